"""The page of the audit log."""

from __future__ import annotations

from starlette.responses import Response

from ...storage.audit_log import AUDIT_LOG
from .paged_list import PagedList, wanted_of
from .requests import UiRequest, text_of


async def show_audit_log(request: UiRequest) -> Response:
    """GET /audit."""
    query = request.http.query_params
    account_id, wanted = text_of(query, "account_id"), wanted_of(query, AUDIT_LOG)
    part = await request.services.audit_log.part(wanted, account_id or None)
    entries = PagedList(part, wanted, AUDIT_LOG.sortings, {"account_id": account_id} if account_id else {})
    return request.page("audit_log.html", entries=entries, account_id=account_id)
