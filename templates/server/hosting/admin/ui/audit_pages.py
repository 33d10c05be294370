"""The page of the audit log."""

from __future__ import annotations

from starlette.responses import Response

from ...forms import Page, parse
from .requests import UiRequest, text_of


async def show_audit_log(request: UiRequest) -> Response:
    """GET /audit."""
    query = request.http.query_params
    account_id, before = text_of(query, "account_id") or None, text_of(query, "before")
    page = parse(Page, {"before": before} if before else {})
    entries = await request.services.audit_log.list(account_id=account_id, limit=page.limit, before=page.before)
    following = page.next_before([entry.id for entry in entries])
    return request.page("audit_log.html", entries=entries, account_id=account_id, next_before=following)
