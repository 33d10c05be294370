"""Help articles: list_response, searching, writing, and finding those that help with a ticket."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.bulk_actions import results, trash
from zoho_desk_mcp.sandbox.errors import missing_field, not_found
from zoho_desk_mcp.sandbox.factories import make_article, summary
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, page, single_response
from zoho_desk_mcp.sandbox.search import in_range, matching, words_of
from zoho_desk_mcp.sandbox.serializers import serialize_article
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

STATUS_WORDS = {"DRAFT": "Draft", "PUBLISH": "Published", "REVIEW": "Review"}
PERMISSION_WORDS = {"ALL_USERS": "ALL", "REGISTERED_USERS": "REGISTEREDUSERS", "AGENTS_ONLY": "AGENTS"}
NOT_STORED = frozenset({"attachmentIds", "seoDescription", "seoTitle", "seoKeywords", "isSEOEnabled"})
PUBLISHED = "Published"
COMMON_WORDS_TEXT = (
    "a after all am an and any are as at be been but by can cannot could did do does for from get had has have "
    "hello hi how i if in into is it its just me my no not now of on or our out please so that the their them "
    "then there they this to up us was we what when which who will with would you your"
)
COMMON_WORDS = frozenset(COMMON_WORDS_TEXT.split())
"""Words that are left out when texts are compared."""


def serialize_all(world: World) -> list[JsonObject]:
    """Every article that is not in the bin, as callers see it."""
    return [serialize_article(world, article) for article in world.articles]


def _article(request: ApiRequest) -> Record:
    return request.world.articles.get(request.path["articleId"])


def _filtered(request: ApiRequest) -> list[JsonObject]:
    query = request.query
    return [
        article
        for article in serialize_all(request.world)
        if query.get("authorId", article["authorId"]) == article["authorId"]
        and query.get("categoryId", article["categoryId"]) == article["categoryId"]
        and article["status"] in (request.words("status") or [article["status"]])
        and article["permission"] in (request.words("permission") or [article["permission"]])
        and ("modifiedTimeRange" not in query or in_range(article["modifiedTime"], query["modifiedTimeRange"]))
    ]


@handles("getArticles")
def list_articles(request: ApiRequest) -> ResponseBody:
    return list_response(request, _filtered(request), "-createdTime")


@handles("getArticleCount")
def count_articles(request: ApiRequest) -> ResponseBody:
    return {"count": str(len(_filtered(request)))}


@handles("searchSolutions")
def search_articles(request: ApiRequest) -> ResponseBody:
    return list_response(request, matching(request, serialize_all(request.world)), "-modifiedTime")


@handles("getArticle")
def get_article(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_article(request.world, _article(request)))


@handles("getArticleTranslationByPermalink")
def get_by_permalink(request: ApiRequest) -> ResponseBody:
    wanted = {name: request.query[name] for name in ("locale", "permalink")}
    for article in request.world.articles:
        if wanted.items() <= article.items():
            return single_response(request, serialize_article(request.world, article))
    raise not_found()


@handles("getArticleTags")
def list_tags(request: ApiRequest) -> ResponseBody:
    departments, categories = request.words("departmentIds"), request.words("rootCategoryIds")
    wanted = request.query.get("searchString", "").strip("*").casefold()
    tags = {
        tag
        for article in serialize_all(request.world)
        if article["departmentId"] in (departments or [article["departmentId"]])
        and article["rootCategoryId"] in (categories or [article["rootCategoryId"]])
        for tag in article["tags"]
        if wanted in tag.casefold()
    }
    part = page(request, sorted(tags))
    return {"data": list(part)} if part else None


@handles("getArticleTranslations")
def list_translations(request: ApiRequest) -> ResponseBody:
    return list_response(request, [serialize_article(request.world, _article(request))])


def _translation(request: ApiRequest) -> Record:
    """The article, in the only language that it has. Raises SandboxError (404) for another."""
    if request.path["locale"] != _article(request)["locale"]:
        raise not_found()
    return _article(request)


@handles("getArticleTranslation")
def get_translation(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_article(request.world, _translation(request)))


@handles("getArticleTranslationAnswer")
def get_answer(request: ApiRequest) -> ResponseBody:
    return {"answer": _translation(request)["answer"]}


@handles("createArticle")
def create_article(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_article(request.world, make_article(request.world, **_values(request))))


@handles("updateArticle", "updateArticleTranslation")
def update_article(request: ApiRequest) -> ResponseBody:
    article = _translation(request) if "locale" in request.path else _article(request)
    article.update(_values(request), modifiedTime=request.world.now(), modifierId=request.world.me)
    article["summary"] = summary(article["answer"])
    return single_response(request, serialize_article(request.world, article))


def _values(request: ApiRequest) -> JsonObject:
    """The body fields that an article keeps, in the words that responses use."""
    values = {name: value for name, value in normalized(request.world, request.body).items() if name not in NOT_STORED}
    for name in ("title", "answer", "status"):
        if values.get(name, "") is None:
            raise missing_field(name)
    for name, words in (("status", STATUS_WORDS), ("permission", PERMISSION_WORDS)):
        if name in values:
            values[name] = words.get(values[name], values[name])
    if "status" in values:
        values["latestVersionStatus"] = values["status"]
    return values


@handles("deleteArticle")
def move_to_trash(request: ApiRequest) -> ResponseBody:
    def act(article_id: str) -> bool:
        if article_id not in request.world.articles:
            return False
        trash(request.world, request.world.articles, [article_id])
        return True

    return results(request.body["ids"], act)


@handles("suggestArticlesForTicket")
def suggest(request: ApiRequest) -> ResponseBody:
    """Published articles that share words with the ticket, the closest first. A word of a title counts double."""
    ticket = request.world.tickets.get(request.parent)
    wanted = _significant_words(f"{ticket['subject'] or ''} {ticket['description'] or ''}")
    articles = request.world.articles.where(lambda article: article["status"] == PUBLISHED)
    ranked = sorted(((_score(article, wanted), article) for article in articles), key=lambda pair: -pair[0])
    return list_response(request, [serialize_article(request.world, article) for score, article in ranked if score])


def _score(article: Record, wanted: set[str]) -> int:
    title = _significant_words(article["title"])
    body = _significant_words(f"{article['answer']} {' '.join(article['tags'])}")
    return 2 * len(wanted & title) + len(wanted & (body - title))


def _significant_words(text: str) -> set[str]:
    return words_of(text) - COMMON_WORDS


@handles("mapArticlesToTicket")
def note_usage(request: ApiRequest) -> ResponseBody:
    for article in [request.world.articles.get(str(one)) for one in request.body["ids"]]:
        article["usageCount"] = str(int(article["usageCount"]) + 1)
    return None
