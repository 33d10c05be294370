"""The garbage collector of a process that serves: it looks at what calls leave, not again and again at what stays."""

from __future__ import annotations

import gc

from ...catalog import catalog

NEW_OBJECTS = 2_000
"""New objects after which it looks for circles among them. A call makes thousands, few of them in circles."""


def leave_what_stays() -> None:
    """Leave out what is there now: modules and the catalog, a million objects that live as long as the process."""
    catalog()
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, *gc.get_threshold()[1:])
