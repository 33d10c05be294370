"""The tools and operations that `target.yaml` names are there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.errors import Problem, did_you_mean
from generator.files.yaml_source import YamlSource
from generator.project import Project
from generator.tools.tool import Tool


def unknown_helpers(project: Project, tools: Collection[Tool]) -> Iterator[Problem]:
    """A problem for each tool that a look-up or a derived value calls, and that does not exist.

    And for each operation with a price of its own that no tool calls: of one that upstream renamed, it would be lost.
    """
    known, called = {tool.name for tool in tools}, {tool.operation.id for tool in tools}
    source, target = YamlSource(project.target_file), project.target
    named: list[tuple[tuple[str, ...], tuple[str, ...]]]
    named = [(("lookups", kind, "tools"), lookup.tools) for kind, lookup in target.lookups.items()]
    named += [(("derived", kind, "tools"), derived.tools) for kind, derived in target.derived.items()]
    for path, names in named:
        for index, name in enumerate(names):
            if name not in known:
                yield Problem(source.where(*path, index), f"names the unknown tool {name}", did_you_mean(name, known))
    for name in target.credits.operations if target.credits else ():
        if name not in called:
            where, what = (
                source.where("credits", "operations", name),
                f"names the operation {name}, which no tool calls",
            )
            yield Problem(where, what, did_you_mean(name, called))
