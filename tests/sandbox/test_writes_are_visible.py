"""What a simulated operation changes is in the world, and later reads show it."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from zoho_desk_mcp.sandbox.factories import make_comment, make_thread, make_time_entry
from zoho_desk_mcp.sandbox.file_store import store_file
from zoho_desk_mcp.sandbox.handlers import HANDLERS
from zoho_desk_mcp.sandbox.operations import Operation, load_operations
from zoho_desk_mcp.sandbox.types import File
from zoho_desk_mcp.sandbox.world import Table, World

from tests.support.desk import Desk
from tests.support.minimal_calls import call, path_of, seed_id

OPERATIONS = {name: operation for name, operation in load_operations().items() if name in HANDLERS}
WRITES = sorted(name for name, operation in OPERATIONS.items() if operation.method != "GET")
OWNERS = {"tickets": 7, "contacts": 5, "accounts": 4, "products": 6, "articles": 8}
AGENT, DISABLED, ROOT = "4000000000002000002", "4000000000002000009", "4000000000013000001"
OTHERS = "000002"
COMMENT, THREAD, DRAFT, ENTRY, FILE = (f"41000000000{number:08d}" for number in range(5))
VALUES: dict[str, dict[str, Any]] = {
    "activateAgents": {"agentIds": [DISABLED]},
    "addAgent": {"emailId": "new@northwind-sandbox.example"},
    "associateAgentsToDepartment": {"agentIds": ["4000000000002000004"]},
    "bulkUpdateTickets": {"fieldName": "subject", "fieldValue": "Changed"},
    "createTicket": {"contactId": seed_id(5)},
    "createTicketTimeEntry": {"minutesSpent": 5},
    "deleteAttachment": {"threadId": THREAD},
    "deleteDraftThread": {"threadId": DRAFT},
    "dissociateTagsFromTicket": {"tags": ["kept"]},
    "draftsReply": {"channel": "EMAIL", "content": "Hello", "fromEmailAddress": "support@northwind-sandbox.example"},
    "followEntity": {"moduleApiName": "kbRootCategories", "entityId": ROOT},
    "replaceTag": {"id": "4000000000014000002"},
    "mapArticlesToTicket": {"ids": [seed_id(8)]},
    "resendFailedSend": {"threadId": DRAFT},
    "sendDraft": {"draftThreadId": DRAFT},
    "sendReply": {"channel": "EMAIL", "content": "Hello", "fromEmailAddress": "support@northwind-sandbox.example"},
    "unfollowEntity": {"moduleApiName": "kbRootCategories", "entityId": ROOT},
    "updateDrafts": {
        "threadId": DRAFT,
        "channel": "EMAIL",
        "content": "Hello again",
        "fromEmailAddress": "support@northwind-sandbox.example",
    },
    "updateTicketAttachment": {"isPublic": True},
    "updateOrganization": {"city": "Salem"},
    "deleteTeam": {"ticketNewTeam": "4000000000003000002", "ticketNewAgent": AGENT},
}
"""Operation -> what it needs beyond the smallest call."""


@pytest.fixture
def world(desk: Desk) -> World:
    """A world in which there is something to change, remove, restore and undo."""
    world: World = desk.app.state.world
    for module, kind in OWNERS.items():
        if module in ("tickets", "contacts", "accounts"):
            make_comment(world, id=f"{COMMENT}{kind}", parentId=seed_id(kind), content="Old")
        stored = store_file(world, seed_id(kind), module, File("a.txt", b"a"))
        world.attachments.remove(stored["id"])
        world.attachments.add(stored | {"id": f"{FILE}{kind}"})
        world.files[f"{FILE}{kind}"] = world.files.pop(stored["id"])
    ticket = world.tickets.get(seed_id(7))
    message = {"ticketId": ticket["id"], "authorId": world.me, "channel": "EMAIL", "direction": "out", "content": "Hi"}
    make_thread(world, id=THREAD, **message, attachmentIds=[f"{FILE}7"])
    make_thread(world, id=DRAFT, **message, status="DRAFT")
    make_time_entry(world, id=ENTRY, requestId=ticket["id"], executedTime=world.now())
    ticket["tagIds"] = [world.tags.add({**world.tags.get(seed_id(14)), "id": "41", "name": "kept"})["id"]]
    ticket["isRead"] = False
    return world


def state(world: World) -> str:
    """Everything that the world holds."""
    tables = {name: list(map(dict, value.all())) for name, value in vars(world).items() if isinstance(value, Table)}
    followers = {key: value for key, value in world.followers.items() if value}
    return json.dumps([tables, followers, world.recent_views, world.recent_tags, sorted(world.files)])


def known(operation: Operation) -> dict[str, Any]:
    """The ids of what the fixture made, and of a second record where one is merged."""
    kind = OWNERS.get(operation.segments[2], 7)
    ids = {"commentId": f"{COMMENT}{kind}", "attachmentId": f"{FILE}{kind}", "threadId": THREAD, "timeEntryId": ENTRY}
    return {**ids, "ids": [f"{seed_id(kind)[:-6]}{OTHERS}"], **VALUES.get(operation.id, {})}


@pytest.mark.parametrize("name", WRITES)
def test_a_write_changes_the_world(desk: Desk, world: World, name: str) -> None:
    prepare(world, name)
    before = state(world)
    response = call(desk, OPERATIONS[name], known(OPERATIONS[name]))
    assert response.status_code < 400, response.text
    assert state(world) != before


def prepare(world: World, name: str) -> None:
    """What must be so for the operation to have something to do."""
    trashed = {"isTrashed": True, "deletedTime": world.now(), "deletedById": world.me}
    match name:
        case "restoreEntities" | "restoreAllEntities" | "deleteEntities" | "deleteAllEntities":
            world.tickets.get("4000000000007000002").update(trashed)
        case "deleteSpamTickets":
            world.tickets.get(seed_id(7))["isSpam"] = True
        case "deleteAllSpamTickets":
            world.tickets.get(seed_id(7)).update(isSpam=True, departmentId=seed_id(1))
        case "enableDepartment":
            world.departments.get(seed_id(1))["isEnabled"] = False
        case "markTicketAsUnRead":
            world.tickets.get(seed_id(7))["isRead"] = True
        case "removeTicketFollowers" | "removeContactFollowers" | "removeAccountFollowers":
            for kind in OWNERS.values():
                world.followers[seed_id(kind)].append(seed_id(2))
        case "unfollowEntity":
            world.followers[ROOT].append(world.me)


def reads_of_one() -> list[tuple[str, str]]:
    """Each operation that makes a record, with the one that reads it by its id."""
    reads = {operation.path: name for name, operation in OPERATIONS.items() if operation.method == "GET"}
    by_collection = {path.rpartition("/")[0]: name for path, name in reads.items() if path.endswith("}")}
    creates = [name for name in WRITES if OPERATIONS[name].method == "POST" and OPERATIONS[name].body]
    return [(name, by_collection[path]) for name in creates if (path := OPERATIONS[name].path) in by_collection]


def body(response: httpx2.Response) -> dict[str, Any]:
    """The record of a response; some come as the only value of `data`."""
    record: dict[str, Any] = response.json()
    return record["data"] if set(record) == {"data"} else record


@pytest.mark.parametrize(("create", "read"), reads_of_one())
def test_what_was_made_can_be_read(desk: Desk, world: World, create: str, read: str) -> None:
    made = body(call(desk, OPERATIONS[create], known(OPERATIONS[create])))
    parameter = OPERATIONS[read].segments[-1][1:-1]
    found = desk.get(path_of(OPERATIONS[read], {**known(OPERATIONS[read]), parameter: made["id"]}))
    assert found.status_code == 200, found.text
    shared = [key for key in ("id", "name", "subject", "title", "content", "lastName", "accountName") if key in made]
    assert {key: body(found)[key] for key in shared} == {key: made[key] for key in shared}
