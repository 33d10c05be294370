"""Fetching from real git repositories, and the lock."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.files.lock import checksums, read_lock
from generator.project import Project
from generator.upstream.fetch import fetch
from generator.upstream.prune import prune, pruned_text
from tests.support.projects import REAL, ROOT, quiet
from tests.support.samples import (
    PREVIOUS,
    Repository,
    previous_files,
    repository,
    run,
    upstream_with,
)


@pytest.fixture
def upstream(tmp_path: Path) -> Repository:
    made = repository(tmp_path / "upstream")
    upstream_with(made, PREVIOUS)
    return made


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_pruning_leaves_what_is_pruned(tmp_path: Path) -> None:
    for path in REAL.openapi.glob("*.json"):
        text = path.read_text(encoding="utf-8")
        assert pruned_text(text) == text, path.name


def with_prose(node: Any, *, is_names: bool = False) -> Any:
    """The document with prose wherever a keyword may hold some."""
    if isinstance(node, list):
        return [with_prose(part) for part in node]
    if not isinstance(node, dict):
        return node
    names = ("properties", "patternProperties", "schemas", "parameters", "responses", "requestBodies", "paths")
    rest = {key: with_prose(part, is_names=key in (*names, "content", "mapping")) for key, part in node.items()}
    is_schema = {"type", "schema", "in", "operationId"} & node.keys() and not is_names
    return {"description": "Prose.", "example": {"type": 1}, **rest, "summary": "Prose."} if is_schema else rest


def test_pruning_takes_prose_and_nothing_else() -> None:
    document = json.loads((REAL.openapi / "Ticket.json").read_text(encoding="utf-8"))
    wordy = with_prose(document)
    assert json.dumps(wordy).count("Prose.") > 1000
    assert json.dumps(prune(wordy)) == json.dumps(document)


def test_pruning_keeps_properties_that_are_named_like_prose() -> None:
    schema = {"properties": {"description": {"type": "string", "description": "x"}, "example": {"type": "string"}}}
    assert prune({"schema": schema}) == {
        "schema": {"properties": {"description": {"type": "string"}, "example": {"type": "string"}}}
    }


def test_responses_keep_an_empty_description() -> None:
    responses = {"200": {"description": "Fine.", "content": {}}}
    assert prune({"responses": responses}) == {"responses": {"200": {"description": "", "content": {}}}}


def test_fetch_writes_files_and_lock(upstream: Repository, here: Project) -> None:
    commit = upstream.git("rev-parse", "HEAD")
    found = fetch(here, str(upstream.folder), "main", quiet)
    assert found.added == tuple(sorted(previous_files()))
    lock = read_lock(here.lock_file)
    assert lock.commit == commit
    assert {name: file.sha256 for name, file in lock.files.items()} == checksums(here.openapi)
    assert tree(here.openapi) == tree(PREVIOUS)
    first = here.lock_file.read_bytes()
    assert not fetch(here, str(upstream.folder), commit, quiet).has_moved
    assert here.lock_file.read_bytes() == first


def test_fetch_says_what_the_new_files_need(
    upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run(here, monkeypatch, "fetch", "--repo", str(upstream.folder))
    assert "New repairs: all-of-closed" in done.output  # nothing was there before
    path = upstream.folder / "v1.0/TicketComment.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    schemas["odd"] = {"type": "string", "nullable": True, "formatt": "x", "enum": ["a", 1]}
    schemas["default"] = {"type": "string", "enum": ["a", "b"], "default": "c"}  # only the validator knows of it
    path.write_text(json.dumps(document), encoding="utf-8")
    upstream.commit("Need more")
    done = run(here, monkeypatch, "fetch", "--repo", str(upstream.folder))
    assert done.exit_code == 0, done.output
    assert (
        "New repairs: enum-type 1, keyword-nullable 1. `.venv/bin/python -m generator repairs` shows each."
        in done.output
    )
    assert "TicketComment.json#/components/schemas/odd: unknown schema keyword formatt" in done.output
    assert (
        "TicketComment.json#/components/schemas/default/default: not valid OpenAPI 3.1: 'c' is not one of"
        in done.output
    )
    assert "odd" in (here.openapi / "TicketComment.json").read_text(encoding="utf-8")


def test_fetch_takes_what_files_refer_to_and_keeps_folders(upstream: Repository, here: Project) -> None:
    folder = upstream.folder / "v1.0"
    document = json.loads((folder / "BusinessHour.json").read_text(encoding="utf-8"))
    document["components"]["schemas"]["part"] = {"$ref": "parts/more.yaml#/Part"}
    (folder / "BusinessHour.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "parts").mkdir()
    (folder / "parts/more.yaml").write_text("Part: {type: string, description: Prose.}\n", encoding="utf-8")
    (folder / "parts/unused.yaml").write_text("Other: {}\n", encoding="utf-8")
    upstream.commit("Split")
    found = fetch(here, str(upstream.folder), "main", quiet)
    assert "parts/more.yaml" in found.added
    assert json.loads((here.openapi / "parts/more.yaml").read_text(encoding="utf-8")) == {"Part": {"type": "string"}}
    assert not (here.openapi / "parts/unused.yaml").exists()
    here.verify_specs()
    assert not fetch(here, str(upstream.folder), "main", quiet).has_moved


def test_check_tells_and_writes_nothing(upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    fetch(here, str(upstream.folder), "main", quiet)
    before = tree(here.root)
    assert run(here, monkeypatch, "fetch", "--check", "--repo", str(upstream.folder)).exit_code == 0
    (upstream.folder / "v1.0/BusinessHour.json").unlink()
    upstream.commit("Remove a file")
    done = run(here, monkeypatch, "fetch", "--check", "--repo", str(upstream.folder))
    assert done.exit_code == 1
    assert "removed: BusinessHour.json" in done.output
    assert tree(here.root) == before


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda up: (up.folder / "v1.0/Common.json").write_text("{"), "Common.json:1:2: not JSON"),
        (
            lambda up: (up.folder / "v1.0/Common.json").write_text('{"openapi": "3.1.0", "paths": []}'),
            "Common.json#/paths: is a list, where an object belongs",
        ),
        (lambda up: (up.folder / "v1.0").rename(up.folder / "v2.0"), "has no folder v1.0"),
        (lambda up: (up.folder / "v1.0/Common.json").write_bytes(b'"\xff"'), "Common.json: not UTF-8"),
        (lambda up: (up.folder / "v1.0/Link.json").symlink_to("/etc/passwd"), "Link.json: is no plain file"),
        (lambda up: (up.folder / "v1.0/Link.json").symlink_to("Common.json"), "Link.json: is no plain file"),
    ],
)
def test_what_cannot_be_used_leaves_the_old_specs(
    upstream: Repository, here: Project, spoil: Callable[[Repository], object], message: str
) -> None:
    fetch(here, str(upstream.folder), "main", quiet)
    before = tree(here.root)
    spoil(upstream)
    upstream.commit("Break it")
    with pytest.raises(GeneratorError, match=message):
        fetch(here, str(upstream.folder), "main", quiet)
    assert tree(here.root) == before


@pytest.mark.parametrize("ref", ["no-such-ref", "0" * 40, "--upload-pack=touch x"])
def test_unknown_ref(upstream: Repository, here: Project, ref: str) -> None:
    with pytest.raises(GeneratorError, match="cannot fetch"):
        fetch(here, str(upstream.folder), ref, quiet)
    assert not here.lock_file.exists()


def test_no_network(here: Project) -> None:
    with pytest.raises(GeneratorError, match="Nothing was changed"):
        fetch(here, "http://127.0.0.1:9/nothing.git", "main", quiet)


def test_generate_refuses_edited_files(upstream: Repository, here: Project) -> None:
    fetch(here, str(upstream.folder), "main", quiet)
    (here.openapi / "Common.json").write_text("{}")
    (here.openapi / "Mine.json").write_text("{}")
    (here.openapi / "BusinessHour.json").unlink()
    with pytest.raises(GeneratorError) as caught:
        pipeline.generate(here, here.output, quiet)
    text = str(caught.value)
    assert "Common.json: was edited by hand" in text
    assert "put the change into overlay.yaml" in text
    assert "Mine.json: was not fetched" in text
    assert "BusinessHour.json: is gone" in text


def test_files_whose_lock_cannot_be_written_are_not_put_in_place(upstream: Repository, here: Project) -> None:
    """A full disk left new files with the old lock, and said that all was as it was."""
    fetch(here, str(upstream.folder), "main", quiet)
    before = here.lock_file.read_text(encoding="utf-8")
    upstream_with(upstream, REAL.openapi, ["Ticket.json"])
    obstacle = here.lock_file.with_name(f".{here.lock_file.name}.new")
    obstacle.mkdir()
    with pytest.raises(OSError, match=obstacle.name):
        fetch(here, str(upstream.folder), "main", quiet)
    here.verify_specs()
    assert here.lock_file.read_text(encoding="utf-8") == before
    obstacle.rmdir()
    fetch(here, str(upstream.folder), "main", quiet)
    here.verify_specs()
    assert here.lock_file.read_text(encoding="utf-8") != before


def test_generate_refuses_a_missing_lock(upstream: Repository, here: Project) -> None:
    fetch(here, str(upstream.folder), "main", quiet)
    here.lock_file.unlink()
    with pytest.raises(GeneratorError, match=r"upstream\.lock\.json: is missing"):
        pipeline.generate(here, here.output, quiet)


def test_a_checkout_with_other_ends_of_lines_has_the_files_as_they_were_fetched(
    upstream: Repository, here: Project
) -> None:
    """Git on Windows may rewrite them: all 130 files were told to be edited by hand."""
    fetch(here, str(upstream.folder), "main", quiet)
    shutil.copy(ROOT / ".gitattributes", here.root)
    own = repository(here.root)
    own.commit("Begin")
    own.git("clone", "--quiet", "--config=core.autocrlf=true", str(here.root), "elsewhere")
    Project(here.root / "elsewhere", here.name).verify_specs()
