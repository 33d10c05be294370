"""Modules that are imported where they are needed, since they take longer than most commands do.

`tests/test_architecture.py` counts these imports among all others: none may lead upwards, or in a circle.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


def late_import(name: str) -> ModuleType:
    """The module of this dotted name, which `name` says in full, so that readers and tests find it."""
    return import_module(name)
