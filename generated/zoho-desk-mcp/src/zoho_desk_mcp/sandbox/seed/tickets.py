"""Turns the stories into tickets, messages, comments, times and files."""

from __future__ import annotations

import base64

from zoho_desk_mcp.sandbox.embedded import LAYOUT_ID
from zoho_desk_mcp.sandbox.factories import make_comment, make_tag, make_thread, make_ticket, make_time_entry
from zoho_desk_mcp.sandbox.handlers.attachments import keep_file
from zoho_desk_mcp.sandbox.seed.customers import contact_id
from zoho_desk_mcp.sandbox.seed.desk import MAIL_ADDRESSES, agent_id
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.seed.stories import AGENT, CLOSED, CUSTOMER, PUBLIC_NOTE, STORIES, Story, Turn
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
HOURS_TO_CLOSE = 26


def seed_tickets(world: World) -> None:
    """Every story, oldest first, so that ticket numbers grow with time."""
    tags: dict[str, str] = {}
    for number, story in enumerate(sorted(STORIES, key=lambda one: -one.age), 1):
        for tag in story.tags:
            if tag not in tags:
                tags[tag] = make_tag(world, tag, id=seed_id(Kind.TAG, len(tags) + 1), createdTime=world.ago(story.age))[
                    "id"
                ]
        _add_ticket(world, number, story, [tags[tag] for tag in story.tags])


def _add_ticket(world: World, number: int, story: Story, tag_ids: list[str]) -> None:
    ticket = make_ticket(
        world,
        id=seed_id(Kind.TICKET, number),
        subject=story.subject,
        description=story.text,
        contactId=contact_id(story.contact),
        departmentId=seed_id(Kind.DEPARTMENT, story.department),
        channel=story.channel,
        priority=story.priority,
        assigneeId=agent_id(story.agent) if story.agent else None,
        teamId=seed_id(Kind.TEAM, story.team) if story.team else None,
        productId=seed_id(Kind.PRODUCT, story.product) if story.product else None,
        category=story.category,
        classification="Question" if "?" in story.text else "Problem",
        dueDate=world.ago(-story.due) if story.due is not None else None,
        cf={"cf_order_number": story.order, "cf_severity": None},
        customFields={"Order Number": story.order, "Severity": None},
        tagIds=tag_ids,
        isSpam=story.spam,
        resolution=story.resolution,
        layoutId=LAYOUT_ID,
        createdTime=world.ago(story.age),
    )
    first = _message(world, ticket, Turn(CUSTOMER, 0, story.text), story)
    first["isDescriptionThread"] = True
    for turn in story.turns:
        _say(world, ticket, turn, story)
    _work(world, ticket, story)
    if story.file:
        _attach(world, ticket, first, story.file)
    _settle(world, ticket, story)


def _say(world: World, ticket: Record, turn: Turn, story: Story) -> None:
    moment = world.ago(story.age - turn.after)
    ticket["modifiedTime"] = moment
    if turn.by in (CUSTOMER, AGENT):
        _message(world, ticket, turn, story)
        return
    make_comment(
        world,
        parentId=ticket["id"],
        content=turn.text,
        contentType="plainText",
        commenterId=ticket["assigneeId"],
        isPublic=turn.by == PUBLIC_NOTE,
        createdTime=moment,
    )


def _message(world: World, ticket: Record, turn: Turn, story: Story) -> Record:
    incoming = turn.by == CUSTOMER
    desk = next(address for address, _, department, *_ in MAIL_ADDRESSES if department == ticket["departmentId"])
    moment = world.ago(story.age - turn.after)
    if incoming:
        ticket["customerResponseTime"] = moment
    return make_thread(
        world,
        ticketId=ticket["id"],
        authorId=ticket["contactId"] if incoming else ticket["assigneeId"],
        responderId=None if incoming else ticket["assigneeId"],
        channel={"Forum": "FORUMS", "Chat": "ONLINE_CHAT"}.get(story.channel, story.channel.upper()),
        direction="in" if incoming else "out",
        content=turn.text,
        contentType="html" if turn.text.startswith("<") else "plainText",
        fromEmailAddress=ticket["email"] if incoming else desk,
        to=desk if incoming else ticket["email"],
        createdTime=moment,
    )


def _work(world: World, ticket: Record, story: Story) -> None:
    """The time that the agent logged."""
    for number, minutes in enumerate(story.minutes, 1):
        moment = world.ago(story.age - number)
        make_time_entry(
            world,
            requestId=ticket["id"],
            ownerId=ticket["assigneeId"],
            minutesSpent=str(minutes),
            description=f"Worked on: {story.subject}",
            agentCostPerHour="40",
            executedTime=moment,
            createdTime=moment,
        )


def _attach(world: World, ticket: Record, thread: Record, name: str) -> None:
    content, media_type = FILES[name[name.rindex(".") :]]
    attachment = keep_file(world, ticket["id"], "tickets", File(name, content, media_type), public=True)
    thread["attachmentIds"].append(attachment["id"])


def _settle(world: World, ticket: Record, story: Story) -> None:
    """The status that the story has come to, and when."""
    hours = HOURS_TO_CLOSE if story.status == CLOSED else max((turn.after for turn in story.turns), default=0)
    moment = world.ago(story.age - hours)
    if story.status != OPEN:
        set_status(world, ticket, story.status, moment)
    ticket["modifiedTime"] = moment
    ticket["isRead"] = story.agent is not None
    if story.resolution:
        values = {"content": story.resolution, "authorId": ticket["assigneeId"], "modifiedTime": moment}
        world.resolutions.add({"id": world.new_id(), "ticketId": ticket["id"], **values})
