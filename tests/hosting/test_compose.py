"""deploy/compose.yaml and the image: what they need is there, and nothing runs with more rights than it needs."""

from __future__ import annotations

import fnmatch
import re
import subprocess
from typing import Any

import pytest
import yaml
from cryptography.fernet import Fernet
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from tests.support.processes import clean_environment
from tests.support.projects import ROOT
from tests.support.served import served

TEXT = (ROOT / "deploy/compose.yaml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
EXAMPLE = (ROOT / "deploy/.env.example").read_text(encoding="utf-8")
PACKAGE = ROOT / "generated/zoho-desk-mcp"
NEEDED = {"POSTGRES_PASSWORD", "ZOHO_DESK_MCP_KEY"}


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_has_no_more_rights_than_it_needs(name: str) -> None:
    service = SERVICES[name]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", service["user"])
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    ends_by_itself = service["restart"] == "no"
    assert service["healthcheck"].get("disable", False) == ends_by_itself
    assert ends_by_itself or service["healthcheck"]["test"][0] == "CMD"
    for port in service.get("ports", []):
        assert port.startswith("127.0.0.1:")


@pytest.mark.parametrize("name", ["one", "proxy"])
def test_health_is_asked_without_the_proxy_that_docker_gives_to_containers(name: str) -> None:
    _, *test = SERVICES[name]["healthcheck"]["test"]
    proxies = dict.fromkeys(("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"), "http://127.0.0.1:1")
    for paths, is_healthy in ((("/readyz", "/healthz"), True), ((), False)):
        app = Starlette(routes=[Route(each, lambda _: Response()) for each in paths])
        with served(app) as port:
            command = [re.sub(r"127\.0\.0\.1:\d+", f"127.0.0.1:{port}", each) for each in test]
            done = subprocess.run(command, env=clean_environment(**proxies), capture_output=True, check=False)
        assert (done.returncode == 0) == is_healthy, done.stderr


def test_one_image_is_built_once() -> None:
    ours = {name: service for name, service in SERVICES.items() if service["image"].startswith("zoho-desk-mcp:")}
    assert set(ours) == {"upgrade", "one", "two"}
    assert len({service["image"] for service in ours.values()}) == 1
    assert [name for name, service in ours.items() if "build" in service] == ["upgrade"]
    assert {service["pull_policy"] for name, service in ours.items() if name != "upgrade"} == {"never"}
    args = ours["upgrade"]["build"]["args"]
    dockerfile = (PACKAGE / "Dockerfile").read_text(encoding="utf-8")
    assert set(args) == set(re.findall(r"^ARG (\w+)", dockerfile, re.MULTILINE))
    assert set(re.findall(r"^FROM (\S+)", dockerfile, re.MULTILINE)) == {"${PYTHON_IMAGE}"}


def test_the_variables_are_those_of_the_example() -> None:
    body = "\n".join(line for line in TEXT.splitlines() if not line.startswith("#"))
    used = re.findall(r"\$\{(\w+)(:\?|:-([^}]*))\}", body)
    assert len(used) == body.count("${")
    listed = dict(re.findall(r"^#([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))
    assert {name for name, _, _ in used} == set(listed)
    assert {name for name, kind, _ in used if kind == ":?"} == NEEDED
    operations = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    assert [name for name, _, _ in used if name.endswith("_IMAGE") and f"`{name}`" not in operations] == []
    for name, kind, default in used:
        if kind != ":?" and name != "ZOHO_DESK_MCP_PUBLIC_URL":
            assert listed[name] == default


def test_it_serves_plain_http_on_loopback_where_nothing_else_is_said() -> None:
    (port,) = SERVICES["proxy"]["ports"]
    address, _, inside = port.rpartition(":")
    assert f"${{ZOHO_DESK_MCP_PUBLIC_URL:-http://{address}}}" in TEXT
    assert f"listen {inside};" in (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
    (network,) = COMPOSE["networks"]["default"]["ipam"]["config"]
    assert SERVICES["one"]["environment"]["ZOHO_DESK_MCP_TRUSTED_PROXIES"] == network["subnet"]


def test_the_commands_at_its_head_make_what_it_needs() -> None:
    made = dict(re.findall(r'^#   echo "(\w+)=(\$\(.*\))" >> deploy/\.env$', TEXT, re.MULTILINE))
    assert set(made) == NEEDED
    values = {
        name: subprocess.run(["sh", "-euc", f"echo {command}"], check=True, capture_output=True, text=True).stdout
        for name, command in made.items()
    }
    Fernet(values["ZOHO_DESK_MCP_KEY"].strip())
    assert re.fullmatch(r"[0-9a-f]{48}\n", values["POSTGRES_PASSWORD"])  # letters that a URL takes as they are
    ignored = subprocess.run(["git", "check-ignore", "--quiet", "deploy/.env"], cwd=ROOT, check=False)
    assert ignored.returncode == 0


def test_the_image_is_given_what_it_copies_and_nothing_else() -> None:
    lines = (PACKAGE / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert lines[1] == "*"
    kept = [line[1:] for line in lines if line.startswith("!")]
    dockerfile = (PACKAGE / "Dockerfile").read_text(encoding="utf-8")
    copied = {
        part for line in re.findall(r"^COPY (?!--from)(.*) \S+$", dockerfile, re.MULTILINE) for part in line.split()
    }
    assert all((PACKAGE / part).exists() for part in copied)
    names = {path.name for path in PACKAGE.iterdir()}
    assert {name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in kept)} == copied
