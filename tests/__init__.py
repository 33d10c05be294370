"""What holds for every process of the tests."""

import sys

from demo.interrupts import end_quietly

end_quietly()

# Images of containers turn off that compiled modules are kept: then each process compiles again all that it imports.
sys.dont_write_bytecode = False

# jsonschema reads a grammar with it where it is installed, a second long, for formats that no schema here has.
sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
