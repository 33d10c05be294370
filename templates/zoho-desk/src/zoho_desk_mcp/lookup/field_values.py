"""The values that the fields of an organization may have, such as the statuses of its tickets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar, cast

from zoho_desk_mcp.lookup.choices import Choices
from zoho_desk_mcp.lookup.directory import Directory
from zoho_desk_mcp.lookup.errors import LookupFailedError
from zoho_desk_mcp.server.cached import Cached
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.texts.shortlist import shortlist

T = TypeVar("T")

FIELDS_TOOL = "list_all_zoho_desk_organization_fields"
"""The tool that lists the values of fields: only a caller who may use it is told of them."""
MODULES = ("tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products")
"""The modules whose fields can be read."""
SEVERAL = "Multiselect"
"""The type of fields that take several values at once."""
MAX_LISTED = 40
"""Values that an error lists at most."""
MAX_KNOWN = 100
"""Modules of departments whose fields are kept; callers choose the departments."""
MAX_FIELDS, MAX_VALUES, MAX_TEXT = 1_000, 500, 200
"""Fields of a module, values of a field and characters of each that are kept, for some minutes.

Of a field with more or longer values none are known: the others would be refused.
"""
MAX_OF_MODULE = 10_000
"""Values of all fields of a module that are kept: of fields past that, none are known."""
MAX_DEPARTMENTS = 20
"""Departments whose own values are read at most."""
MESSAGING = ("WhatsApp", "Telegram", "Instagram", "LINE", "WeChat")
"""Channels of tickets that no field lists: only messages make such tickets."""


@dataclass(frozen=True)
class FieldFacts:
    """What is known of a field."""

    label: str
    type: str = ""
    values: tuple[str, ...] = ()
    """The values of a list to choose from; none where any may stand."""
    max_length: int | None = None
    types: Mapping[str, str] = field(default_factory=dict)
    """Of a status each value -> its type: `Open`, `On Hold` or `Closed`."""


Fields = Mapping[str, FieldFacts]
"""API name -> field."""


class OrganizationFields:
    """The fields of each module, read when first asked for: the organization's, and those of a department's layouts."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._known: dict[tuple[str, str | None], Cached[Fields]] = {}

    async def of(self, module: str, department: str | None = None) -> Fields:
        """The fields of a module; none where they cannot be read: they only help."""
        key = (module, department)
        try:
            known = self._known.setdefault(key, Cached(partial(self._read, *key)))
            for oldest in list(self._known)[:-MAX_KNOWN]:
                del self._known[oldest]
            return await known.get()
        except ApiError:
            return {}

    def known(self, module: str) -> Fields:
        """The fields of a module, where they are known without a call; else none."""
        known = self._known.get((module, None))
        return (known.known if known else None) or {}

    async def _read(self, module: str, department: str | None) -> Fields:
        query = {"module": module, "departmentId": department}
        try:
            response = await self._client.request("GET", "/api/v1/organizationFields", query=query)
        except ApiError as error:
            if error.status == 403:
                return {}  # and is not asked for again with each call
            raise
        data = response.data.get("data") if isinstance(response.data, dict) else None
        known: dict[str, FieldFacts] = {}
        left = MAX_OF_MODULE
        for each in (data if isinstance(data, list) else [])[:MAX_FIELDS]:
            if isinstance(each, dict) and "apiName" in each:
                facts = _facts(each)
                left -= len(facts.values)
                known[str(each["apiName"])[:MAX_TEXT]] = facts if left >= 0 else replace(facts, values=(), types={})
        return known


class FieldValue:
    """Finds the values of one field as the organization writes them."""

    def __init__(self, fields: OrganizationFields, departments: Directory, module: str, name: str) -> None:
        self._fields = fields
        self._departments = departments
        self._module = module
        self._name = name
        self._unlisted = MESSAGING if name == "channel" else ()

    async def __call__(self, given: T) -> T:
        """The value, or each of several, given in letters of any size. Raises LookupFailedError where there is none.

        What is no text, and any value where those of the field are not known, comes back as it is.
        """
        value: Any = given
        items = value if isinstance(value, list) else [value]
        texts = [item for item in items if isinstance(item, str)]
        if not texts or "" in texts:
            return given  # what is empty is refused by name
        values = await self._values()
        if values and _unknown(texts, Choices(values + self._unlisted)):
            values = await self._with_those_of_departments(values)
        if not values:
            return given
        choices = Choices(values + self._unlisted)
        if unknown := _unknown(texts, choices):
            known = f" Known: {shortlist(values, MAX_LISTED)}." if may_see_all(FIELDS_TOOL) else ""
            raise LookupFailedError(f"No {self._name} of {self._module} is called {unknown[0]!r}.{known}")
        found = [choices.spelled(item) if isinstance(item, str) else item for item in items]
        return cast("T", found if isinstance(value, list) else found[0])

    async def _values(self, department: str | None = None) -> tuple[str, ...]:
        """The values of the field; none where it takes any or several, or where they cannot be read."""
        return self._listed(await self._fields.of(self._module, department))

    def _listed(self, fields: Fields) -> tuple[str, ...]:
        field = fields.get(self._name)
        return field.values if field is not None and field.type != SEVERAL else ()

    async def _with_those_of_departments(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """The values, and those that only some departments have; none where not all of these are read."""
        departments = await self._departments.ids()
        if not departments or len(departments) > MAX_DEPARTMENTS:
            return ()
        fields = [await self._fields.of(self._module, each) for each in departments]
        if not all(fields):
            return ()
        return tuple(dict.fromkeys([*values, *(own for each in fields for own in self._listed(each))]))


def _unknown(texts: list[str], choices: Choices) -> list[str]:
    return [part for text in texts for part in choices.unknown(text)]


def _facts(record: Mapping[str, Json]) -> FieldFacts:
    allowed = record.get("allowedValues")
    listed = allowed if isinstance(allowed, list) and len(allowed) <= MAX_VALUES else []
    choices = [each for each in listed if isinstance(each, dict)]
    is_cut = any(len(str(each.get("value"))) > MAX_TEXT for each in choices)
    choices = [] if is_cut else choices
    length = record.get("maxLength")
    return FieldFacts(
        label=str(record.get("displayLabel") or record["apiName"])[:MAX_TEXT],
        type=str(record.get("type") or "")[:MAX_TEXT],
        values=tuple(str(each["value"]) for each in choices if each.get("value")),
        max_length=length if isinstance(length, int) and length > 0 else None,
        types={
            str(each["value"]): str(each["statusType"])[:MAX_TEXT]
            for each in choices
            if each.get("value") and each.get("statusType")
        },
    )
