"""The manifests of deploy/kubernetes/ fit each other, and the server that they run."""

from __future__ import annotations

import ipaddress
import re
from typing import Any

import pytest
import yaml
from zoho_desk_mcp.server.hosting.settings import HostingSettings
from zoho_desk_mcp.server.hosting.storage.calls import RETRY_FOR
from zoho_desk_mcp.server.hosting.storage.postgresql import DEFAULT_TIMEOUTS

from tests.support.projects import ROOT

FOLDER = ROOT / "deploy/kubernetes"
FILES = sorted(FOLDER.glob("*.yaml"))
DOCUMENTS: list[dict[str, Any]] = [
    document for path in FILES for document in yaml.safe_load_all(path.read_text(encoding="utf-8"))
]
API_VERSIONS = {
    "Deployment": "apps/v1",
    "ConfigMap": "v1",
    "Service": "v1",
    "PodDisruptionBudget": "policy/v1",
    "HTTPRoute": "gateway.networking.k8s.io/v1",
    "NetworkPolicy": "networking.k8s.io/v1",
    "PodMonitor": "monitoring.coreos.com/v1",
}
STREAMS = "zoho-desk-mcp-sse"
SETTINGS = HostingSettings()


def of_kind(kind: str) -> dict[str, dict[str, Any]]:
    """The documents of a kind, by name."""
    return {found["metadata"]["name"]: found for found in DOCUMENTS if found["kind"] == kind}


def pods(name: str) -> dict[str, Any]:
    """The pods of a deployment."""
    template: dict[str, Any] = of_kind("Deployment")[name]["spec"]["template"]
    return template


def selected(labels: dict[str, str]) -> list[str]:
    """The deployments whose pods have these labels."""
    return [name for name in of_kind("Deployment") if labels.items() <= pods(name)["metadata"]["labels"].items()]


def seconds(text: str) -> float:
    return float(text.removesuffix("s"))


def test_every_document_is_of_a_kind_that_is_not_retired() -> None:
    assert {document["kind"]: document["apiVersion"] for document in DOCUMENTS} == API_VERSIONS
    named = [(document["kind"], document["metadata"]["name"]) for document in DOCUMENTS]
    assert len(named) == len(set(named))


def test_the_note_lists_the_files_and_what_is_edited_is_there() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w-]+\.yaml)`", text.partition("## What to edit")[0], re.MULTILINE)
    assert sorted(rows) == [path.name for path in FILES]
    for names, what in re.findall(r"^\| (`[^|]*`) \| (.*) \|$", text.partition("## What to edit")[2], re.MULTILINE):
        for name in re.findall(r"`([^`]+)`", names):
            manifest = (FOLDER / name).read_text(encoding="utf-8")
            for word in re.findall(r"`(\w+)`", what):
                assert word in manifest, f"{name}: {word}"


@pytest.mark.parametrize("name", of_kind("Deployment"))
def test_a_pod_has_no_more_rights_than_it_needs(name: str) -> None:
    spec = pods(name)["spec"]
    assert spec["automountServiceAccountToken"] is False
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["securityContext"]["runAsUser"] == 10001
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    for container in (*spec["initContainers"], *spec["containers"]):
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }
        assert container["image"] == pods("zoho-desk-mcp")["spec"]["containers"][0]["image"]
        assert set(container["resources"]["requests"]) == {"cpu", "memory"}
        assert "memory" in container["resources"]["limits"]


@pytest.mark.parametrize("name", of_kind("Deployment"))
def test_a_pod_is_asked_at_paths_that_need_no_token_and_ends_after_its_calls(name: str) -> None:
    spec = pods(name)["spec"]
    (server,) = spec["containers"]
    probes = {kind: server[f"{kind}Probe"]["httpGet"]["path"] for kind in ("startup", "readiness", "liveness")}
    assert probes == {"startup": "/healthz", "readiness": "/readyz", "liveness": "/healthz"}
    assert server["startupProbe"]["periodSeconds"] * server["startupProbe"]["failureThreshold"] >= 60
    (pause,) = re.findall(r"time\.sleep\((\d+)\)", server["lifecycle"]["preStop"]["exec"]["command"][-1])
    records = (
        RETRY_FOR + DEFAULT_TIMEOUTS.lock
    )  # where the database takes nothing: what is killed cannot say what is lost
    assert spec["terminationGracePeriodSeconds"] > int(pause) + SETTINGS.stop_timeout + records
    (port,) = server["ports"]
    assert server["args"][-1] == str(port["containerPort"])
    assert [each["args"] for each in spec["initContainers"]] == [["db", "upgrade"]]


def test_replicas_are_spread_and_one_stays() -> None:
    spec = of_kind("Deployment")["zoho-desk-mcp"]["spec"]
    assert spec["replicas"] >= 2
    assert spec["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    spread = spec["template"]["spec"]["topologySpreadConstraints"]
    assert {each["topologyKey"] for each in spread} == {"kubernetes.io/hostname", "topology.kubernetes.io/zone"}
    for labels in [
        *(each["labelSelector"]["matchLabels"] for each in spread),
        of_kind("PodDisruptionBudget")["zoho-desk-mcp"]["spec"]["selector"]["matchLabels"],
    ]:
        assert selected(labels) == ["zoho-desk-mcp"]


def test_streams_have_one_process() -> None:
    spec = of_kind("Deployment")[STREAMS]["spec"]
    assert (spec["replicas"], spec["strategy"]) == (1, {"type": "Recreate"})


def test_the_route_leads_to_the_services_for_as_long_as_the_server_takes() -> None:
    route = of_kind("HTTPRoute")["zoho-desk-mcp"]["spec"]
    services = of_kind("Service")
    led: dict[str, tuple[str, float]] = {}
    for rule in route["rules"]:
        (match,), (backend,) = rule["matches"], rule["backendRefs"]
        service = services[backend["name"]]["spec"]
        assert [port["port"] for port in service["ports"]] == [backend["port"]]
        (deployment,) = selected(service["selector"])
        assert service["ports"][0]["targetPort"] in [
            port["name"] for port in pods(deployment)["spec"]["containers"][0]["ports"]
        ]
        assert rule["timeouts"]["request"] == rule["timeouts"]["backendRequest"]
        led[match["path"]["value"]] = (deployment, seconds(rule["timeouts"]["request"]))
    assert set(led) == {"/", "/sse"}
    assert led["/sse"] == (STREAMS, 0)  # no end
    assert led["/"][0] == "zoho-desk-mcp"
    assert led["/"][1] > SETTINGS.request_timeout
    (host,) = route["hostnames"]
    assert of_kind("ConfigMap")["zoho-desk-mcp"]["data"]["ZOHO_DESK_MCP_PUBLIC_URL"] == f"https://{host}"


def test_all_pods_are_reached_by_few_and_reach_little() -> None:
    spec = of_kind("NetworkPolicy")["zoho-desk-mcp"]["spec"]
    assert selected(spec["podSelector"]["matchLabels"]) == list(of_kind("Deployment"))
    assert set(spec["policyTypes"]) == {"Ingress", "Egress"}
    (entry,) = spec["ingress"]
    assert entry["ports"] == [{"port": "http", "protocol": "TCP"}]
    route = of_kind("HTTPRoute")["zoho-desk-mcp"]["spec"]["parentRefs"][0]
    names = [each["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"] for each in entry["from"]]
    assert names == [route["namespace"], "monitoring"]
    assert [rule["ports"][0]["port"] for rule in spec["egress"]] == [53, 5432, 443]
    outside = spec["egress"][-1]["to"][0]["ipBlock"]
    kept = [ipaddress.ip_network(network) for network in outside["except"]]
    for inside in ("10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "127.0.0.1"):
        assert any(ipaddress.ip_address(inside) in network for network in kept)


def test_every_replica_is_scraped_as_the_rules_expect() -> None:
    spec = of_kind("PodMonitor")["zoho-desk-mcp"]["spec"]
    assert selected(spec["selector"]["matchLabels"]) == list(of_kind("Deployment"))
    (endpoint,) = spec["podMetricsEndpoints"]
    assert (endpoint["port"], endpoint["path"]) == ("http", "/metrics")
    credentials = endpoint["authorization"]["credentials"]
    note = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert f"create secret generic {credentials['name']} " in note  # the one that the server has its settings from
    assert f"--from-literal={credentials['key']}=" in note
    for deployment in of_kind("Deployment"):
        (server,) = pods(deployment)["spec"]["containers"]
        assert {"secretRef": {"name": credentials["name"]}} in server["envFrom"]
    assert credentials["key"].removeprefix("ZOHO_DESK_MCP_").lower() in HostingSettings.model_fields
    (relabeling,) = endpoint["relabelings"]
    rules = (ROOT / "deploy/prometheus/alerts.yaml").read_text(encoding="utf-8")
    assert f'{relabeling["targetLabel"]}="{relabeling["replacement"]}"' in rules
