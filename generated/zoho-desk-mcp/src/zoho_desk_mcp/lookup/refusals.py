"""What Zoho Desk's refusals leave out: what a field would take, and which own field was meant."""

from __future__ import annotations

import re
from dataclasses import replace

from zoho_desk_mcp.lookup.alike import alike
from zoho_desk_mcp.lookup.field_values import FIELDS_TOOL, MAX_LISTED, MODULES, FieldFacts, Fields, OrganizationFields
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.errors import ApiError, FieldError
from zoho_desk_mcp.server.texts.did_you_mean import did_you_mean
from zoho_desk_mcp.server.texts.shortlist import shortlist
from zoho_desk_mcp.server.texts.visible import one_line

MODULE = re.compile(rf"/api/v1/({'|'.join(MODULES)})(/[^/]+)?")
"""The path of a module's records, or of one."""
TICKET_FIELDS = {"ticketStatus": "status"}
"""Inputs of replies that are fields of the ticket."""
OWN, OWN_PREFIX = "cf.", "cf_"
"""How own fields are told in errors, and how their API names begin."""


async def with_allowed_values(
    error: ApiError, path: str, fields: OrganizationFields, department: str | None = None
) -> ApiError:
    """The error of a call of this path with what each of its fields takes, where Zoho Desk does not say it.

    An own field that there is not comes with the one that is meant: by its label, or by a name like it.

    `department` is that of the record, where the call names it: its fields may take other values.
    """
    if not any(_is_bare(each) or each.field.startswith(OWN) for each in error.fields):
        return error
    found = MODULE.fullmatch(path)
    explained = []
    for each in error.fields:
        name = each.field.rpartition(".")[2]
        is_own = each.field.startswith(OWN)
        module = "tickets" if name in TICKET_FIELDS else found[1] if found else None
        is_read = module is not None and (is_own or _is_bare(each)) and may_see_all(FIELDS_TOOL)
        known = await fields.of(str(module), department) if is_read else {}
        message = _what_it_takes(each, known.get(TICKET_FIELDS.get(name, name))) if _is_bare(each) else each.message
        meant = _meant(name, known) if is_own else ""
        explained.append(replace(each, message=f"{message.rstrip('.')}{meant}" if meant else message))
    return replace(error, fields=tuple(explained))


def _meant(name: str, fields: Fields) -> str:
    """The end of a sentence that asks for the own field that is meant; empty for one that there is."""
    own = {each: facts.label for each, facts in fields.items() if each.startswith(OWN_PREFIX)}
    if name in own:
        return ""
    labelled = next((each for each, label in own.items() if alike(label) == alike(name)), None)
    return f"; did you mean {labelled}?" if labelled else did_you_mean(name, own)


def _is_bare(field: FieldError) -> bool:
    return not field.message.strip()


def _what_it_takes(error: FieldError, facts: FieldFacts | None) -> str:
    begin = "is required" if error.kind == "missing" else error.kind
    if facts is None:
        return begin
    if facts.values:
        return f"{begin}; allowed: {shortlist(facts.values, MAX_LISTED)}"
    length = f" of at most {facts.max_length} characters" if facts.max_length else ""
    told = f"{one_line(facts.label)} takes a value of the type {one_line(facts.type)}"
    return f"{begin}; {told}{length}" if facts.type else begin
