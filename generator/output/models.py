"""Has the modules of models made, by a process of its own: it takes seconds, in which all else is made."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.errors import GeneratorError, Problem
from generator.files.cache import digest, made_once
from generator.files.installed import installed
from generator.files.named import write_file
from generator.files.tree import copy_files
from generator.openapi.document import JsonObject
from generator.target import Target

PROGRAM = Path(__file__).with_name("make_models.py")
TEMPLATES = Path(__file__).with_name("model_template")
"""Leave out what the base says for all models: what becomes of further fields, and how fields are called."""
BASE_CLASS = "server.responses.model.ResponseModel"
"""The base of the models, within the package."""
MAX_SECONDS = 300
"""That the modules may take; those of 700 operations take ten."""

WriteModels = Callable[[Path], None]
"""Waits for the modules and writes them into a folder. Raises GeneratorError where they cannot be made."""


@contextmanager
def models_in_the_making(schemas: Mapping[str, JsonObject], target: Target, cache: Path) -> Iterator[WriteModels]:
    """Start to make the modules of all models, and go on. What was made of the same before is taken from `cache`.

    A block that ends without asking for them ends the process.
    """
    request = {
        "schemas": dict(sorted(schemas.items())),
        "base_class": f"{target.package}.{BASE_CLASS}",
        "header": f'"""Models of what {target.title} responds. Generated; do not edit."""',
    }
    text = json.dumps(request).encode()
    key = _key(text)
    with tempfile.TemporaryDirectory() as folder:
        maker = _Maker(Path(folder), text)
        if not (cache / key).is_dir():
            maker.start()
        try:
            yield lambda output: made_once(cache, key, maker.write, output)
        finally:
            maker.end()


def _key(request: bytes) -> str:
    """A digest of everything that the modules are made from."""
    sources = [PROGRAM, *sorted(path for path in TEMPLATES.rglob("*") if path.is_file())]
    versions = (line.encode() for line in installed())
    return digest([*versions, *(path.read_bytes() for path in sources), request])


class _Maker:
    """The program, and the folder with what it reads and writes."""

    def __init__(self, folder: Path, request: bytes) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        write_file(folder / "request", request)

    def start(self) -> subprocess.Popen[bytes]:
        """Start to make the modules, where that has not been done."""
        if self._process is None:
            files = (self._folder / "request", TEMPLATES, self._folder / "modules")
            command = [sys.executable, "-P", str(PROGRAM), *map(str, files)]
            with (self._folder / "errors").open("wb") as errors:
                self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors)  # noqa: S603
        return self._process

    def write(self, output: Path) -> None:
        """Wait for the modules and write them into a folder."""
        try:
            status = self.start().wait(MAX_SECONDS)
        except subprocess.TimeoutExpired as error:
            what = f"cannot be made within {MAX_SECONDS} s"
            hint = "See which schemas have many alternatives within each other."
            raise GeneratorError([Problem("models", what, hint)]) from error
        if status:
            said = (self._folder / "errors").read_text(encoding="utf-8", errors="replace").strip()
            raise GeneratorError([Problem("models", f"datamodel-code-generator: {said[-1000:]}")])
        copy_files(self._folder / "modules", output)

    def end(self) -> None:
        """End the process, if it runs."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
