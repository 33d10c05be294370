"""The packages of all targets of the corpus, each generated once for all tests, and their sources as one package."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from filelock import FileLock

from generator import pipeline
from generator.pipeline import Build
from generator.project import Project
from tests.support.other_apis.project import other_project, write_drafts
from tests.support.projects import quiet


@dataclass(frozen=True)
class Package:
    """A generated package, and what it was generated from."""

    project: Project
    made: Build

    @property
    def source(self) -> Path:
        """The folder of the Python package."""
        return self.project.output / "src" / self.project.target.package


@cache
def package(name: str, root: Path) -> Package:
    """The package of a target, in a folder that several processes may share."""
    folder = root / name
    root.mkdir(parents=True, exist_ok=True)
    with FileLock(root / f"{name}.lock"):
        if not folder.exists():
            project = other_project(name, folder)
            write_drafts(project)
            return Package(project, pipeline.generate(project, project.output, quiet))
    project = other_project(name, folder)
    return Package(project, pipeline.build(project, quiet))


def as_one_package(packages: list[Package], folder: Path) -> str:
    """Write what is generated of all documents into one package, and give its name: all share the server's modules."""
    first = packages[0]
    name = first.project.target.package
    shutil.copytree(first.source, folder / name)
    for each in packages[1:]:
        shutil.copytree(each.source / "tools", folder / name / "tools", dirs_exist_ok=True)
        shutil.copytree(each.source / "models", folder / name / "models", dirs_exist_ok=True)
        shutil.copyfile(each.source / "server/product.py", folder / name / f"server/product_{each.project.name}.py")
        for path in (folder / name).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            if (changed := re.sub(rf"\b{each.project.target.package}\b", name, text)) != text:
                path.write_text(changed, encoding="utf-8")
    return name
