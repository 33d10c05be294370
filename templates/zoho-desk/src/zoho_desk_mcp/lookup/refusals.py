"""What Zoho Desk's refusals leave out: what a field would take."""

from __future__ import annotations

import re
from dataclasses import replace

from zoho_desk_mcp.lookup.field_values import FIELDS_TOOL, MAX_LISTED, MODULES, FieldFacts, OrganizationFields
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.errors import ApiError, FieldError
from zoho_desk_mcp.server.texts.shortlist import shortlist

MODULE = re.compile(rf"/api/v1/({'|'.join(MODULES)})(/[^/]+)?")
"""The path of a module's records, or of one."""
TICKET_FIELDS = {"ticketStatus": "status"}
"""Inputs of replies that are fields of the ticket."""


async def with_allowed_values(
    error: ApiError, path: str, fields: OrganizationFields, department: str | None = None
) -> ApiError:
    """The error of a call of this path with what each of its fields takes, where Zoho Desk does not say it.

    `department` is that of the record, where the call names it: its fields may take other values.
    """
    if not any(_is_bare(each) for each in error.fields):
        return error
    found = MODULE.fullmatch(path)
    explained = []
    for each in error.fields:
        name = each.field.rpartition(".")[2]
        module = "tickets" if name in TICKET_FIELDS else found[1] if found else None
        facts = (
            (await fields.of(module, department)).get(TICKET_FIELDS.get(name, name))
            if module and _is_bare(each) and may_see_all(FIELDS_TOOL)
            else None
        )
        explained.append(replace(each, message=_what_it_takes(each, facts)) if _is_bare(each) else each)
    return replace(error, fields=tuple(explained))


def _is_bare(field: FieldError) -> bool:
    return not field.message.strip()


def _what_it_takes(error: FieldError, facts: FieldFacts | None) -> str:
    begin = "is required" if error.kind == "missing" else error.kind
    if facts is None:
        return begin
    if facts.values:
        return f"{begin}; allowed: {shortlist(facts.values, MAX_LISTED)}"
    length = f" of at most {facts.max_length} characters" if facts.max_length else ""
    return f"{begin}; {facts.label} takes a value of the type {facts.type}{length}" if facts.type else begin
