"""Which tools a server offers: one grammar for the command line, the environment and hosted mode."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Literal, Protocol, get_args

from .command_error import CommandError
from .guards.confirm import Confirm
from .pinned import NOTHING_PINNED, Pinned
from .registry import FORMER_NAMES, TOOLS, ToolEntry
from .texts.did_you_mean import did_you_mean

READ = frozenset({"list", "get"})
WRITE = frozenset({"create", "update", "delete"})
METHOD_GROUPS = ("read", "write", "custom", "all")
TAG_GROUPS = ("core", "all")
Mode = Literal["list", "discover", "core+discover"]
"""Whether a server lists its tools, or a few that find, describe and call them, or those beside the core ones."""
MODES: tuple[Mode, ...] = get_args(Mode)
DEFAULT_MODE = MODES[0]


class SelectionError(CommandError, ValueError):
    """A selection names methods, tags or tools that are not there. Holds a sentence for each."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = list(problems)
        super().__init__("\n  ".join(self.problems))


@dataclass(frozen=True)
class Selection:
    """Which tools are chosen: those that fit everything that is given. None given: the tags are `core`."""

    methods: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def names(self) -> frozenset[str]:
        """The names of the chosen tools.

        A tool is chosen if it has one of the tags, one of the name patterns fits (`*` stands for anything), its method
        is asked for, and no `exclude` pattern fits. What is empty rules nothing out. A job does what its tools do: all
        of them have to have a chosen tag, none may be excluded, and the methods of those that change something have to
        be asked for, too. A tool apart is chosen by its tag, or where no tag is given by its whole name.
        Raises SelectionError for words that fit nothing.
        """
        _check(self)
        tags = self.tags or (() if self.tools else ("core",))
        return frozenset(
            name
            for name, tool in TOOLS.items()
            if (_has_tag(tool, tags) if tags else not tool.is_apart or name in self.tools)
            and (not self.tools or _is_named(name, tool, self.tools))
            and (not self.methods or self._asks_for_methods(tool))
            and not any(_is_named(part, TOOLS[part], self.exclude) for part in (name, *tool.uses))
        )

    def _asks_for_methods(self, tool: ToolEntry) -> bool:
        changing = (TOOLS[used] for used in tool.uses if not TOOLS[used].reads)
        return all(any(_has_method(each, method) for method in self.methods) for each in (tool, *changing))

    def in_mode(self, mode: Mode) -> Selection:
        """The choice of a server in this mode: where nothing is named, discovery offers all tools."""
        if mode != "list" and not self.tags and not self.tools:
            return replace(self, tags=("all",))
        return self

    def within_filters(self) -> frozenset[str]:
        """The names of the tools that a further tag or name could add: what methods and `exclude` let through."""
        apart = {tag for tool in TOOLS.values() if tool.is_apart for tag in tool.tags}
        return replace(self, tags=("all", *sorted(apart)), tools=()).names()


class Chosen(Protocol):
    """What holds the words of a selection: a config, or a row of one."""

    methods: list[str]
    tags: list[str]
    tools: list[str]
    exclude: list[str]
    mode: Mode


def selection_of(chosen: Chosen) -> Selection:
    """The selection that these words are, in their mode."""
    words = (tuple(each) for each in (chosen.methods, chosen.tags, chosen.tools, chosen.exclude))
    return Selection(*words).in_mode(chosen.mode)


@dataclass(frozen=True)
class Offer:
    """The names of a server's tools, how it lists them, and which calls it holds back until they are confirmed."""

    names: frozenset[str]
    mode: Mode = "list"
    confirm: Confirm = frozenset()
    selection: Selection | None = None
    """What chose them, where callers may be told what else there is."""
    pinned: Pinned = NOTHING_PINNED
    """Arguments that are set on each call."""

    @cached_property
    def listed(self) -> frozenset[str]:
        """The names of the tools that are listed and called by name."""
        if self.mode == "list":
            return self.names
        core = {name for name in self.found if TOOLS[name].core and self.mode == "core+discover"}
        return self.names - self.found | core

    @cached_property
    def found(self) -> frozenset[str]:
        """The names of the tools that discovery finds: those that are not apart."""
        return frozenset(name for name in self.names if not TOOLS[name].is_apart)

    @cached_property
    def open_to_caller(self) -> frozenset[str]:
        """The names of the tools that the caller may use: those that are offered, or that other options would offer."""
        return self.names if self.selection is None else self.selection.within_filters()

    @property
    def has_discovery(self) -> bool:
        """Whether there are tools that find, describe and call all others."""
        return self.mode != "list"


def known_methods() -> list[str]:
    """The words for methods: the groups, then the single methods."""
    return [*METHOD_GROUPS, *sorted({tool.method for tool in TOOLS.values()})]


def known_tags() -> list[str]:
    """The words for tags: `core` and `all`, then the tags of the catalog."""
    return [*TAG_GROUPS, *sorted({tag for tool in TOOLS.values() for tag in tool.tags})]


def split_words(text: str) -> tuple[str, ...]:
    """The words of a comma-separated list."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _has_tag(tool: ToolEntry, tags: Iterable[str]) -> bool:
    if tool.is_apart:
        return any(tag in tool.tags for tag in tags)
    if any(tag == "all" or (tag == "core" and tool.core) for tag in tags):
        return True
    parts = [TOOLS[used] for used in tool.uses] or [tool]
    return all(any(tag in part.tags for tag in tags) for part in parts)


def _has_method(tool: ToolEntry, method: str) -> bool:
    group = {
        "read": tool.method in READ,
        "write": tool.method in WRITE,
        "custom": tool.method not in READ | WRITE,
        "all": True,
    }
    return group.get(method, tool.method == method)


def _is_named(name: str, tool: ToolEntry, patterns: Iterable[str]) -> bool:
    """Whether a pattern fits its name, or one that it had before."""
    return any(fnmatchcase(each, pattern) for each in (name, *tool.formerly) for pattern in patterns)


def _check(selection: Selection) -> None:
    problems = [
        *_unknown("method", selection.methods, known_methods()),
        *_unknown("tag", selection.tags, known_tags()),
    ]
    problems += [
        f"no tool is called {pattern}{did_you_mean(pattern, TOOLS)}"
        for pattern in (*selection.tools, *selection.exclude)
        if not any(fnmatchcase(name, pattern) for name in (*TOOLS, *FORMER_NAMES))
    ]
    if problems:
        raise SelectionError(problems)


def _unknown(kind: str, words: Iterable[str], known: Sequence[str]) -> list[str]:
    return [
        f"unknown {kind} {word}{did_you_mean(word, known)}; known: {', '.join(known)}"
        for word in words
        if word not in known
    ]
