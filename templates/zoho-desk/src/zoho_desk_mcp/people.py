"""People of Zoho Desk in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def full_name(person: Mapping[str, Any] | None) -> str:
    """The name, or first and last name; empty where nobody is given."""
    given = person or {}
    names = [str(given[key]) for key in ("firstName", "lastName") if given.get(key)]
    return str(given.get("name") or " ".join(names))


def customer_of(ticket: Mapping[str, Any]) -> str:
    """The contact of a ticket with mail address and account."""
    contact = ticket.get("contact") or {}
    address = ticket.get("email") or contact.get("email")
    account = (contact.get("account") or {}).get("accountName")
    parts = [full_name(contact), f"<{address}>" if address else "", f"({account})" if account else ""]
    return " ".join(filter(None, parts))
