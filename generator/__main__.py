"""`python -m generator`."""

import sys

try:
    from generator.command_line import run
except KeyboardInterrupt:  # what it imports takes a moment
    sys.exit(130)

run()
