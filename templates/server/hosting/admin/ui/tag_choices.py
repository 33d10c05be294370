"""The choice of tags and methods on a page: by subject, with the number of tools, and what is dangerous marked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from ....product import TAG_SUBJECTS
from ....registry import TOOLS
from ....selection import METHOD_GROUPS, TAG_GROUPS, Selection, known_tags

OTHERS = "Others"
CHOICES = ("read", "create", "update", "delete", "custom", "write", "all")
"""The methods that are chosen by a click; others are written."""
WORDS = {
    "read": "list, get",
    "write": "create, update, delete",
    "custom": "send, merge, move…",
    "all": "every method",
}


@dataclass(frozen=True)
class MethodChoice:
    """A method or a group of methods, and whether some of its tools send or delete."""

    name: str
    words: str
    sends: bool
    deletes: bool


@dataclass(frozen=True)
class TagChoice:
    """A tag, and how many tools it has."""

    name: str
    count: int


@dataclass(frozen=True)
class Subject:
    """Tags that belong together."""

    name: str
    tags: tuple[TagChoice, ...]


@lru_cache(maxsize=1)
def method_choices() -> tuple[MethodChoice, ...]:
    """The methods to choose from."""
    return tuple(_method_choice(name) for name in CHOICES if name in METHOD_GROUPS or _has_method(name))


@lru_cache(maxsize=1)
def subjects() -> tuple[Subject, ...]:
    """All tags by subject: first those that stand for many."""
    counts = Counter(tag for tool in TOOLS.values() for tag in tool.tags)
    counts |= Counter({tag: len(Selection(tags=(tag,)).names()) for tag in TAG_GROUPS})
    named = {"General": TAG_GROUPS, **TAG_SUBJECTS}
    rest = tuple(tag for tag in known_tags() if not any(tag in tags for tags in named.values()))
    groups = {**named, OTHERS: rest} if rest else named
    return tuple(Subject(name, tuple(TagChoice(tag, counts[tag]) for tag in tags)) for name, tags in groups.items())


def _has_method(name: str) -> bool:
    return any(tool.method == name for tool in TOOLS.values())


def _method_choice(name: str) -> MethodChoice:
    tools = [TOOLS[each] for each in Selection(methods=(name,), tags=("all",)).names()]
    sends, deletes = any(tool.sends for tool in tools), any(tool.deletes for tool in tools)
    return MethodChoice(name, WORDS.get(name, ""), sends, deletes)
