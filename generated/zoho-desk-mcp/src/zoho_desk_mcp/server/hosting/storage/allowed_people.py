"""Who may agree that OAuth clients call an MCP server, as its config says it."""

from __future__ import annotations

from collections.abc import Sequence

from .access import EVERYBODY
from .api_tokens import ApiTokenInfo
from .roles import VIEWER


def may_agree(person: ApiTokenInfo, people: Sequence[str]) -> bool:
    """Whether this person is one of these. Groups and address are those of their latest sign-in."""
    own = {EVERYBODY, f"role:{person.role}", f"id:{person.id}", *(f"group:{group}" for group in person.groups)}
    if person.email is not None:
        own.add(f"email:{person.email}")
    return person.role != VIEWER and not own.isdisjoint(map(_comparable, people))


def _comparable(word: str) -> str:
    return word.lower() if word.startswith("email:") else word
