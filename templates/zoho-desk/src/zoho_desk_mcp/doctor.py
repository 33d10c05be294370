"""`zoho-desk-mcp doctor`: whether settings, token, organization and scopes are right, and what to do where not."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator

from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.organizations import PATH as ORGANIZATIONS_PATH
from zoho_desk_mcp.organizations import organizations_of
from zoho_desk_mcp.scopes import helpers, missing_scopes, needed_scopes
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.commands.doctor import Finding, State
from zoho_desk_mcp.server.files.private_file import is_open_to_others
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.selection import READ
from zoho_desk_mcp.server.settings import SettingsError
from zoho_desk_mcp.server.texts.shortlist import shortlist
from zoho_desk_mcp.settings import Settings
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.saved_settings import given_settings, load_settings

SIGN_IN = "run `zoho-desk-mcp auth login` for the same tools."


def examine(names: frozenset[str]) -> AsyncIterator[Finding]:
    """Look at one thing after the other. Ends where nothing that follows could work.

    What is saved is read before the first finding is asked for: a keyring may wait for a person, and a signal does not
    reach a task that waits with it.
    """
    try:
        settings = load_settings()
    except SettingsError as error:
        return _wrong_settings(error)
    return _examine(settings, _noted_scopes(settings), names)


async def _wrong_settings(error: SettingsError) -> AsyncIterator[Finding]:
    for problem in error.problems:
        yield Finding("fail", problem)
    for hint in error.hints or [f"Set what is wrong, or {SIGN_IN}"]:
        yield Finding("next", hint)


async def _examine(settings: Settings, noted: tuple[str, ...] | None, names: frozenset[str]) -> AsyncIterator[Finding]:
    yield Finding("ok", f"settings: organization {settings.org_id}, {settings.hosts.desk}")
    for finding in _account_file():
        yield finding
    async with connect(settings) as client:
        for finding in await _connection(client, settings):
            yield finding
            if finding.state == "fail":
                return
        scopes = await _scopes(client, noted, names)
        for finding in scopes:
            yield finding
        if any(finding.state == "fail" for finding in scopes):
            yield Finding("next", SIGN_IN)


def _account_file() -> Iterator[Finding]:
    path = store.account_file()
    try:
        is_open = path is not None and is_open_to_others(path)
    except OSError:  # there is none, or it cannot be reached: then it is not used
        is_open = False
    if is_open:
        yield Finding("fail", f"{path} is open to other users of this machine. Run: chmod 600 {path}")


async def _connection(client: BaseClient, settings: Settings) -> list[Finding]:
    """Whether a token is to be had, and the organization is one of the account's."""
    try:
        response = await client.request("GET", ORGANIZATIONS_PATH)
    except ApiError as error:
        if error.code == "SCOPE_MISMATCH":
            return [
                Finding("ok", "token: Zoho gives access tokens"),
                Finding("unknown", "organization: the token may not list organizations"),
            ]
        return [Finding("fail", f"token: {error.line}")]
    token = Finding("ok", "token: Zoho gives access tokens, and Zoho Desk takes them")
    return [token, _organization(response.data, settings.org_id)]


def _organization(listed: Json, org_id: str) -> Finding:
    """Whether the organization is one of those in a response."""
    try:
        found = organizations_of(listed)
    except ApiError as error:
        return Finding("fail", f"organization: {error.line}")
    own = next((one for one in found if one.id == org_id), None)
    if own is None:
        known = "; ".join(map(str, found)) or "none"
        return Finding("fail", f"organization: {org_id} is not one of the account's. Known: {known}")
    return Finding("ok", f"organization: {own.name} ({own.id})")


async def _scopes(client: BaseClient, noted: tuple[str, ...] | None, names: frozenset[str]) -> list[Finding]:
    """Whether the scopes that the tools need are granted: as sign-in noted, else by reading with each."""
    needed = needed_scopes(names)
    if noted is not None:
        missing = missing_scopes(needed, noted)
        return [_scope(scope, "fail" if scope in missing else "ok", names) for scope in needed]
    tried = await _try_scopes(client, names)
    return [_scope(scope, tried.get(scope, "unknown"), names) for scope in needed]


def _noted_scopes(settings: Settings) -> tuple[str, ...] | None:
    """The scopes of the saved account, where it is the one in use."""
    try:
        saved = None if "refresh_token" in given_settings(os.environ) else store.load()
    except AuthError:
        return None
    return saved.account.scopes if saved is not None and saved.account.client_id == settings.client_id else None


async def _try_scopes(client: BaseClient, names: frozenset[str]) -> dict[str, State]:
    """Scope -> what calls tell of it. Only tools that read, and that need no argument, are called.

    A refusal does not say which scope it is for: those that no other call has shown to be there count as missing.
    """
    granted: set[str] = set()
    refused: list[set[str]] = []
    for name in sorted({*names, *helpers(names)}, key=lambda name: (len(TOOLS[name].scopes), name)):
        scopes = set(TOOLS[name].scopes)
        if scopes <= granted or scopes in refused or TOOLS[name].method not in READ:
            continue
        works = await _works(client, name)
        if works:
            granted |= scopes
        elif works is False:
            refused.append(scopes)
    missing = {scope for scopes in refused for scope in scopes - granted}
    return {**dict.fromkeys(missing, "fail"), **dict.fromkeys(granted, "ok")}


async def _works(client: BaseClient, name: str) -> bool | None:
    """Whether the token's scopes suffice for a tool; None where trying tells nothing."""
    tool = load_tool(name)
    fields = tool.Input.model_fields
    if any(field.is_required() for field in fields.values()):
        return None
    try:
        await tool.call(client, tool.Input.model_validate({"limit": 1} if "limit" in fields else {}))
    except ApiError as error:
        return False if error.code == "SCOPE_MISMATCH" else None
    return True


def _scope(scope: str, state: State, names: frozenset[str]) -> Finding:
    if state == "ok":
        return Finding(state, f"scope {scope}")
    users = sorted(name for name in names if scope in TOOLS[name].scopes)
    whose = f"needed by {shortlist(users, 3)}" if users else "needed to find departments and people by name"
    if state == "fail":
        return Finding(state, f"scope {scope} is missing, {whose}")
    return Finding(state, f"scope {scope}: it cannot be tried without naming or changing a record; {whose}")
