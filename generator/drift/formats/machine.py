"""The report for programs: JSON, JUnit's XML, and annotations of GitHub Actions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from xml.etree import ElementTree as ET

from generator.drift.formats.wording import TITLES, place_of, words_for
from generator.drift.report import Report
from generator.drift.rules import IMPACTS, Impact
from generator.drift.tool_change import ToolChange

COMMANDS: dict[Impact, str] = {"breaking": "error", "notice": "warning", "additive": "notice"}
"""Which annotation an impact has; what users do not notice has none."""


def as_json(report: Report, changes: Sequence[ToolChange]) -> str:
    """All that is known."""
    entry = {
        "counts": {impact: sum(change.impact == impact for change in changes) for impact in IMPACTS},
        "accepted": report.accepted,
        "unused": list(report.unused),
        "tasks": [asdict(each) for each in report.tasks],
        "movements": list(report.movements),
        "touched": {each.kind: list(each.names) for each in report.touched},
        "changes": [change.as_json() for change in changes],
    }
    return json.dumps(entry, indent=1, ensure_ascii=False) + "\n"


def as_junit(changes: Sequence[ToolChange]) -> str:
    """A test suite for each tool, a case for each difference; what breaks is a failure."""
    root = ET.Element("testsuites", name="drift", tests=str(len(changes)), failures=_failures(changes))
    for tool, found in groupby(changes, key=lambda change: change.tool or change.operation):
        of_tool = list(found)
        suite = ET.SubElement(root, "testsuite", name=tool, tests=str(len(of_tool)), failures=_failures(of_tool))
        for change in of_tool:
            said = _plain(f"{place_of(change, str)}: {words_for(change, str)}")
            case = ET.SubElement(suite, "testcase", name=f"{said} [{change.fingerprint}]", classname=tool)
            if source := change.sources[1] or change.sources[0]:
                case.set("file", source.file)
                case.set("line", str(source.line))
            if change.impact == "breaking":
                ET.SubElement(case, "failure", type=change.rule, message=said).text = _sides(change)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def as_annotations(changes: Iterable[ToolChange], folder: str) -> str:
    """Workflow commands: each shows at the line of the file, under `folder`, that says what changed."""
    return "".join(f"{line}\n" for line in _annotations(changes, folder))


def _annotations(changes: Iterable[ToolChange], folder: str) -> Iterator[str]:
    for change in changes:
        command = COMMANDS.get(change.impact)
        if command is None:
            continue
        source = change.sources[1] or change.sources[0]
        at = f"file={_property(f'{folder}/{source.file}')},line={source.line}," if source else ""
        title = _property(f"{TITLES[change.impact]}: {change.tool or change.operation}")
        said = f"{place_of(change, str)}: {words_for(change, str)} [{change.fingerprint}]"
        yield f"::{command} {at}title={title}::{_message(said)}"


def _failures(changes: Iterable[ToolChange]) -> str:
    return str(sum(change.impact == "breaking" for change in changes))


def _sides(change: ToolChange) -> str:
    return "\n".join(f"{side}: {source}" for side, source in zip(("old", "new"), change.sources, strict=True) if source)


def _plain(text: str) -> str:
    """Without characters that XML does not allow."""
    return "".join(each if each.isprintable() or each in "\t\n" else "\N{REPLACEMENT CHARACTER}" for each in text)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
