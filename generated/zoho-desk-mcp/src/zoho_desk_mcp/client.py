"""The client that tools call Zoho Desk with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import httpx2

from zoho_desk_mcp.data_centers import DATA_CENTERS
from zoho_desk_mcp.errors import ADVICE, MAYBE_CHANGED, NOT_CHANGED, ApiError, error_of
from zoho_desk_mcp.lookup import Lookup
from zoho_desk_mcp.oauth.tokens import TokenSource
from zoho_desk_mcp.rate_limits import USED_UP, credits_of, in_words, limits_of, remaining_of, seconds_to_midnight
from zoho_desk_mcp.server.arguments.uploads import FileRules
from zoho_desk_mcp.server.http import usage
from zoho_desk_mcp.server.http.filenames import file_name
from zoho_desk_mcp.server.http.lists import filtered, list_answer, records_of
from zoho_desk_mcp.server.http.pagination import FARTHEST, WALL, Cursors, Pages
from zoho_desk_mcp.server.http.request import (
    NULL,
    Arguments,
    fill_path,
    json_body,
    plain_text,
    query_text,
    require_changes,
)
from zoho_desk_mcp.server.http.round_trip import NoAnswerError, Received, exchange
from zoho_desk_mcp.server.responses.response import File, Json, Response
from zoho_desk_mcp.server.responses.shaping import USUAL_STYLE, Style

DONE: Json = {"result": "done"}
"""What a change answers where Zoho Desk answers without a body."""
NOTHING: Json = {"result": "nothing found"}
"""The same for a read of something other than a list."""
NOT_IMPLEMENTED = 501
"""The status of what was not even tried."""
MOST_JSON_BYTES = 8_000_000
"""The largest JSON that is read: far more than a page of the largest records."""
EXPIRED = "INVALID_OAUTH"
"""The error code for: the access token no longer lives."""
USUAL_FILES = FileRules()


class Client:
    """Zoho Desk, for one organization."""

    def __init__(
        self,
        http: httpx2.AsyncClient,
        url: str,
        org_id: str,
        tokens: TokenSource,
        cursors: Cursors,
        daily_credits: int | None = None,
        *,
        zone: str = DATA_CENTERS["us"].zone,
        files: FileRules = USUAL_FILES,
        style: Style = USUAL_STYLE,
    ) -> None:
        self._http = http
        self._url = url
        self._org_id = org_id
        self._tokens = tokens
        self._cursors = cursors
        self._daily_credits = daily_credits
        self._zone = zone
        self.files = files
        self.style = style
        self.lookup = Lookup(self)
        """Ids by name."""

    async def request(
        self,
        method: str,
        path: str,
        *,
        path_values: Arguments | None = None,
        query: Arguments | None = None,
        headers: Arguments | None = None,
        body: Arguments | None = None,
        form: Arguments | None = None,
        files: Mapping[str, tuple[str, bytes]] | None = None,
        download: bool = False,
    ) -> Response:
        """Call an operation once. Arguments that are None are left out.

        `body` goes as JSON; `form` and `files` (part -> file name and content) as multipart/form-data. `download` says
        that the response is a file. Raises ApiError where Zoho Desk refuses the call or gives no response, and
        ArgumentError, before anything is sent, for arguments that cannot be.
        """
        for name, content in (files or {}).values():
            self.files.check(name, len(content))
        request: dict[str, Any] = {"params": query_text(query or {}), "headers": plain_text(headers or {})}
        if files is not None:
            request |= {"data": plain_text(form or {}), "files": dict(files)}
        elif body is not None:
            request["json"] = json_body(body)
        most = self.files.most_bytes if download else MOST_JSON_BYTES
        received = await self._send(method, fill_path(path, path_values or {}), request, most)
        if download and received.is_success and received.status != httpx2.codes.NO_CONTENT:
            return Response(_file(received), limits_of(received.headers, self._daily_credits))
        answer = self._answer(method, received)
        return replace(answer, data=NOTHING if method == "GET" else DONE) if answer.data is None else answer

    async def update(
        self,
        method: str,
        path: str,
        *,
        body: Arguments,
        path_values: Arguments | None = None,
        query: Arguments | None = None,
        headers: Arguments | None = None,
    ) -> Response:
        """The same for an update. Raises ArgumentError also where `body` has no field: nothing would be changed."""
        require_changes(body)
        return await self.request(method, path, path_values=path_values, query=query, headers=headers, body=body)

    async def list(
        self,
        path: str,
        *,
        pages: Pages,
        limit: int | None = None,
        cursor: str | None = None,
        path_values: Arguments | None = None,
        query: Arguments | None = None,
        headers: Arguments | None = None,
    ) -> Response:
        """One page of a list. A `NULL` in `query` asks for the records without that field, looked for in several pages.

        The answer holds the records under `pages.records`, and `next_cursor` where there may be more.
        Raises ApiError like `request`, and ArgumentError also for a cursor of another list.
        """
        filled, params = fill_path(path, path_values or {}), query_text(query or {})
        only_empty = tuple(sorted(name for name, value in (query or {}).items() if value is NULL))
        listed = {**params, **dict.fromkeys(only_empty, "")}
        offset = self._cursors.read(cursor, filled, listed) if cursor is not None else pages.first or 0
        get_page = partial(self._page, filled, params, headers or {}, pages)
        onward = partial(self._onward, path=filled, filters=listed, pages=pages)
        wanted = limit or pages.limit
        if only_empty:
            return await filtered(get_page, onward, pages, offset, wanted, only_empty)
        page = await get_page(offset, wanted)
        records = records_of(page, pages)
        if records is None:
            return page
        more = onward(offset + len(records)) if len(records) >= wanted else {}
        return list_answer(page, pages, records, more, lambda count: onward(offset + count))

    def _onward(self, offset: int, path: str, filters: Mapping[str, str], pages: Pages) -> dict[str, str]:
        if not pages.by_offset:
            return {}
        if offset > FARTHEST:
            return {"note": WALL}
        return {"next_cursor": self._cursors.make(offset, path, filters)}

    async def _page(
        self, path: str, query: Mapping[str, str], headers: Arguments, pages: Pages, offset: int, size: int
    ) -> Response:
        params = dict(query)
        if pages.by_offset and (offset or pages.first is not None):
            params["from"] = str(offset)
        if pages.by_limit:
            params["limit"] = str(size)
        received = await self._send("GET", path, {"params": params, "headers": plain_text(headers)}, MOST_JSON_BYTES)
        answer = self._answer("GET", received)
        return Response({pages.records: []}, answer.limits) if answer.data is None else answer

    async def _send(self, method: str, path: str, request: dict[str, Any], most: int) -> Received:
        """Send once; and once more with a new access token where the old one has ended (and so nothing was done)."""
        token = await self._tokens.get()
        received = await self._send_with(token, method, path, request, most)
        if received.status == httpx2.codes.UNAUTHORIZED and _code(received) == EXPIRED:
            token = await self._tokens.get(refused=token)
            received = await self._send_with(token, method, path, request, most)
        return received

    async def _send_with(self, token: str, method: str, path: str, request: dict[str, Any], most: int) -> Received:
        own = {"Authorization": f"Zoho-oauthtoken {token}", "orgId": self._org_id}
        headers = {**request.get("headers", {}), **own}
        try:
            received = await exchange(
                self._http, method, self._url + path, most=most, **{**request, "headers": headers}
            )
        except NoAnswerError as error:
            usage.note(0)
            raise self._no_answer(method, error) from error
        usage.note(received.status, credits_of(received.headers), remaining_of(received.headers))
        return received

    def _no_answer(self, method: str, error: NoAnswerError) -> ApiError:
        changed = "" if method == "GET" else MAYBE_CHANGED if error.sent else NOT_CHANGED
        advice = " ".join(filter(None, (changed, ADVICE.get(error.code, ""))))
        return ApiError(0, error.code, f"Zoho Desk {error.message}", advice, limits=limits_of({}, self._daily_credits))

    def _answer(self, method: str, received: Received) -> Response:
        """The JSON of an answer, None where it has no body. Raises ApiError."""
        limits = limits_of(received.headers, self._daily_credits)
        body, is_json = _parsed(received.content)
        if received.is_success and is_json:
            return Response(body, limits)
        if received.is_success:
            what = "a web page" if "html" in received.media_type else "something that is not JSON"
            error = ApiError(received.status, "BAD_ANSWER", f"Zoho Desk answered with {what}", ADVICE["BAD_ANSWER"])
            raise _maybe_changed(replace(error, limits=limits), method)
        error = error_of(received.status, body, limits)
        if error.code == USED_UP:
            reset = limits.get("ratelimit-reset", seconds_to_midnight(self._zone))
            advice = f"{error.advice} That is in {in_words(reset)}."
            error = replace(error, advice=advice, limits={**limits, "ratelimit-reset": reset})
        raise _maybe_changed(error, method) if received.status >= 500 and received.status != NOT_IMPLEMENTED else error


def _maybe_changed(error: ApiError, method: str) -> ApiError:
    """The error of a call that got to Zoho Desk: a change may have happened."""
    return error if method == "GET" else replace(error, advice=f"{MAYBE_CHANGED} {error.advice}".strip())


def _parsed(content: bytes) -> tuple[Json, bool]:
    """The JSON of a body (None for an empty one), and whether it was JSON at all."""
    if not content.strip():
        return None, True
    try:
        return json.loads(content, parse_constant=lambda _: None), True  # NaN and Infinity are not JSON
    except (ValueError, RecursionError):
        return None, False


def _code(received: Received) -> str:
    body, _ = _parsed(received.content)
    return str(body.get("errorCode")) if isinstance(body, dict) else ""


def _file(received: Received) -> File:
    name = file_name(received.headers.get("Content-Disposition", ""))
    return File(received.content, received.media_type or "application/octet-stream", name)
