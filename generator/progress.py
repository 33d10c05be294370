"""How far a run is."""

from __future__ import annotations

from collections.abc import Callable

Step = Callable[[str], None]
"""Told what is done next, for people who wait."""
