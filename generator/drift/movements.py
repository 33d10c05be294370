"""How the need of repairs and the size of the listing moved against the base, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from generator.checks.listing_limits import listing_tokens
from generator.drift.snapshot import Snapshot
from generator.nouns import counted
from generator.openapi.repairs.change import Change
from generator.tools.listed_tool import ListedTool

LOST = "reference-dangling"
"""The repair of a reference that leads nowhere."""


def repairs_moved(old: Snapshot, new: Snapshot) -> Iterator[str]:
    """How many more repairs upstream's files need, file by file and kind by kind, and how many fewer."""
    before, after = _places(old.repairs), _places(new.repairs)
    came, went = after - before, before - after
    lost = sum(kind == LOST for kind, _ in came.elements())
    if lost:
        files = sorted({file for kind, file in came if kind == LOST})
        yield f"{counted(lost, 'reference')} of upstream's files newly lead nowhere: {', '.join(files)}."
    if kinds := _kinds(came):
        yield f"Upstream's files need new repairs: {kinds}."
    if kinds := _kinds(went):
        yield f"Upstream mended: {kinds}."


def listing_moved(old: Snapshot, new: Snapshot, tools: Collection[str]) -> Iterator[str]:
    """How many tokens the tools cost a model more or less; `tools` are those that may."""
    before, after = list(_listed(old, tools)), list(_listed(new, tools))
    all_moved = listing_tokens(after) - listing_tokens(before)
    core_moved = listing_tokens(each for each in after if each.core) - listing_tokens(
        each for each in before if each.core
    )
    if all_moved or core_moved:
        yield f"The listing moves by {all_moved:+,} tokens (of o200k), that of the core tools by {core_moved:+,}."


def _listed(side: Snapshot, tools: Collection[str]) -> Iterator[ListedTool]:
    for name in sorted(tools):
        record = side.records.get(name)
        view = side.caller_view(record, record.tool.operation) if record is not None else None
        if view is not None:
            yield view.tool


def _places(changes: Iterable[Change]) -> Counter[tuple[str, str]]:
    """Kind and file of each repair."""
    return Counter((change.kind, change.location.file) for change in changes)


def _kinds(places: Counter[tuple[str, str]]) -> str:
    kinds = Counter(kind for kind, _ in places.elements() if kind != LOST)
    return ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
