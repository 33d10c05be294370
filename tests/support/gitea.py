"""A small Gitea on a real socket. It answers as Gitea does, and keeps each request that it got."""

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

OWNER = "hilltop"
REPO = "bakery-site"
HOME = f"/api/v1/repos/{OWNER}/{REPO}"
"""What the paths of all requests begin with."""
TOKEN = "gitea-secret-token"
PAGE_SIZE = 2
"""The most records of a page, whatever is asked for."""

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
class Gitea:
    """The repository's content, and what was asked of it."""

    url: str = ""
    requests: list[Received] = field(default_factory=list)
    settings: Record = field(default_factory=lambda: {"name": REPO, "archived": False})
    issues: dict[int, Record] = field(default_factory=dict)
    labels: dict[int, Record] = field(default_factory=dict)
    releases: dict[int, Record] = field(default_factory=dict)
    times: list[Record] = field(default_factory=list)
    comments: list[Record] = field(default_factory=list)
    stopwatches: set[int] = field(default_factory=set)

    @property
    def last(self) -> Received:
        return self.requests[-1]

    def app(self) -> Starlette:
        routes: list[tuple[str, str, Callable[[Request, Any], Response]]] = [
            ("PATCH", "", lambda _, body: _changed(self.settings, body)),
            ("GET", "/issues", self._list_issues),
            ("POST", "/issues", self._create_issue),
            ("GET", "/issues/{id:int}", lambda request, _: self._found(request, JSONResponse)),
            ("PATCH", "/issues/{id:int}", lambda request, body: self._found(request, lambda it: _changed(it, body))),
            ("PUT", "/issues/{id:int}/labels", self._replace_labels),
            ("GET", "/issues/{id:int}/comments", lambda *_: JSONResponse(self.comments)),
            ("POST", "/issues/{id:int}/comments", self._comment),
            ("GET", "/issues/{id:int}/times", self._list_times),
            ("POST", "/issues/{id:int}/stopwatch/start", self._start_stopwatch),
            ("GET", "/labels", lambda request, _: _page(request, [*self.labels.values()])),
            ("GET", "/releases", self._list_releases),
            ("DELETE", "/releases/{id:int}", self._delete_release),
        ]
        return Starlette(
            routes=[Route(HOME + path, self._recorded(handler), methods=[method]) for method, path, handler in routes]
        )

    def _recorded(self, handler: Callable[[Request, Any], Response]) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            content = await request.body()
            body = json.loads(content) if content else None
            received = Received(
                request.method, request.url.path, dict(request.query_params), dict(request.headers), body
            )
            self.requests.append(received)
            if received.headers.get("authorization") != f"token {TOKEN}":
                return _refused(401, "invalid username, password or token")
            return handler(request, body)

        return endpoint

    def _list_issues(self, request: Request, _: Any) -> Response:
        state = request.query_params.get("state", "open")
        return _page(request, [issue for issue in self.issues.values() if state in (issue["state"], "all")])

    def _create_issue(self, _: Request, body: Record) -> Response:
        if self.settings["archived"]:
            return _refused(423, f"{OWNER}/{REPO} is archived")
        labels = body.get("labels", [])
        if not all(isinstance(number, int) for number in labels):
            return _refused(422, "labels must be of type int64")
        number = len(self.issues) + 1
        own = {"labels": [self.labels[label] for label in labels]}
        self.issues[number] = {"id": 900 + number, "number": number, "state": "open", **body, **own}
        return JSONResponse(self.issues[number], 201)

    def _replace_labels(self, request: Request, body: Record) -> Response:
        labels = [self.labels[number] for number in body["labels"]]
        self.issues[request.path_params["id"]]["labels"] = labels
        return JSONResponse(labels)

    def _comment(self, _: Request, body: Record) -> Response:
        self.comments.append({"id": 81 + len(self.comments), **body})
        return JSONResponse(self.comments[-1], 201)

    def _list_times(self, request: Request, _: Any) -> Response:
        user = request.query_params.get("user")
        return _page(request, [time for time in self.times if user in (None, time["user_name"])])

    def _start_stopwatch(self, request: Request, _: Any) -> Response:
        number = request.path_params["id"]
        if number in self.stopwatches:
            return _refused(409, "cannot start a stopwatch again if it already exists")
        self.stopwatches.add(number)
        return Response(status_code=201)

    def _list_releases(self, request: Request, _: Any) -> Response:
        draft = request.query_params.get("draft")
        wanted = [each for each in self.releases.values() if draft in (None, json.dumps(each["draft"]))]
        return _page(request, wanted)

    def _delete_release(self, request: Request, _: Any) -> Response:
        del self.releases[request.path_params["id"]]
        return Response(status_code=204)

    def _found(self, request: Request, then: Callable[[Record], Response]) -> Response:
        issue = self.issues.get(request.path_params["id"])
        if issue is None:
            return _refused(404, "The target couldn't be found.", "issue does not exist")
        return then(issue)


def _changed(record: Record, body: Record) -> Response:
    record |= body
    return JSONResponse(record)


def _refused(status: int, message: str, *errors: str) -> Response:
    """An error as Gitea tells it."""
    more = {"errors": [*errors]} if errors else {}
    return JSONResponse({"message": message, "url": "https://gitea.example/api/swagger", **more}, status)


def _page(request: Request, records: list[Record]) -> Response:
    """One page, and the address of the next one in `Link` (RFC 8288)."""
    number = int(request.query_params.get("page", "1"))
    size = min(int(request.query_params.get("limit", PAGE_SIZE)), PAGE_SIZE)
    page = records[(number - 1) * size : number * size]
    headers = {"X-Total-Count": str(len(records))}
    if number * size < len(records):
        next_page = request.url.include_query_params(page=number + 1)
        headers["Link"] = f'<{next_page}>; rel="next"'
    return JSONResponse(page, headers=headers)


@contextmanager
def running_gitea() -> Iterator[Gitea]:
    """One with three open issues and a closed one, two labels, four times, and four releases, one of them a draft."""
    gitea = Gitea()
    issues = [
        ("Opening hours are wrong", "open"),
        ("Add a map", "open"),
        ("Old logo", "closed"),
        ("Order form", "open"),
    ]
    for number, (title, state) in enumerate(issues, 1):
        gitea.issues[number] = {"id": 900 + number, "number": number, "state": state, "title": title, "labels": []}
    gitea.labels = {number: {"id": number, "name": name} for number, name in [(31, "bug"), (32, "idea")]}
    for number, name in enumerate(["1.0", "1.1", "1.2", "2.0"], 51):
        gitea.releases[number] = {"id": number, "name": name, "tag_name": f"v{name}", "draft": name == "2.0"}
    gitea.times = [
        {"id": 71 + index, "user_name": name, "time": 600} for index, name in enumerate(["mara", "mara", "jon", "mara"])
    ]
    with served(gitea.app(), log_level="warning") as port:
        gitea.url = f"http://127.0.0.1:{port}/api/v1"
        yield gitea
