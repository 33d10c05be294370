"""Settings as they are in the field: blanks, quotes, bytes, folders that are none. Each gets a sentence."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from zoho_desk_mcp.settings import Settings

from tests.support.processes import MODULE, PATIENCE, clean_environment

GIVEN = {"CLIENT_ID": "id", "CLIENT_SECRET": "hush", "REFRESH_TOKEN": "hush", "ORG_ID": "60001"}


def _run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    environment = clean_environment(**settings)
    command = [*MODULE, *arguments]
    return subprocess.run(
        command, check=False, env=environment, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL
    )


def _with(**changes: str) -> dict[str, str]:
    return {f"ZOHO_DESK_{name}": value for name, value in {**GIVEN, **changes}.items()}


def test_blanks_around_values_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in _with().items():
        monkeypatch.setenv(name, f" {value}\r\n")
    settings = Settings()
    assert settings.client_secret.get_secret_value() == "hush"
    assert settings.org_id == "60001"


@pytest.mark.parametrize("name", GIVEN)
@pytest.mark.parametrize(
    ("value", "words"),
    [('"hush"', "in quotes"), ("'hush'", "in quotes"), ("\n", "blank"), ("a\nb", "line breaks"), ("\udcff", "UTF-8")],
)
def test_a_value_that_cannot_be_is_refused_by_name(name: str, value: str, words: str) -> None:
    done = _run("doctor", **_with(**{name: value}))
    shown = (done.stdout + done.stderr).decode()
    assert done.returncode in (1, 2)
    assert f"ZOHO_DESK_{name}" in shown
    assert words in shown
    assert "hush" not in shown


def test_a_portals_name_in_place_of_an_organization_id_is_told_as_that() -> None:
    shown = _run("doctor", **_with(ORG_ID="acme")).stdout.decode()
    assert "an organization id is a number like 60001234567" in shown


@pytest.mark.parametrize(
    "command",
    [("doctor",), ("serve",), ("auth", "status"), ("auth", "login"), ("auth", "logout"), ("db", "upgrade")],
)
def test_the_sandbox_is_refused_where_it_does_not_hold(command: tuple[str, ...]) -> None:
    done = _run("--sandbox", *command)
    assert done.returncode == 2
    assert b"--sandbox does not hold for `" in done.stderr


@pytest.mark.parametrize(("option", "word", "meant"), [("--tags", "ticket", "tickets"), ("--methods", "reed", "read")])
def test_a_wrong_word_gets_a_suggestion(option: str, word: str, meant: str) -> None:
    assert f"did you mean {meant}?" in _run("tools", option, word).stderr.decode()


VARIABLES = (
    "CACHE",
    "CONFIRM",
    "DATA_CENTER",
    "FILES",
    "LOG",
    "MODE",
    "TAGS",
    "TIMEOUT",
    "MAX_CHARS",
    "API_URL",
    "ORG_ID",
)
HOSTED = ("DATABASE_URL", "DATA_FOLDER", "KEY", "KEY_FILE", "PUBLIC_URL", "MAX_BODY")


@pytest.mark.parametrize("value", ["", "\t", "garbage\x7f", "9" * 60_000, "\udcff\udcfe"])
def test_no_value_of_a_setting_ends_in_a_traceback(value: str, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    local = {f"ZOHO_DESK_{name}": value for name in VARIABLES}
    hosted = {f"ZOHO_DESK_MCP_{name}": value for name in HOSTED}
    runs = [_run("doctor", **home, **_with(), **{name: value}) for name in local if name not in _with()]
    runs += [_run("api-token", "list", **home, **{name: value}) for name in hosted]
    for done in runs:
        assert b"Traceback" not in done.stderr, done.stderr[-2000:].decode(errors="replace")


@pytest.mark.parametrize("kind", ["file", "under a file", "no home"])
@pytest.mark.parametrize("command", [("api-token", "list"), ("serve",), ("auth", "status")])
def test_a_folder_that_is_none_is_told(kind: str, command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = {"file": tmp_path / "file", "under a file": tmp_path / "file/data", "no home": Path("~nobody-at-all")}[
        kind
    ]
    settings = {"ZOHO_DESK_MCP_DATA_FOLDER": str(folder), "XDG_CONFIG_HOME": str(tmp_path / "file")}
    if kind == "no home":
        settings = {"HOME": "~", "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""}
    done = subprocess.run(
        [*MODULE, *command],
        env={**clean_environment(), **settings},
        cwd=tmp_path,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode in (1, 2)
    assert done.stderr.count(b"\n") < 4
    assert b"Traceback" not in done.stderr
    assert os.listdir(tmp_path) == ["file"]
