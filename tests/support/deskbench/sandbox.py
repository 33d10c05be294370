"""The sandbox as a process, and its two doors for the bench: make the world anew, and look at all of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.sandbox.seed.new_world import new_world
from zoho_desk_mcp.sandbox.world import Table, World

from tests.support import plain_http
from tests.support.ports import free_port, wait_until
from tests.support.processes import PATIENCE

Record = dict[str, Any]
Tables = dict[str, dict[str, Record]]
"""Table -> id -> record."""
PATH = "/deskbench/world"
TOKEN_FORM = {
    "grant_type": "refresh_token",
    "client_id": credentials.CLIENT_ID,
    "client_secret": credentials.CLIENT_SECRET,
    "refresh_token": credentials.REFRESH_TOKEN,
}


@dataclass(frozen=True)
class State:
    """All records of a sandbox, and the credits that are left."""

    tables: Tables
    credits: int


class BenchSandbox:
    """A running sandbox, as the bench sees it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = plain_http.Client(base_url=url, timeout=PATIENCE)

    def reset(self, changes: list[Record] | None = None) -> State:
        """A fresh world with these changes: each names a table, `where` and what to `set`."""
        self._http.post(PATH, json=changes or []).raise_for_status()
        return self.state()

    def state(self) -> State:
        """What it holds now."""
        found = self._http.get(PATH).raise_for_status().json()
        return State(found["tables"], found["credits"])

    def access_token(self) -> str:
        """A token for those who do not sign in by themselves."""
        return str(self._http.post("/oauth/v2/token", data=TOKEN_FORM).raise_for_status().json()["access_token"])

    def settings(self) -> dict[str, str]:
        """The environment of a server that uses it."""
        return {
            "ZOHO_DESK_CLIENT_ID": credentials.CLIENT_ID,
            "ZOHO_DESK_CLIENT_SECRET": credentials.CLIENT_SECRET,
            "ZOHO_DESK_REFRESH_TOKEN": credentials.REFRESH_TOKEN,
            "ZOHO_DESK_ORG_ID": credentials.ORG_ID,
            "ZOHO_DESK_API_URL": self.url,
            "ZOHO_DESK_ACCOUNTS_URL": self.url,
            "ZOHO_DESK_LOG": "off",
        }


@contextmanager
def bench_sandbox() -> Iterator[BenchSandbox]:
    """A sandbox process for the time of the context."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", __name__, str(port)])
    sandbox = BenchSandbox(f"http://127.0.0.1:{port}")
    try:
        wait_until(lambda: _is_up(sandbox.url) or process.poll() is not None, PATIENCE)
        assert process.poll() is None
        yield sandbox
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _is_up(url: str) -> bool:
    try:
        return plain_http.get(f"{url}{PATH}").is_success
    except httpx2.HTTPError:
        return False


def _app() -> Starlette:
    app = create_app()
    app.state.tokens.quota = None  # each server of the bench asks for one
    app.router.routes.insert(0, Route(PATH, _world, methods=["GET", "POST"]))
    return app


async def _world(request: Request) -> Response:
    state = request.app.state
    if request.method == "POST":
        world = new_world(everything=True)
        for change in await request.json():
            _apply(world, change)
        state.world = world
    return JSONResponse({"tables": _tables(state.world), "credits": state.credits.remaining})


def _apply(world: World, change: Record) -> None:
    table: Table = getattr(world, change["table"])
    fitting = [record for record in table.all() if all(record.get(k) == v for k, v in change["where"].items())]
    assert fitting, f"the setup of a task fits no record: {change}"
    for record in fitting:
        record.update(change["set"])


def _tables(world: World) -> Tables:
    tables = {
        name: {record["id"]: record for record in table.all()}
        for name, table in vars(world).items()
        if isinstance(table, Table)
    }
    followers = {ticket: {"id": ticket, "agents": agents} for ticket, agents in world.followers.items() if agents}
    return {**tables, "followers": followers}


if __name__ == "__main__":
    uvicorn.run(_app(), port=int(sys.argv[1]), log_level="warning", lifespan="off")
