"""Short forms of records, as they stand inside other records."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.types import Json, JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

PORTAL = "https://desk.zoho.com/agent/sandbox"
LAYOUT_ID = "4000000000000980001"
LAYOUT = {"id": LAYOUT_ID, "layoutName": "Standard"}


def embedded_agent(world: World, agent_id: Json) -> JsonObject | None:
    """An agent as owner, assignee, creator or author."""
    agent = world.agents.find(agent_id)
    if agent is None:
        return None
    return {
        **{key: agent[key] for key in ("id", "firstName", "lastName", "emailId", "photoURL", "zuid", "status")},
        "name": full_name(agent),
        "email": agent["emailId"],
        "roleName": "Agent",
        "type": "AGENT",
    }


def embedded_contact(world: World, contact_id: Json) -> JsonObject | None:
    """A contact, with its account, as part of a ticket."""
    contact = world.contacts.find(contact_id)
    if contact is None:
        return None
    keys = ("id", "firstName", "lastName", "email", "phone", "mobile", "type", "isSpam", "accountId", "photoURL")
    return {**{key: contact[key] for key in keys}, "account": embedded_account(world, contact["accountId"])}


def embedded_person(world: World, person_id: Json) -> JsonObject | None:
    """Who wrote something: an agent, or a contact."""
    contact = world.contacts.find(person_id)
    if contact is None:
        return embedded_agent(world, person_id)
    keys = ("id", "firstName", "lastName", "email", "photoURL")
    return {**{key: contact[key] for key in keys}, "name": full_name(contact), "roleName": None, "type": "END_USER"}


def embedded_account(world: World, account_id: Json) -> JsonObject | None:
    """An account, as part of a contact or a ticket."""
    account = world.accounts.find(account_id)
    return account and {key: account[key] for key in ("id", "accountName", "website")}


def embedded_department(world: World, department_id: Json) -> JsonObject | None:
    """A department, as part of another record."""
    department = world.departments.find(department_id)
    return department and {key: department[key] for key in ("id", "name", "sanitizedName")}


def embedded_team(world: World, team_id: Json) -> JsonObject | None:
    """A team, as part of a ticket."""
    team = world.teams.find(team_id)
    return team and {key: team[key] for key in ("id", "name", "logoUrl")}


def embedded_product(world: World, product_id: Json) -> JsonObject | None:
    """A product, as part of a ticket."""
    product = world.products.find(product_id)
    return product and {key: product[key] for key in ("id", "productName")}


def full_name(person: Record) -> str:
    """First and last name."""
    return " ".join(part for part in (person["firstName"], person["lastName"]) if part)


def web_url(kind: str, record: Record) -> str:
    """Where a record is shown to agents."""
    return f"{PORTAL}/{kind}/details/{record['id']}"
