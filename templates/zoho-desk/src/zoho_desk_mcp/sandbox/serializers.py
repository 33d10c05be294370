"""Records as callers see them: with counts, names and related records, all under upstream's field names.

Responses keep only the fields of their operation, so these hold more than any one operation returns.
Some fields serve searching only: `contactName`, `accountName`, `productName`, `tag`, `fullName`, `lastThreadTime`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from zoho_desk_mcp.sandbox.embedded import (
    embedded_account,
    embedded_agent,
    embedded_contact,
    embedded_department,
    embedded_person,
    embedded_product,
    embedded_team,
    full_name,
    web_url,
)
from zoho_desk_mcp.sandbox.factories import plain_text, summary
from zoho_desk_mcp.sandbox.file_store import UPLOADS
from zoho_desk_mcp.sandbox.statuses import is_overdue, status_type
from zoho_desk_mcp.sandbox.types import Json, JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

PORTAL = "https://support.sandbox.example/portal/en/kb"
MEDIA_TYPES = {"html": "text/html", "plainText": "text/plain"}


def serialize_ticket(world: World, ticket: Record) -> JsonObject:
    """A ticket with everything that hangs on it counted or named."""
    return serialize_tickets(world, [ticket])[0]


def serialize_tickets(world: World, tickets: Iterable[Record]) -> list[JsonObject]:
    """Tickets as `serialize_ticket` gives each; what belongs to which is counted once for all of them."""
    children = Counter((other["parentTicket"] or {}).get("id") for other in world.tickets)
    return [_ticket(world, ticket, children[ticket["id"]]) for ticket in tickets]


def _ticket(world: World, ticket: Record, children: int) -> JsonObject:
    threads = world.threads.of(ticket["id"])
    contact = embedded_contact(world, ticket["contactId"]) or {}
    account = embedded_account(world, ticket["accountId"])
    product = embedded_product(world, ticket["productId"])
    tags = [world.tags.get(tag)["name"] for tag in ticket["tagIds"]]
    return {
        **ticket,
        **_ticket_counts(world, ticket, children),
        "statusType": status_type(world, ticket),
        "isOverDue": is_overdue(world, ticket),
        "isResponseOverdue": is_overdue(world, ticket, "responseDueDate"),
        "isFollowing": world.me in world.followers[ticket["id"]],
        "lastThread": _last_thread(threads),
        "lastThreadTime": threads[-1]["createdTime"] if threads else None,
        "webUrl": web_url("tickets", ticket),
        "assignee": embedded_agent(world, ticket["assigneeId"]),
        "contact": contact or None,
        "contract": None,
        "department": embedded_department(world, ticket["departmentId"]),
        "team": embedded_team(world, ticket["teamId"]),
        "product": product,
        "skillsInfo": [],
        "contactName": full_name(contact) if contact else None,
        "accountName": account and account["accountName"],
        "productName": product and product["productName"],
        "tag": tags,
    }


def _ticket_counts(world: World, ticket: Record, children: int) -> JsonObject:
    ticket_id = ticket["id"]
    counts = {
        "approvalCount": 0,
        "attachmentCount": len(world.attachments.of(ticket_id)),
        "childTicketCount": children,
        "commentCount": len(world.comments.of(ticket_id)),
        "followerCount": len(world.followers[ticket_id]),
        "tagCount": len(ticket["tagIds"]),
        "taskCount": 0,
        "threadCount": len(world.threads.of(ticket_id)),
        "timeEntryCount": len(world.time_entries.of(ticket_id)),
    }
    return {name: str(number) for name, number in counts.items()}


def _last_thread(threads: list[Record]) -> JsonObject | None:
    if not threads:
        return None
    last = threads[-1]
    return {
        "channel": last["channel"],
        "direction": last["direction"],
        "isDraft": last["status"] == "DRAFT",
        "isForward": last["isForward"],
    }


def serialize_thread(world: World, thread: Record) -> JsonObject:
    """A message, its author and its files."""
    files = _files(world, thread["attachmentIds"])
    return {
        **thread,
        "author": embedded_person(world, thread["authorId"]),
        "attachments": files,
        "attachmentCount": str(len(files)),
        "hasAttach": bool(files),
        "summary": summary(thread["content"]),
        "plainText": plain_text(thread["content"]),
        "fullContentURL": None,
        "type": "thread",
    }


def serialize_single_thread(world: World, thread: Record) -> JsonObject:
    """A message as the operations on one of them show it: with a media type for its content type."""
    return serialize_thread(world, thread) | {"contentType": MEDIA_TYPES.get(thread["contentType"], "text/plain")}


def serialize_comment(world: World, comment: Record) -> JsonObject:
    """A comment, its author and its files."""
    return {
        **comment,
        "commenter": embedded_person(world, comment["commenterId"]),
        "encodedContent": comment["content"],
        "plainText": plain_text(comment["content"]),
        "attachments": _files(world, comment["attachmentIds"]),
        "mention": [],
        "type": "comment",
    }


def _files(world: World, attachment_ids: list[str]) -> list[JsonObject]:
    return [
        serialize_attachment(world, world.attachments.get(one)) for one in attachment_ids if one in world.attachments
    ]


def serialize_attachment(world: World, attachment: Record) -> JsonObject:
    """A file's description."""
    path = f"{world.url}api/v1/{attachment['module']}/{attachment['parentId']}/attachments/{attachment['id']}/content"
    is_readable = attachment["module"] != UPLOADS
    return {
        **attachment,
        "fileName": attachment["name"],
        "href": path if is_readable else None,
        "previewurl": f"{path}?inline=true" if is_readable else None,
        "creator": embedded_agent(world, attachment["creatorId"]),
    }


def serialize_time_entry(world: World, entry: Record) -> JsonObject:
    """Time spent, with its owner and ticket."""
    ticket = world.tickets.find(entry["requestId"])
    parent: Json = None
    if ticket:
        parent = {key: ticket[key] for key in ("id", "subject", "ticketNumber")}
        parent |= {"associatedTicketId": ticket["id"], "type": "ticket"}
    return {**entry, "owner": embedded_agent(world, entry["ownerId"]), "parent": parent, "totalCost": total_cost(entry)}


def total_cost(entry: Record) -> str:
    """What an entry costs: hours by their price, and what was added."""
    hours = int(entry["hoursSpent"]) + int(entry["minutesSpent"]) / 60 + int(entry["secondsSpent"]) / 3600
    price, fixed, more = (float(entry[name] or 0) for name in ("agentCostPerHour", "fixedCost", "additionalCost"))
    return f"{hours * price + fixed + more:.2f}"


def serialize_contact(world: World, contact: Record) -> JsonObject:
    """A contact with its account and owner."""
    account = embedded_account(world, contact["accountId"])
    return {
        **contact,
        "account": account,
        "accountName": account and account["accountName"],
        "accountCount": "1" if account else "0",
        "fullName": full_name(contact),
        "isFollowing": world.me in world.followers[contact["id"]],
        "mappingInfo": {"isAccountTicketsViewable": False, "mappingId": contact["id"], "mappingType": "PRIMARY"},
        "owner": embedded_agent(world, contact["ownerId"]),
        "webUrl": web_url("contacts", contact),
    }


def serialize_account(world: World, account: Record) -> JsonObject:
    """An account with its owner."""
    return {
        **account,
        "customerHappiness": {"badPercentage": "0", "goodPercentage": "0", "okPercentage": "0"},
        "isFollowing": world.me in world.followers[account["id"]],
        "owner": embedded_agent(world, account["ownerId"]),
        "webUrl": web_url("accounts", account),
    }


def serialize_agent(world: World, agent: Record) -> JsonObject:
    """An agent with its departments, role and profile."""
    departments = [world.departments.get(one) for one in agent["associatedDepartmentIds"]]
    return {
        **agent,
        "associatedDepartments": departments,
        "associatedChatDepartments": [],
        "profile": {"id": agent["profileId"], "name": "Support Agent", "type": "STANDARD"},
        "role": {"id": agent["roleId"], "name": "Support"},
    }


def serialize_product(world: World, product: Record) -> JsonObject:
    """A product with its owner and departments."""
    departments = [embedded_department(world, one) for one in product["departmentIds"]]
    return {**product, "departments": departments, "owner": embedded_agent(world, product["ownerId"])}


def serialize_article(world: World, article: Record) -> JsonObject:
    """An article with its people, category and address."""
    people = {
        "author": "authorId",
        "createdBy": "creatorId",
        "latestVersionModifiedBy": "latestVersionModifierId",
        "modifiedBy": "modifierId",
        "owner": "ownerId",
        "reviewedBy": "authorId",
    }
    url = f"{PORTAL}/articles/{article['permalink']}"
    category = world.kb_categories.find(article["categoryId"])
    counts = ("dislikeCount", "feedbackCount", "likeCount", "templateUsageCount", "usageCount", "viewCount")
    return {
        **article,
        **{name: embedded_agent(world, article[key]) for name, key in people.items()},
        "attachmentCount": str(len(world.attachments.of(article["id"]))),
        "attachments": [],
        "availableLocaleTranslations": [_translation(world, article)],
        "rootCategoryId": category and category["rootCategoryId"],
        "category": category and {name: category[name] for name in ("id", "locale", "name")},
        "metrics": {**{name: article[name] for name in counts}, "lastActivityTime": article["modifiedTime"]},
        "plainText": plain_text(article["answer"]),
        "portalUrl": url,
        "seo": {"description": article["summary"], "isEnabled": True, "keywords": None, "title": article["title"]},
        "tag": article["tags"],
        "webUrl": url,
    }


def _translation(world: World, article: Record) -> JsonObject:
    keys = (
        "authorId",
        "isLocked",
        "isTrashed",
        "latestPublishedVersion",
        "latestVersion",
        "latestVersionStatus",
        "locale",
        "status",
        "translationId",
        "translationState",
    )
    path = f"{world.url}api/v1/articles/{article['id']}/translations/{article['locale']}"
    return {**{key: article[key] for key in keys}, "href": path}


def serialize_mail_address(world: World, address: Record) -> JsonObject:
    """A department's mail address, and who made it."""
    return {
        **address,
        "createdBy": embedded_agent(world, address["creatorId"]),
        "modifiedBy": embedded_agent(world, address["creatorId"]),
    }


def serialize_kb_category(world: World, category: Record) -> JsonObject:
    """A root category or a section, with the numbers of its articles, those of its sections included."""
    family = _family(world, category["id"])
    articles = world.articles.where(lambda article: article["categoryId"] in family)
    published = [article for article in articles if article["status"] == "Published"]
    people = {name: embedded_agent(world, category[name]) for name in ("createdBy", "modifiedBy")}
    url = f"{PORTAL}/{category['permalink']}"
    counts = {
        "allArticlesCount": len(articles),
        "followersCount": len(world.followers[category["id"]]),
        "publicArticlesCount": sum(article["permission"] == "ALL" for article in published),
        "publishedArticleCount": len(published),
        "sectionsCount": len(family) - 1,
    }
    shared = {
        key: category[key] for key in ("createdTime", "description", "locale", "modifiedTime", "name", "permalink")
    }
    translation = {**shared, **people, "categoryId": category["id"], "id": category["translationId"], "portalUrl": url}
    return {
        **category,
        **people,
        **{name: str(number) for name, number in counts.items()},
        "isFollowing": world.me in world.followers[category["id"]],
        "portalUrl": url,
        "translations": [translation],
    }


def _family(world: World, category_id: str) -> set[str]:
    """The ids of a category and of all sections below it."""
    below = world.kb_categories.where(lambda one: one["parentCategoryId"] == category_id)
    return {category_id}.union(*(_family(world, section["id"]) for section in below))


def serialize_business_hours(world: World, hours: Record) -> JsonObject:
    """Business hours with the holidays that interrupt them."""
    lists = [world.holiday_lists.get(one) for one in hours["holidayListIds"] if one in world.holiday_lists]
    first = lists[0] if lists else None
    return {
        **hours,
        "holidayLists": [{name: one[name] for name in ("id", "name", "status")} for one in lists],
        "associatedHolidayList": first
        and {f"holidayList{name.capitalize()}": first[name] for name in ("id", "name", "status")},
    }


def serialize_holiday_list(world: World, holidays: Record) -> JsonObject:
    """A list of holidays with the business hours that keep them."""
    hours = world.business_hours.where(lambda one: holidays["id"] in one["holidayListIds"])
    return {
        **holidays,
        "associatedBusinessHours": [
            {f"businessHour{name.capitalize()}": one[name] for name in ("id", "name", "status")} for one in hours
        ],
    }


def _sla(world: World, sla_id: Json) -> JsonObject | None:
    sla = world.slas.find(sla_id)
    status = "ACTIVE" if sla and sla["isActive"] else "INACTIVE"
    return sla and {"id": sla["id"], "name": sla["name"], "status": status}


def serialize_support_plan(world: World, plan: Record) -> JsonObject:
    """A support plan with its department and its service level agreement."""
    return {
        **plan,
        "createdBy": embedded_agent(world, plan["createdBy"]),
        "modifiedBy": embedded_agent(world, plan["modifiedBy"]),
        "department": embedded_department(world, plan["departmentId"]),
        "sla": _sla(world, plan["slaId"]),
    }


def serialize_contract(world: World, contract: Record) -> JsonObject:
    """A contract with whom and what it is for, and whether it runs today."""
    today, start, end = world.now()[:10], contract["startDate"][:10], (contract["endDate"] or "9999")[:10]
    plan = world.support_plans.find(contract["associatedSupportPlanId"])
    return {
        **contract,
        "account": embedded_account(world, contract["accountId"]),
        "contractStatus": "FUTURE" if today < start else "EXPIRED" if today > end else "ACTIVE",
        "owner": embedded_agent(world, contract["ownerId"]),
        "product": embedded_product(world, contract["productId"]),
        "sla": _sla(world, contract["associatedSLAId"]),
        "supportPlan": plan and {name: plan[name] for name in ("id", "name", "status", "supportType")},
    }
