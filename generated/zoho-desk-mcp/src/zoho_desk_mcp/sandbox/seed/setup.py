"""How the help desk is set up: the fields of its modules and the views of its tickets."""

from __future__ import annotations

from collections.abc import Iterable

from zoho_desk_mcp.sandbox.embedded import LAYOUT
from zoho_desk_mcp.sandbox.factories import make_field, make_layout, make_view
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.world import World

STATUSES = (
    ("Open", "Open"),
    ("On Hold", "On Hold"),
    ("Escalated", "Open"),
    ("Pending Customer Response", "On Hold"),
    ("Closed", "Closed"),
)
"""Each status, and its type."""
PRIORITIES = ("Low", "Medium", "High", "Urgent")
CHANNELS = ("Email", "Phone", "Web", "Chat", "Facebook", "Twitter", "Forum", "WhatsApp")
CLASSIFICATIONS = ("Question", "Problem", "Feature", "Others")
CATEGORIES = ("Orders", "Returns", "Account", "Billing", "Technical", "General")
SEVERITIES = ("S1", "S2", "S3")
Fields = Iterable[tuple[str, str, str]]
FIELDS: dict[str, Fields] = {
    "tickets": (
        ("subject", "Subject", "Text"),
        ("description", "Description", "Textarea"),
        ("departmentId", "Department", "LookUp"),
        ("contactId", "Contact Name", "LookUp"),
        ("accountId", "Account Name", "LookUp"),
        ("assigneeId", "Ticket Owner", "LookUp"),
        ("dueDate", "Due Date", "DateTime"),
        ("email", "Email", "Email"),
        ("phone", "Phone", "Phone"),
        ("cf_order_number", "Order Number", "Text"),
    ),
    "contacts": (
        ("firstName", "First Name", "Text"),
        ("lastName", "Last Name", "Text"),
        ("email", "Email", "Email"),
        ("phone", "Phone", "Phone"),
        ("zip", "Zip", "Text"),
    ),
    "accounts": (
        ("accountName", "Account Name", "Text"),
        ("website", "Website", "URL"),
        ("phone", "Phone", "Phone"),
        ("code", "Code", "Text"),
    ),
    "products": (("productName", "Product Name", "Text"), ("productCode", "Product Code", "Text")),
}
"""Module -> API name, label and type of its plain fields."""
TICKET_CHOICES = (
    ("priority", "Priority", PRIORITIES),
    ("channel", "Channel", CHANNELS),
    ("classification", "Classifications", CLASSIFICATIONS),
    ("category", "Category", CATEGORIES),
    ("cf_severity", "Severity", SEVERITIES),
)
MANDATORY = frozenset({"subject", "departmentId", "contactId", "lastName", "accountName", "productName"})
VIEWS = {
    "tickets": (
        ("AllCases", "All Tickets"),
        ("OpenCases", "Open Tickets"),
        ("MyOpenCases", "My Open Tickets"),
        ("UnassignedOpenCases", "Unassigned Open Tickets"),
        ("OverdueCases", "Overdue Tickets"),
        ("OnholdCases", "On Hold Tickets"),
        ("PendingCustomerCases", "Waiting for the customer"),
        ("ClosedCases", "Closed Tickets"),
    ),
    "contacts": (("AllContacts", "All Contacts"),),
    "accounts": (("AllAccounts", "All Accounts"),),
}
"""Module -> name and label of its views."""


def seed_setup(world: World) -> None:
    """Fields, views and the layout of tickets."""
    make_layout(world, **LAYOUT, module="tickets")
    for number, (module, api_name, label, kind, allowed) in enumerate(_all_fields(), 1):
        make_field(
            world,
            id=seed_id(Kind.FIELD, number),
            module=module,
            apiName=api_name,
            displayLabel=label,
            type=kind,
            allowedValues=allowed,
            isMandatory=api_name in MANDATORY,
            defaultValue=allowed[0]["value"] if allowed else None,
        )
    labels = [(module, *view) for module, views in VIEWS.items() for view in views]
    for number, (module, name, label) in enumerate(labels, 1):
        custom = name == "PendingCustomerCases"
        make_view(
            world, id=seed_id(Kind.VIEW, number), module=module, name=name, displayLabel=label, isCustomView=custom
        )


def _all_fields() -> Iterable[tuple[str, str, str, str, list[dict[str, str]] | None]]:
    yield "tickets", "status", "Status", "Picklist", [{"value": value, "statusType": kind} for value, kind in STATUSES]
    for name, label, values in TICKET_CHOICES:
        yield "tickets", name, label, "Picklist", [{"value": value} for value in values]
    for module, fields in FIELDS.items():
        for name, label, kind in fields:
            yield module, name, label, kind, None
