"""People of Zoho Desk in words."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.record import Record

NAMES = ("name", "firstName", "lastName")
"""The fields that hold it."""


def full_name(person: Record) -> str:
    """The name, or first and last name; empty where nobody is given."""
    names = [str(person[key]) for key in ("firstName", "lastName") if person.get(key)]
    return str(person.get("name") or " ".join(names))


CUSTOMER_FIELDS = ("email", "contact.email", "contact.account.accountName", *(f"contact.{name}" for name in NAMES))
"""The fields of a ticket that tell who the customer is."""


def customer_of(ticket: Record) -> str:
    """The contact of a ticket with mail address and account."""
    contact = ticket.part("contact")
    address = ticket.get("email") or contact.get("email")
    account = contact.part("account").get("accountName")
    parts = [full_name(contact), f"<{address}>" if address else "", f"({account})" if account else ""]
    return " ".join(filter(None, parts))
