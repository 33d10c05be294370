"""Which calls need a confirmation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args

from ..registry import ToolEntry

ConfirmLevel = Literal["sends", "deletes", "all"]
"""What is asked for first: what reaches customers or the public, what deletes records, or every change."""
CONFIRM_LEVELS: tuple[ConfirmLevel, ...] = get_args(ConfirmLevel)
Confirm = frozenset[ConfirmLevel]
GIVEN = "given"
"""Stands for any value of an argument."""


def may_need_confirmation(tool: ToolEntry, levels: Confirm) -> bool:
    """Whether some call of the tool needs a confirmation."""
    return not tool.reads and bool(levels & _kinds(tool))


def needs_confirmation(tool: ToolEntry, arguments: Mapping[str, Any], levels: Confirm) -> bool:
    """Whether a call with these arguments, under the tool's own names, needs a confirmation."""
    if not may_need_confirmation(tool, levels):
        return False
    return bool(levels & (_kinds(tool) - {"sends"})) or ("sends" in levels and _sends(tool, arguments))


def _kinds(tool: ToolEntry) -> Confirm:
    kinds: list[ConfirmLevel] = ["all"]
    kinds += ["sends"] if tool.sends else []
    kinds += ["deletes"] if tool.deletes else []
    return frozenset(kinds)


def _sends(tool: ToolEntry, arguments: Mapping[str, Any]) -> bool:
    if isinstance(tool.sends, bool):
        return tool.sends
    return all(_fits(arguments.get(name), wanted) for name, wanted in tool.sends.items())


def _fits(value: object, wanted: object) -> bool:
    if wanted == GIVEN:
        return value is not None
    return value == wanted or str(value).casefold() == str(wanted).casefold()
