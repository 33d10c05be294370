"""Specs, records and overlays of any content give a catalog, or the problems in them: never anything else."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.files.yaml_source import YamlSource
from tests.support.changed import changed, changes
from tests.support.fuzz import rounds, texts
from tests.support.projects import GOLDEN, SmallProject, build

SAMPLES = [
    "enums",
    "jobs",
    "lookup_and_derive",
    "recursion",
    "paging",
    "text_types",
    "overlay_updates",
    "nested_bodies",
]


def build_with(sample: str, choose: int, folder: str, write: Any) -> None:
    """Build a sample of which one file was written anew. Raises what is no problem of a file."""
    with tempfile.TemporaryDirectory() as root:
        shutil.copytree(GOLDEN / sample / "specs", Path(root) / "specs")
        files = sorted(path for path in (Path(root) / "specs" / folder).rglob("*") if path.suffix in (".yaml", ".json"))
        write(files[choose % len(files)])
        with suppress(GeneratorError):
            build(SmallProject(Path(root)))


def with_changes(wanted: list[tuple[int, str, Any]]) -> Any:
    def write(path: Path) -> None:
        text = json.dumps(changed(YamlSource(path).data, wanted))
        path.write_text(text, encoding="utf-8")

    return write


@rounds(25)
@given(st.sampled_from(SAMPLES), changes)
def test_any_specs_give_tools_or_problems(sample: str, wanted: list[tuple[int, str, Any]]) -> None:
    build_with(sample, wanted[0][0], "openapi", with_changes(wanted))


@rounds(25)
@given(st.sampled_from(SAMPLES), changes)
def test_any_records_give_tools_or_problems(sample: str, wanted: list[tuple[int, str, Any]]) -> None:
    build_with(sample, wanted[0][0], "", with_changes(wanted))


def test_a_change_leaves_what_it_puts_in_as_it_was() -> None:
    """Else what one example did stays for the next ones, and a value comes to stand within itself."""
    value = {"$ref": "#"}
    made = changed({"a": 1}, [(0, "replace", value), (1, "add", value)])
    assert value == {"$ref": "#"}
    assert made == {"a": {"$ref": "#", "type": {"$ref": "#"}}}


bits = st.sampled_from(
    [
        "- ",
        "a: ",
        "&a ",
        "*a",
        "<<: *a",
        "[",
        "]",
        "{",
        "}",
        "\n",
        "  ",
        "!!int ",
        "!!set ",
        "!!python/name:os ",
        "| ",
        "'",
        '"',
        "0b_",
        "1:1",
        ".nan",
        "? ",
    ]
)


readable = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=10)
pieces = st.lists(bits | readable, max_size=6).map("".join)
parts = st.sampled_from(["x", "&a x", "*a", "[x, *a]", "{b: &a x}", "!!set {x}", "1:1", "0x1"]) | readable | pieces
keys = st.sampled_from(["&a a: ", "b: ", "c: ", "<<: ", "? ", "d:\n  e: ", "f:\n- "])
lines = st.lists(st.tuples(keys, parts), unique_by=lambda line: line[0], max_size=6) | st.lists(
    st.tuples(st.sampled_from(["- ", "- - ", "- a: ", "- &a "]), parts), max_size=6
)
documents = (
    pieces | lines.map(lambda found: "\n".join(map("".join, found))) | st.lists(bits | texts, max_size=30).map("".join)
)
"""Of the last ones nearly all hold a character that no YAML may have, and are refused before they are parsed."""


@rounds(60)
@given(documents)
def test_any_yaml_is_read_or_refused(text: str) -> None:
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / "x.yaml"
        path.write_bytes(text.encode(errors="surrogatepass"))
        with suppress(GeneratorError):
            json.dumps(YamlSource(path).data)


def test_the_yaml_that_is_tried_has_lists_and_mappings(tmp_path: Path) -> None:
    path, found = tmp_path / "x.yaml", []

    @settings(max_examples=400, derandomize=True, database=None, deadline=None)
    @given(documents)
    def read(text: str) -> None:
        path.write_bytes(text.encode(errors="surrogatepass"))
        with suppress(GeneratorError):
            found.append(isinstance(YamlSource(path).data, dict | list))

    read()
    assert found.count(True) > 20  # some forty; without the lines above, three
