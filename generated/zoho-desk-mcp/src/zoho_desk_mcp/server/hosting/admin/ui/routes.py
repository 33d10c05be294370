"""The routes of the admin UI."""

from __future__ import annotations

from pathlib import Path

from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from ...accounts.consents import CALLBACK
from . import account_pages, audit_pages, call_pages, server_pages, sign_in, token_pages
from .requests import route

STATIC = Path(__file__).parent / "static"


def routes() -> list[BaseRoute]:
    """The routes, and the static files."""
    account, server = "/accounts/{account_id}", "/accounts/{account_id}/servers/{server_id}"
    return [
        route("/", GET=account_pages.list_accounts),
        Route("/sign-in", sign_in.sign_in, methods=["GET", "POST"]),
        route("/sign-out", of_any_role=True, POST=sign_in.sign_out),
        Route(CALLBACK, account_pages.complete_consent),
        Route("/connected/{account_id}", account_pages.show_connected),
        route("/preview", GET=server_pages.preview_tools),
        route("/audit", GET=audit_pages.show_audit_log),
        route("/api-tokens", GET=token_pages.list_tokens, POST=token_pages.create_token),
        route("/api-tokens/{token_id}/revoke", GET=token_pages.confirm_revoke, POST=token_pages.revoke_token),
        route("/accounts/new", GET=account_pages.show_new_account, POST=account_pages.connect),
        route(account, GET=account_pages.show_account, POST=account_pages.change),
        route(f"{account}/reconnect", POST=account_pages.reconnect),
        route(f"{account}/delete", GET=account_pages.confirm_delete, POST=account_pages.delete),
        route(f"{account}/servers", GET=server_pages.list_servers),
        route(f"{account}/servers/new", GET=server_pages.show_new_server, POST=server_pages.create_server),
        route(server, GET=call_pages.show_overview),
        route(f"{server}/calls.csv", GET=call_pages.download_calls),
        route(f"{server}/settings", GET=server_pages.show_settings, POST=server_pages.change_server),
        route(f"{server}/created", GET=server_pages.show_created),
        route(f"{server}/rotate", GET=server_pages.confirm_rotate, POST=server_pages.rotate),
        route(f"{server}/pause", POST=server_pages.pause),
        route(f"{server}/resume", POST=server_pages.resume),
        route(f"{server}/clients/{{grant_id}}/end", POST=server_pages.end_client),
        route(f"{server}/revoke", GET=server_pages.confirm_revoke, POST=server_pages.revoke),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
