"""Something else where a file of the server is expected: a sentence, or done without. Nothing waits for a pipe."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.forked import Case, run_all

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks, pipes, modes")
KINDS = ("pipe", "folder", "deep", "huge", "bytes", "empty", "link to itself")
ACCOUNT = {f"ZOHO_DESK_{name}": "http://127.0.0.1:9" for name in ("API_URL", "ACCOUNTS_URL")}
FILES = {
    "account": (".config/zoho-desk-mcp/account.json", ("doctor", "auth status", "auth logout", "")),
    "key": (".local/share/zoho-desk-mcp/key", ("serve --host 192.0.2.1", "key rotate")),
    "database": (".local/share/zoho-desk-mcp/hosting.db", ("serve --host 192.0.2.1", "api-token list", "db upgrade")),
}


def _put(kind: str, path: Path) -> None:
    path.parent.mkdir(parents=True)
    if kind == "pipe":
        os.mkfifo(path, 0o600)
    elif kind == "folder":
        path.mkdir(0o700)
    elif kind == "link to itself":
        path.symlink_to(path)
    else:
        content = {"deep": b"[" * 60_000, "huge": b"9" * 50_000_000, "bytes": b"\xff\xfe\x00" * 100, "empty": b""}
        path.write_bytes(content[kind])
        path.chmod(0o600)


@pytest.mark.parametrize("file", FILES)
def test_something_else_in_place_of_a_file(file: str, tmp_path: Path) -> None:
    place, commands = FILES[file]
    cases = []
    for kind in KINDS:
        for command in commands:
            home = tmp_path / f"{kind} {command}"
            _put(kind, home / place)
            cases.append(Case([*command.split()], str(home), ACCOUNT, ["XDG_CONFIG_HOME", "XDG_DATA_HOME"]))
    for case, outcome in zip(cases, run_all(cases), strict=True):
        name = f"{case.home}\n{outcome.output}"
        assert outcome.is_told, name
        assert not outcome.hangs, name
        is_new_database = file == "database" and "/empty" in case.home
        if not is_new_database:
            assert outcome.status in (1, 2), name
            assert Path(place).name in outcome.output, name
