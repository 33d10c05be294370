"""The values that the fields of an organization may have, such as the statuses of its tickets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar, cast

from zoho_desk_mcp.lookup.cached import Cached
from zoho_desk_mcp.lookup.errors import LookupFailedError
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.shortlist import shortlist

T = TypeVar("T")

MODULES = ("tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products")
"""The modules whose fields can be read."""
MAX_LISTED = 40
"""Values that an error lists at most."""
PLACEHOLDER = re.compile(r"\$\{\w+\}")
"""What Zoho's filters take in place of a value, such as `${open}` or `${empty}`."""
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


Fields = Mapping[str, FieldFacts]
"""API name -> field."""


class OrganizationFields:
    """The fields of each module, read when first asked for."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._modules = {module: Cached(partial(self._read, module)) for module in MODULES}

    async def of(self, module: str) -> Fields:
        """The fields of a module; none where they cannot be read: they only help."""
        try:
            return await self._modules[module].get()
        except ApiError:
            return {}

    async def _read(self, module: str) -> Fields:
        try:
            response = await self._client.request("GET", "/api/v1/organizationFields", query={"module": module})
        except ApiError as error:
            if error.status == 403:
                return {}  # and is not asked for again with each call
            raise
        data = response.data.get("data") if isinstance(response.data, dict) else None
        return {
            str(each["apiName"]): _facts(each) for each in data or [] if isinstance(each, dict) and "apiName" in each
        }


class FieldValue:
    """Finds the values of one field as the organization writes them."""

    def __init__(self, fields: OrganizationFields, module: str, name: str) -> None:
        self._fields = fields
        self._module = module
        self._name = name

    async def __call__(self, given: T) -> T:
        """The value, or each of several, given in letters of any size. Raises LookupFailedError where there is none.

        What is no text, and any value where those of the field are not known, comes back as it is.
        """
        value: Any = given
        texts = value if isinstance(value, list) else [value]
        if not any(isinstance(text, str) for text in texts) or "" in texts:
            return given  # what is empty is refused by name
        field = (await self._fields.of(self._module)).get(self._name)
        if field is None or not field.values:
            return given
        known = field.values + (MESSAGING if self._name == "channel" else ())
        found = [self._known(text, known, field.values) if isinstance(text, str) else text for text in texts]
        return cast("T", found if isinstance(value, list) else found[0])

    def _known(self, given: str, known: tuple[str, ...], listed: tuple[str, ...]) -> str:
        """A text as the organization writes it; a search takes several in one, separated by commas."""
        spelled = {_plain(value): value for value in reversed(known)}
        parts = [given] if _plain(given) in spelled else given.split(",")
        unknown = [part for part in parts if _plain(part) not in spelled and not PLACEHOLDER.fullmatch(part.strip())]
        if unknown:
            raise LookupFailedError(
                f"No {self._name} of {self._module} is called {unknown[0].strip()!r}. "
                f"Known: {shortlist(listed, MAX_LISTED)}."
            )
        return ",".join(spelled.get(_plain(part), part.strip()) for part in parts)


def _facts(field: Mapping[str, Json]) -> FieldFacts:
    allowed = field.get("allowedValues")
    values = [each.get("value") for each in allowed if isinstance(each, dict)] if isinstance(allowed, list) else []
    length = field.get("maxLength")
    return FieldFacts(
        label=str(field.get("displayLabel") or field["apiName"]),
        type=str(field.get("type") or ""),
        values=tuple(str(value) for value in values if value),
        max_length=length if isinstance(length, int) and length > 0 else None,
    )


def _plain(value: str) -> str:
    return " ".join(value.split()).casefold()
