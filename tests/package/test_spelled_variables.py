"""Names of variables in another case, and paths of a home that is none."""

from __future__ import annotations

import subprocess

import pytest
from zoho_desk_mcp.server.settings import with_home

from tests.support.processes import PATIENCE, clean_environment, command_line


def _refusal(*arguments: str, **settings: str) -> str:
    done = subprocess.run(
        command_line(*arguments),
        check=False,
        env=clean_environment(**settings),
        capture_output=True,
        timeout=PATIENCE,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 2
    return done.stderr.decode()


@pytest.mark.parametrize(("name", "command"), [("methods", ("tools",)), ("exclude", ("--sandbox",))])
def test_what_chooses_tools_has_names_in_any_case(name: str, command: tuple[str, ...]) -> None:
    """It was left out without a word, and a server that was to read alone offered all that writes."""
    assert "no_such_word" in _refusal(*command, **{f"zoho_desk_{name}": "no_such_word"})


def test_the_secret_of_a_client_has_a_name_in_any_case() -> None:
    said = _refusal("auth", "login", "--code", "x", "--client-id", "1000.x", zoho_desk_client_secret="'hush'")
    assert "ZOHO_DESK_CLIENT_SECRET: it is in quotes" in said


@pytest.mark.parametrize("home", ["", " ", ".", "relative"])
@pytest.mark.parametrize("path", ["~", "~/", "~/x"])
def test_a_home_that_is_no_whole_path_is_none(home: str, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an empty one, ~ was the topmost folder: all of the disk could be uploaded."""
    monkeypatch.setenv("HOME", home)
    with pytest.raises(ValueError, match="write the whole path"):
        with_home(path)
