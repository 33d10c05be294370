"""The product that this server is for. Generated from target.yaml; do not edit."""

from typing import Literal

PACKAGE = "zoho_desk_mcp"
"""The Python package."""
COMMAND = "zoho-desk-mcp"
"""The command that starts the server, and the name of its distribution."""
TITLE = "Zoho Desk"
"""What texts call the product."""
SLUG = "zoho_desk"
"""What every tool's name contains."""
CLIENT_KEY = "desk"
"""What MCP clients call the server."""
WEBSITE = "https://www.zoho.com/desk/"
ENV_PREFIX = "ZOHO_DESK_"
"""What environment variables begin with."""
HOSTING_ENV_PREFIX = "ZOHO_DESK_MCP_"
"""What the environment variables of hosted mode begin with."""
ID_PATTERN: str | None = "^[0-9]{1,20}$"
"""What every id looks like; None where any text may be one."""
ID_MEANING = "at most 20 digits and nothing else"
"""The same in words."""
PAGINATION: Literal["offset", "page", "link", "cursor"] | None = "offset"
"""Whether lists are paginated by an offset, a page's number, the `Link` header, or what a page says of the next one."""
POSITION_PARAMETER: str | None = "from"
"""The query parameter that says where a page begins."""
SIZE_PARAMETER: str | None = "limit"
"""The query parameter with the number of records a page."""
LAST_OFFSET: int | None = 4999
"""The last offset that the API serves."""
NEXT_PAGE: str | None = None
"""Where in a page the next one is told, as a path."""
RECORD_POSITION: str | None = None
"""The field of the last record that is the position of the page after it."""
HAS_MORE: str | None = None
"""Where in a page it says whether there are records after its last one, as a path."""
COUNT: str | None = "count"
"""The property of a page that tells how many records the whole list has."""

TAG_SUBJECTS: dict[str, tuple[str, ...]] = {
    "Tickets": (
        "tickets",
        "ticket_tags",
        "threads",
        "replies",
        "comments",
        "attachments",
        "followers",
        "time_entries",
        "timers",
        "duplicates",
    ),
    "Customers": (
        "contacts",
        "accounts",
        "contracts",
        "products",
        "customer_happiness",
        "feedback",
        "support_plans",
        "privacy",
    ),
    "Work": ("activities", "tasks", "calls", "events", "approvals", "blueprints", "bugs", "pins"),
    "Knowledge base": ("articles", "kb_categories", "help_centers", "translations", "community", "labels"),
    "People": (
        "agents",
        "teams",
        "departments",
        "groups",
        "roles",
        "profiles",
        "skills",
        "users",
        "badges",
        "licenses",
    ),
    "Figures and finding": ("search", "views", "counts", "dashboards", "slas", "business_hours"),
    "Channels": (
        "channels",
        "mail_reply_addresses",
        "email_failure_alerts",
        "webhooks",
        "domains",
        "widgets",
        "finance",
    ),
    "Single clients": ("chatgpt",),
    "Set-up": (
        "automation",
        "exports",
        "fields",
        "imports",
        "layouts",
        "modules",
        "organizations",
        "records",
        "recycle_bin",
        "reference_data",
        "settings",
        "templates",
    ),
}
"""Subject -> the tags that pages show together under it."""
NULL_WORDS: dict[str, str] = {"assigneeId": "Unassigned"}
"""Argument -> the word that a caller may write in it for null; `null` and `none` are such everywhere."""
CONTENT_TYPES: tuple[str, ...] = ("contentType",)
"""Fields that say how a text beside them is written."""
HTML_TYPES: frozenset[str] = frozenset(["html", "richtext"])
"""Their values for HTML."""
SYNONYMS: dict[str, tuple[str, ...]] = {
    "agent": ("agentId", "assigneeId", "assignee"),
    "agentId": ("assigneeId", "assignee"),
    "article": ("articleId",),
    "assignedTo": ("assigneeId", "assignee"),
    "assignee": ("assigneeId",),
    "assigneeId": ("assignee",),
    "body": ("content",),
    "caseId": ("ticketId",),
    "company": ("accountName",),
    "companyId": ("accountId",),
    "companyName": ("accountName",),
    "created": ("createdTimeRange",),
    "createdBetween": ("createdTimeRange",),
    "createdTime": ("createdTimeRange",),
    "cursor": ("next_cursor",),
    "customerEmail": ("email",),
    "customerId": ("contactId",),
    "department": ("departmentId", "departmentIds"),
    "departmentId": ("departmentIds",),
    "departmentName": ("departmentId",),
    "departments": ("departmentIds",),
    "details": ("description",),
    "due": ("dueDateRange",),
    "dueDate": ("dueDateRange",),
    "emailAddress": ("email",),
    "from": ("fromEmailAddress",),
    "fromEmail": ("fromEmailAddress",),
    "hours": ("hoursSpent",),
    "html": ("content",),
    "id": ("ticketId", "contactId", "accountId", "articleId", "taskId", "agentId", "productId"),
    "keyword": ("text", "searchStr"),
    "keywords": ("text", "searchStr"),
    "maxResults": ("limit",),
    "message": ("content",),
    "minutes": ("minutesSpent",),
    "modified": ("modifiedTimeRange",),
    "modifiedTime": ("modifiedTimeRange",),
    "nextPageToken": ("next_cursor",),
    "number": ("ticketId", "ticketNumber"),
    "orderBy": ("sortBy",),
    "pageSize": ("limit",),
    "pageToken": ("next_cursor",),
    "perPage": ("limit",),
    "product": ("productId",),
    "public": ("isPublic",),
    "q": ("text", "searchStr"),
    "query": ("text", "searchStr"),
    "recipient": ("to",),
    "recipients": ("to",),
    "requesterId": ("contactId",),
    "search": ("text", "searchStr"),
    "searchText": ("text", "searchStr"),
    "sender": ("fromEmailAddress",),
    "sort": ("sortBy",),
    "tag": ("tags",),
    "tags": ("tag",),
    "task": ("taskId",),
    "team": ("teamId", "teamIds"),
    "teamId": ("teamIds",),
    "teams": ("teamIds",),
    "text": ("searchStr",),
    "ticket": ("ticketId",),
    "ticketNumber": ("ticketId",),
    "ticketNumbers": ("ticketNumber",),
    "title": ("subject",),
    "toEmail": ("to",),
    "updated": ("modifiedTimeRange",),
    "updatedTime": ("modifiedTimeRange",),
}
"""What callers name an argument -> the arguments that this may be."""
HELPER_TOOLS: dict[str, tuple[str, ...]] = {
    "agent": ("list_all_zoho_desk_agents", "get_single_zoho_desk_my_info"),
    "assignee": ("list_all_zoho_desk_agents", "get_single_zoho_desk_my_info"),
    "department": ("list_all_zoho_desk_departments",),
    "team": ("list_all_zoho_desk_teams",),
    "ticket": ("list_all_zoho_desk_tickets_search",),
    "ticket_status": ("list_all_zoho_desk_organization_fields",),
    "ticket_priority": ("list_all_zoho_desk_organization_fields",),
    "ticket_channel": ("list_all_zoho_desk_organization_fields",),
    "ticket_category": ("list_all_zoho_desk_organization_fields",),
    "ticket_subcategory": ("list_all_zoho_desk_organization_fields",),
    "ticket_classification": ("list_all_zoho_desk_organization_fields",),
    "task_status": ("list_all_zoho_desk_organization_fields",),
    "task_priority": ("list_all_zoho_desk_organization_fields",),
    "call_status": ("list_all_zoho_desk_organization_fields",),
    "call_priority": ("list_all_zoho_desk_organization_fields",),
    "event_status": ("list_all_zoho_desk_organization_fields",),
    "account_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "call_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "contact_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "contract_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "event_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "task_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "ticket_field": (
        "list_all_zoho_desk_agents",
        "list_all_zoho_desk_departments",
        "list_all_zoho_desk_organization_fields",
        "list_all_zoho_desk_teams",
        "get_single_zoho_desk_my_info",
    ),
    "sender": (
        "get_single_zoho_desk_ticket_by_id",
        "get_single_zoho_desk_ticket_latest_thread",
        "list_all_zoho_desk_mail_reply_addresses",
    ),
}
"""What the server looks up or derives by itself -> the tools whose operations it calls for that."""

AUDIT_FIELDS: frozenset[str] = frozenset(
    [
        "createdBy",
        "createdById",
        "creator",
        "creatorId",
        "modifiedBy",
        "modifiedById",
        "modifier",
        "modifierId",
        "latestVersionModifiedBy",
        "latestVersionModifierId",
        "layoutId",
        "layoutDetails",
        "sanitizedName",
        "zuid",
    ]
)
"""Fields that tell who made or changed a record, and how it is laid out."""
LINK_FIELDS: frozenset[str] = frozenset(
    [
        "webUrl",
        "portalUrl",
        "photoURL",
        "photoUrl",
        "logoURL",
        "logoUrl",
        "iconUrl",
        "faviconURL",
        "favIconUrl",
        "appPhotoURL",
        "lastRatingIconURL",
        "previewurl",
        "viewUrl",
        "fullContentURL",
    ]
)
"""Addresses of pictures and pages for people."""
COPIED_FIELDS: dict[str, tuple[str, ...]] = {
    "answer": ("summary",),
    "cf": ("customFields",),
    "content": ("summary", "encodedContent", "plainText"),
}
"""Field -> others beside it that hold the same."""
OUTSIDE_FIELDS: frozenset[str] = frozenset(
    [
        "aboutInfo",
        "accountName",
        "address",
        "answer",
        "attachmentNames",
        "author",
        "authorName",
        "bcc",
        "body",
        "cc",
        "cf",
        "city",
        "comment",
        "commenterName",
        "contactName",
        "content",
        "country",
        "customFields",
        "customer",
        "date",
        "description",
        "diff",
        "displayName",
        "email",
        "emailAddress",
        "encodedContent",
        "errorMessage",
        "facebook",
        "facebookProfile",
        "fax",
        "fieldValue",
        "fileName",
        "files",
        "firstName",
        "from",
        "headerValue",
        "keyWords",
        "lastName",
        "message",
        "messageId",
        "mobile",
        "name",
        "note",
        "phone",
        "plainText",
        "reason",
        "recipients",
        "replyTo",
        "resolution",
        "returnPath",
        "sampleData",
        "secondaryEmail",
        "senderName",
        "state",
        "street",
        "subject",
        "summary",
        "tags",
        "text",
        "title",
        "to",
        "twitter",
        "twitterProfile",
        "value",
        "website",
        "zip",
    ]
)
"""Fields whose texts customers and other people write."""
OUTCOME_FIELDS: tuple[str, ...] = ("success", "isSuccess")
"""Fields that say of each record whether a change was made to it."""
IDENTIFYING_FIELDS: tuple[str, ...] = ("id", "ticketNumber", "name", "subject", "title", "status")
"""What tells which record a change was made to; the first two always."""
