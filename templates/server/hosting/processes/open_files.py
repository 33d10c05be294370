"""How many files a process may have open: each connection is one, and systems allow 1,024 unless they are asked."""

from __future__ import annotations

import sys
from contextlib import suppress

if sys.platform != "win32":  # which counts them otherwise
    import resource

OTHERS = 600
"""Files that are no connections of clients: requests to the API, the database, the log."""


def connections_that_fit(wanted: int) -> int:
    """As many of these connections as the system allows, which is asked for more first.

    Past what it allows no connection would be taken, and no file opened.
    """
    if sys.platform == "win32":
        return wanted
    allowed, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = wanted + OTHERS
    reachable = needed if most == resource.RLIM_INFINITY else min(needed, most)
    if allowed == resource.RLIM_INFINITY or allowed >= needed:
        return wanted
    if allowed < reachable:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (reachable, most))
            allowed = reachable
    return min(wanted, max(allowed // 2, allowed - OTHERS))
