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
    by_tag, by_name = _options(name, offer.selection)
    return (
        f"{name} exists, but this server does not offer it. It does when started with {by_tag} ({ENV_PREFIX}TAGS) or "
        f"{by_name} ({ENV_PREFIX}TOOLS)."
    )


def _options(name: str, selection: Selection) -> tuple[str, str]:
    """The options that offer a tool beside those that are: by its tags, and by its name."""
    tags = selection.tags or (() if selection.tools else DEFAULT_TAGS)
    parts = [TOOLS[used] for used in TOOLS[name].uses] or [TOOLS[name]]
    by_tag = dict.fromkeys((*tags, *(part.tags[0] for part in parts if not {*part.tags} & {*tags})))
    kept = "" if selection.tags or selection.tools else f"--tags {','.join(DEFAULT_TAGS)} "
    return f"--tags {','.join(by_tag)}", f"{kept}--tools '{','.join((*selection.tools, name))}'"
