"""Settings as they are in the field: blanks, quotes, bytes. Each gets a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError
from zoho_desk_mcp.server.hosting.oidc.settings import load_oidc_settings
from zoho_desk_mcp.server.hosting.settings import HostingSettings
from zoho_desk_mcp.server.settings import SettingsError, load
from zoho_desk_mcp.settings import Settings

from tests.support.processes import PATIENCE, clean_environment, command_line

GIVEN = {"CLIENT_ID": "id", "CLIENT_SECRET": "hush", "REFRESH_TOKEN": "hush", "ORG_ID": "60001"}


def _run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    environment = clean_environment(**settings)
    command = command_line(*arguments)
    return subprocess.run(
        command, check=False, env=environment, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL
    )


def _with(**changes: str) -> dict[str, str]:
    return {f"ZOHO_DESK_{name}": value for name, value in {**GIVEN, **changes}.items()}


def test_blanks_around_values_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in _with().items():
        monkeypatch.setenv(name, f" {value}\r\n")
    settings = Settings.model_validate({})
    assert settings.client_secret.get_secret_value() == "hush"
    assert settings.org_id == "60001"


def test_variables_have_names_in_any_case_and_are_none_where_they_are_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**_with(), "ZOHO_DESK_DATA_CENTER": "", "ZOHO_DESK_TIMEOUT": "7"}.items():
        monkeypatch.setenv(name.lower(), value)
    settings = Settings.model_validate({})
    assert (settings.org_id, settings.data_center, settings.timeout) == ("60001", "us", 7)


def test_what_is_given_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in _with(TIMEOUT="7").items():
        monkeypatch.setenv(name, value)
    assert Settings.model_validate({"timeout": 8}).timeout == 8
    with pytest.raises(ValidationError, match="tiemout"):
        Settings.model_validate({"tiemout": 8})


@pytest.mark.parametrize("name", GIVEN)
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ('"hush"', "in quotes"),
        ("'hush'", "in quotes"),
        ("`hush`", "in quotes"),
        ("\u201chush\u201d", "in quotes"),
        ("\u201ehush\u201c", "in quotes"),
        ("\u2018hush\u2019", "in quotes"),
        ("${HUSH}", "nothing has been put in the place"),
        ("${HUSH}${HUSH}", "nothing has been put in the place"),
        ("YOUR_HUSH", "nothing has been put in the place"),
        ("\n", "blank"),
        ("a\nb", "line breaks"),
        ("\udcff", "UTF-8"),
        ("\ufeffhush", "cannot be seen, or bytes that are not UTF-8: its character 1 is U+FEFF"),
        ("hush\u200b", "its character 5 is U+200B"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(name: str, value: str, words: str) -> None:
    done = _run("doctor", **_with(**{name: value}))
    shown = (done.stdout + done.stderr).decode()
    assert done.returncode in (1, 2)
    assert f"ZOHO_DESK_{name}" in shown
    assert words in shown
    assert "hush" not in shown


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("x", "is not a database URL"),
        ("postgresql://[::1", "is not a database URL"),
        ("mysql://localhost/x", "use sqlite or postgresql"),
        ("postgresql://localhost", "names no database"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
    ],
)
@pytest.mark.parametrize("command", ["db upgrade", "serve", "api-token list"])
def test_an_address_of_no_database_is_told_by_name(command: str, url: str, words: str) -> None:
    done = _run(*command.split(), ZOHO_DESK_MCP_DATABASE_URL=url, ZOHO_DESK_MCP_KEY=f"{'A' * 43}=")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("zoho-desk-mcp: ZOHO_DESK_MCP_DATABASE_URL ")
    assert words in done.stderr.decode()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("sqlite:////nowhere/hosting.db?mode=ro", "for PostgreSQL only"),
        ("sqlite:////nowhere/hosting.db?timeout=soon", "for PostgreSQL only"),
        ("sqlite:////nowhere/hosting%00.db", "has %00"),
        ("postgresql://localhost:1/name%00", "has %00"),
        ("postgresql://user:hush%00@localhost:1/name", "has %00"),
        ("sqlite://host/hosting.db", "is not a database URL"),
        ("postgresql://localhost:port/name", "is not a database URL"),
        ("postgresql://localhost/name?host=a&host=b:port", "is not a database URL"),
        ("postgresql://user:half@hush@localhost/name", "is written %40"),
        ("postgresql://localhost/name?row_factory=x", "takes no row_factory"),
        ("postgresql://localhost/name?plugin=x", "takes no plugin"),
    ],
)
def test_what_an_address_of_a_database_may_not_have_is_told_without_its_words(url: str, words: str) -> None:
    done = _run("api-token", "list", ZOHO_DESK_MCP_DATABASE_URL=url)
    assert done.returncode == 2
    assert words in done.stderr.decode()
    assert "hush" not in done.stderr.decode()
    assert done.stderr.decode().startswith("zoho-desk-mcp: ")


@pytest.mark.parametrize("name", ["DATA_FOLDER", "KEY_FILE"])
def test_the_home_of_a_path_is_found(name: str, tmp_path: Path) -> None:
    """No shell looks at files of variables. Nothing is made in a folder of the name ~."""
    (tmp_path / "kept").mkdir()
    given = {"HOME": str(tmp_path), f"ZOHO_DESK_MCP_{name}": "~/kept/x", "XDG_DATA_HOME": str(tmp_path)}
    done = _run("key", "rotate", **given)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "kept/x").exists()


@pytest.mark.parametrize("name", ["50%25 off", "what?now", "a#b", "%00"])
def test_a_folder_of_data_may_have_any_name(name: str, tmp_path: Path) -> None:
    """An address of a database has other letters than a path."""
    folder = tmp_path / name
    done = _run("key", "rotate", HOME=str(tmp_path), ZOHO_DESK_MCP_DATA_FOLDER=str(folder))
    assert (done.returncode, done.stderr) == (0, b"")
    assert {each.name for each in folder.iterdir()} == {"key", "hosting.db"}
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.skipif(sys.platform != "linux", reason="others take no such names")
def test_the_home_may_have_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    home = tmp_path / os.fsdecode(b"50%25\xff")
    home.mkdir()
    done = _run("key", "rotate", HOME=str(home), XDG_DATA_HOME="")
    assert (done.returncode, done.stderr) == (0, b"")
    assert {each.name for each in (home / ".local/share/zoho-desk-mcp").iterdir()} == {"key", "hosting.db"}


def test_a_home_that_nobody_knows_is_told(tmp_path: Path) -> None:
    done = _run("key", "rotate", HOME=str(tmp_path), ZOHO_DESK_MCP_DATA_FOLDER="~nobody-has-this-name/x")
    assert b"ZOHO_DESK_MCP_DATA_FOLDER: the home folder that ~ stands for is not known" in done.stderr


def test_what_is_no_whole_path_is_no_folder_of_the_users(tmp_path: Path) -> None:
    """As the specification of the variable says, and as all other files of the package are found."""
    done = _run("key", "rotate", HOME=str(tmp_path), XDG_DATA_HOME="relative")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / ".local/share/zoho-desk-mcp/key").exists()


@pytest.mark.parametrize("command", ["db upgrade", "key rotate", "serve"])
def test_a_user_without_a_home_is_told_what_to_set(command: str) -> None:
    done = _run(*command.split(), HOME="~", XDG_DATA_HOME="")
    assert done.stderr.decode() == "zoho-desk-mcp: This user has no home folder: set ZOHO_DESK_MCP_DATA_FOLDER\n"


def test_a_portals_name_in_place_of_an_organization_id_is_told_as_that() -> None:
    shown = _run("doctor", **_with(ORG_ID="acme")).stdout.decode()
    assert "an organization id is a number like 60001234567" in shown


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("API_URL", "http://127.0.0.1:99999", "a port up to 65535"),
        ("ACCOUNTS_URL", "http://[::1", "Invalid port"),
        ("ACCOUNTS_URL", "https://host:port", "Invalid port"),
        ("ACCOUNTS_URL", "https://:443", "a host"),
        ("ACCOUNTS_URL", "https://\u2010", "Invalid IDNA hostname"),
        ("ACCOUNTS_URL", "https://${HOST}", "a host"),
        ("ACCOUNTS_URL", "https://.", "a host"),
        ("ACCOUNTS_URL", "https://a.example,https:", "a host"),
        ("API_URL", "https://name:word@a.example", "a host"),
        ("FILES", "~nobody-has-this-name/x", "write the whole path"),
    ],
)
def test_a_value_that_leads_nowhere_is_refused_by_name(
    name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each, given in _with(**{name: value}).items():
        monkeypatch.setenv(each, given)
    with pytest.raises(SettingsError, match=f"ZOHO_DESK_{name}: .*{words}"):
        load(Settings)


@pytest.mark.parametrize(
    ("issuer", "words"),
    [
        ("http://login.example.com", "must begin with https://"),
        ("https://login.example.com:99999/tenant", "a port up to 65535"),
        ("https://login.xn--..", "give the provider's address"),
        ("https://login.example.com, https://login.example.org", "give the provider's address"),
        ("https://login example", "give the provider's address"),
        ("https://[::1", "OIDC_ISSUER"),
    ],
)
def test_an_issuer_that_leads_nowhere_is_refused_before_anything_is_served(
    issuer: str, words: str, tmp_path: Path
) -> None:
    client = {"ZOHO_DESK_MCP_OIDC_CLIENT_ID": "x", "ZOHO_DESK_MCP_OIDC_CLIENT_SECRET": "hush"}
    done = _run("serve", "--port", "0", HOME=str(tmp_path), ZOHO_DESK_MCP_OIDC_ISSUER=issuer, **client)
    assert done.returncode == 2
    assert b"ZOHO_DESK_MCP_OIDC_ISSUER" in done.stderr
    assert words in done.stderr.decode()


def test_an_issuer_is_taken_as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """The provider's own metadata have to name it to the letter."""
    for name, value in {"ISSUER": "https://login.example.com/", "CLIENT_ID": "x", "CLIENT_SECRET": "hush"}.items():
        monkeypatch.setenv(f"ZOHO_DESK_MCP_OIDC_{name}", value)
    assert load_oidc_settings().issuer == "https://login.example.com/"


@pytest.mark.parametrize(
    "command",
    [("doctor",), ("auth", "status"), ("auth", "login"), ("auth", "logout"), ("db", "upgrade")],
)
def test_the_sandbox_is_refused_where_it_does_not_hold(command: tuple[str, ...]) -> None:
    done = _run("--sandbox", *command)
    assert done.returncode == 2
    assert b"--sandbox does not hold for `" in done.stderr


@pytest.mark.parametrize(("option", "word", "meant"), [("--tags", "ticket", "tickets"), ("--methods", "reed", "read")])
def test_a_wrong_word_gets_a_suggestion(option: str, word: str, meant: str) -> None:
    assert f"did you mean {meant}?" in _run("tools", option, word).stderr.decode()


M = "ZOHO_DESK_MCP_"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("TRUSTED_PROXIES", "proxy.local", "'proxy.local' is none of these: addresses and networks, as in 10.0.0.0/8"),
        ("TRUSTED_PROXIES", "10.0.0.1;10.0.0.2", "addresses and networks, as in 10.0.0.0/8, separated by commas"),
        ("TRUSTED_PROXIES", "10.0.0.1/33", "addresses and networks"),
        ("TRUSTED_PROXIES", "*", "addresses and networks"),
        ("ALLOWED_HOSTS", "*", "'*' is none of these: names of hosts without wildcards"),
        ("ALLOWED_HOSTS", "*.example.com", "without wildcards"),
        ("ALLOWED_HOSTS", "a.example.com b.example.com", "separated by commas"),
        ("ALLOWED_ORIGINS", "*", "sites with their scheme, as in https://app.example.com"),
        ("ALLOWED_ORIGINS", "app.example.com", "sites with their scheme"),
        ("ALLOWED_HOSTS", "${NAME}.example.com", "without wildcards"),
        ("ALLOWED_HOSTS", "a.example.com, .", "'.' is none of these"),
        ("ALLOWED_ORIGINS", "https://${HOST}", "sites with their scheme"),
        ("ALLOWED_ORIGINS", "https://[::1", "sites with their scheme"),
        ("ALLOWED_ORIGINS", "https://app.example.com:99999", "sites with their scheme"),
        ("INTERNAL_CLIENT_HOSTS", "*", "without wildcards"),
        ("INTERNAL_CLIENT_HOSTS", "~", "without wildcards"),
        ("METRICS_TOKEN", "short", f"{M}METRICS_TOKEN must be at least 20 characters long"),
        ("METRICS_TOKEN", "Straße nach überall 2026", f"{M}METRICS_TOKEN: it has letters that no client sends"),
        ("ACCESS_TOKEN", "Straße", f"{M}ACCESS_TOKEN: it has letters that no client sends"),
        ("KEEP_CALLS_DAYS", "9" * 11, f"{M}KEEP_CALLS_DAYS must be at most 36500"),
        ("KEEP_AUDIT_DAYS", "9" * 11, f"{M}KEEP_AUDIT_DAYS must be at most 36500"),
        ("STOP_TIMEOUT", "9" * 11, f"{M}STOP_TIMEOUT must be at most 86400"),
        ("REQUEST_TIMEOUT", "inf", f"{M}REQUEST_TIMEOUT must be at most 86400"),
        ("STATEMENT_TIMEOUT", "1e300", f"{M}STATEMENT_TIMEOUT must be at most 86400"),
        ("LOCK_TIMEOUT", "nan", f"{M}LOCK_TIMEOUT must be "),
        ("OIDC_ISSUER", "https://id.example", f"  {M}OIDC_ISSUER needs {M}OIDC_CLIENT_ID and"),
        ("DATA_FOLDER", __file__, f"{__file__} is no folder"),
        ("DATA_FOLDER", f"{__file__}/within", f"{__file__} is no folder"),
    ],
)
def test_what_could_never_hold_is_refused_by_name_before_anything_is_served(name: str, value: str, words: str) -> None:
    done = _run("serve", "--port", "0", **{f"{M}{name}": value})
    assert done.returncode == 2
    assert words in done.stderr.decode()
    assert f"{M}OIDC_:" not in done.stderr.decode()


def test_lists_of_addresses_are_compared_as_they_are_meant() -> None:
    """A network that is named by an address within it matched nothing, and was not refused."""
    given = HostingSettings.model_validate(
        {"trusted_proxies": "10.1.2.3/8, ::1", "allowed_hosts": "https://A.example:8443, FD00:0:0:0::1"}
    )
    assert given.trusted_proxies == ("10.0.0.0/8", "::1/128")
    assert {"a.example", "[fd00::1]"} <= given.host_names("127.0.0.1")
