"""Every command, whatever its variables hold and wherever it runs: an exit status and a sentence, never a traceback."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from zoho_desk_mcp.server.environment import EnvironmentSettings
from zoho_desk_mcp.server.hosting.oidc.settings import OidcSettings
from zoho_desk_mcp.server.hosting.settings import HostingSettings
from zoho_desk_mcp.server.settings import LogSettings, SettingsError, load
from zoho_desk_mcp.settings import Settings

from tests.support import variables
from tests.support.forked import NOBODY, Case, Outcome, run_all
from tests.support.projects import TEMPLATES

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks")
VALUES = {
    "garbage": "\x01garbage; 'x' ${y} \\",
    "words": "garbage",
    "quotes": "'garbage'",
    "huge": "9" * 100_000,
    "bytes": "\udcff\udcfe\udc80",
}
IN_CODE = re.compile(r"""\b(?:environ(?:\.get)?|variable|getenv)[\[(]f?["']([^"'{]*)""")
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(scope="module")
def taken() -> Iterator[str]:
    """A port that nobody else can listen on, and where nobody answers."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        yield str(listener.getsockname()[1])


def _account(port: str) -> dict[str, str]:
    given = {"CLIENT_ID": "1000.id", "CLIENT_SECRET": "s", "REFRESH_TOKEN": "r", "ORG_ID": "60001"}
    hosts = {f"{name}_URL": f"http://127.0.0.1:{port}" for name in ("API", "ACCOUNTS")}
    return {f"ZOHO_DESK_{name}": value for name, value in {**given, **hosts}.items()}


def _commands(port: str) -> dict[str, list[str]]:
    lines = (
        "tools",
        "doctor",
        "auth status",
        "auth scopes",
        "auth login --code x",
        "auth logout",
        f"serve --port {port}",
        f"serve --single --port {port}",
        "db upgrade",
        "api-token list",
        "key generate",
        "key rotate",
        "key lost",
        f"sandbox --port {port}",
        "",
    )
    return {line.removesuffix(f" --port {port}"): line.split() for line in lines}


def _told(cases: list[Case]) -> list[Outcome]:
    outcomes = run_all(cases)
    bad = [
        (case.arguments, case.environment, each) for case, each in zip(cases, outcomes, strict=True) if not each.is_told
    ]
    assert not bad, "\n\n".join(f"{line} {str(given)[:300]}\n{each.output[-1500:]}" for line, given, each in bad[:5])
    return outcomes


@pytest.mark.parametrize(
    ("names", "commands"),
    [
        (variables.OPTIONS, ("tools", "serve --single", "")),
        (variables.ACCOUNT, ("doctor", "auth login --code x", "")),
        (variables.HOSTING, ("serve", "api-token list", "key rotate")),
        (variables.SURROUNDINGS, ("doctor", "auth status", "auth login --code x", "auth logout", "serve", "")),
    ],
    ids=("options", "account", "hosting", "surroundings"),
)
def test_no_value_of_a_variable_ends_in_a_traceback(
    names: tuple[str, ...], commands: tuple[str, ...], taken: str, tmp_path: Path
) -> None:
    """Each with every kind of value, but each command with two of them: all together were 1,100 processes."""
    cases, kinds = list[Case](), [*VALUES, *VALUES]
    for position, command in enumerate(commands):
        for place, name in enumerate(names):
            for kind in kinds[(place + 2 * position) % len(VALUES) :][:2]:
                home = tmp_path / f"{len(cases)} {kind}"
                home.mkdir()
                cases.append(Case(_commands(taken)[command], str(home), {**_account(taken), name: VALUES[kind]}))
    tried = {(name, value) for case in cases for name, value in case.environment.items()}
    assert {(name, value) for name in names for value in VALUES.values()} <= tried
    _told(cases)


@pytest.mark.parametrize("value", ["", *VALUES.values()], ids=["empty", *VALUES])
def test_all_variables_at_once(value: str, taken: str, tmp_path: Path) -> None:
    given = dict.fromkeys(set(variables.ALL) - {"HOME"}, value)
    cases = [Case(["--version"], str(tmp_path), given), Case(["--help"], str(tmp_path), given)]
    outcomes = _told([*cases, *(Case(line, str(tmp_path), given) for line in _commands(taken).values())])
    assert [each.status for each in outcomes[:2]] == [0, 0]


@pytest.mark.parametrize("line", ["--sandbox", "--sandbox serve", "--sandbox call list_all_zoho_desk_tickets", "serve"])
@pytest.mark.parametrize("variable", ["TIMEOUT", "MAX_CHARS", "HTML"])
def test_a_wrong_option_is_named_before_anything_is_served(line: str, variable: str, tmp_path: Path) -> None:
    case = Case(line.split(), str(tmp_path), {f"ZOHO_DESK_{variable}": "garbage"})
    (outcome,) = _told([case])
    assert outcome.status == 2, outcome.output
    assert f"ZOHO_DESK_{variable}" in outcome.output
    assert "listening" not in outcome.output


@pytest.mark.parametrize("settings", [Settings, LogSettings, HostingSettings, OidcSettings])
def test_what_is_wrong_has_the_name_of_its_variable(
    settings: type[EnvironmentSettings], monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in settings.variables().values():
        monkeypatch.setenv(variable, "'garbage'")
        with pytest.raises(SettingsError, match=rf"(?m)^ *{variable}: .*quotes"):
            load(settings)
        monkeypatch.delenv(variable)


def test_the_list_of_variables_is_whole() -> None:
    read = {
        name for file in TEMPLATES.rglob("*.py") for name in IN_CODE.findall(file.read_text(encoding="utf-8")) if name
    }
    assert read <= set(variables.SURROUNDINGS)


@pytest.mark.parametrize("trouble", ["no room", "no home", "unknown user", "folder of others", "file for a folder"])
def test_no_place_for_files_ends_in_a_traceback(trouble: str, taken: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    file = tmp_path / "file"
    file.write_text("")
    tmp_path.chmod(0o755)
    case = Case(
        [], str(home), {**_account(taken), **dict.fromkeys(("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), "")}
    )
    if trouble == "no room":
        case.file_size = 0
    elif trouble == "no home":
        case.environment["HOME"] = "~"
    elif trouble == "unknown user":
        case.without, case.user = ["HOME"], NOBODY if IS_ROOT else None
    elif trouble == "folder of others":
        home.chmod(0o555)
        case.user = NOBODY if IS_ROOT else None
    else:
        case.environment |= dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(file))
    lines = _commands(taken)
    outcomes = dict(
        zip(
            lines,
            _told(
                [
                    Case(line, case.home, case.environment, case.without, case.user, case.file_size)
                    for line in lines.values()
                ]
            ),
            strict=True,
        )
    )
    assert [file for file in home.rglob("*") if file.is_file() and (file.stat().st_size or "key" in file.name)] == []
    for line in ("tools", "auth scopes", "key generate", ""):
        assert outcomes[line].status == 0, (line, outcomes[line].output)
    for line in ("serve", "db upgrade", "api-token list", "key rotate"):
        assert outcomes[line].status == 2, (line, outcomes[line].output)
