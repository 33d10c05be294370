"""The client that tools call Zoho Desk with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import httpx2

from zoho_desk_mcp.desk.answer import Answer, File, Json
from zoho_desk_mcp.desk.errors import DeskError, error_of
from zoho_desk_mcp.desk.lookup import Lookup
from zoho_desk_mcp.desk.oauth import AccessTokens
from zoho_desk_mcp.desk.pages import FARTHEST, WALL, Cursors, Pages
from zoho_desk_mcp.desk.ratelimit import limits_of
from zoho_desk_mcp.desk.request import Arguments, fill_path, json_body, query_text

DONE: Json = {"result": "done"}
"""What a tool answers where Zoho Desk answers without a body."""
MAX_FILTERED_PAGES = 10
"""Pages that one call looks through at most when it filters."""


class Desk:
    """Zoho Desk, for one organization."""

    def __init__(
        self,
        http: httpx2.AsyncClient,
        url: str,
        org_id: str,
        tokens: AccessTokens,
        cursors: Cursors,
        daily_credits: int | None = None,
    ) -> None:
        self._http = http
        self._url = url
        self._org_id = org_id
        self._tokens = tokens
        self._cursors = cursors
        self._daily_credits = daily_credits
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
    ) -> Answer:
        """Call an operation once. Arguments that are None are left out.

        `body` goes as JSON, `form` and `files` (part -> file name and content) as multipart/form-data.
        Raises DeskError where Zoho Desk refuses the call or gives no answer.
        """
        request: dict[str, Any] = {"params": query_text(query or {}), "headers": query_text(headers or {})}
        if files is not None:
            request |= {"data": query_text(form or {}), "files": dict(files)}
        elif body is not None:
            request["json"] = json_body(body)
        response = await self._send(method, fill_path(path, path_values or {}), request)
        return self._answer(response)

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
        only_empty: tuple[str, ...] = (),
    ) -> Answer:
        """One page of a list, or with `only_empty` the records in which all these fields are empty, over several pages.

        The answer holds the records under `pages.records`, and `next_cursor` where there may be more.
        Raises DeskError like `request`, and CursorError for a cursor of another list.
        """
        filled, filters = fill_path(path, path_values or {}), query_text(query or {})
        offset = self._cursors.read(cursor, filled, filters) if cursor else pages.first or 0
        wanted = limit or pages.limit
        size = (pages.maximum or wanted) if only_empty else wanted
        found: list[Json] = []
        for _ in range(MAX_FILTERED_PAGES):
            page = await self._page(filled, filters, headers or {}, pages, offset, size)
            records = page.data.get(pages.records) if isinstance(page.data, dict) else page.data
            if not isinstance(records, list):
                return page
            kept, used = _keep(records, only_empty, wanted - len(found))
            found += kept
            offset += used
            if used == len(records) < size:
                return _list_answer(page, pages, found, only_empty, {})
            if not only_empty or len(found) == wanted or offset > FARTHEST:
                break
        return _list_answer(page, pages, found, only_empty, self._onward(offset, filled, filters, pages))

    def _onward(self, offset: int, path: str, query: Mapping[str, str], pages: Pages) -> dict[str, str]:
        if not pages.by_offset:
            return {}
        if offset > FARTHEST:
            return {"note": WALL}
        return {"next_cursor": self._cursors.make(offset, path, query)}

    async def _page(
        self, path: str, query: Mapping[str, str], headers: Arguments, pages: Pages, offset: int, size: int
    ) -> Answer:
        params = dict(query)
        if pages.by_offset and (offset or pages.first is not None):
            params["from"] = str(offset)
        if pages.by_limit:
            params["limit"] = str(size)
        response = await self._send("GET", path, {"params": params, "headers": query_text(headers)})
        answer = self._answer(response)
        return Answer({pages.records: []}, answer.limits) if answer.data is DONE else answer

    async def _send(self, method: str, path: str, request: dict[str, Any]) -> httpx2.Response:
        """Send once; and once more with a new access token where the old one was refused (and nothing was done)."""
        token = await self._tokens.get()
        response = await self._send_with(token, method, path, request)
        if response.status_code == httpx2.codes.UNAUTHORIZED:
            response = await self._send_with(await self._tokens.get(refused=token), method, path, request)
        return response

    async def _send_with(self, token: str, method: str, path: str, request: dict[str, Any]) -> httpx2.Response:
        own = {"Authorization": f"Zoho-oauthtoken {token}", "orgId": self._org_id}
        headers = {**request.get("headers", {}), **own}
        try:
            return await self._http.request(
                method, self._url + path, **{**request, "headers": headers}, follow_redirects=False
            )
        except httpx2.HTTPError as error:
            maybe = "" if method == "GET" else " The change may have happened: look before calling again."
            message = f"Zoho Desk gave no answer ({type(error).__name__})"
            raise DeskError(0, "NO_ANSWER", message, f"Calling again later may help.{maybe}") from error

    def _answer(self, response: httpx2.Response) -> Answer:
        limits = limits_of(response.headers, self._daily_credits)
        media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if response.is_success and response.content and media_type not in ("application/json", ""):
            return Answer(File(response.content, media_type, _file_name(response)), limits)
        body = _parse(response)
        if not response.is_success:
            raise error_of(response.status_code, body, limits)
        return Answer(DONE if body is None else body, limits)


def _parse(response: httpx2.Response) -> Json | None:
    if not response.content.strip():
        return None
    try:
        return response.json()
    except ValueError as error:
        if not response.is_success:
            return None
        message = "Zoho Desk answered with something that is not JSON"
        raise DeskError(response.status_code, "NOT_JSON", message) from error


def _keep(records: list[Json], only_empty: tuple[str, ...], room: int) -> tuple[list[Json], int]:
    """The records that are kept, and how many were looked at until there was no more room."""
    if not only_empty:
        return records, len(records)
    kept: list[Json] = []
    for used, record in enumerate(records, 1):
        if all(_is_empty(record, name) for name in only_empty):
            kept.append(record)
            if len(kept) == room:
                return kept, used
    return kept, len(records)


def _list_answer(
    page: Answer, pages: Pages, found: list[Json], only_empty: tuple[str, ...], onward: Mapping[str, str]
) -> Answer:
    whole = page.data if isinstance(page.data, dict) else {}
    left_out = {pages.records, "count"} if only_empty else {pages.records}  # count is of the unfiltered records
    rest = {key: value for key, value in whole.items() if key not in left_out}
    return Answer({pages.records: found, **rest, **onward}, page.limits)


def _is_empty(record: Json, name: str) -> bool:
    return isinstance(record, dict) and record.get(name) in (None, "", [], {})


def _file_name(response: httpx2.Response) -> str:
    found = re.search(r'filename="?([^";]+)"?', response.headers.get("Content-Disposition", ""))
    return found.group(1) if found else "file"
