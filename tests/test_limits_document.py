"""The tables of docs/limits.md say what the code has: the figures of each row come from constants, or it has none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from annotated_types import MaxLen
from mcp import types
from pydantic import BaseModel
from zoho_desk_mcp import contact_page, organizations, page_texts, resources
from zoho_desk_mcp.jobs import fetch_document, likely_duplicates, search_documents
from zoho_desk_mcp.jobs.parts import documents, likeness
from zoho_desk_mcp.lookup import field_values, named
from zoho_desk_mcp.oauth import access_tokens as oauth_tokens
from zoho_desk_mcp.oauth import client as token_client
from zoho_desk_mcp.oauth import token_cache
from zoho_desk_mcp.server import cached, conversions, json_rpc, variables
from zoho_desk_mcp.server.arguments import forms as arguments
from zoho_desk_mcp.server.commands import cli
from zoho_desk_mcp.server.guards import confirmations, preview
from zoho_desk_mcp.server.hosting import client_network, forms, http_protocol, queries, waiting_connections
from zoho_desk_mcp.server.hosting.accounts import access_tokens, personal_logins, revocations, same_logins, turns
from zoho_desk_mcp.server.hosting.admin.ui import call_pages, form_body, kept_form, result_text
from zoho_desk_mcp.server.hosting.mcp_endpoint import responses, sse, url_limits
from zoho_desk_mcp.server.hosting.middleware import attempt_limit, body_limit, head_limit
from zoho_desk_mcp.server.hosting.oauth import client_documents, clients, grants, redirect_uris, registered
from zoho_desk_mcp.server.hosting.oidc import pages as oidc_pages
from zoho_desk_mcp.server.hosting.oidc import provider
from zoho_desk_mcp.server.hosting.request_lines import MAX_HEADER_BYTES, MAX_LINES
from zoho_desk_mcp.server.hosting.settings import MAX_WORKERS, HostingSettings
from zoho_desk_mcp.server.hosting.storage import (
    call_partitions,
    calls,
    database,
    encryption,
    heartbeat,
    listing,
    migrate,
    pending_revocations,
    postgresql,
    removed_accounts,
    sqlite,
    steps,
    url_lookups,
)
from zoho_desk_mcp.server.http import (
    base_client,
    bounded_reads,
    circuits,
    decoding,
    filenames,
    json_bodies,
    name_lookups,
    no_response,
    places,
    renewals,
)
from zoho_desk_mcp.server.logs import formats, queued
from zoho_desk_mcp.server.markup import html, outgoing
from zoho_desk_mcp.server.memory import json_memory, json_size, room
from zoho_desk_mcp.server.primitives import completion, prompts
from zoho_desk_mcp.server.responses import depth, record, shaping, truncation
from zoho_desk_mcp.server.settings import BaseClientSettings
from zoho_desk_mcp.server.stdio import pipes, transport, unwritten
from zoho_desk_mcp.sign_in import store

from tests.support.figures import mb, mib, minutes, number, s, words
from tests.support.projects import ROOT

PARTS = ("", "all", "half", "a third", "a quarter", "a fifth", "a sixth", "a seventh")
STATUS = re.compile(r"\b(?:4[0-3][0-9]|503)\b")
"""What HTTP answers past a limit."""


def default(settings: type[BaseModel], name: str) -> Any:
    return settings.model_fields[name].default


def most(name: str) -> str:
    """How many items a list of an MCP server's config may have."""
    return number(*(each.max_length for each in forms.Config.model_fields[name].metadata if isinstance(each, MaxLen)))


TIMEOUTS = postgresql.DEFAULT_TIMEOUTS
HEADER_TIMEOUT = s(default(HostingSettings, "header_timeout"), http_protocol.CarefulProtocol.header_timeout)
REQUEST_TIMEOUT = s(default(HostingSettings, "request_timeout"), http_protocol.CarefulProtocol.request_timeout)
FROZEN = max(postgresql.NETWORK["connect_timeout"], heartbeat.ASK_EVERY * (1 + heartbeat.LOOKS))

WITHOUT_FIGURES = [
    "`ratelimit-remaining`",
    "`ratelimit-limit`",
    "`ratelimit-reset`",
    "`retry-after`",
    "Body of a caller who is not known",
    "A resource",
]
"""How the rows begin that no constant stands behind."""
FIGURES: dict[str, list[str]] = {
    "Halves of characters": [number(json_rpc.MAX_HALVES)],
    "Values, at any depth": [*map(number, (arguments.MAX_VALUES, json_rpc.MAX_VALUES, json_rpc.MAX_CHARACTERS))],
    "Body of an MCP request": [mib(default(HostingSettings, "max_body")), number(json_size.MAX_PARSED)],
    "Bodies in memory": [
        *[number(body_limit.SHARE / 2**20)] * 2,
        *[number(body_limit.STRANGERS_SHARE / 2**20), mib(2 * body_limit.SHARE)],
        *[mib(body_limit.SPARE), mib(body_limit.MODEST)],
    ],
    "A body with": ["FFFF", mib(body_limit.SHARE * body_limit.WIDE_PART), number(json_memory.VALUE_BYTES)],
    "Connections of one process that wait": [
        number(default(HostingSettings, "connections"), http_protocol.CarefulProtocol.max_connections)
    ],
    "The head of a request": [
        *[f"{number(MAX_HEADER_BYTES / 1024)} KiB", number(MAX_LINES)],
        *[HEADER_TIMEOUT, mib(waiting_connections.MAX_HEADS)],
    ],
    "What has been received": [f"{number(http_protocol.READ_BYTES / 1024, http_protocol.UNREAD_BYTES / 1024)} KiB"],
    "A client that reads nothing": [REQUEST_TIMEOUT, HEADER_TIMEOUT],
    "Any other body": [number(body_limit.MAX_OTHER_BYTES)],
    "The rest of a body": [s(body_limit.DISCARD_SECONDS), s(body_limit.LAST_SECONDS)],
    "The head of a response": [number(head_limit.PROXY_BUFFER)],
    "A form of the admin UI": [number(form_body.MAX_BYTES), number(form_body.MAX_FIELDS), "UTF-8"],
    "A form that is kept": [number(kept_form.MAX_FIELDS), minutes(kept_form.LIFETIME)],
    "A result on the page": [number(result_text.MAX_SHOWN)],
    "Registration of an OAuth client": [
        *map(number, (clients.MAX_BYTES, redirect_uris.MAX_COUNT, redirect_uris.MAX_LENGTH, registered.MAX_NAME)),
    ],
    "OAuth clients that nobody": [number(clients.MAX_UNUSED), words(clients.UNUSED_LIFETIME.total_seconds())],
    "OAuth clients that were used": [f"{clients.USED_LIFETIME.days} days"],
    "Registrations, failed requests": [
        f"IPv6: a /{client_network.PREFIX_LENGTH} network",
        f"{number(attempt_limit.ATTEMPTS)} in {words(attempt_limit.SECONDS)}",
        number(attempt_limit.MAX_COUNTS),
    ],
    "A client's metadata document": [
        number(client_documents.MAX_LENGTH),
        number(client_documents.MAX_BYTES),
        s(client_documents.SECONDS),
        number(client_documents.MAX_ADDRESSES),
        s(client_documents.CONNECT_SECONDS),
        number(client_documents.MAX_AT_ONCE),
    ],
    "A person's login": [f"{personal_logins.UNUSED_LIFETIME.days} days"],
    "A revocation": [
        *[s(revocations.ATTEMPT_SECONDS), s(pending_revocations.TURN.total_seconds())],
        *[minutes(pending_revocations.FIRST_WAIT.total_seconds())],
        *[minutes(pending_revocations.LONGEST_WAIT.total_seconds()), number(pending_revocations.MAX_ATTEMPTS)],
    ],
    "OAuth: a code": [
        minutes(grants.CODE_LIFETIME.total_seconds()),
        minutes(grants.ACCESS_LIFETIME.total_seconds()),
        f"{grants.REFRESH_LIFETIME.days} days",
        s(grants.REUSE.total_seconds()),
        f"{grants.GRANT_LIFETIME.days} days",
    ],
    "Access tokens, and refresh tokens": [number(grants.MAX_TOKENS)],
    "A response of the identity": [number(provider.MAX_BYTES), s(provider.SECONDS), minutes(oidc_pages.LIFETIME)],
    "The address of the page that one comes": [number(oidc_pages.MAX_PAGE)],
    "Text with HTML": [number(html.MAX_CHARS)],
    "HTML that becomes": [
        number(html.MAX_ELEMENTS),
        number(html.MAX_DEPTH),
        number(html.MAX_MARKDOWN),
        number(html.HtmlRoom.convertible),
    ],
    "HTML that is read for one response": [number(html.HtmlRoom.readable)],
    "Tickets, and articles": [
        number(search_documents.MOST),
        number(1 + search_documents.MAX_WORDS),
        number(search_documents.MAX_TEXT),
        number(search_documents.MAX_QUERY),
    ],
    "The text that `fetch` gives": [
        *map(number, (fetch_document.ROOM_FOR_FACTS, documents.MAX_TITLE, fetch_document.MAX_FACT)),
    ],
    "A fact, a title or a cell": [number(page_texts.MAX_LINE)],
    "Tickets on the page of a customer": [number(contact_page.MAX_TICKETS)],
    "Names that are read": [
        number(resources.PAGE_SIZE * resources.MAX_PAGES, completion.MAX_NAMES),
        number(completion.MAX_VALUES),
        number(completion.MAX_NAME),
    ],
    "An argument of a prompt": [number(prompts.MAX_ARGUMENT)],
    "A text in what": list(map(number, (record.MAX_KEPT, likely_duplicates.MAX_DESCRIPTION, likeness.MAX_COMPARED))),
    "An error, a note": [number(truncation.MAX_ERROR), number(shaping.MAX_NOTE)],
    "A line on standard input": [
        number(pipes.MAX_LINE),
        number(json_size.MAX_PARSED),
        f"−{-types.INVALID_REQUEST}",  # noqa: RUF001  # as it is there
    ],
    "Calls that run over stdio": [number(transport.MAX_RUNNING)],
    "The value of a variable": [number(variables.MAX_LENGTH)],
    "A file of the saved account": [number(store.MAX_BYTES, encryption.MAX_FILE_BYTES)],
    "What is said of a command": [number(cli.MAX_MESSAGE)],
    "What a proxy says": [number(no_response.MAX_REASON)],
    "A value in the log": [number(formats.MAX_VALUE)],
    "Entries of the log": [number(queued.MAX_WAITING)],
    "Markdown that becomes HTML": [number(outgoing.MAX_LENGTH), number(outgoing.MAX_BRACKETS)],
    "Responses of more than": [
        number(conversions.QUICK),
        number(conversions.QUICK_WITH_MARKUP),
        number(conversions.QUICK_VALUES),
        number(conversions.QUICK_MARKS),
        number(conversions.AT_A_TIME),
    ],
    "Open streams of": [number(sse.MAX_OF_ACCOUNT), number(sse.MAX_STREAMS)],
    "Calls in a minute and credits": [words(url_limits.MINUTE), words(url_limits.DAY)],
    "Pinned arguments": [most("pinned"), most("networks"), most("people")],
    "A body in which the id": [number(responses.MAX_LOOKED_AT)],
    "A statement of PostgreSQL": [
        s(default(HostingSettings, "statement_timeout"), TIMEOUTS.statement),
        s(default(HostingSettings, "lock_timeout"), TIMEOUTS.lock),
        s(default(HostingSettings, "idle_timeout"), TIMEOUTS.idle),
    ],
    "Processes of": [number(MAX_WORKERS)],
    "What a URL stands for": [words(url_lookups.KEPT_SECONDS), number(url_lookups.MAX_KEPT)],
    "URLs that one query": [number(url_lookups.MAX_AT_ONCE)],
    "Connections of one process to PostgreSQL": [
        number(default(HostingSettings, "database_connections"), database.POOL_SIZE),
        PARTS[database.PART],
        s(database.POOL_SECONDS),
    ],
    "The wait for a SQLite": [s(sqlite.BUSY_SECONDS), number(sqlite.THREADS), number(sqlite.THREADS)],
    "The wait to drop a month": [f"{str(call_partitions.WAIT)[-3]} s", s(migrate.LOCK_SECONDS), s(migrate.PAUSE)],
    "What has expired": [number(removed_accounts.ROWS), number(removed_accounts.SERVERS)],
    "Rows of a part": [number(queries.MAX_ROWS), number(default(queries.ListQuery, "limit")), number(steps.STEP)],
    "Accounts of the same": [number(listing.MAX_TOLD)],
    "OAuth clients on the page": [number(call_pages.NEWEST_CLIENTS.limit)],
    "Calls in the CSV": [number(call_pages.CSV_CALLS)],
    "The wait for a PostgreSQL": [s(FROZEN)],
    "The wait of a response": [s(calls.MAX_WAIT)],
    "The wait of a call": [*[s(turns.LEASE.total_seconds())] * 2, s(access_tokens.SAVE_WAIT)],
    "Records of calls": [number(calls.MAX_WAITING), s(calls.RETRY_FOR)],
    "Requests of one account": [number(places.PLACES_OF_ACCOUNT), words(places.MAX_WAIT)],
    "Requests of all accounts": [number(places.PLACES_OF_HOST), PARTS[places.PART]],
    "Renewals of tokens": [f"1 in {words(renewals.SOON)}", f"{renewals.MAX_RENEWALS} in {words(renewals.WINDOW)}"],
    "Requests for a token": ["429", s(renewals.FIRST_WAIT), minutes(renewals.LONGEST_WAIT)],
    "Refresh tokens of which": [number(same_logins.MAX_KNOWN)],
    "A request for a token over stdio": [s(oauth_tokens.REFRESH_TIMEOUT)],
    "The wait over stdio": [s(token_cache.LOCK_TIMEOUT)],
    "Names of hosts": [number(name_lookups.MAX_AT_ONCE)],
    "Time-outs in a row": [number(circuits.MAX_TIMEOUTS), s(circuits.OPEN_SECONDS)],
    "JSON of Zoho": [mb(base_client.MAX_JSON_BYTES), mb(organizations.MAX_BYTES), number(token_client.MAX_BYTES)],
    "Values in JSON": [number(json_bodies.MAX_VALUES)],
    "Lists and objects": [number(depth.MAX_DEPTH), number(arguments.MAX_DEPTH)],
    "Pieces that a response": [number(decoding.MAX_PIECES)],
    "Interim responses": ["100, 103", number(bounded_reads.MAX_INTERIM)],
    "What look-ups keep": [words(cached.CACHE_SECONDS), number(named.MAX_NAME, field_values.MAX_TEXT)],
    "Modules of departments": [
        *[number(field_values.MAX_KNOWN), number(field_values.MAX_FIELDS)],
        *[number(field_values.MAX_VALUES), number(field_values.MAX_OF_MODULE)],
    ],
    "A text in the preview": [number(preview.MAX_TEXT), number(preview.MAX_CHANGES)],
    "Confirmations that one process": [number(confirmations.MAX_USED)],
    "The header that names": [number(filenames.MAX_HEADER)],
    "A download": [f"{number(default(BaseClientSettings, 'max_file_mb'))} MB"],
    "Responses of over": [
        *[number(room.SMALL), number(json_memory.VALUE_BYTES), number(room.SHARE / 1e6), mb(room.ROOM)],
        *[mb(room.SPARE), mb(room.MODEST)],
    ],
    "Such a response": [s(room.SLOW_AFTER), number(room.MIN_PACE)],
    "Responses of that size": [mb(unwritten.UNWRITTEN)],
}
"""How a row begins -> its figures, in their order."""


def rows() -> Iterator[str]:
    """The rows of the tables, without the statuses that stand in their last cells."""
    for table in re.findall(r"(?:^\|.*\n)+", (ROOT / "docs/limits.md").read_text(encoding="utf-8"), re.MULTILINE):
        for row in table.splitlines()[2:]:
            *cells, past = row.strip("| ").split(" | ")
            yield " | ".join([*cells, STATUS.sub("", past)])


def differs(row: str, figures: list[str]) -> bool:
    """Whether a row has not these figures in their order, or others."""
    rest = row
    for figure in figures:
        before, found, rest = rest.partition(figure)
        if not found or re.search(r"\d", before):
            return True
    return re.search(r"\d", rest) is not None


@pytest.mark.parametrize("row", [*rows()], ids=lambda row: row.split(" | ")[0][:40])
def test_a_row_has_the_figures_of_the_code(row: str) -> None:
    known = [begin for begin in (*FIGURES, *WITHOUT_FIGURES) if row.startswith(begin)]
    assert len(known) == 1, f"say in this file which constants are behind the row, or that none is: {known}"
    assert not differs(row, FIGURES.get(known[0], [])), f"docs/limits.md: {row}\nthe code: {FIGURES.get(known[0])}"


def test_each_constant_has_its_row() -> None:
    assert [begin for begin in (*FIGURES, *WITHOUT_FIGURES) if not any(row.startswith(begin) for row in rows())] == []


@pytest.mark.parametrize("figures", [["10"], ["10 s", "500"], ["500 s", "10"], ["10", "500", "3"], ["1", "500"]])
def test_other_figures_are_found(figures: list[str]) -> None:
    assert differs("A thing | 10, for 500 s | closed", figures)
    assert not differs("A thing | 10, for 500 s | closed", ["10", "500 s"])
