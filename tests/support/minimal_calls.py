"""The smallest legal call of any operation of the sandbox, with ids that the seed has."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from zoho_desk_mcp.sandbox.operations import Operation

from tests.support.desk import Desk

NOTHING: Mapping[str, Any] = MappingProxyType({})
KINDS = {"departmentId": 1, "agentId": 2, "teamId": 3, "accountId": 4, "contactId": 5, "productId": 6, "ticketId": 7}
KINDS |= {"articleId": 8, "fieldId": 9, "mailReplyAddressId": 11, "businessHourId": 12, "tagId": 14, "currentTagId": 14}
KINDS |= {"holidayListId": 15, "slaId": 16, "supportPlanId": 17, "contractId": 18}
KINDS |= {"rootCategoryId": 13, "categoryId": 13, "parentCategoryId": 13}
KINDS |= {"primaryDepartmentId": 1, "associatedSLAId": 16, "associatedSupportPlanId": 17, "ownerId": 2}
KINDS |= {"followerIds": 2, "agentIds": 2, "departmentIds": 1, "associatedDepartmentIds": 1, "agents": 2, "cvId": 10}
KINDS |= {"ticketIds": 7, "contactIds": 5, "accountIds": 4, "productIds": 6, "viewId": 10}
SECTION, LAYOUT = "4000000000013000004", "4000000000000980001"
ORGANIZATION = "4000000000000990001"
WORDS = {
    "organizationId": ORGANIZATION,
    "sectionId": SECTION,
    "layoutId": LAYOUT,
    "moduleApiName": "cm_things",
    "locale": "en",
    "emailId": "maya.okafor@northwind-sandbox.example",
}
CANDIDATES = (
    "1",
    "abc",
    "2026-01-31T09:30:00.000Z",
    "2026-01-31",
    "someone@example.com",
    "https://example.com",
    "sub.example.com",
    "text/plain",
    "a:b",
    "#ffffff",
    "true",
    "MONDAY",
    "01-31",
    "1.0",
    "a" * 37,
    "00000000-0000-0000-0000-000000000000",
)
"""Texts of which one fits most patterns."""


def seed_id(kind: int) -> str:
    return f"40000000000{kind:02d}000001"


def minimal(schema: dict[str, Any], name: str = "", known: Mapping[str, Any] = NOTHING) -> Any:
    """The smallest value that fits a schema; for the names in `known`, that value."""
    if name in known:
        return known[name]
    if schema.get("enum"):
        return schema["enum"][0]
    types = schema.get("type", "object" if "properties" in schema else "string")
    match next(one for one in ([types] if isinstance(types, str) else types) if one != "null"):
        case "object":
            parts = schema.get("properties", {})
            names = dict.fromkeys([*schema.get("required", []), *(set(known) & set(parts))])
            return {key: minimal(parts.get(key, {}), key, known) for key in names}
        case "array":
            count = max(1, schema.get("minItems", 0))
            items = [minimal(schema.get("items", {}), name, known) for _ in range(count)]
            return [str(number) for number in range(1, count + 1)] if count > 1 and items[0] == "1" else items
        case "boolean":
            return True
        case "integer" | "number":
            return max(1, int(schema.get("minimum", 1)))
    return text(schema, name)


def text(schema: dict[str, Any], name: str) -> str:
    if name in KINDS or name in WORDS:
        return seed_id(KINDS[name]) if name in KINDS else WORDS[name]
    pattern = re.compile(schema.get("pattern", ""))
    fitting = [word for word in CANDIDATES if pattern.search(word) and len(word) >= schema.get("minLength", 0)]
    return fitting[0] if fitting else "x" * schema.get("minLength", 1)


def path_of(operation: Operation, known: Mapping[str, Any] = NOTHING) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name in known:
            return str(known[name])
        usual = WORDS.get(name) or (seed_id(KINDS[name]) if name in KINDS else None)
        schema = operation.path_values[name]
        fits = usual and re.search(schema.get("pattern", ""), usual) and usual in schema.get("enum", [usual])
        return usual if fits and usual else str(minimal(schema, "" if name in KINDS else name))

    return re.sub(r"{(\w+)}", value, operation.path)


def required_query(operation: Operation, known: Mapping[str, Any] = NOTHING) -> dict[str, str]:
    return {name: as_text(minimal(operation.query[name], name, known)) for name in operation.required}


def call(desk: Desk, operation: Operation, known: Mapping[str, Any] = NOTHING, **more: str) -> Any:
    """Send it, with the values of `known` for the names that it has, and `more` as query parameters."""
    options: dict[str, Any] = {"params": required_query(operation, known) | more}
    if operation.media_type == "multipart/form-data":
        options["files"] = dict.fromkeys((operation.body or {})["required"], ("a.txt", b"x"))
    elif operation.body is not None and operation.method != "GET":
        options["json"] = minimal(operation.body, known=known)
    return desk.send(operation.method, path_of(operation, known), **options)


def as_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(as_text(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)
