"""`python -m demo`."""

from demo.command_line import run

run()
