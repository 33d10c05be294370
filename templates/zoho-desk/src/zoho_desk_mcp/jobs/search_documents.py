"""Search: the tickets and published help articles that fit a question."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import zip_longest

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.documents import Kind, document
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.tools.articles import list_all_zoho_desk_articles_search as search_articles
from zoho_desk_mcp.tools.tickets import list_all_zoho_desk_tickets_search as search_tickets

MOST = 10
"""Tickets, and articles, that are shown."""
FEW = 3
"""Records from which the question as it stands found enough."""
MAX_WORDS = 3
"""Words that are searched for one by one where the question finds too little: each costs a search."""
MAX_QUERY = 1_000
"""Characters of a question that are looked at."""
MAX_TEXT = 100
"""Characters that a search takes at most."""
MIN_WORD = 3
"""Characters that a search takes at least."""
NUMBER = re.compile(r"(?:ticket\s*)?#?([0-9]{1,11})", re.IGNORECASE)
TERM = re.compile(r"[^\s,*${}()\"']+")
"""A word without what the search takes for an operator."""

Find = Callable[[Client, Mapping[str, object]], Awaitable[Response]]


@dataclass
class _Found:
    """The records that searches found, and by how many of these each was found."""

    records: dict[str, Record] = field(default_factory=dict)
    hits: dict[str, int] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)

    def add(self, response: Response) -> None:
        self.limits = response.limits
        for one in response.rows:
            key = one.id_in()
            self.records.setdefault(key, one)
            self.hits[key] = self.hits.get(key, 0) + 1

    def best(self) -> list[Record]:
        """Those that most searches found first, then in the order in which they came."""
        return [self.records[key] for key in sorted(self.records, key=lambda key: -self.hits[key])[:MOST]]


async def search_documents(client: Client, *, query: str) -> Response:
    """Id, title and address of the tickets and articles that fit.

    Raises ApiError where neither can be searched, and ArgumentError for what no search takes.
    """
    number, terms = NUMBER.fullmatch(query.strip()), TERM.findall(query[:MAX_QUERY])
    if number is not None:
        found = await _numbered(client, int(number[1]))
        if found.records:
            return _response({"ticket": found})
    elif len(" ".join(terms)) < MIN_WORD:
        raise ArgumentError(f"query needs {MIN_WORD} letters or more, or a ticket number like #113")
    by_kind: dict[Kind, _Found] = {}
    failed: list[ApiError] = []
    for kind, find in FINDERS.items():
        try:
            by_kind[kind] = await _search(client, find, terms)
        except ApiError as error:
            failed.append(error)
            call_notes.note(f"{kind.capitalize()}s were not searched: {error}")
    if not by_kind:
        raise failed[0]
    return _response(by_kind)


async def _numbered(client: Client, number: int) -> _Found:
    """The ticket of a number. That tickets cannot be searched is told by the search for words, which comes next."""
    found = _Found()
    with suppress(ApiError):
        found.add(await _tickets(client, {"ticket_number": [number]}))
    return found


async def _search(client: Client, find: Find, terms: Sequence[str]) -> _Found:
    """What the whole question finds; where that is little, what its longest words find as well."""
    found = _Found()
    whole = _clipped(terms)
    if len(whole) >= MIN_WORD:
        found.add(await find(client, {"text": whole}))
    for word in _single(terms) if len(found.records) < FEW else ():
        found.add(await find(client, {"text": word}))
    return found


def _clipped(terms: Sequence[str]) -> str:
    """As many words as a search takes."""
    text = " ".join(terms)
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT + 1].rpartition(" ")[0] or text[:MAX_TEXT]


def _single(terms: Sequence[str]) -> list[str]:
    """The words to search for one by one: those that name something, then the longest."""
    words = [word for term in terms if MIN_WORD <= len(word := term.strip(".:;!?-")) < MAX_TEXT]
    telling = [word for word in dict.fromkeys(words) if _is_name(word) or len(word) > MIN_WORD]
    return sorted(telling, key=lambda word: (not _is_name(word), -len(word)))[:MAX_WORDS] if len(terms) > 1 else []


def _is_name(word: str) -> bool:
    """Whether a word names something, by its digits or capitals: NW-20817, VPN."""
    return word.isupper() or any(map(str.isdigit, word))


async def _tickets(client: Client, given: Mapping[str, object]) -> Response:
    return await search_tickets.call(client, search_tickets.Input.model_validate({**given, "limit": MOST}))


async def _articles(client: Client, given: Mapping[str, object]) -> Response:
    """What is published, unless asked otherwise, which nobody does."""
    return await search_articles.call(client, search_articles.Input.model_validate({**given, "limit": MOST}))


FINDERS: dict[Kind, Find] = {"ticket": _tickets, "article": _articles}


def _response(by_kind: Mapping[Kind, _Found]) -> Response:
    """The best of each kind in turn: neither stands behind all of the other."""
    lists = [[document(kind, one) for one in found.best()] for kind, found in by_kind.items()]
    results = [one for row in zip_longest(*lists) for one in row if one is not None]
    limits = next((found.limits for found in by_kind.values() if found.limits), {})
    return Response({"results": results}, limits, records="results")
