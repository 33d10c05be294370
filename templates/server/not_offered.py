"""What is said of a tool that exists and is not offered. What a filter or a hosted URL rules out does not exist."""

from __future__ import annotations

from .discovery.tools import caller_of
from .product import ENV_PREFIX
from .registry import TOOLS
from .selection import Offer, Selection

DEFAULT_TAGS = ("core",)


def why_not_offered(name: str, offer: Offer) -> str | None:
    """Why a tool cannot be called by its name, and what to do; None where there is no such tool for this server."""
    if name in offer.names:
        return f"{name} is not listed here: call it with {caller_of(name)}, its name and its arguments."
    if offer.selection is None or name not in offer.open_to_caller:
        return None
    options = _options(name, offer.selection)
    return f"{name} exists, but this server does not offer it. It does when started with {options}."


def _options(name: str, selection: Selection) -> str:
    """The options that offer a tool beside the others: with a tag of its own, and its name where names are given."""
    tags = selection.tags or (() if selection.tools else DEFAULT_TAGS)
    tool = TOOLS[name]
    parts = ([] if tool.is_apart else [TOOLS[used] for used in tool.uses]) or [tool]
    has_all = "all" in tags and not tool.is_apart
    lacking = [part.tags[0] for part in parts if tags and not has_all and not {*part.tags} & {*tags}]
    options = []
    if lacking:
        options.append(f"--tags {','.join(dict.fromkeys((*tags, *lacking)))} ({ENV_PREFIX}TAGS)")
    if selection.tools:
        options.append(f"--tools '{','.join((*selection.tools, name))}' ({ENV_PREFIX}TOOLS)")
    return " and ".join(options)
