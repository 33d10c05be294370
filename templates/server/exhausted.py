"""Resources that the system gives no more of: threads, where it limits the processes of a user, or memory."""

from __future__ import annotations

NO_THREADS = "no more threads or processes are to be had: look at the limits of processes (`ulimit -u`, `pids`)"
NO_MEMORY = "there is not enough memory"
WORDS = "can't start new thread"
"""What Python calls it: it has no class of its own."""


def exhausted_resource(error: BaseException) -> str:
    """What an error says that the system does not give; empty for another one."""
    if isinstance(error, MemoryError):
        return NO_MEMORY
    return NO_THREADS if isinstance(error, RuntimeError) and str(error) == WORDS else ""
