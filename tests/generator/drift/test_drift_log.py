"""From a server's log to overlay actions that work."""

from __future__ import annotations

import json
import os
import subprocess
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.drift.overlay_suggestions import facts_of, read_mismatches, suggest
from generator.openapi.document import JsonObject
from generator.openapi.overlay import overlay
from generator.pipeline import Upstream
from tests.support.processes import PATIENCE, clean_environment, command_line
from tests.support.projects import REAL, SmallProject, quiet
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


def event(pointer: str, kind: str, found: str = "", model: str = MODEL) -> str:
    return json.dumps(
        {"event": "schema-mismatch", "tool": "a_tool", "model": model, "pointer": pointer, "kind": kind, "found": found}
    )


def applied(upstream: Upstream, lines: list[str], folder: Path) -> JsonObject:
    """The schema after the suggested actions have been put into an overlay."""
    found = suggest(facts_of(read_mismatches(lines)), upstream.api)
    assert found.problems == []
    file = folder / "overlay.yaml"
    head = {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}}
    file.write_text(yaml.safe_dump({**head, **yaml.safe_load(found.text)}), encoding="utf-8")
    overlay(upstream.document, file)
    schemas: dict[str, Any] = upstream.document.root["components"]["schemas"]
    return schemas


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
    schemas = applied(upstream, [event("/content", "type", "object")], tmp_path)
    types = schemas["TicketComment.commentCommonResponse"]["properties"]["content"]["type"]
    assert set(types) == {"string", "null", "object"}


def test_the_items_of_a_list_may_have_other_types(upstream: Upstream, tmp_path: Path) -> None:
    schemas = applied(upstream, [event("/attachments/*", "type", "string")], tmp_path)
    field = schemas["TicketComment.attachmentResponse"]
    assert "string" in field["items"]["type"]
    assert "string" not in field["type"]


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
    found = suggest(facts_of(events), upstream.api)
    (action,) = yaml.safe_load(found.text)["actions"]
    assert action["description"] == "The API returns brandNew, which the file leaves out (seen 2 times, by a_tool)."


def test_a_log_that_tells_of_ever_other_fields_is_read_in_a_time_of_its_length(upstream: Upstream) -> None:
    """Where each was compared with all before it, this took minutes of the processor."""
    number = 30_000
    events = list(read_mismatches(event(f"/field{each}", "unknown", "string") for each in range(number)))
    before = time.process_time()
    assert suggest(facts_of(events), upstream.api).actions == number
    assert time.process_time() - before < 30


def test_a_log_that_tells_the_same_for_every_response_takes_no_memory() -> None:
    """All that was told was kept: 600 MB of a log of 49 MB."""
    tracemalloc.start()
    facts = facts_of(read_mismatches(event(f"/data/{each}/brandNew", "unknown", "string") for each in range(5_000)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [seen.count for seen in facts.values()] == [5_000]
    assert peak < 1_000_000


@pytest.mark.parametrize(
    ("pointer", "kind", "model"),
    [
        ("/x", "unknown", "no.Model"),
        ("/nowhere/x", "unknown", MODEL),
        ("/a'] or $..*", "unknown", MODEL),
        ("/?", "unknown", MODEL),
        ("/attachments/*", "unknown", MODEL),
        ("/content", "type", MODEL),  # of a type that is known, so the value is another than is allowed
    ],
)
def test_what_cannot_be_placed_is_told(upstream: Upstream, pointer: str, kind: str, model: str) -> None:
    found = suggest(facts_of(read_mismatches([event(pointer, kind, "string", model)])), upstream.api)
    assert found.text == ""
    assert len(found.problems) == 1


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "server.log"
    log.write_text(f"hello\n{event('/brandNew', 'unknown', 'integer')}\n", encoding="utf-8")
    done = run(small(tmp_path), monkeypatch, "drift-log", str(log))
    assert done.exit_code == 0
    assert yaml.safe_load(done.stdout)["actions"][0]["update"] == {"properties": {"brandNew": {"type": "integer"}}}
    assert "Reports of drift: 1. Suggested actions for overlay.yaml: 1." in done.stderr


def test_what_is_no_log_is_refused_before_anything_else_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "read_upstream", lambda *_: pytest.fail("upstream's files are read"))
    os.mkfifo(tmp_path / "log")
    done = run(small(tmp_path), monkeypatch, "drift-log", str(tmp_path / "log"))
    assert (done.exit_code, done.stderr.splitlines()[0]) == (1, "log: is no plain file")


def test_of_very_many_problems_the_first_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two hundred thousand were printed one by one, for minutes."""
    log = tmp_path / "server.log"
    events = (event(f"/nowhere/x{number}", "unknown", "string") for number in range(20_000))
    log.write_text("".join(f"{each}\n" for each in events), encoding="utf-8")
    done = run(small(tmp_path), monkeypatch, "drift-log", str(log))
    assert done.stderr.count("nothing to suggest") == 1_000
    assert done.stderr.endswith("… and 19,000 problems more.\n")


@pytest.mark.parametrize("form", ["lines", "json"])
def test_what_a_server_writes_is_read_in_both_forms_of_its_log(form: str) -> None:
    arguments = ["--sandbox", "call", "list_all_zoho_desk_articles_search"]
    done = subprocess.run(
        command_line(*arguments),
        env=clean_environment(ZOHO_DESK_VALIDATE="warn", ZOHO_DESK_LOG=form),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    found = suggest(facts_of(read_mismatches(done.stderr.splitlines())), pipeline.read_upstream(REAL, quiet).api)
    assert found.events > 10
    added = {name for action in yaml.safe_load(found.text)["actions"] for name in action["update"]["properties"]}
    assert {"articleNumber", "zuid"} <= added
