"""Files that docs/operations.md and docs/security.md name are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.projects import ROOT

DOCUMENTS = [ROOT / "docs/operations.md", ROOT / "docs/security.md"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_files_that_are_named_exist(path: Path) -> None:
    for name in re.findall(r"`((?:[\w-]+/)+[\w-]*(?:\.\w+)?)`", path.read_text(encoding="utf-8")):
        assert (ROOT / name).exists() or (ROOT / "templates/server" / name).exists(), name
