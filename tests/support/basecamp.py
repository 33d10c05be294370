"""A small Basecamp on a real socket. It answers as Basecamp does, and keeps each request that it got."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.support.served import served

ACCOUNT = "5550100"
TOKEN = "basecamp-secret-token"
PAGE_SIZE = 2
LIST = 7001

Record = dict[str, Any]


@dataclass(frozen=True)
class Received:
    """A request as it came over the wire."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any

    @property
    def line(self) -> str:
        return f"{self.method} {self.path}"


@dataclass
class Basecamp:
    """The account's content, and what was asked of it."""

    url: str = ""
    requests: list[Received] = field(default_factory=list)
    projects: dict[int, Record] = field(default_factory=dict)
    todos: dict[int, Record] = field(default_factory=dict)
    comments: list[Record] = field(default_factory=list)

    @property
    def last(self) -> Received:
        return self.requests[-1]

    def app(self) -> Starlette:
        routes: list[tuple[str, str, Callable[[Request, Any], Response]]] = [
            ("GET", "/projects.json", self._list_projects),
            ("POST", "/projects.json", self._create_project),
            ("GET", "/projects/{id:int}", lambda request, _: self._found(self.projects, request)),
            ("PUT", "/projects/{id:int}", lambda request, body: self._change(self.projects, request, body)),
            ("DELETE", "/projects/{id:int}", self._trash_project),
            ("GET", f"/todolists/{LIST}/todos.json", lambda request, _: _page(request, list(self.todos.values()))),
            ("POST", f"/todolists/{LIST}/todos.json", self._create_todo),
            ("GET", "/todos/{id:int}", lambda request, _: self._found(self.todos, request)),
            ("PUT", "/todos/{id:int}", lambda request, body: self._change(self.todos, request, body)),
            ("POST", "/todos/{id:int}/completion.json", self._complete_todo),
            ("GET", "/recordings/{id:int}/comments.json", lambda request, _: _page(request, self.comments)),
            ("GET", "/people.json", lambda request, _: _page(request, [{"id": 1049715913, "name": "Victor Cooper"}])),
        ]
        return Starlette(
            routes=[
                Route(f"/{ACCOUNT}{path}", self._recorded(handler), methods=[method])
                for method, path, handler in routes
            ]
        )

    def _recorded(self, handler: Callable[[Request, Any], Response]) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            content = await request.body()
            body = json.loads(content) if content else None
            received = Received(
                request.method, request.url.path, dict(request.query_params), dict(request.headers), body
            )
            self.requests.append(received)
            if received.headers.get("authorization") != f"Bearer {TOKEN}":
                return JSONResponse({"error": "OAuth token expired (old age)"}, 401)
            return handler(request, body)

        return endpoint

    def _list_projects(self, request: Request, _: Any) -> Response:
        status = request.query_params.get("status", "active")
        return _page(request, [project for project in self.projects.values() if project["status"] == status])

    def _create_project(self, _: Request, body: Record) -> Response:
        if len(self.projects) >= 4:
            return JSONResponse({"error": "The project limit for this account has been reached."}, 507)
        project = {"id": 2085958500 + len(self.projects), "status": "active", **body}
        self.projects[project["id"]] = project
        return JSONResponse(project, 201)

    def _trash_project(self, request: Request, _: Any) -> Response:
        self.projects[request.path_params["id"]]["status"] = "trashed"
        return Response(status_code=204)

    def _create_todo(self, _: Request, body: Record) -> Response:
        if not all(isinstance(number, int) for number in body.get("assignee_ids", [])):
            return JSONResponse({"error": "assignee_ids must be integers"}, 422)
        todo = {"id": 1069479000 + len(self.todos), "completed": False, **body}
        self.todos[todo["id"]] = todo
        return JSONResponse(todo, 201)

    def _complete_todo(self, request: Request, _: Any) -> Response:
        self.todos[request.path_params["id"]]["completed"] = True
        return Response(status_code=204)

    @staticmethod
    def _found(records: dict[int, Record], request: Request) -> Response:
        record = records.get(request.path_params["id"])
        if record is None:
            return JSONResponse({"error": "Not found", "message": "It is gone, or you may not see it."}, 404)
        return JSONResponse(record)

    @staticmethod
    def _change(records: dict[int, Record], request: Request, body: Record) -> Response:
        record = records[request.path_params["id"]]
        record |= body
        return JSONResponse(record)


def _page(request: Request, records: list[Record]) -> Response:
    """One page, and the address of the next one in `Link` (RFC 8288)."""
    number = int(request.query_params.get("page", "1"))
    page = records[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    headers = {"X-Total-Count": str(len(records))}
    if number * PAGE_SIZE < len(records):
        next_page = request.url.include_query_params(page=number + 1)
        headers["Link"] = f'<{next_page}>; rel="next"'
    return JSONResponse(page, headers=headers)


@contextmanager
def running_basecamp() -> Iterator[Basecamp]:
    """A Basecamp with three active projects, one that is archived, and three to-dos."""
    basecamp = Basecamp()
    for index, (name, status) in enumerate(
        [("Website", "active"), ("Move", "active"), ("Old office", "archived"), ("Hiring", "active")]
    ):
        number = 2085958500 + index
        basecamp.projects[number] = {"id": number, "status": status, "name": name}
    for index, content in enumerate(["Call the movers", "Order boxes", "Cancel the lease"]):
        number = 1069479000 + index
        basecamp.todos[number] = {"id": number, "content": content, "completed": False}
    with served(basecamp.app(), log_level="warning") as port:
        basecamp.url = f"http://127.0.0.1:{port}"
        yield basecamp
