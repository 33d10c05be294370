"""A template that cannot be rendered is named, whatever stands in its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.output.render import TOOL_TEMPLATE, render_module, template_environment
from generator.output.tool_module import ToolModule
from tests.support.projects import GOLDEN, SmallProject, build, quiet


class OwnTemplates(SmallProject):
    """A project that brings its own."""

    @property
    def templates(self) -> Path:
        return self.root / "templates"


@pytest.mark.parametrize(
    ("put", "said"),
    [
        pytest.param(Path.absolute, "is no file", id="nothing"),
        pytest.param(Path.mkdir, "is no file", id="folder"),
        pytest.param(os.mkfifo, "is no file", id="pipe"),
        pytest.param(lambda path: path.write_bytes(b"caf\xe9"), "cannot be rendered: 'utf-8'", id="no-text"),
        pytest.param(lambda path: path.write_text("\n{% if %}"), ":2: cannot be rendered", id="mistake"),
        pytest.param(lambda path: path.write_text("{{ odd.name }}"), "cannot be rendered: 'odd'", id="unknown"),
    ],
)
def test_it_is_named(tmp_path: Path, put: Callable[[Path], object], said: str) -> None:
    tool = build(SmallProject(GOLDEN / "enums")).tools[0]
    (tmp_path / "templates").mkdir()
    put(tmp_path / "templates" / TOOL_TEMPLATE)
    environment = template_environment(OwnTemplates(tmp_path))
    with pytest.raises(GeneratorError, match=f"templates/{TOOL_TEMPLATE}.*{said}"):
        render_module(environment, ToolModule(tool), tmp_path / "package")


@pytest.mark.parametrize(
    ("place", "put", "said"),
    [
        pytest.param("server", None, "server: is no folder with files", id="no-folder"),
        pytest.param("server", os.mkfifo, "server: is no folder with files", id="pipe-for-folder"),
        pytest.param("server/app.py", os.mkfifo, "server/app.py: is no plain file", id="pipe"),
        pytest.param(
            "server/app.py", lambda path: path.symlink_to("gone"), "server/app.py: is no plain file", id="broken-link"
        ),
    ],
)
def test_no_package_is_written_without_it(
    tmp_path: Path, place: str, put: Callable[[Path], object] | None, said: str
) -> None:
    """What is no file was passed over, and the package lacked it."""
    project = OwnTemplates(tmp_path)
    shutil.copytree(GOLDEN / "jobs/specs", tmp_path / "specs")
    shutil.copytree(SmallProject(tmp_path).templates, project.templates)
    path = project.templates / place
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    if put is not None:
        put(path)
    with pytest.raises(GeneratorError) as caught:
        pipeline.generate(project, project.output, quiet)
    assert said in str(caught.value).splitlines()
    assert not project.output.exists()
