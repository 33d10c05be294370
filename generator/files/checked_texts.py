"""Texts that become code of a package, and have to mean there what they mean here."""

from __future__ import annotations

import keyword
import re
import sys
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter
from pydantic_core import SchemaError


def free_package_name(name: str) -> str:
    """The name. Raises ValueError where Python has another meaning for it: nobody could import the package."""
    if keyword.iskeyword(name) or name in sys.stdlib_module_names:
        raise ValueError(f"is a name of Python's own: take another, such as {name}_mcp")
    return name


def usable_pattern(pattern: str) -> str:
    """The pattern. Raises ValueError where Python cannot read it, or arguments cannot be checked with it."""
    try:
        re.compile(pattern)
        TypeAdapter(Annotated[str, StringConstraints(pattern=pattern)])
    except (re.error, SchemaError, OverflowError, RecursionError) as error:
        why = str(error).strip().splitlines()[-1].strip()
        raise ValueError(f"is no pattern that a package can check with: {why}") from None
    return pattern
