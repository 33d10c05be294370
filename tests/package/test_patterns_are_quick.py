"""Every pattern of the package takes a time that grows as the text does: one text must not hold up everybody."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import zoho_desk_mcp

LENGTH = 20_000
PATIENCE = 0.2
"""Seconds for a text of this length: a pattern that looks at it as often as it is long takes half a second and more."""
PARTS = [
    *" \n/,;:.@#-_+*=<>[](){}\"'`&%$\\a1A",
    *("a@", "a.", "a-", "1-", "a ", "a,", "1a", "<a", "</", "a=", ";a", "a/", "<a>", "&#", "![", "a1-"),
]
BEGINNINGS = ("<a", "<a href", "<a href=", "</a", "[a](", "a@", "a=", "&#", "a: ")
"""What leads into a pattern, whose rest may be what is slow."""
LARGE = ("zoho_desk_mcp.tools.", "zoho_desk_mcp.models.", "zoho_desk_mcp.__main__")
"""Modules that are made of data alone, or run when they are imported."""


@dataclass(frozen=True)
class Used:
    """A pattern, and a method that its module calls."""

    pattern: re.Pattern[str]
    method: str


def _used() -> Iterator[tuple[str, Used]]:
    for found in pkgutil.walk_packages(zoho_desk_mcp.__path__, "zoho_desk_mcp."):
        if found.name.startswith(LARGE) or ".migrations" in found.name:
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                methods = set(re.findall(rf"\b{name}\.(\w+)\(", inspect.getsource(module)))
                for method in sorted(methods or {"search"}):
                    yield f"{found.name}.{name}.{method}", Used(value, method)


PATTERNS = dict(_used())


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_a_pattern_is_quick_on_every_text(name: str) -> None:
    used = PATTERNS[name]
    for first in {"", "a", *BEGINNINGS, used.pattern.pattern.lstrip("(?:^\\s*")[:1]}:
        for text in (f"{first}{part * (LENGTH // len(part))}{end}" for part in PARTS for end in ("", "!", "b")):
            started = time.process_time()
            if used.method == "sub":
                used.pattern.sub("", text)
            else:
                getattr(used.pattern, used.method)(text)
            assert time.process_time() - started < PATIENCE, text[:20]
