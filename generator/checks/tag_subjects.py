"""The subjects that `target.yaml` sorts tags into: each tag is there, and stands under one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.errors import Problem, did_you_mean
from generator.files.yaml_source import YamlSource
from generator.project import Project
from generator.tools.listed_tool import ListedTool


def wrong_subjects(project: Project, catalog: Sequence[ListedTool]) -> Iterator[Problem]:
    """A problem for each tag that no tool has, that stands under two subjects, or under none where there are some."""
    known = {tag for entry in catalog for tag in entry.tags}
    source, seen = YamlSource(project.target_file), set[str]()
    for subject, tags in project.target.tag_subjects.items():
        for index, tag in enumerate(tags):
            where = source.where("tag_subjects", subject, index)
            if tag not in known:
                yield Problem(where, f"names the unknown tag {tag}", did_you_mean(tag, known))
            if tag in seen:
                yield Problem(where, f"the tag {tag} stands under another subject, too", "leave it under one")
            seen.add(tag)
    for tag in sorted(known - seen) if project.target.tag_subjects else ():
        yield Problem(source.where("tag_subjects"), f"the tag {tag} stands under no subject", "add it to one")
