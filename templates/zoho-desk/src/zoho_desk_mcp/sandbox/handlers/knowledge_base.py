"""The categories of the knowledge base: root categories, the sections in them, and who follows them."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.embedded import embedded_agent
from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.factories import make_kb_category
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, select_fields, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_kb_category
from zoho_desk_mcp.sandbox.types import JsonObject, Record

KEPT = frozenset(
    {
        "articleViewType",
        "associatedDepartmentIds",
        "description",
        "isReviewEnabled",
        "moderationType",
        "name",
        "primaryDepartmentId",
        "status",
        "visibility",
    }
)
"""Body fields that a category keeps under the same name."""


def _values(request: ApiRequest) -> JsonObject:
    values = {name: value for name, value in request.body.items() if name in KEPT}
    for name in ("primaryDepartmentId", "associatedDepartmentIds"):
        if name in values:
            ids = values[name] if isinstance(values[name], list) else [values[name]]
            known = [request.world.departments.get(one)["id"] for one in ids]
            values[name] = known if isinstance(values[name], list) else known[0]
    return values


def _category(request: ApiRequest, name: str, *, is_root: bool) -> Record:
    category = request.world.kb_categories.get(request.path[name])
    if (category["parentCategoryId"] is None) != is_root:
        raise not_found()
    return category


@handles("getAllKBRootCategories")
def list_root_categories(request: ApiRequest) -> ResponseBody:
    query, departments = request.query, set(request.words("departmentId"))
    wanted = query.get("searchValue", "").strip("*").casefold()
    categories = request.world.kb_categories.where(
        lambda one: (
            one["parentCategoryId"] is None
            and wanted in one["name"].casefold()
            and one["status"] in (request.words("status") or [one["status"]])
            and one["visibility"] in (request.words("visibility") or [one["visibility"]])
            and ("departmentId" not in query or not departments.isdisjoint(one["associatedDepartmentIds"]))
            and request.flag("isReviewEnabled") in (None, one["isReviewEnabled"])
            and request.flag("isTrashed") is not True
            and query.get("locale", one["locale"]) == one["locale"]
        )
    )
    return list_response(request, [serialize_kb_category(request.world, one) for one in categories], "order")


@handles("getKBRootCategory")
def get_root_category(request: ApiRequest) -> ResponseBody:
    return single_response(
        request, serialize_kb_category(request.world, _category(request, "rootCategoryId", is_root=True))
    )


@handles("addKBRootCategory")
def add_root_category(request: ApiRequest) -> ResponseBody:
    return single_response(
        request, serialize_kb_category(request.world, make_kb_category(request.world, **_values(request)))
    )


@handles("getKBRootCategoryTree")
def get_tree(request: ApiRequest) -> ResponseBody:
    fields = request.operation.response
    tree = _tree(request, _category(request, "rootCategoryId", is_root=True), fields["children"][0])
    return {**select_fields(fields, tree), "children": tree["children"]}


def _tree(request: ApiRequest, category: Record, fields: JsonObject) -> JsonObject:
    """A category with its sections, and those with theirs."""
    sections = request.world.kb_categories.where(lambda one: one["parentCategoryId"] == category["id"])
    children = [_tree(request, section, fields) for section in sections]
    view = serialize_kb_category(request.world, category)
    return {
        **view,
        "children": [{**select_fields(fields, child), "children": child["children"]} for child in children],
    }


@handles("getKBSection")
def get_section(request: ApiRequest) -> ResponseBody:
    return single_response(
        request, serialize_kb_category(request.world, _category(request, "sectionId", is_root=False))
    )


@handles("addKBSection")
def add_section(request: ApiRequest) -> ResponseBody:
    parent = request.world.kb_categories.get(request.body["parentCategoryId"])
    section = make_kb_category(request.world, **_values(request), parentCategoryId=parent["id"])
    return single_response(request, serialize_kb_category(request.world, section))


@handles("updateKBSection")
def update_section(request: ApiRequest) -> ResponseBody:
    section = _category(request, "sectionId", is_root=False)
    section.update(_values(request), modifiedTime=request.world.now(), modifiedBy=request.world.me)
    return single_response(request, serialize_kb_category(request.world, section))


@handles("getEntityFollowers")
def list_followers(request: ApiRequest) -> ResponseBody:
    if request.query.get("userType") == "END_USER":
        return None
    followers = [embedded_agent(request.world, agent) for agent in request.world.followers[_entity(request)]]
    return list_response(request, [{**agent, "userType": "AGENT"} for agent in followers if agent])


@handles("followEntity")
def follow(request: ApiRequest) -> ResponseBody:
    followers = request.world.followers[_entity(request)]
    if request.world.me not in followers:
        followers.append(request.world.me)
    return None


@handles("unfollowEntity")
def unfollow(request: ApiRequest) -> ResponseBody:
    followers = request.world.followers[_entity(request)]
    if request.world.me in followers:
        followers.remove(request.world.me)
    return None


def _entity(request: ApiRequest) -> str:
    """The id of the category or translation that the path names. Raises SandboxError (404)."""
    entity = request.path["entityId"]
    if request.path["moduleApiName"] != "articleTranslations":
        return str(_category(request, "entityId", is_root=request.path["moduleApiName"] == "kbRootCategories")["id"])
    if not any(article["translationId"] == entity for article in request.world.articles):
        raise not_found()
    return entity
