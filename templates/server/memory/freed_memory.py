"""What becomes of memory that Python has freed.

The C library of Linux (glibc) raises by itself, up to 32 MB, the size below which it keeps freed blocks, and does so in
each thread. Long texts that come and go in threads then take several times what is ever in use.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress

MMAP_THRESHOLD = -3
"""The name of that size. Source: mallopt(3) and malloc.h of glibc, M_MMAP_THRESHOLD."""
LARGE = 500_000
"""Bytes from which on a block goes back to the system when it is freed."""


def give_back_large_blocks() -> None:
    """Have large blocks given back as soon as they are freed, where the C library can be told so."""
    with suppress(AttributeError, OSError, TypeError):  # others have no such function, or no library by that name
        ctypes.CDLL(None).mallopt(MMAP_THRESHOLD, LARGE)
