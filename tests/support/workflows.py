"""The workflows of this repository."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from generator.files.yaml_source import YamlSource


def workflow(path: Path) -> dict[str, Any]:
    """What a workflow says. `on` is a text in it, as GitHub reads it."""
    text = path.read_text(encoding="utf-8").replace("\non:", '\n"on":')
    copy = Path(os.environ["XDG_CACHE_HOME"]) / path.name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(text, encoding="utf-8")
    found: dict[str, Any] = YamlSource(copy).data
    return found
