"""What changed of an operation itself: where it is, what it may return, and who may call it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.drift.tool_change import ToolChange
from generator.drift.tool_views import OperationView
from generator.openapi.document import Json


def operation_changes(tool: str | None, old: OperationView, new: OperationView) -> Iterator[ToolChange]:
    """Everything but parameters, body and response."""
    for rule, before, after in _found(old, new):
        yield ToolChange(rule, new.id, tool, old=before, new=after, places=(old.pointer, new.pointer))


def _found(old: OperationView, new: OperationView) -> Iterator[tuple[str, Json, Json]]:
    if old.endpoint != new.endpoint:
        yield "path-changed", old.endpoint, new.endpoint
    if old.deprecated != new.deprecated:
        yield ("operation-deprecated" if new.deprecated else "operation-restored"), old.deprecated, new.deprecated
    if old.statuses != new.statuses:
        yield "status-changed", sorted(old.statuses), sorted(new.statuses)
    if old.scopes != new.scopes:
        yield _scope_rule(old, new), _listed(old.scopes), _listed(new.scopes)
    if old.ways_to_sign_in != new.ways_to_sign_in:
        before, after = (sorted(map(list, each.ways_to_sign_in)) for each in (old, new))
        yield _security_rule(old, new), before, after


def _scope_rule(old: OperationView, new: OperationView) -> str:
    """Every token that was enough must be enough still."""
    still = not new.scopes or (bool(old.scopes) and all(any(now <= was for now in new.scopes) for was in old.scopes))
    if not still:
        return "scope-needed"
    return "scope-alternative" if old.scopes <= new.scopes else "scope-fewer"


def _security_rule(old: OperationView, new: OperationView) -> str:
    """Whoever could sign in must be able to still."""
    asks_for_none = not new.ways_to_sign_in or () in new.ways_to_sign_in
    still = asks_for_none or (bool(old.ways_to_sign_in) and old.ways_to_sign_in <= new.ways_to_sign_in)
    return "security-alternative" if still else "security-changed"


def _listed(scopes: frozenset[frozenset[str]]) -> list[list[str]]:
    return sorted(sorted(alternative) for alternative in scopes)
