"""The routes of the admin UI."""

from __future__ import annotations

from pathlib import Path

from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from ...accounts.consents import CALLBACK
from . import account_pages, audit_pages, call_pages, people_pages, server_pages, sign_in, token_pages, try_pages
from .requests import Audience, route

STATIC = Path(__file__).parent / "static"


def routes() -> list[BaseRoute]:
    """The routes, and the static files."""
    account, server = "/accounts/{account_id}", "/accounts/{account_id}/servers/{server_id}"
    return [
        route("/", GET=account_pages.list_accounts),
        Route("/sign-in", sign_in.sign_in, methods=["GET", "POST"]),
        route("/sign-out", Audience.EVERYBODY, POST=sign_in.sign_out),
        Route(CALLBACK, account_pages.complete_consent),
        Route("/connected/{account_id}", account_pages.show_connected),
        route("/preview", GET=server_pages.preview_tools),
        route("/audit", GET=audit_pages.show_audit_log),
        route("/api-tokens", GET=token_pages.list_tokens, POST=token_pages.create_token),
        route(
            "/api-tokens/{token_id}/revoke",
            Audience.ADMINS,
            GET=token_pages.confirm_revoke,
            POST=token_pages.revoke_token,
        ),
        route("/people", GET=people_pages.list_people),
        route(
            "/people/{person_id}/remove",
            Audience.ADMINS,
            GET=people_pages.confirm_remove,
            POST=people_pages.remove,
        ),
        route("/accounts/new", Audience.ADMINS, GET=account_pages.show_new_account, POST=account_pages.connect),
        route(account, GET=account_pages.show_account, POST=account_pages.change),
        route(f"{account}/reconnect", Audience.ADMINS, POST=account_pages.reconnect),
        route(f"{account}/delete", Audience.ADMINS, GET=account_pages.confirm_delete, POST=account_pages.delete),
        route(f"{account}/servers", GET=server_pages.list_servers),
        route(
            f"{account}/servers/new", Audience.ADMINS, GET=server_pages.show_new_server, POST=server_pages.create_server
        ),
        route(server, GET=call_pages.show_overview),
        route(f"{server}/calls.csv", GET=call_pages.download_calls),
        route(f"{server}/settings", Audience.ADMINS, GET=server_pages.show_settings, POST=server_pages.change_server),
        route(f"{server}/created", Audience.ADMINS, GET=server_pages.show_created),
        route(f"{server}/rotate", Audience.ADMINS, GET=server_pages.confirm_rotate, POST=server_pages.rotate),
        route(f"{server}/connect", GET=server_pages.show_connect),
        route(f"{server}/try", Audience.ADMINS, GET=try_pages.show_try, POST=try_pages.try_tool),
        route(f"{server}/pause", POST=server_pages.pause),
        route(f"{server}/resume", POST=server_pages.resume),
        route(f"{server}/clients/{{grant_id}}/end", POST=server_pages.end_client),
        route(f"{server}/revoke", Audience.ADMINS, GET=server_pages.confirm_revoke, POST=server_pages.revoke),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
