"""Help articles: listing, searching, writing, and finding those that help with a ticket."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import article_details
from zoho_desk_mcp.sandbox.errors import missing_field, not_found
from zoho_desk_mcp.sandbox.making import make_article, summary
from zoho_desk_mcp.sandbox.mass_actions import results, trash
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import in_range, matching, words_of
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
"""Words that say nothing about what a text is about."""


def all_details(world: World) -> list[JsonObject]:
    """Every article that is not in the bin, as callers see it."""
    return [article_details(world, article) for article in world.articles]


def _article(call: Call) -> Record:
    return call.world.articles.get(call.path["articleId"])


def _filtered(call: Call) -> list[JsonObject]:
    query = call.query
    return [
        article
        for article in all_details(call.world)
        if query.get("authorId", article["authorId"]) == article["authorId"]
        and query.get("categoryId", article["categoryId"]) == article["categoryId"]
        and article["status"] in (call.words("status") or [article["status"]])
        and article["permission"] in (call.words("permission") or [article["permission"]])
        and ("modifiedTimeRange" not in query or in_range(article["modifiedTime"], query["modifiedTimeRange"]))
    ]


@handles("getArticles")
def list_articles(call: Call) -> Reply:
    return listing(call, _filtered(call), "-createdTime")


@handles("getArticleCount")
def count_articles(call: Call) -> Reply:
    return {"count": str(len(_filtered(call)))}


@handles("searchSolutions")
def search_articles(call: Call) -> Reply:
    return listing(call, matching(call, all_details(call.world)), "-modifiedTime")


@handles("getArticle")
def get_article(call: Call) -> Reply:
    return single(call, article_details(call.world, _article(call)))


@handles("getArticleTranslations")
def list_translations(call: Call) -> Reply:
    return listing(call, [article_details(call.world, _article(call))])


def _translation(call: Call) -> Record:
    """The article, in the only language that it has. Raises DeskError (404) for another."""
    if call.path["locale"] != _article(call)["locale"]:
        raise not_found()
    return _article(call)


@handles("getArticleTranslation")
def get_translation(call: Call) -> Reply:
    return single(call, article_details(call.world, _translation(call)))


@handles("getArticleTranslationAnswer")
def get_answer(call: Call) -> Reply:
    return {"answer": _translation(call)["answer"]}


@handles("createArticle")
def create_article(call: Call) -> Reply:
    return single(call, article_details(call.world, make_article(call.world, **_values(call))))


@handles("updateArticle", "updateArticleTranslation")
def update_article(call: Call) -> Reply:
    article = _translation(call) if "locale" in call.path else _article(call)
    article.update(_values(call), modifiedTime=call.world.now(), modifierId=call.world.me)
    article["summary"] = summary(article["answer"])
    return single(call, article_details(call.world, article))


def _values(call: Call) -> JsonObject:
    """The body fields that an article keeps, in the words that answers use."""
    values = {name: value for name, value in cleaned(call.world, call.body).items() if name not in NOT_STORED}
    for name in ("title", "answer", "status"):
        if values.get(name, "") is None:
            raise missing_field(name)
    for name, words in (("status", STATUS_WORDS), ("permission", PERMISSION_WORDS)):
        if name in values:
            values[name] = words.get(values[name], values[name])
    return values


@handles("deleteArticle")
def move_to_trash(call: Call) -> Reply:
    def act(article_id: str) -> bool:
        if article_id not in call.world.articles:
            return False
        trash(call.world, call.world.articles, [article_id])
        return True

    return results(call.body["ids"], act)


@handles("suggestArticlesForTicket")
def suggest(call: Call) -> Reply:
    """Published articles that share words with the ticket, the closest first. A word of a title counts double."""
    ticket = call.world.tickets.get(call.parent)
    wanted = _telling_words(f"{ticket['subject'] or ''} {ticket['description'] or ''}")
    articles = call.world.articles.where(lambda article: article["status"] == PUBLISHED)
    ranked = sorted(((_score(article, wanted), article) for article in articles), key=lambda pair: -pair[0])
    return listing(call, [article_details(call.world, article) for score, article in ranked if score])


def _score(article: Record, wanted: set[str]) -> int:
    title = _telling_words(article["title"])
    body = _telling_words(f"{article['answer']} {' '.join(article['tags'])}")
    return 2 * len(wanted & title) + len(wanted & (body - title))


def _telling_words(text: str) -> set[str]:
    return words_of(text) - COMMON_WORDS


@handles("mapArticlesToTicket")
def note_usage(call: Call) -> Reply:
    for article in [call.world.articles.get(str(one)) for one in call.body["ids"]]:
        article["usageCount"] = str(int(article["usageCount"]) + 1)
    return None
