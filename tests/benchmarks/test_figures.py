"""What benchmarks say of their figures: whether a goal is reached, and what grows faster than its input."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.benchmarks.curve import Curve
from tests.support.benchmarks.document import DOCUMENT, write_table
from tests.support.benchmarks.lines import LINES, Row
from tests.support.benchmarks.spread import ratios
from tests.support.benchmarks.table import table
from tests.support.projects import ROOT


def test_each_round_gives_a_ratio_of_its_own() -> None:
    compared = ratios([2, 4, 60, 8, 10], [1, 2, 30, 2, 1])
    assert (compared.low, compared.middle, compared.high) == (2, 2, 4)


@pytest.mark.parametrize(
    ("line", "floor", "ours", "is_reached"),
    [
        ("stdio", [1.0, 1.0, 1.0], [1.0, 1.104, 9.0], True),
        ("stdio", [1.0, 1.0, 1.0], [1.0, 1.106, 1.2], False),
        ("replicas", [100.0, 200.0], [50.0, 100.0], True),
        ("replicas", [100.0, 200.0], [49.0, 98.0], False),
        ("check again", [0.1], [1.9], True),
        ("check again", [100.0], [2.1], False),
        ("tests", [], [52.0], True),
        ("stdio CPU", [1.0], [9.0], None),
    ],
)
def test_a_goal_is_that_of_the_median(
    line: str, floor: list[float], ours: list[float], is_reached: bool | None
) -> None:
    assert Row(line, floor, ours).is_reached is is_reached


def test_the_table_marks_what_is_not_reached_and_says_why_fastmcp_is_missing() -> None:
    rows = [Row("single", [2.0], [3.0], "could not be installed"), Row("start", [100.0], [90.0], [250.0])]
    *_, single, start = table(rows, "FastMCP").splitlines()
    assert single.endswith("| bare SDK, 2 ms | could not be installed | 1.50 | 1.50 to 1.50 | 3 ms | ≤ 1.00 | **no** |")
    assert start.endswith("| bare SDK, 100 ms | 2.50 | 0.90 | 0.90 to 0.90 | 90 ms | ≤ 1.05 | yes |")


def test_every_line_of_the_table_in_the_document_is_one_that_is_measured() -> None:
    text = DOCUMENT.read_text(encoding="utf-8").partition("<!-- bench -->")[2].partition("<!-- /bench -->")[0]
    titles = [line.split(" | ")[0].removeprefix("| ") for line in text.strip().splitlines()[2:]]
    assert titles == [line.title for name, line in LINES.items() if name != "tests"]


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([[1.0, 1.2], [9.0, 12.0], [90.0, 110.0]], []),
        ([[1.0], [1.0], [20.0]], ["ms, 20.0 times from 100 to 1,000 rows"]),
        ([[1.0, 5.0], [30.0, 150.0], [30.0, 150.0]], ["ms, 30.0 times from 10 to 100 rows"]),
    ],
)
def test_what_grows_faster_than_its_input_is_named(figures: list[list[float]], said: list[str]) -> None:
    curve = Curve("Anything", "rows", (10, 100, 1_000), {"ms": figures})
    assert list(curve.faster()) == said
    assert ("**Faster than its input**" in curve.report()) is bool(said)


def test_a_table_takes_the_place_of_the_one_before_it(tmp_path: Path) -> None:
    document = tmp_path / "document.md"
    document.write_text("a\n<!-- b -->old<!-- /b -->\n<!-- c --><!-- /c -->\n")
    write_table("b", "| new \\1 |\n", document)
    assert document.read_text() == "a\n<!-- b -->\n\n| new \\1 |\n\n<!-- /b -->\n<!-- c --><!-- /c -->\n"
    with pytest.raises(AssertionError, match="has 0 places for d"):
        write_table("d", "", document)


@pytest.mark.parametrize("program", ["", ".curves"])
def test_a_wrong_name_is_told_with_those_that_there_are(program: str) -> None:
    command = [sys.executable, "-m", f"tests.benchmarks{program}", "--only", "nothing"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "invalid choice: 'nothing'" in done.stderr
