"""A template that cannot be rendered is named, whatever stands in its place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.output.render import TOOL_TEMPLATE, render_module, template_environment
from generator.output.tool_module import ToolModule
from tests.support.projects import GOLDEN, SmallProject, build


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
