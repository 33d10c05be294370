"""From a server's log to overlay actions that work."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator import pipeline
from generator.drift.overlay_suggestions import read_mismatches, suggest
from generator.openapi.document import JsonObject
from generator.openapi.overlay import overlay
from generator.pipeline import Upstream
from tests.support.projects import SmallProject, quiet
from tests.support.samples import NO_OVERLAY, PREVIOUS, run

MODEL = "ticket_comment.CommentCommonResponse"


@pytest.fixture
def upstream(tmp_path: Path) -> Upstream:
    return pipeline.read_upstream(small(tmp_path), quiet)


def small(folder: Path) -> SmallProject:
    made = SmallProject(folder / "project")
    made.openapi.parent.mkdir(parents=True)
    made.openapi.symlink_to(PREVIOUS)
    made.overlay.write_bytes(NO_OVERLAY.read_bytes())
    return made


def event(field: str, kind: str, detail: str = "", model: str = MODEL) -> str:
    return json.dumps(
        {"event": "schema-mismatch", "tool": "a_tool", "model": model, "field": field, "kind": kind, "detail": detail}
    )


def applied(upstream: Upstream, lines: list[str], folder: Path) -> JsonObject:
    """The schema after the suggested actions have been put into an overlay."""
    found = suggest(list(read_mismatches(lines)), upstream.api)
    assert found.problems == []
    file = folder / "overlay.yaml"
    head = {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}}
    file.write_text(yaml.safe_dump({**head, **yaml.safe_load(found.text)}), encoding="utf-8")
    overlay(upstream.document, file)
    return upstream.document.root["components"]["schemas"]


def test_unknown_fields_are_added(upstream: Upstream, tmp_path: Path) -> None:
    lines = [event("/brandNew", "unknown", "boolean"), event("/commenter/nick", "unknown", "string")]
    schemas = applied(upstream, lines, tmp_path)
    assert schemas["TicketComment.commentCommonResponse"]["properties"]["brandNew"] == {"type": "boolean"}
    assert schemas["TicketComment.commenter"]["properties"]["nick"] == {"type": "string"}


def test_missing_fields_are_no_longer_required(upstream: Upstream, tmp_path: Path) -> None:
    before = upstream.document.root["components"]["schemas"]["TicketComment.commentCommonResponse"]["required"]
    assert "isPublic" in before
    wanted = [name for name in before if name != "isPublic"]
    schemas = applied(upstream, [event("/isPublic", "missing")], tmp_path)
    assert schemas["TicketComment.commentCommonResponse"]["required"] == wanted


def test_other_types_are_added(upstream: Upstream, tmp_path: Path) -> None:
    schemas = applied(upstream, [event("/content", "type", "got object")], tmp_path)
    types = schemas["TicketComment.commentCommonResponse"]["properties"]["content"]["type"]
    assert set(types) == {"string", "null", "object"}


def test_other_lines_are_skipped_and_repeats_count_once(upstream: Upstream) -> None:
    lines = [
        "INFO starting up",
        '{"event": "call", "tool": "schema-mismatch"}',
        '{"event": "schema-mismatch", "tool": "x"}',
        '{"event": "schema-mismatch", broken',
        f"2026-01-01 WARNING {event('/brandNew', 'unknown', 'boolean')}",
        event("/brandNew", "unknown", "boolean"),
    ]
    events = list(read_mismatches(lines))
    assert len(events) == 2
    found = suggest(events, upstream.api)
    (action,) = yaml.safe_load(found.text)["actions"]
    assert action["description"] == "The API returns brandNew, which the file leaves out (seen 2 times, by a_tool)."


@pytest.mark.parametrize(
    ("field", "kind", "model"),
    [("/x", "unknown", "no.Model"), ("/nowhere/x", "unknown", MODEL), ("/a'] or $..*", "unknown", MODEL)],
)
def test_what_cannot_be_placed_is_told(upstream: Upstream, field: str, kind: str, model: str) -> None:
    found = suggest(list(read_mismatches([event(field, kind, model=model)])), upstream.api)
    assert found.text == ""
    assert len(found.problems) == 1


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "server.log"
    log.write_text(f"hello\n{event('/0/brandNew', 'unknown', 'integer')}\n", encoding="utf-8")
    done = run(small(tmp_path), monkeypatch, "drift-log", str(log))
    assert done.exit_code == 0
    assert yaml.safe_load(done.stdout)["actions"][0]["update"] == {"properties": {"brandNew": {"type": "integer"}}}
    assert "Reports of drift: 1. Suggested actions for overlay.yaml: 1." in done.stderr
