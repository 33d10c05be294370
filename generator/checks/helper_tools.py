"""The tools that `target.yaml` names are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.errors import Problem, did_you_mean
from generator.files.yaml_source import YamlSource
from generator.target import Project
from generator.tools.tool import Tool


def unknown_helpers(project: Project, tools: Iterable[Tool]) -> Iterator[Problem]:
    """A problem for each tool that a look-up or a derived value calls, and that does not exist."""
    known = {tool.name for tool in tools}
    source, target = YamlSource(project.target_file), project.target
    named: list[tuple[tuple[str, ...], tuple[str, ...]]]
    named = [(("lookups", kind, "tools"), lookup.tools) for kind, lookup in target.lookups.items()]
    named += [(("derived", kind, "tools"), derived.tools) for kind, derived in target.derived.items()]
    for path, names in named:
        for index, name in enumerate(names):
            if name not in known:
                yield Problem(source.where(*path, index), f"names the unknown tool {name}", did_you_mean(name, known))
