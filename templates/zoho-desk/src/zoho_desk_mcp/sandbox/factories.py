"""Factories of records: every field that upstream declares, with the given values over the defaults.

The seed and the handlers make records here, so that both kinds are alike.
"""

from __future__ import annotations

import html
import re

from zoho_desk_mcp.sandbox.embedded import LAYOUT, LAYOUT_ID, full_name
from zoho_desk_mcp.sandbox.types import Json, Record
from zoho_desk_mcp.sandbox.world import World

SUMMARY_LENGTH = 200


def _base(world: World, values: Record) -> Record:
    """What most records have: an id, times, and who made them."""
    created = values.get("createdTime") or world.now()
    return {
        "id": values.get("id") or world.new_id(),
        "createdTime": created,
        "modifiedTime": created,
        "createdBy": world.me,
        "modifiedBy": world.me,
        "creatorId": world.me,
        "layoutId": LAYOUT_ID,
        "layoutDetails": LAYOUT,
        "cf": {},
        "customFields": {},
        "isDeleted": False,
        "isTrashed": False,
    }


def _nulls(names: str) -> Record:
    """Fields without a value, their names apart by blanks."""
    return dict.fromkeys(names.split())


def make_department(world: World, **values: Json) -> Record:
    name = values["name"]
    defaults: Record = {
        "associatedAgentIds": [],
        "chatStatus": "NOT_CREATED",
        "description": None,
        "hasLogo": False,
        "isAssignToTeamEnabled": True,
        "isDefault": False,
        "isEnabled": True,
        "isVisibleInCustomerPortal": True,
        "nameInCustomerPortal": name,
        "sanitizedName": slug(name),
    }
    return world.departments.add(_base(world, values) | defaults | values)


def make_agent(world: World, **values: Json) -> Record:
    defaults: Record = {
        **_nulls("aboutInfo extn firstName mobile phone photoURL"),
        "associatedChatDepartmentIds": [],
        "channelExpert": [],
        "countryCode": "en_US",
        "isConfirmed": True,
        "isOnline": False,
        "isZiaAgent": False,
        "langCode": "en_US",
        "profileId": "4000000000000970001",
        "roleId": "4000000000000960001",
        "rolePermissionType": "AgentPublic",
        "status": "ACTIVE",
        "timeZone": "America/New_York",
        "verifiedEmails": [values["emailId"]],
    }
    agent = _base(world, values) | defaults | values
    agent.setdefault("zuid", f"7{int(agent['id']) % 100_000_000:08d}")
    agent["name"] = full_name(agent)
    for department_id in agent["associatedDepartmentIds"]:
        members = world.departments.get(department_id)["associatedAgentIds"]
        members.extend([agent["id"]] * (agent["id"] not in members))
    return world.agents.add(agent)


def make_team(world: World, **values: Json) -> Record:
    defaults: Record = {
        **_nulls("description logoUrl"),
        "agents": [],
        "roles": [],
        "rolesWithSubordinates": [],
        "subTeams": [],
    }
    team = _base(world, values) | defaults | values
    return world.teams.add(team | {"derivedAgents": team["agents"]})


def make_account(world: World, **values: Json) -> Record:
    names = "accountName annualrevenue city code country description email fax industry phone state street website"
    defaults: Record = _nulls(names) | {"associatedSLAIds": [], "ownerId": world.me, "zohoCRMAccount": None}
    return world.accounts.add(_base(world, values) | defaults | values)


def make_contact(world: World, **values: Json) -> Record:
    names = (
        "accountId city country description email facebook firstName language lastName mobile phone photoURL "
        "secondaryEmail state street title twitter type zip zohoCRMContact"
    )
    defaults: Record = {
        **_nulls(names),
        "customerHappiness": {"badPercentage": "0", "goodPercentage": "0", "okPercentage": "0"},
        "isAnonymous": False,
        "isEndUser": False,
        "isSpam": False,
        "ownerId": world.me,
    }
    return world.contacts.add(_base(world, values) | defaults | values)


def make_product(world: World, **values: Json) -> Record:
    names = "description manufacturer productCategory productCode productName unitPrice"
    return world.products.add(
        _base(world, values) | _nulls(names) | {"departmentIds": [], "ownerId": world.me} | values
    )


def make_ticket(world: World, **values: Json) -> Record:
    """A ticket. Mail address, phone and account come from its contact where they are not given."""
    contact = world.contacts.get(values["contactId"])
    names = (
        "assigneeId category channelCode channelRelatedInfo classification closedTime contractId "
        "customerResponseTime description dueDate lockedTime onholdTime parentTicket priority productId "
        "relationshipType resolution responseDueDate sentiment slaId sourceTicket subCategory subject teamId"
    )
    base = _base(world, values)
    defaults: Record = {
        **_nulls(names),
        "accountId": contact["accountId"],
        "channel": "Web",
        "customerResponseTime": base["createdTime"],
        "email": contact["email"],
        "entitySkills": [],
        "isArchived": False,
        "isEscalated": False,
        "isRead": False,
        "isSpam": False,
        "language": "English",
        "phone": contact["phone"],
        "reassignCount": 0,
        "reopenCount": 0,
        "secondaryContacts": [],
        "sharedDepartments": [],
        "source": {
            "appName": None,
            "appPhotoURL": None,
            "extId": None,
            "permalink": None,
            "type": "SYSTEM",
            "uuid": None,
        },
        "stages": [],
        "status": "Open",
        "tagIds": [],
        "ticketNumber": world.new_ticket_number(),
    }
    return world.tickets.add(base | defaults | values)


def make_thread(world: World, **values: Json) -> Record:
    """A message on a ticket: `ticketId`, `authorId`, `channel`, `direction` and `content` at least."""
    names = (
        "bcc cc facebookProfile fromEmailAddress impersonatedUser lastRatingIconURL replyTo respondedIn "
        "responderId sentiment to twitterProfile"
    )
    defaults: Record = {
        **_nulls(names),
        "actions": [],
        "aspects": [],
        "attachmentIds": [],
        "canReply": True,
        "channelRelatedInfo": None,
        "contentType": "plainText",
        "isContentTruncated": False,
        "isDescriptionThread": False,
        "isForward": False,
        "keyWords": [],
        "readReceipts": [],
        "source": {"appName": None, "appPhotoURL": None, "extId": None, "permalink": None, "type": "SYSTEM"},
        "status": "SUCCESS",
        "visibility": "public",
    }
    return world.threads.add(_base(world, values) | defaults | values)


def make_comment(world: World, **values: Json) -> Record:
    """A comment on `parentId`."""
    defaults: Record = {
        "attachmentIds": [],
        "commenterId": world.me,
        "contentType": "html",
        "impersonatedUser": None,
        "isPublic": False,
        "versions": [],
    }
    comment = _base(world, values) | defaults | values
    return world.comments.add(comment | {"commentedTime": comment["createdTime"]})


def make_time_entry(world: World, **values: Json) -> Record:
    """Time spent on a ticket (`requestId`). Numbers are kept as texts, as Zoho returns them."""
    ticket = world.tickets.get(values["requestId"])
    defaults: Record = {
        **_nulls("additionalCost agentCostPerHour description fixedCost invoiceId requestChargeType taskId"),
        "billingType": "FIXED_COST_FOR_AGENTS",
        "departmentId": ticket["departmentId"],
        "hoursSpent": "0",
        "isBillable": True,
        "minutesSpent": "0",
        "mode": "MANUAL",
        "ownerId": world.me,
        "secondsSpent": "0",
    }
    return world.time_entries.add(_base(world, values) | defaults | values)


def make_attachment(world: World, **values: Json) -> Record:
    """A file on `parentId`; its bytes are in `world.files` under the same id."""
    return world.attachments.add(_base(world, values) | {"isPublic": False} | values)


def make_tag(world: World, name: str, **values: Json) -> Record:
    return world.tags.add(_base(world, values) | {"name": name, "tagType": "USER"} | values)


def make_article(world: World, **values: Json) -> Record:
    base = _base(world, values)
    title, author = values["title"], values.get("authorId") or world.me
    number = str(len(list(world.articles)) + 1)
    zeros = (
        "commentCount dislikeCount feedbackCount likeCount templateUsageCount templateUsedUsersCount "
        "usageCount viewCount"
    )
    defaults: Record = {
        **_nulls("categoryId expiryDate myVote next prev rootCategoryId templateLastUpdatedTime"),
        **dict.fromkeys(zeros.split(), "0"),
        "articleNumber": number,
        "authorId": author,
        "currentVersion": "1.0",
        "departmentId": next(iter(world.departments))["id"],
        "isFollowing": False,
        "isLocked": False,
        "isTemplate": False,
        "latestPublishedVersion": "1.0",
        "latestVersion": "1.0",
        "latestVersionModifierId": author,
        "latestVersionStatus": values["status"],
        "locale": "en",
        "modifierId": author,
        "ownerId": author,
        "permalink": slug(title),
        "permission": "ALL",
        "position": number,
        "reviewedTime": None,
        "secondaryTitles": [],
        "sourceLocale": "en",
        "tags": [],
        "translationId": world.new_id(),
        "translationState": "UP-TO-DATE",
    }
    return world.articles.add(base | defaults | values | {"summary": summary(values["answer"])})


def make_kb_category(world: World, **values: Json) -> Record:
    """A root category, or a section where `parentCategoryId` is given."""
    parent = world.kb_categories.find(values.get("parentCategoryId"))
    defaults: Record = {
        **_nulls("articleViewType description logoUrl moderationType parentCategoryId primaryDepartmentId"),
        "associatedDepartmentIds": [],
        "isReviewEnabled": False,
        "level": str(int(parent["level"]) + 1 if parent else 0),
        "locale": "en",
        "order": str(len(list(world.kb_categories)) + 1),
        "permalink": slug(values["name"]),
        "status": "SHOW_IN_HELPCENTER",
        "translationId": world.new_id(),
        "visibility": "ALL_USERS",
    }
    category = _base(world, values) | defaults | values
    category["rootCategoryId"] = parent["rootCategoryId"] if parent else category["id"]
    if category["primaryDepartmentId"] and not category["associatedDepartmentIds"]:
        category["associatedDepartmentIds"] = [category["primaryDepartmentId"]]
    return world.kb_categories.add(category)


def make_business_hours(world: World, **values: Json) -> Record:
    return world.business_hours.add(_base(world, values) | {"holidayListIds": []} | values)


def make_holiday_list(world: World, **values: Json) -> Record:
    return world.holiday_lists.add(_base(world, values) | {"holidayListType": "RECURRING", "year": None} | values)


def make_sla(world: World, **values: Json) -> Record:
    return world.slas.add(_base(world, values) | {"isActive": True} | values)


def make_support_plan(world: World, **values: Json) -> Record:
    return world.support_plans.add(_base(world, values) | {"creditDetails": None} | values)


def make_contract(world: World, **values: Json) -> Record:
    names = "associatedSLAId contractNumber description endDate notifyBefore notifyOn productId"
    return world.contracts.add(_base(world, values) | _nulls(names) | {"notificationAgentIds": []} | values)


def make_layout(world: World, **values: Json) -> Record:
    defaults: Record = {
        **_nulls("departmentId layoutDesc photoURL"),
        "hasLogo": False,
        "isDefaultLayout": True,
        "isStandardLayout": True,
        "layoutDisplayName": values["layoutName"],
        "skipDeptAccessValidation": False,
        "status": "active",
    }
    return world.layouts.add(_base(world, values) | defaults | values)


def make_mail_address(world: World, **values: Json) -> Record:
    defaults: Record = {
        "isActive": True,
        "isDepartmentDefault": False,
        "isVerified": True,
        "serviceProviderType": "ZohoSMTP",
        "smtpDetails": None,
        "url": None,
    }
    return world.mail_addresses.add(_base(world, values) | defaults | values)


def make_field(world: World, **values: Json) -> Record:
    """A field of a module, of all departments or of one. `allowedValues` of a status name their type."""
    defaults: Record = {
        **_nulls("allowedValues defaultValue departmentId toolTip"),
        "i18NLabel": values["displayLabel"],
        "isCustomField": values["apiName"].startswith("cf_"),
        "isEncryptedField": False,
        "isMandatory": False,
        "maxLength": "120",
        "name": values["apiName"],
        "showToHelpCenter": True,
        "type": "Text",
    }
    return world.fields.add(_base(world, values) | defaults | values)


def make_view(world: World, **values: Json) -> Record:
    """A view of a module. `name` is the key of what it shows (see `handlers.views`)."""
    label = values["displayLabel"]
    defaults: Record = {
        "deprecatedViewId": None,
        "isCustomView": False,
        "isLocked": False,
        "sanitizedName": slug(label),
    }
    return world.views.add(_base(world, values) | defaults | {"viewName": label} | values)


def slug(text: str) -> str:
    """A text as part of an address."""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower())) or "untitled"


def summary(content: str) -> str:
    """The beginning of a text, without HTML tags."""
    text = plain_text(content)
    return text if len(text) <= SUMMARY_LENGTH else f"{text[:SUMMARY_LENGTH].rstrip()}..."


def plain_text(content: str) -> str:
    """A text without HTML tags, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", content)).split())


def tag_named(world: World, name: str) -> Record:
    """The tag of that name; made where there is none."""
    found = world.tags.where(lambda tag: tag["name"].casefold() == name.casefold())
    return found[0] if found else make_tag(world, name)
