"""Filters that nothing can fit: Zoho Desk responds with an empty list, as where nothing happens to fit.

Told is what is known without another call: what callers are told of comes from responses that are kept for minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from zoho_desk_mcp.lookup.field_values import FIELDS_TOOL, MODULES, OrganizationFields
from zoho_desk_mcp.lookup.lookup import DEPARTMENT, NUMBER, Lookup
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.texts.did_you_mean import did_you_mean
from zoho_desk_mcp.server.texts.shortlist import shortlist

FIELDS = "/api/v1/organizationFields"
SEARCH = re.compile(rf"/api/v1/({'|'.join(MODULES)})/search")
DEPARTMENTS = ("departmentId", "departmentIds")
EVERY = frozenset({"0", "-1"})
"""What some lists take for every department."""
CUSTOM = re.compile(r"customField[0-9]{1,2}")
MAX_TOLD = 5


def about_unknown(path: str, query: Mapping[str, Json], rows: list[Json], lookup: Lookup) -> Iterator[str]:
    """What to tell of a list with these filters, of which these records came."""
    if path == FIELDS:
        yield from _about_names(str(query.get("module")), _texts(query.get("apiNames")), rows, lookup.fields)
    if rows:
        return
    ids = {one for name in DEPARTMENTS for one in _texts(query.get(name)) if NUMBER.fullmatch(one)} - EVERY
    known = lookup.known_departments() if ids and DEPARTMENT.may_be_told() else None
    if known and (unknown := sorted(ids - known)):
        yield f"No department has the ID {shortlist(unknown, MAX_TOLD)}, unless it is new."
    searched = SEARCH.fullmatch(path)
    fields = lookup.fields.known(searched[1]) if searched and may_see_all(FIELDS_TOOL) else {}
    for name, value in query.items() if fields else ():
        field = str(value).partition(":")[0].strip()
        if CUSTOM.fullmatch(name) and value is not None and field not in fields:
            yield f"{name}: no field has the API name {field!r}{did_you_mean(field, fields) or '.'}"


def _about_names(module: str, wanted: list[str], rows: list[Json], fields: OrganizationFields) -> Iterator[str]:
    found = {str(row.get("apiName")) for row in rows if isinstance(row, dict)}
    unknown = [name for name in wanted if name not in found]
    if unknown:
        meant = did_you_mean(unknown[0], fields.known(module) or {})
        exactly = "" if meant else "; they are written exactly, such as status, or cf_region of an own field."
        yield f"No field of {module} has the API name {shortlist(unknown, MAX_TOLD)}{meant or exactly}"


def _texts(value: Json) -> list[str]:
    return [str(one) for one in (value if isinstance(value, list) else [value]) if one is not None]
