"""The organization to work in, where an account has several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from zoho_desk_mcp.organizations import Organization
from zoho_desk_mcp.sign_in.errors import AuthError

Ask = Callable[[str], str | None]
"""Asks a person; None where there is nobody to ask."""


def choose_organization(found: Sequence[Organization], wanted: str | None, ask: Ask) -> Organization:
    """The wanted organization, the only one, or the one that a person picks. Raises AuthError that lists them."""
    listed = "\n".join(f"  {one}" for one in found)
    if wanted is not None:
        for one in found:
            if one.id == wanted:
                return one
        raise AuthError(f"Organization {wanted} is not one of this account's:\n{listed or '  none'}")
    if len(found) == 1:
        return found[0]
    if not found:
        raise AuthError("This account has no organization in Zoho Desk of this data center.")
    numbered = "\n".join(f"  {number}. {one}" for number, one in enumerate(found, 1))
    chosen = ask(f"This account has several organizations:\n{numbered}\nWhich one (1 to {len(found)})? ")
    if chosen is not None and chosen.strip().isdecimal() and 1 <= int(chosen) <= len(found):
        return found[int(chosen) - 1]
    raise AuthError(f"This account has several organizations; choose one with --org:\n{listed}")
