"""The rules and the scrape configuration of deploy/prometheus ask for metrics that a running server has."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from tests.support import rpc
from tests.support.projects import ROOT
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

FOLDER = ROOT / "deploy/prometheus"
RULES: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((FOLDER / "alerts.yaml").read_text(encoding="utf-8"))["groups"]
    for rule in group["rules"]
]
SCRAPE = yaml.safe_load((FOLDER / "prometheus.yaml").read_text(encoding="utf-8"))
LIST = "list_all_zoho_desk_tickets"
OF_PROMETHEUS = {"job", "instance", "le"}
"""Labels that Prometheus itself adds, and that of a histogram's bucket."""
DURATION = re.compile(r"\d+[smhd]")


@pytest.fixture(scope="module")
def scraped(sqlite_site: Site, upstream: Upstream) -> dict[str, dict[str, set[str]]]:
    """What a server that has had one of everything tells: sample -> label -> its values."""
    with running_server(sqlite_site, token=sqlite_site.api_token()) as server:
        refresh = upstream.new_refresh_token()
        account = server.connect(upstream.account())
        dead = server.connect(upstream.account(refresh_token=refresh))
        config = {"methods": ["read"], "tags": ["tickets"]}
        good, bad = (server.create(each, config=config)["url"] for each in (account, dead))
        locked = server.create(account, config=config, access="token")["url"]
        upstream.app.state.tokens.revoke(refresh)
        for url in (good, bad):
            rpc.call(url, LIST, {"limit": 1})
        assert [rpc.post(url, "tools/list").status_code for url in (f"{server.url}/mcp/x", locked)] == [404, 401]
        found: dict[str, dict[str, set[str]]] = {}
        for family in text_string_to_metric_families(_scrape(server)):
            for sample in family.samples:
                labels = found.setdefault(sample.name, {})
                for name, value in sample.labels.items():
                    labels.setdefault(name, set()).add(value)
        return found


def _scrape(server: Server) -> str:
    response = server.api.get("/metrics", headers={"Host": "10.0.0.7:8000"})  # a replica's own address
    assert response.status_code == 200
    return response.text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["alert"])
def test_a_rule_asks_for_metrics_that_exist(rule: dict[str, Any], scraped: dict[str, dict[str, set[str]]]) -> None:
    assert set(rule) == {"alert", "expr", "for", "labels", "annotations"}
    assert DURATION.fullmatch(rule["for"])
    assert rule["labels"]["severity"] in ("critical", "warning")
    assert set(rule["annotations"]) == {"summary", "description"}
    asked = re.findall(r"\b(zoho_desk_mcp_\w+|up)\b(?:\{([^}]*)\})?", rule["expr"])
    assert asked
    assert rule["expr"].count("(") == rule["expr"].count(")")
    for metric, matchers in asked:
        assert metric == "up" or metric in scraped
        for label, sign, wanted in re.findall(r'(\w+)\s*(=~|=)\s*"([^"]*)"', matchers):
            if label in OF_PROMETHEUS:
                continue
            values = scraped[metric][label]
            if label != "status":  # not every refusal is made here
                assert sign == "="
                assert wanted in values
    grouped = {name for names in re.findall(r"by \(([^)]*)\)", rule["expr"]) for name in names.split(", ")}
    assert grouped <= OF_PROMETHEUS


def test_the_metrics_that_the_document_lists_are_those_of_a_server(scraped: dict[str, dict[str, set[str]]]) -> None:
    text = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(zoho_desk_mcp_\w+)(?:\{([^}]*)\})?`", text, re.MULTILINE)
    assert {name for name, _ in listed} == {
        re.sub(r"_(bucket|sum|count)$", "", name) for name in scraped if not name.endswith("_created")
    }
    for name, labels in listed:
        if labels:
            assert set(labels.split(", ")) == set(scraped[name])


def test_every_replica_is_scraped_with_a_token() -> None:
    (job,) = SCRAPE["scrape_configs"]
    assert SCRAPE["rule_files"] == ["alerts.yaml"]
    assert "credentials_file" in job["authorization"]
    compose = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text(encoding="utf-8"))
    replicas = [
        f"{name}:8000" for name, service in compose["services"].items() if "serve" in service.get("command", [])
    ]
    assert [target for each in job["static_configs"] for target in each["targets"]] == replicas
    assert all(f'job="{job["job_name"]}"' in rule["expr"] for rule in RULES if "up{" in rule["expr"])
