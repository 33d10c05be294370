"""Three workflows of a support team, run by a real MCP client against the sandbox."""

from __future__ import annotations

from demo.interrupts import end_quietly

end_quietly()
