"""Command lines that are wrong: what is wrong, in one line, and what is meant perhaps."""

from __future__ import annotations

import subprocess

import pytest
from zoho_desk_mcp.server.commands.ports import host

from tests.support.processes import PATIENCE, clean_environment, command_line

WRONG = {
    "docter": "there is no command docter; did you mean doctor? `zoho-desk-mcp --help`",
    "nothing-like-it": "there is no command nothing-like-it; known: tools, call, completion, install,",
    "auth logn": "there is no command logn; did you mean login? `zoho-desk-mcp auth --help`",
    "auth": "a command is missing; there are login, scopes, status, logout.",
    "db": "a command is missing; there is only upgrade.",
    "key": "a command is missing; there are generate, rotate, lost.",
    "tools --metods read": "there is no option --metods; did you mean --methods? `zoho-desk-mcp tools --help`",
    "serve --prt=3": "there is no option --prt; did you mean --port?",
    "tools --mode discover": "--mode goes before the command, as in `zoho-desk-mcp --mode …`.",
    "serve --mode=x": "--mode goes before the command, as in `zoho-desk-mcp --mode …`.",
    "auth login --sandbox": "--sandbox goes before the command, as in `zoho-desk-mcp --sandbox …`.",
    "--confirm sent tools": "--confirm (ZOHO_DESK_CONFIRM) is wrong: sent; known: sends, deletes, all",
    "tools foo": "foo is one word too many.",
    "--mode discovr": "--mode: discovr is none of its values; did you mean discover?",
    "auth login --data-center mars": "--data-center: mars is none of its values; known: ae, au, ca,",
    "api-token create": "--name is missing.",
    "api-token create --name": "--name needs a value.",
    "sandbox --bare=1": "--bare takes no value.",
    "sandbox --host \udcff --port 0": "cannot listen on \\udcff:0: that is no name of a host",
    "sandbox --host= --port 0": "--host: it is empty: leave it out for this machine alone",
    "serve --host=": "--host: it is empty: leave it out for this machine alone",
    "serve --host=[]": "--host: it is empty: leave it out for this machine alone",
    "api-token revoke \udcff": "That is no id of an API token",
    "api-token revoke zdm_secret": "That is no id of an API token",
    "auth login --code ${CODE}": "--code: nothing has been put in the place of what stands for the value",
    "serve --workers x": "--workers: x is not a whole number. `zoho-desk-mcp serve --help`",
    "--workers 2 serve": "--workers goes behind its command, as in `zoho-desk-mcp serve --workers …`",
    "serv --workers 2": "there is no command serv; did you mean serve?",
    "--sandbox --workers 2": "--workers goes behind its command, as in `zoho-desk-mcp serve --workers …`",
    "--single serve": "--single goes behind its command, as in `zoho-desk-mcp serve --single …`",
    "--data-center us auth login": "--data-center goes behind its command, as in `zoho-desk-mcp auth login --data-c",
    "auth --wait 3 login": "--wait goes behind its command, as in `zoho-desk-mcp auth login --wait …`",
    "--name x api-token create": "--name goes behind its command, as in `zoho-desk-mcp api-token create --name …`",
    "--public-url x serve": "there is no option --public-url; known: --version,",
    "--sandb docter": "there is no command docter; did you mean doctor?",
    "serve --port 99999": "--port: 99999 is not a port: give a number from 0 to 65535.",
    "auth login --wait soon": "--wait: soon is no number of seconds up to 86,400.",
    "auth login --wait nan": "--wait: nan is no number of seconds up to 86,400.",
    "auth login --wait 1e300": "--wait: 1e300 is no number of seconds up to 86,400.",
    "auth login --client-id \udcff": "--client-id: it has line breaks, characters that cannot be seen, or bytes that ",
    "auth login --code \udcff": "--code: it has line breaks, characters that cannot be seen, or bytes that ",
    "auth login --org '7'": "--org: it is in quotes",
}


def _run(line: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command_line(*line.split()),
        env=clean_environment(**settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.parametrize("line", WRONG)
def test_it_is_said_in_one_line(line: str) -> None:
    done = _run(line)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"zoho-desk-mcp: {WRONG[line]}"), done.stderr
    assert done.stderr.count("\n") == 1


def test_a_variable_that_stands_for_an_option_is_named() -> None:
    done = _run("tools", ZOHO_DESK_TAGS="'tickets'")
    assert done.returncode == 2
    assert "in quotes" in done.stderr
    assert "ZOHO_DESK_TAGS" in done.stderr


@pytest.mark.parametrize("line", ["--version", "--help", "auth login --help"])
def test_help_needs_no_variable_to_be_right(line: str) -> None:
    assert _run(line, ZOHO_DESK_TAGS="'tickets'", ZOHO_DESK_MODE="x" * 50_000).returncode == 0


def test_an_address_of_ipv6_may_stand_in_brackets() -> None:
    assert [host(text) for text in ("[::1]", "::1", " 127.0.0.1 ")] == ["::1", "::1", "127.0.0.1"]
