"""What processes that have ended kept a core busy for."""

from __future__ import annotations

import resource


def cpu_of_children() -> float:
    """Seconds of a core, of all processes that this one has started and waited for, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
