"""Update my preferences.

PATCH /api/v1/myPreferences (updateMyPreferences in Agent.json).
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    current_department: Annotated[
        str | None,
        Field(
            alias="currentDepartment",
            pattern="^(?:allDepartment|[0-9]+)$",
            description="ID from list_all_zoho_desk_my_departments, or allDepartment.",
        ),
    ] = None
    desk_date_pattern: Annotated[
        str | None,
        Field(
            alias="deskDatePattern",
            pattern=r"^(?:(yyyy\/MM\/dd|yyyy-MM-dd|yyyy.MM.dd|yyyy\sMM\sdd|MM\/dd\/yyyy|MM-dd-yyyy|MM.dd.yyyy|MM\sdd\syyyy|dd\/MM\/yyyy|dd-MM-yyyy|dd.MM.yyyy|dd\sMM\syyyy|yyyy\/MMM\/dd|yyyy-MMMdd|yyyy.MMM.dd|yyyy\sMMM\sdd|MMM\/dd\/yyyy|MMM-dd-yyyy|MMM.dd.yyyy|MMM\sdd\syyyy|dd\/MMM\/yyyy|dd-MMM-yyyy|dd.MMM.yyyy|dd\sMMM\syyyy|dd\/MMMM\/yyyy|dd-MMMM-yyyy|dd.MMMM.yyyy|dd\sMMMM\syyyy|MMMM\/dd\/yyyy|MMMM-dd-yyyy|MMMM.dd.yyyy|MMMM\sdd\syyyy|yyyy\/MMMM\/dd|yyyy-MMMM-dd|yyyy.MMMM.dd|yyyy\sMMMM\sdd|dd\/MM\/yy|dd-MM-yy|dd.MM.yy|dd\sMM\syy|MM\/dd\/yy|MM-dd-yy|MM.dd.yy|MM\sdd\syy|yy\/MM\/dd|yy-MM-dd|yy.MM.dd|yy\sMM\sdd|dd\/MMM\/yy|dd-MMM-yy|dd.MMM.yy|dd\sMMM\syy|MMM\/dd\/yy|MMM-dd-yy|MMM.dd.yy|MMM\sdd\syy|yy\/MMM\/dd|yy-MMM-dd|yy.MMM.dd|yy\sMMM\sdd|dd\/MMMM\/yy|dd-MMMM-yy|dd.MMMM.yy|dd\sMMMM\syy|MMMM\/dd\/yy|MMMM-dd-yy|MMMM.dd.yy|MMMM\sdd\syy|yy\/MMMM\/dd|yy-MMMM-dd|yy.MMMM.dd|yy\sMMMM\sdd|\s))$",
            description="How dates are shown, like dd/MM/yyyy or yyyy-MM-dd.",
        ),
    ] = None
    time_format: Annotated[
        str | None,
        Field(alias="timeFormat", pattern="^(?:12-hour|24-hour)$", description="12-hour or 24-hour."),
    ] = None
    ui_appearance: Annotated[
        str | None,
        Field(pattern="^(?:light|dark|auto|pureDark)$", description="light, dark, auto or pureDark."),
    ] = None
    tickets_view: Annotated[
        str | None,
        Field(
            alias="ticketsView",
            pattern="^(?:LIST|LIST_COMPACT|TABLE|STATUS_QUEUE|CRM_QUEUE|DUEDATE_QUEUE|PRIORITY_QUEUE)$",
            description="LIST, LIST_COMPACT, TABLE, STATUS_QUEUE, CRM_QUEUE, DUEDATE_QUEUE or PRIORITY_QUEUE.",
        ),
    ] = None
    core_conversation_view_type: Annotated[
        str | None,
        Field(
            alias="core_conversationViewType",
            pattern="^(?:recentTop|recentBottom|nestedView)$",
            description="Order of a ticket's conversation: recentTop, recentBottom or nestedView.",
        ),
    ] = None
    core_is_public_comment: Annotated[
        str | None,
        Field(
            alias="core_isPublicComment",
            pattern="^(?:ENABLED|DISABLED)$",
            description="ENABLED makes new comments public unless changed, DISABLED private.",
        ),
    ] = None
    default_send_behavior: Annotated[
        str | None,
        Field(
            alias="defaultSendBehavior",
            pattern="^(?:Send|Send and Close)$",
            description="What the send button of a reply does: Send, or Send and Close.",
        ),
    ] = None
    out_box_delay: Annotated[
        str | None,
        Field(
            alias="outBoxDelay",
            pattern="^(?:ENABLED|DISABLED)$",
            description="ENABLED holds outgoing mail back for a while, DISABLED sends at once.",
        ),
    ] = None
    out_box_delay_time: Annotated[
        str | None,
        Field(
            alias="outBoxDelayTime",
            pattern="^(?:([1-9][0-9]?|100)S|([1-5][0-9]?|60)M)$",
            description="How long mail is held back, 1S to 100S (seconds) or 1M to 60M (minutes).",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/myPreferences",
        changes={
            "currentDepartment": args.current_department,
            "deskDatePattern": args.desk_date_pattern,
            "timeFormat": args.time_format,
            "ui_appearance": args.ui_appearance,
            "ticketsView": args.tickets_view,
            "core_conversationViewType": args.core_conversation_view_type,
            "core_isPublicComment": args.core_is_public_comment,
            "defaultSendBehavior": args.default_send_behavior,
            "outBoxDelay": args.out_box_delay,
            "outBoxDelayTime": args.out_box_delay_time,
        },
    )
