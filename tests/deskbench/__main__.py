"""`python -m tests.deskbench`."""

import sys

try:
    from tests.support.deskbench.command_line import main

    sys.exit(main())
except KeyboardInterrupt:
    sys.exit(130)
