"""`python -m tests.deskbench`."""

import sys

from tests.support.deskbench.command_line import main

sys.exit(main())
