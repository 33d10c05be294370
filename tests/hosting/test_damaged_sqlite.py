"""A SQLite database that is damaged or has no room: told as down, by the log with its reason."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support import plain_http
from tests.support.chaos.small_disk import SmallDisk, small_disk
from tests.support.ports import wait_until
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

CLIENT = {"redirect_uris": ["https://client.example/callback"], "client_name": "Client"}


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    with small_disk() as small:
        yield small


def damage(folder: Path) -> None:
    """Write what is no database over all pages but the first."""
    file = folder / "hosting.db"
    with file.open("r+b") as pages:
        size = file.stat().st_size
        pages.seek(4096)
        pages.write(os.urandom(size - 4096))
    empty_log(file)


def replace(folder: Path) -> None:
    """Put another file in its place."""
    (folder / "hosting.db").write_bytes(b"This is a letter. " * 5_000)
    empty_log(folder / "hosting.db")


def empty_log(database: Path) -> None:
    """Take what is not in the database's file yet. There is no such file while nobody has the database open."""
    with suppress(FileNotFoundError):
        os.truncate(f"{database}-wal", 0)


@pytest.mark.parametrize("harm", [damage, replace])
def test_a_damaged_database_is_told_as_down(harm: Callable[[Path], None], upstream: Upstream, tmp_path: Path) -> None:
    site = Site(tmp_path, upstream.url, {})
    with running_server(site, token=site.api_token()) as server:
        server.connect(upstream.account())
        harm(tmp_path)
        seen: list[int] = []

        def is_refused() -> bool:
            """Whether who writes is refused: pages that a connection has in memory may do for a while."""
            answers = server.api.get("/integrated-account"), plain_http.post(f"{server.url}/register", json=CLIENT)
            seen.extend(each.status_code for each in answers)
            return answers[1].status_code == 503 and answers[1].headers["retry-after"] == "5"

        wait_until(is_refused)
        assert not {500} & set(seen)
        assert plain_http.get(f"{server.url}/healthz").status_code == 200
        wait_until(lambda: "reason=SQLITE_" in server.log_text)


def test_the_log_says_that_the_disk_is_full(upstream: Upstream, disk: SmallDisk, tmp_path: Path) -> None:
    if not disk.is_small:
        pytest.skip("no mount")
    site = Site(disk.folder, upstream.url, {}, logs=tmp_path)
    with running_server(site, token=site.api_token()) as server:
        disk.fill()
        refused = [plain_http.post(f"{server.url}/register", json=CLIENT) for _ in range(20)]
        disk.free()
        assert 503 in {each.status_code for each in refused}
        wait_until(lambda: "reason=SQLITE_FULL" in server.log_text)
