"""`generate` and `check` on a copy of the repository, against datamodel-code-generator alone on the same schemas."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator import pipeline
from generator.output.models import BASE_CLASS, PROGRAM, TEMPLATES
from tests.support.benchmarks.cpu_of_children import cpu_of_children
from tests.support.benchmarks.lines import Row
from tests.support.projects import REAL, ROOT, quiet

ROUNDS = 3
FOLDERS = ("generator", "specs", "templates", "generated")
GENERATOR = [sys.executable, "-m", "generator"]


@dataclass
class Timed:
    """A command, and what each of its runs took."""

    command: Sequence[str]
    folder: Path
    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    """Seconds of a core, of the process and all that it started."""

    def run(self) -> None:
        """Run it to its end."""
        before, begun = cpu_of_children(), time.perf_counter()
        subprocess.run(self.command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.seconds.append(time.perf_counter() - begun)
        self.cpu.append(cpu_of_children() - before)


def generation_rows() -> list[Row]:
    """The lines of generation."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "copy"
        for folder in FOLDERS:
            shutil.copytree(ROOT / folder, copy / folder, symlinks=True)
        alone = models_alone(Path(name))
        first, again, check = (Timed([*GENERATOR, one], copy) for one in ("generate", "generate", "check"))
        for _ in range(ROUNDS):
            shutil.rmtree(copy / ".cache", ignore_errors=True)
            for one in (alone, first, again, check):
                one.run()
    return [
        Row("generate", alone.cpu, first.cpu),
        Row("generate, time", alone.seconds, first.seconds),
        Row("generate again", alone.seconds, again.seconds),
        Row("check again", alone.seconds, check.seconds),
    ]


def models_alone(folder: Path) -> Timed:
    """datamodel-code-generator on the schemas of this repository, as `generate` runs it."""
    schemas = pipeline.build(REAL, quiet).models.schemas
    request = {"schemas": schemas, "base_class": f"{REAL.target.package}.{BASE_CLASS}", "header": '"""Models."""'}
    (folder / "request.json").write_text(json.dumps(request), encoding="utf-8")
    files = (folder / "request.json", TEMPLATES, folder / "models")
    return Timed([sys.executable, "-P", str(PROGRAM), *map(str, files)], folder)
