"""Upstream's repository is somebody else's: whatever its commits hold is fetched, or refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.files.bounded_text import MAX_BYTES
from generator.files.lock import read_lock
from generator.project import Project
from generator.upstream import git
from generator.upstream.fetch import fetch
from tests.support.projects import quiet
from tests.support.samples import Repository, run


def document(schema: Any = None, **more: Any) -> str:
    content = {"application/json": {"schema": schema or {"type": "string"}}}
    operation = {"operationId": "get", "responses": {"200": {"description": "", "content": content}}}
    return json.dumps({"openapi": "3.1.0", "info": {}, "paths": {"/x": {"get": operation}}, **more})


def fetched(upstream: Repository, here: Project, *arguments: str) -> str:
    """What fetching its newest commit says of it."""
    with pytest.MonkeyPatch.context() as patch:
        done = run(here, patch, "fetch", "--repo", str(upstream.folder), *arguments)
    assert done.exit_code in (0, 1), done.output
    return done.output


@pytest.mark.parametrize(
    "name",
    ["A\n.json", "A\x1b[31m.json", "A\udcff.json", "..\\A.json", "C:A.json", "\u202eA.json", "A" * 210 + ".json"],
)
def test_a_name_that_some_system_obeys_is_refused(upstream: Repository, here: Project, name: str) -> None:
    (upstream.folder / "v1.0" / name).write_text(document(), encoding="utf-8")
    upstream.commit("Odd name")
    said = fetched(upstream, here)
    assert "1 problem; nothing was written." in said
    assert "has a name " in said
    assert not {"\x1b", "\u202e"} & {*said}
    assert not here.openapi.exists()


@pytest.mark.parametrize("date", ["@99999999999999 +0000", "@99999999999999999999999 +0000"])
def test_a_date_that_there_is_not_is_refused(upstream: Repository, here: Project, date: str) -> None:
    (upstream.folder / "v1.0/A.json").write_text(document(), encoding="utf-8")
    upstream.commit("A file")
    tree = upstream.git("rev-parse", "HEAD^{tree}")
    commit = f"tree {tree}\nauthor A <a@b> {date[1:]}\ncommitter A <a@b> {date[1:]}\n\nFar\n"
    (upstream.folder / "commit").write_text(commit, encoding="utf-8")
    upstream.git("update-ref", "HEAD", upstream.git("hash-object", "-t", "commit", "-w", "--literally", "commit"))
    assert "has no date that there is" in fetched(upstream, here)


@pytest.mark.parametrize(
    ("schema", "more"),
    [
        ({"$ref": "http://[x#/a"}, {}),
        ({"$ref": "//[#/a"}, {}),
        ({"$ref": "#/components/schemas/a/allOf/²"}, {"components": {"schemas": {"a": {"allOf": [{}]}}}}),
        ({"$ref": f"#/components/schemas/a/allOf/{'9' * 5_000}"}, {"components": {"schemas": {"a": {"allOf": [{}]}}}}),
        ({"$id": "http://[", "$ref": "#/components/schemas/a"}, {"components": {"schemas": {"a": {}}}}),
        ({"$ref": "B%00.json"}, {"servers": [{"url": "http://["}], "$self": "http://["}),
        ({"$ref": "../" * 40 + "etc/passwd.json"}, {}),
    ],
)
def test_references_that_no_address_has_are_told(upstream: Repository, here: Project, schema: Any, more: Any) -> None:
    (upstream.folder / "v1.0/A.json").write_text(document(schema, **more), encoding="utf-8")
    upstream.commit("Odd references")
    said = fetched(upstream, here)
    assert "1 file added" in said
    assert "a form that the generator does not know" not in said
    assert "\x00" not in said
    assert list(read_lock(here.lock_file).files) == ["A.json"]


def test_only_what_is_read_is_unpacked(upstream: Repository, here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git, "MAX_FOLDER", 100_000)
    (upstream.folder / "v1.0/A.json").write_text(document(), encoding="utf-8")
    (upstream.folder / "v1.0/film.bin").write_bytes(b"\0" * 1_000_000)
    upstream.commit("A film beside")
    assert fetch(here, str(upstream.folder), "main", quiet).added == ("A.json",)
    (upstream.folder / "v1.0/B.json").write_text(" " * (MAX_BYTES + 1), encoding="utf-8")
    upstream.commit("A large file")
    with pytest.raises(GeneratorError, match=r"B\.json: has more than 4,000,000 bytes"):
        fetch(here, str(upstream.folder), "main", quiet)
    (upstream.folder / "v1.0/B.json").write_text(" " * 100_000, encoding="utf-8")
    upstream.commit("Too much together")
    with pytest.raises(GeneratorError, match="holds files of more than 100,000 bytes together"):
        fetch(here, str(upstream.folder), "main", quiet)


@pytest.mark.parametrize("repo", ["~nobody-is-called-so/x", "x" * 5_000, "\x1b[31mx"])
def test_a_repository_that_there_is_not_is_told(here: Project, repo: str, upstream: Repository) -> None:
    with pytest.MonkeyPatch.context() as patch:
        done = run(here, patch, "fetch", "--repo", repo)
    assert done.exit_code == 1
    assert "1 problem; nothing was written." in done.output
    assert "\x1b" not in done.output


@pytest.mark.parametrize("name", ["B.json", "lib"])
def test_what_git_would_run_or_rewrite_is_neither_run_nor_rewritten(
    upstream: Repository, here: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A submodule whose address is a command, and attributes with filters, where a person's git has them on."""
    ran = tmp_path / "ran"
    settings = f"""
[fetch]
    recurseSubmodules = true
[submodule]
    recurse = true
[protocol "ext"]
    allow = always
[core]
    autocrlf = true
[filter "odd"]
    smudge = touch {ran}
    process = touch {ran}
    required = true
"""
    (tmp_path / "settings").write_text(settings, encoding="utf-8")
    given = document(title="$Id$ $Format:%an$") + "\n"
    (upstream.folder / "v1.0/A.json").write_text(given, encoding="utf-8")
    module = f'[submodule "B"]\n\tpath = v1.0/{name}\n\turl = ext::touch {ran}\n'
    (upstream.folder / ".gitmodules").write_text(module, encoding="utf-8")
    upstream.commit("A file")
    head = upstream.git("rev-parse", "HEAD")
    upstream.git("update-index", "--add", "--cacheinfo", f"160000,{head},v1.0/{name}")
    (upstream.folder / ".gitattributes").write_text("* filter=odd ident export-subst text eol=crlf\n", encoding="utf-8")
    attributes = upstream.git("hash-object", "-w", "--no-filters", ".gitattributes")
    upstream.git("update-index", "--add", "--cacheinfo", f"100644,{attributes},.gitattributes")
    upstream.git("commit", "--quiet", "--message", "Odd attributes")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "settings"))
    said = fetched(upstream, here)
    assert not ran.exists()
    if name == "B.json":
        assert "B.json: is no plain file" in said
        assert not here.openapi.exists()
    else:
        assert [path.name for path in here.openapi.iterdir()] == ["A.json"]
        assert b"\r" not in (here.openapi / "A.json").read_bytes()
