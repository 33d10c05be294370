"""Documents in YAML: plain words are texts, each part has its line, and what is broken is told by its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.drift.compared import between
from generator.errors import GeneratorError
from generator.files.yaml_source import lines_of_document
from generator.openapi.reading.files import read_files
from tests.support.projects import REAL

DOCUMENT = """\
openapi: 3.1.0
info: {title: Countries, version: 1.0}
paths:
  /countries:
    get:
      operationId: listCountries
      parameters:
        - &one {name: code, in: query, schema: {type: string, enum: [NO, on, yes, 0755, 1_000, 2026-01-31, 12:30]}}
        - <<: *one
          name: other
      responses:
        200: {description: ""}
        404: {description: ""}
"""
VALUES = ["NO", "on", "yes", "0755", "1_000", "2026-01-31", "12:30"]


def written(folder: Path, text: str | bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "api.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def test_plain_words_and_keys_are_texts(tmp_path: Path) -> None:
    get = read_files(written(tmp_path, DOCUMENT))["api.yaml"]["paths"]["/countries"]["get"]
    assert get["parameters"][0]["schema"]["enum"] == VALUES
    assert get["parameters"][1] == {**get["parameters"][0], "name": "other"}
    assert list(get["responses"]) == ["200", "404"]


def test_each_part_has_its_line() -> None:
    lines = lines_of_document(DOCUMENT)
    assert lines["/paths/~1countries/get/operationId"] == 6
    assert lines["/paths/~1countries/get/parameters/1"] == 9
    assert lines["/paths/~1countries/get/responses/404"] == 13
    assert lines_of_document("a: b: c") == {"": 1}


def test_the_drift_report_names_the_lines_of_both_sides(tmp_path: Path) -> None:
    old = written(tmp_path / "old", DOCUMENT)
    new = written(tmp_path / "new", f"# A comment.\n{DOCUMENT.replace('        404', '        default')}")
    (change,) = [each for each in between(REAL, old, new).report.changes if each.rule == "operation-unused"]
    assert [(source.file, source.line) for source in change.sources if source] == [
        ("openapi/api.yaml", 5),
        ("openapi/api.yaml", 6),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("openapi: 3.1.0\ninfo: a: b\n", "api.yaml:2: not YAML: mapping values are not allowed in this context"),
        ("openapi: 3.1.0\n<<<<<<< HEAD\npaths: {}\n=======\n", "api.yaml:3: not YAML: could not find expected ':'"),
        ("openapi: 3.1.0\npaths: &p {/a: *p}\n", "api.yaml:2: `*p` stands within what it names"),
        ("openapi: 3.1.0\npaths:\n  ? [a]\n  : b\n", "api.yaml:3: YAML does not read the key as text"),
        ("openapi: 3.1.0\npaths: {}\npaths: {}\n", "api.yaml:3: duplicate key 'paths'"),
        ("openapi: 3.1.0\npaths: .nan\n", "api.yaml#/paths: is a text, where an object belongs"),
        (b"openapi: 3.1.0\ntitle: \xff\n", "api.yaml: not UTF-8 text"),
        ("- a\n", "api.yaml: is no OpenAPI document, and no part of one"),
        ("", "api.yaml: is no OpenAPI document, and no part of one"),
        ("{a: {b: 1, b: 2}}", "api.yaml:1: duplicate key 'b'"),
    ],
)
def test_what_is_broken_is_told_by_its_place(text: str | bytes, told: str, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError) as caught:
        read_files(written(tmp_path, text))
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize("name", ["api.json", "api.yaml"])
def test_the_mark_before_a_text_is_no_part_of_it(name: str, tmp_path: Path) -> None:
    """JSON with one was refused, and to fetch it again does not help."""
    text = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}'
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_files(tmp_path)[name]["openapi"] == "3.1.0"


def test_keys_that_stand_twice_are_told_where_yaml_cannot_read_the_rest(tmp_path: Path) -> None:
    """What was told is that a sound character is none."""
    text = '{"openapi": "3.1.0", "x-face": "\\ud83d\\ude00", "info": {"title": "T", "version": "1", "title": "U"}}'
    (tmp_path / "api.json").write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError, match=r"api.json: an object repeats its keys title"):
        read_files(tmp_path)
