"""Update my preferences.

Changes the signed-in agent's own settings of the web interface and nobody else's. Only the everyday
ones are offered here; get_single_zoho_desk_my_preferences shows all. Returns nothing on success.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: updateMyPreferences in Agent.json.
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import OnOrOff
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    current_department: NameOrId | None = Field(
        None, description="ID or name from list_all_zoho_desk_my_departments, or allDepartment."
    )
    desk_date_pattern: str | None = Field(
        None,
        pattern=r"^(?:(yyyy\/MM\/dd|yyyy-MM-dd|yyyy.MM.dd|yyyy\sMM\sdd|MM\/dd\/yyyy|MM-dd-yyyy|MM.dd.yyyy|MM\sdd\syyyy|dd\/MM\/yyyy|dd-MM-yyyy|dd.MM.yyyy|dd\sMM\syyyy|yyyy\/MMM\/dd|yyyy-MMMdd|yyyy.MMM.dd|yyyy\sMMM\sdd|MMM\/dd\/yyyy|MMM-dd-yyyy|MMM.dd.yyyy|MMM\sdd\syyyy|dd\/MMM\/yyyy|dd-MMM-yyyy|dd.MMM.yyyy|dd\sMMM\syyyy|dd\/MMMM\/yyyy|dd-MMMM-yyyy|dd.MMMM.yyyy|dd\sMMMM\syyyy|MMMM\/dd\/yyyy|MMMM-dd-yyyy|MMMM.dd.yyyy|MMMM\sdd\syyyy|yyyy\/MMMM\/dd|yyyy-MMMM-dd|yyyy.MMMM.dd|yyyy\sMMMM\sdd|dd\/MM\/yy|dd-MM-yy|dd.MM.yy|dd\sMM\syy|MM\/dd\/yy|MM-dd-yy|MM.dd.yy|MM\sdd\syy|yy\/MM\/dd|yy-MM-dd|yy.MM.dd|yy\sMM\sdd|dd\/MMM\/yy|dd-MMM-yy|dd.MMM.yy|dd\sMMM\syy|MMM\/dd\/yy|MMM-dd-yy|MMM.dd.yy|MMM\sdd\syy|yy\/MMM\/dd|yy-MMM-dd|yy.MMM.dd|yy\sMMM\sdd|dd\/MMMM\/yy|dd-MMMM-yy|dd.MMMM.yy|dd\sMMMM\syy|MMMM\/dd\/yy|MMMM-dd-yy|MMMM.dd.yy|MMMM\sdd\syy|yy\/MMMM\/dd|yy-MMMM-dd|yy.MMMM.dd|yy\sMMMM\sdd|\s))$",
        description="How dates are shown, like dd/MM/yyyy or yyyy-MM-dd.",
    )
    time_format: str | None = Field(None, pattern="^(?:12-hour|24-hour)$", description="12-hour or 24-hour.")
    ui_appearance: str | None = Field(
        None,
        alias="ui_appearance",
        pattern="^(?:light|dark|auto|pureDark)$",
        description="light, dark, auto or pureDark.",
    )
    tickets_view: str | None = Field(
        None,
        pattern="^(?:LIST|LIST_COMPACT|TABLE|STATUS_QUEUE|CRM_QUEUE|DUEDATE_QUEUE|PRIORITY_QUEUE)$",
        description="LIST, LIST_COMPACT, TABLE, STATUS_QUEUE, CRM_QUEUE, DUEDATE_QUEUE or PRIORITY_QUEUE.",
    )
    core_conversation_view_type: str | None = Field(
        None,
        alias="core_conversationViewType",
        pattern="^(?:recentTop|recentBottom|nestedView)$",
        description="Order of a ticket's conversation: recentTop, recentBottom or nestedView.",
    )
    core_is_public_comment: OnOrOff | None = Field(
        None,
        alias="core_isPublicComment",
        description="ENABLED makes new comments public unless changed, DISABLED private.",
    )
    default_send_behavior: str | None = Field(
        None,
        pattern="^(?:Send|Send and Close)$",
        description="What the send button of a reply does: Send, or Send and Close.",
    )
    out_box_delay: OnOrOff | None = Field(
        None, description="ENABLED holds outgoing mail back for a while, DISABLED sends at once."
    )
    out_box_delay_time: str | None = Field(
        None,
        pattern="^(?:([1-9][0-9]?|100)S|([1-5][0-9]?|60)M)$",
        description="How long mail is held back, 1S to 100S (seconds) or 1M to 60M (minutes).",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/myPreferences",
        body={
            "currentDepartment": await client.lookup.department(args.current_department),
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
