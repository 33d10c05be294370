"""What generation takes by the number of operations: parts of the repaired document, with records as drafted."""

from __future__ import annotations

import json
import multiprocessing
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator import pipeline
from generator.output.starter import write_starter
from tests.support.benchmarks.cpu_of_children import cpu_of_children
from tests.support.benchmarks.curve import Curve
from tests.support.deskbench.baseline import document_of
from tests.support.other_apis.project import OtherProject, write_drafts
from tests.support.projects import REAL, TEMPLATES, quiet

SIZES = (100, 200, 400, 700)
ROUNDS = 2
OF_THE_DOCUMENT = (
    "source",
    "security_scheme",
    "connection_parameters",
    "path_parameters",
    "ids",
    "times",
    "pagination",
    "null_words",
)
"""Keys of target.yaml that say how the document is read; the others are about single tools."""
NO_OVERLAY = 'overlay: 1.0.0\ninfo: {title: Nothing to correct, version: "1"}\nactions: []\n'


@dataclass(frozen=True)
class PartProject(OtherProject):
    """A part of the document, with nothing kept of other runs."""

    @property
    def cache(self) -> Path:
        return self.root / "cache"


def operations_curve() -> Curve:
    """Generation with nothing kept."""
    seconds: dict[int, list[float]] = {size: [] for size in SIZES}
    cpu: dict[int, list[float]] = {size: [] for size in SIZES}
    with tempfile.TemporaryDirectory() as name:
        projects = parts(Path(name))
        for _ in range(ROUNDS):
            for size, project in projects.items():
                taken, used = generated(project)
                seconds[size].append(taken)
                cpu[size].append(used)
    figures = {"CPU of all processes, s": [*cpu.values()], "time, s": [*seconds.values()]}
    return Curve("Generation by the number of operations", "operations", SIZES, figures)


def parts(folder: Path) -> dict[int, PartProject]:
    """Projects of the first so many operations."""
    root = document_of()
    ids = [one["operationId"] for item in root["paths"].values() for one in item.values() if "operationId" in one]
    return {size: part(folder / str(size), ids[:size]) for size in SIZES}


def part(folder: Path, operations: list[str]) -> PartProject:
    """The project of these operations, with a tool for each."""
    project = PartProject(folder, "part")
    project.openapi.mkdir(parents=True)
    project.records.mkdir()
    (project.openapi / "api.json").write_text(json.dumps(document_of(operations)), encoding="utf-8")
    project.overlay.write_text(NO_OVERLAY, encoding="utf-8")
    whole = yaml.safe_load(REAL.target_file.read_text(encoding="utf-8"))
    about = {"title": "Part", "vendor": "Part", "website": "https://example.com/"}
    kept = {key: whole[key] for key in OF_THE_DOCUMENT}
    project.target_file.write_text(yaml.safe_dump({**about, **kept}), encoding="utf-8")
    write_starter(TEMPLATES, project.target, None, project.vendor_templates)
    write_drafts(project)
    return project


def generated(project: PartProject) -> tuple[float, float]:
    """Seconds that a run takes, and seconds of a core: of a process of its own, which has all imported before."""
    shutil.rmtree(project.cache, ignore_errors=True)
    before, begun = cpu_of_children(), time.perf_counter()
    process = multiprocessing.get_context("fork").Process(
        target=pipeline.generate, args=(project, project.output, quiet)
    )
    process.start()
    process.join()
    assert process.exitcode == 0
    return time.perf_counter() - begun, cpu_of_children() - before
