"""The command `tools`: lists, searches and describes the chosen tools."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..command_error import CommandError
from ..product import COMMAND
from ..protocols import Commands, Vendor
from ..registry import FORMER_NAMES, TOOLS
from ..texts.did_you_mean import MAX_COMPARED, did_you_mean
from .selection import add_selection, selected_offer
from .standard_streams import flush

if TYPE_CHECKING:
    import mcp_types as types

    from ..guards.confirm import Confirm

FOUND = 15
"""Tools that a search shows."""


def add_tools(commands: Commands, vendor: Vendor) -> None:
    """Add the command."""
    tools = commands.add_parser("tools", help="list, search or describe the chosen tools")
    one = tools.add_mutually_exclusive_group()
    one.add_argument("--search", metavar="WORDS", help=f"the {FOUND} chosen tools that fit these words best")
    one.add_argument("--describe", metavar="NAME", help="all of one tool: what it does, takes and returns")
    tools.add_argument("--json", action="store_true", help="as clients get them")
    add_selection(tools)
    tools.set_defaults(run=partial(_run, vendor))


def known_name(name: str) -> str:
    """The name of a tool, also where a former one was given. Raises CommandError for an unknown one."""
    called = FORMER_NAMES.get(name, name)
    if called in TOOLS:
        return called
    hint = did_you_mean(name, TOOLS) or f"; `{COMMAND} tools --tags all --search …` finds some."
    raise CommandError(f"there is no tool {name[:MAX_COMPARED]}{hint}")


def _run(vendor: Vendor, options: argparse.Namespace) -> None:
    offer = selected_offer(options)
    if options.describe is not None:
        _describe(known_name(options.describe), offer.confirm, as_json=options.json)
        return
    names = sorted(offer.names)
    if options.search is not None:
        names = _found(vendor, options.search, frozenset(names))
    if options.json:
        _print_json([_as_json(tool) for tool in _listed(names, offer.confirm)])
        return
    for name in names:
        print(f"{name}  [{TOOLS[name].method}: {', '.join(TOOLS[name].tags)}]")
    _tell_size(names)


def _found(vendor: Vendor, words: str, names: frozenset[str]) -> list[str]:
    from ..discovery.search import tool_index

    found = tool_index(vendor.content().vocabulary).search(words, names, FOUND)
    if not found:
        raise CommandError(f"none of the {len(names)} chosen tools fits; --tags all searches all of them")
    return list(found)


def _tell_size(names: list[str]) -> None:
    """Say on standard error how many they are, so that standard output has one line for each.

    Raises OSError where what was printed before cannot be written: then that is told, and nothing else.
    """
    flush()
    from ..listing_size import about, sizes

    count = f"{len(names)} tool{'' if len(names) == 1 else 's'}"
    print(f"{count}, {about(sum(sizes()[name] for name in names))}", file=sys.stderr)


def _listed(names: Iterable[str], confirm: Confirm) -> list[types.Tool]:
    """The entries of tools as a server of these settings lists them. Raises SettingsError for wrong ones."""
    from ..app import listed_entry
    from ..catalog import catalog
    from ..guards.guard import Guard
    from ..pinned import Pinned
    from ..settings import LocalSettings, load

    by_path, guard = bool(load(LocalSettings).files), Guard(confirm)
    return [guard.listed(listed_entry(catalog()[name], Pinned(), by_path=by_path)) for name in names]


def _as_json(tool: types.Tool) -> dict[str, Any]:
    return tool.model_dump(mode="json", by_alias=True, exclude_none=True)


def _print_json(value: Any) -> None:
    import json

    print(json.dumps(value, indent=2, ensure_ascii=False))


def _describe(name: str, confirm: Confirm, *, as_json: bool) -> None:
    (tool,) = _listed([name], confirm)
    if as_json:
        _print_json(_as_json(tool))
        return
    from ..listing_size import about, sizes
    from .argument_help import argument_lines

    entry = TOOLS[name]
    print(f"{name}: {tool.title or ''}", tool.description or "", "", sep="\n")
    print(*argument_lines(tool.input_schema), "", sep="\n")
    print(f"{entry.method}; tags: {', '.join(entry.tags)}; scopes: {', '.join(entry.scopes) or 'none'}")
    print(about(sizes()[name]))
