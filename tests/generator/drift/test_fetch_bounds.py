"""What git downloads and prints of a repository of others is bounded, in time, in size and in memory."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.project import Project
from generator.upstream import bounded_run, git
from generator.upstream.fetch import fetch
from generator.upstream.git import commit as commit_of
from tests.support.projects import quiet
from tests.support.samples import Repository

LINE = b"00ff" + b"a" * 40 + b" refs/heads/" + b"x" * 198 + b"\n"
"""A branch, as a server of git tells of one. It may tell of any number."""


def refusal(here: Project, repo: Path | str) -> str:
    with pytest.raises(GeneratorError) as caught:
        fetch(here, str(repo), "main", quiet)
    assert not here.openapi.exists()
    return str(caught.value)


@contextmanager
def never_ending() -> Iterator[tuple[str, threading.Event]]:
    """A server of git that goes on with its list of branches for ever, and what is set when nobody reads it."""
    left = threading.Event()

    def answer(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.recv(65_536)
            kind = b"Content-Type: application/x-git-upload-pack-advertisement\r\n\r\n"
            connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + kind)
            connection.sendall(b"001e# service=git-upload-pack\n0000")
            while True:
                try:
                    connection.sendall(LINE * 10)
                except OSError:
                    left.set()
                    raise
                time.sleep(0.1)

    def listen(server: socket.socket) -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=answer, args=[server.accept()[0]], daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=listen, args=[server], daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/x.git", left


def test_a_server_that_never_ends_is_left(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_run, "MAX_SECONDS", 1)
    with never_ending() as (url, left):
        assert "cannot fetch main: took more than 1 s, and was ended" in refusal(here, url)
        assert left.wait(20), "what git had started ends with it"


def test_what_is_large_is_not_downloaded(upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git, "MAX_DOWNLOAD", 1_000_000)
    (upstream.folder / "v1.0/A.json").write_text("{}", encoding="utf-8")
    (upstream.folder / "film.bin").write_bytes(os.urandom(1_100_000))
    upstream.commit("A film in another folder")
    assert "cannot fetch main: gave more than 1,000,000 bytes, and was ended" in refusal(here, upstream.folder)


def made(upstream: Repository, kind: str, content: bytes) -> bytes:
    """An object of git's, of whatever content; its hash, as trees hold it."""
    command = ["git", "hash-object", "-t", kind, "-w", "--literally", "--stdin"]
    done = subprocess.run(command, cwd=upstream.folder, input=content, check=True, capture_output=True)
    return bytes.fromhex(done.stdout.decode())


def commit_tree(upstream: Repository, tree: bytes) -> None:
    top = made(upstream, "tree", b"40000 v1.0\0" + tree)
    upstream.git("update-ref", "HEAD", upstream.git("commit-tree", "-m", "A tree", top.hex()))


def test_a_tree_that_holds_itself_often_is_not_listed(upstream: Repository, here: Project) -> None:
    """Ten folders, each with ten of the one before: ten billion files in 20 KB."""
    part, mode = made(upstream, "blob", b"{}"), b"100644"
    for _ in range(10):
        part = made(upstream, "tree", b"".join(b"%s %d.json\0%s" % (mode, number, part) for number in range(10)))
        mode = b"40000"
    commit_tree(upstream, part)
    assert "gave more than 10,000,000 bytes, and was ended" in refusal(here, upstream.folder)


def test_many_files_are_not_written(upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git, "MAX_FILES", 10)
    for number in range(11):
        (upstream.folder / f"v1.0/{number}.json").write_text("{}", encoding="utf-8")
    upstream.commit("Many files")
    assert "v1.0: holds more than 10 files" in refusal(here, upstream.folder)


@pytest.mark.parametrize(
    ("first", "second"),
    [(b"100644", b"100644"), (b"120000", b"100644"), (b"100644", b"120000"), (b"100644", b"40000")],
    ids=["twice", "a link and a file", "a file and a link", "a file and a folder"],
)
def test_two_files_of_one_name_are_refused(upstream: Repository, here: Project, first: bytes, second: bytes) -> None:
    blob = made(upstream, "blob", b"{}")
    other = made(upstream, "tree", b"100644 B.json\0" + blob) if second == b"40000" else blob
    commit_tree(upstream, made(upstream, "tree", b"%s A.json\0%s%s A.json\0%s" % (first, blob, second, other)))
    assert "v1.0/A.json: stands more than once in its folder" in refusal(here, upstream.folder)


def test_a_path_that_no_system_takes_is_refused(upstream: Repository, here: Project) -> None:
    tree = made(upstream, "tree", b"100644 A.json\0" + made(upstream, "blob", b"{}"))
    for _ in range(30):
        tree = made(upstream, "tree", b"40000 " + b"x" * 190 + b"\0" + tree)
    commit_tree(upstream, tree)
    assert "has a path of more than 800 bytes" in refusal(here, upstream.folder)


@pytest.mark.parametrize(
    "code", ["while True: print('x' * 9_999)", "import sys\nwhile True: sys.stderr.write('x' * 9_999)"]
)
def test_what_is_printed_for_ever_is_cut_off(code: str, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="gave more than 100,000 bytes"):
        bounded_run.run([sys.executable, "-c", code], tmp_path, os.environ, b"", 100_000, None)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not count it")
def test_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_run, "MAX_MEMORY", 500_000_000)
    done = bounded_run.run([sys.executable, "-c", "bytes(10**9)"], tmp_path, os.environ, b"", 100_000, None)
    assert done.status == 1
    assert b"MemoryError" in done.said


@pytest.mark.parametrize(
    "name", ["GIT_DIR", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_SHALLOW_FILE", "GIT_NAMESPACE"]
)
def test_what_git_sets_for_hooks_leads_nowhere_else(
    name: str, upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (upstream.folder / "v1.0/A.json").write_text('{"openapi": "3.1.0", "info": {}, "paths": {}}', encoding="utf-8")
    upstream.commit("A file")
    monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    assert fetch(here, str(upstream.folder), "main", quiet).added == ("A.json",)
    assert not (tmp_path / "elsewhere").exists()


def test_a_repository_of_somebody_else_is_named_as_that(upstream: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    upstream.commit("Nothing")
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(GeneratorError, match="dubious ownership"):
        commit_of(upstream.folder, "HEAD")
