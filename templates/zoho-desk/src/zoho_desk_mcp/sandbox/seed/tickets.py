"""Makes tickets, messages, comments, times and files of what the seed describes."""

from __future__ import annotations

import base64

from zoho_desk_mcp.sandbox.embedded import LAYOUT_ID
from zoho_desk_mcp.sandbox.factories import make_comment, make_tag, make_thread, make_ticket, make_time_entry
from zoho_desk_mcp.sandbox.file_store import store_file
from zoho_desk_mcp.sandbox.seed.customers import contact_id
from zoho_desk_mcp.sandbox.seed.desk import MAIL_ADDRESSES, agent_id
from zoho_desk_mcp.sandbox.seed.duplicates import DUPLICATES
from zoho_desk_mcp.sandbox.seed.hostile import ATTACKS, SPAM
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.seed.messaging import MESSAGING
from zoho_desk_mcp.sandbox.seed.past_week import PAST_WEEK
from zoho_desk_mcp.sandbox.seed.queue import QUEUE
from zoho_desk_mcp.sandbox.seed.seed_ticket import AGENT, CLOSED, CUSTOMER, PUBLIC_NOTE, STATUS, Event, SeedTicket
from zoho_desk_mcp.sandbox.statuses import OPEN, set_status
from zoho_desk_mcp.sandbox.types import File, Record
from zoho_desk_mcp.sandbox.world import World

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""The smallest PNG picture."""
FILES = {
    ".png": (PIXEL, "image/png"),
    ".log": (b"FATAL EXCEPTION: main\njava.lang.NullPointerException\n", "text/plain"),
    ".xml": (b"<EntityDescriptor entityID='https://idp.initech.example'/>\n", "application/xml"),
    ".csv": (b"item,amount\nRidgeline Backpack 60L,219.00\n", "text/csv"),
}
CHANNELS = {"Forum": "FORUMS", "Chat": "ONLINE_CHAT"}
"""Channel of a ticket -> that of its messages, where it is not the same word in capitals."""
HOURS_TO_CLOSE = 26
OTHERS_START = 101


def seed_tickets(world: World) -> None:
    """Every ticket, oldest first, so that ticket numbers grow with time."""
    ids = _ids()
    tags: dict[str, str] = {}
    for seed in sorted(ids, key=_oldest_first):
        for tag in seed.tags:
            if tag not in tags:
                made = make_tag(world, tag, id=seed_id(Kind.TAG, len(tags) + 1), createdTime=world.ago(seed.age))
                tags[tag] = made["id"]
        _add_ticket(world, ids[seed], seed, [tags[tag] for tag in seed.tags])


def _oldest_first(seed: SeedTicket) -> float:
    return -seed.age


def _ids() -> dict[SeedTicket, str]:
    """The id of every ticket: those of the queue by their age, all others by where they are listed."""
    queue = enumerate(sorted(QUEUE, key=_oldest_first), 1)
    others = enumerate((*DUPLICATES, *MESSAGING, *SPAM, *ATTACKS, *PAST_WEEK), OTHERS_START)
    return {seed: seed_id(Kind.TICKET, number) for number, seed in (*queue, *others)}


def _add_ticket(world: World, ticket_id: str, seed: SeedTicket, tag_ids: list[str]) -> None:
    ticket = make_ticket(
        world,
        id=ticket_id,
        subject=seed.subject,
        description=seed.text,
        contactId=contact_id(seed.contact),
        departmentId=seed_id(Kind.DEPARTMENT, seed.department),
        channel=seed.channel,
        priority=seed.priority,
        assigneeId=agent_id(seed.agent) if seed.agent else None,
        teamId=seed_id(Kind.TEAM, seed.team) if seed.team else None,
        productId=seed_id(Kind.PRODUCT, seed.product) if seed.product else None,
        category=seed.category,
        classification="Question" if "?" in seed.text else "Problem",
        dueDate=world.ago(-seed.due) if seed.due is not None else None,
        responseDueDate=world.ago(-seed.response_due) if seed.response_due is not None else None,
        cf={"cf_order_number": seed.order, "cf_severity": None},
        customFields={"Order Number": seed.order, "Severity": None},
        tagIds=tag_ids,
        isSpam=seed.spam,
        resolution=seed.resolution,
        layoutId=LAYOUT_ID,
        createdTime=world.ago(seed.age),
    )
    first = _message(world, ticket, Event(CUSTOMER, 0, seed.text), seed)
    first["isDescriptionThread"] = True
    for event in seed.events:
        _apply(world, ticket, event, seed)
    _work(world, ticket, seed)
    if seed.file:
        _attach(world, ticket, first, seed.file)
    _settle(world, ticket, seed)


def _apply(world: World, ticket: Record, event: Event, seed: SeedTicket) -> None:
    moment = world.ago(seed.age - event.after)
    ticket["modifiedTime"] = moment
    if event.by == STATUS:
        set_status(world, ticket, event.text, moment)
        return
    if event.by in (CUSTOMER, AGENT):
        _message(world, ticket, event, seed)
        return
    make_comment(
        world,
        parentId=ticket["id"],
        content=event.text,
        contentType="plainText",
        commenterId=ticket["assigneeId"],
        isPublic=event.by == PUBLIC_NOTE,
        createdTime=moment,
    )


def _message(world: World, ticket: Record, event: Event, seed: SeedTicket) -> Record:
    incoming = event.by == CUSTOMER
    desk = next(address for address, _, department, *_ in MAIL_ADDRESSES if department == ticket["departmentId"])
    moment = world.ago(seed.age - event.after)
    if incoming:
        ticket["customerResponseTime"] = moment
    return make_thread(
        world,
        ticketId=ticket["id"],
        authorId=ticket["contactId"] if incoming else ticket["assigneeId"],
        responderId=None if incoming else ticket["assigneeId"],
        channel=CHANNELS.get(seed.channel, seed.channel.upper()),
        direction="in" if incoming else "out",
        content=event.text,
        contentType="html" if event.text.startswith("<") else "plainText",
        fromEmailAddress=ticket["email"] if incoming else desk,
        to=desk if incoming else ticket["email"],
        createdTime=moment,
    )


def _work(world: World, ticket: Record, seed: SeedTicket) -> None:
    """The time that the agent logged."""
    for number, minutes in enumerate(seed.minutes, 1):
        moment = world.ago(seed.age - number)
        make_time_entry(
            world,
            requestId=ticket["id"],
            ownerId=ticket["assigneeId"],
            minutesSpent=str(minutes),
            description=f"Worked on: {seed.subject}",
            agentCostPerHour="40",
            executedTime=moment,
            createdTime=moment,
        )


def _attach(world: World, ticket: Record, thread: Record, name: str) -> None:
    content, media_type = FILES[name[name.rindex(".") :]]
    attachment = store_file(world, ticket["id"], "tickets", File(name, content, media_type), public=True)
    thread["attachmentIds"].append(attachment["id"])


def _settle(world: World, ticket: Record, seed: SeedTicket) -> None:
    """The status that the ticket has come to, and when, unless its events say so."""
    hours = HOURS_TO_CLOSE if seed.status == CLOSED else max((event.after for event in seed.events), default=0)
    moment = world.ago(seed.age - hours)
    if not any(event.by == STATUS for event in seed.events) and seed.status != OPEN:
        set_status(world, ticket, seed.status, moment)
    ticket["modifiedTime"] = moment
    ticket["isRead"] = seed.agent is not None
    if seed.resolution:
        values = {"content": seed.resolution, "authorId": ticket["assigneeId"], "modifiedTime": moment}
        world.resolutions.add({"id": world.new_id(), "ticketId": ticket["id"], **values})
