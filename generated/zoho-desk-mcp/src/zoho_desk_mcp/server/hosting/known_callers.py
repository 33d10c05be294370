"""Requests, and connections, of somebody who is known: where room runs out, those of strangers end first."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.types import Scope

from ..product import PACKAGE

KNOWN = f"{PACKAGE}.known"
"""What the state of a scope holds once it is known who asks."""


def note_known(scope: Scope) -> None:
    """The sender of this request is known: by a token, a session or the secret in the URL."""
    scope.setdefault("state", {})[KNOWN] = True


def is_known(scope: Mapping[str, object]) -> bool:
    """Whether that was found out so far."""
    state = scope.get("state")
    return isinstance(state, dict) and KNOWN in state
