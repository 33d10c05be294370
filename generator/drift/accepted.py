"""`accepted.yaml`: differences that need not be shown again, each with its reason, and what differences mean here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.drift.rules import RULES, Impact
from generator.drift.tool_change import FINGERPRINT_DIGITS, ToolChange
from generator.errors import Problem, did_you_mean, raise_if_any
from generator.files.yaml_model import StrictModel, read_model
from generator.files.yaml_source import source_if_there

Fingerprint = Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{FINGERPRINT_DIGITS}}}$")]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Severity(StrictModel):
    """What a kind of difference, or a single one, means for this target."""

    impact: Impact
    reason: Reason


class AcceptedFile(StrictModel):
    """What `accepted.yaml` holds."""

    accepted: dict[Fingerprint, Reason] = Field(default_factory=dict)
    """Fingerprint of a difference -> why it need not be shown."""
    severities: dict[str, Severity] = Field(default_factory=dict)
    """Name of a rule, or fingerprint of a difference -> what it means."""


@dataclass(frozen=True)
class Judged:
    """Differences with what they mean for the target: those to show, and those that somebody accepted."""

    shown: tuple[ToolChange, ...]
    accepted: tuple[ToolChange, ...]
    unused: tuple[str, ...] = ()
    """Fingerprints in the file that no difference has."""


def load_accepted(path: Path) -> AcceptedFile:
    """The file, or an empty one where there is none. Raises GeneratorError with every mistake."""
    source = source_if_there(path)
    if source is None:
        return AcceptedFile()
    found = AcceptedFile() if source.data is None else read_model(source, AcceptedFile)
    known = {rule.id for rule in RULES}
    raise_if_any(
        Problem(source.where("severities", name), f"unknown rule {name!r}", did_you_mean(name, known))
        for name in found.severities
        if name not in known and not _is_fingerprint(name)
    )
    return found


def judged(changes: Iterable[ToolChange], file: AcceptedFile) -> Judged:
    """The differences as the file has them."""
    shown: list[ToolChange] = []
    accepted: list[ToolChange] = []
    for change in changes:
        severity = file.severities.get(change.fingerprint) or file.severities.get(change.rule)
        meant = replace(change, severity=severity.impact) if severity else change
        (accepted if change.fingerprint in file.accepted else shown).append(meant)
    named = {*file.accepted, *(name for name in file.severities if _is_fingerprint(name))}
    unused = named - {change.fingerprint for change in (*shown, *accepted)}
    return Judged(tuple(shown), tuple(accepted), tuple(sorted(unused)))


def _is_fingerprint(name: str) -> bool:
    return len(name) == FINGERPRINT_DIGITS and not set(name) - set("0123456789abcdef")
