"""`python -m demo`."""

import sys

try:
    from demo.command_line import run

    run()
except KeyboardInterrupt:
    sys.exit(130)
