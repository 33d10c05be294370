"""The records that planned changes are made to, in words for the person who decides about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from zoho_desk_mcp.people import full_name
from zoho_desk_mcp.server.caller_rights import may_see_all
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.dry_run import PlannedRequest
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.server.texts.visible import one_line

MAX_READ = 5
"""Records that are read to tell their names; of the others the ids are told."""
MAX_NAME = 250
"""Characters of a record's name: its address and id are seen behind any."""
DOUBLE = (
    '"\u02ba\u02dd\u02ee\u02f5\u02f6\u05f2\u05f4\u1cd3\u201c-\u201f\u2033\u2034\u2036\u2037\u2057\u275d\u275e\u2760'
    "\u2e42\u3003\u301d-\u301f\uff02\U0001f676-\U0001f678"
)
SINGLE = (
    "'`\u00b4\u02b9-\u02bf\u02c8\u02ca\u02cb\u02f4\u0374\u0384\u055a\u055d\u05f3\u07f4\u07f5\u1fbd\u1fbf\u1fef\u1ffd\u1ffe"
    "\u2018-\u201b\u2032\u2035\u275b\u275c\u275f\ua78c\uff07\uff40"
)
QUOTES = re.compile(rf"[{DOUBLE}\u030e\u0348]|[{SINGLE}](?:\s*[{SINGLE}])+|\s[\u0300-\u036f]+")
"""What looks like the marks around a name: also two single ones in a row, and signs above no letter."""
RECORD = re.compile(r"^/api/v1/([A-Za-z]+)/([0-9]+)")
COLLECTION = re.compile(r"^/api/v1/([A-Za-z]+)")
ID_LISTS = ("ids", "ticketIds", "contactIds", "accountIds", "taskIds", "productIds", "articleIds", "entityIds")
MODULES = {"closeTickets": "tickets"}
"""First segment of a path -> the module whose records its ids are of, where these differ."""
READ_TOOL = "get_single_zoho_desk_{}_by_id"
"""The tool that reads a record of a module: who may use it may be told its name."""
KINDS = {
    "groups": "help_center_group",
    "mailReplyAddress": "mail_reply_address",
    "organizationModules": "module",
    "templates": "email_template",
}
"""Module -> what its tool calls one of its records, where that is not the module's name in the singular."""
NAMES = ("subject", "title", "name", "accountName", "productName")


async def planned_records(client: BaseClient, planned: Iterable[PlannedRequest]) -> list[str]:
    """What is known of the records that requests would change: number, name and mail address."""
    found = list(dict.fromkeys(record for request in planned for record in _records(request)))
    lines = [await _described(client, module, record_id) for module, record_id in found[:MAX_READ]]
    rest = [record_id for _, record_id in found[MAX_READ:]]
    return [*lines, *([f"{len(rest)} more: {', '.join(rest)}"] if rest else [])]


def _records(request: PlannedRequest) -> Iterator[tuple[str, str]]:
    if (record := RECORD.match(request.path)) is not None:
        yield record[1], record[2]
    if (collection := COLLECTION.match(request.path)) is None:
        return
    for name in ID_LISTS:
        ids = request.body.get(name)
        for each in ids if isinstance(ids, Sequence) and not isinstance(ids, str) else ():
            yield MODULES.get(collection[1], collection[1]), str(each)


async def _described(client: BaseClient, module: str, record_id: str) -> str:
    """A record in words; its id where it cannot be read, or the caller may not."""
    only_id = f"{module}: {record_id}"
    if not may_see_all(READ_TOOL.format(_kind(module))):
        return only_id
    path = f"/api/v1/{module}/{{id}}"
    try:
        record = (await client.request("GET", path, path_values={"id": record_id})).json
    except ApiError:
        return only_id
    known = (f"{module}:", _number(record), _quoted(_name(record)), _address(record), f"({record_id})")
    return " ".join(filter(None, known))


def _kind(module: str) -> str:
    """What tools call one record of a module: `kbSections` holds `kb_section`s."""
    words = re.sub("(?=[A-Z])", "_", module).lower()
    singular = f"{words.removesuffix('ies')}y" if words.endswith("ies") else words.removesuffix("s")
    return KINDS.get(module, singular)


def _number(record: Record) -> str:
    return f"#{record['ticketNumber']}" if record.get("ticketNumber") else ""


def _name(record: Record) -> str:
    """Whose last name is known is a person: their `title` is what they are."""
    if record.get("lastName"):
        return full_name(record)
    return next((str(record[name]) for name in NAMES if record.get(name)), "")


def _quoted(name: str) -> str:
    """A name that somebody gave, between marks that it cannot hold: it passes for no address or id."""
    shown = clipped(QUOTES.sub("'", one_line(name)), MAX_NAME)
    return f"“{shown}”" if shown else ""


def _address(record: Record) -> str:
    shown = clipped(one_line(str(record.get("email") or "")), MAX_NAME)
    return f"<{shown}>" if shown else ""
