"""One small project per mistake, with the exact message that it must give in `message.txt`.

After an intended change of a message: `python -m pytest tests/generator --update-golden`, then read the diff.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from tests.support.projects import BROKEN, SmallProject, build, folders


@pytest.mark.parametrize("folder", folders(BROKEN))
def test_mistake_gives_its_message(folder: Path, request: pytest.FixtureRequest) -> None:
    with pytest.raises(GeneratorError) as caught:
        build(SmallProject(folder))
    message = str(caught.value).replace(f"{folder}/", "") + "\n"
    expected = folder / "message.txt"
    if request.config.getoption("--update-golden"):
        expected.write_text(message, encoding="utf-8")
    assert message == expected.read_text(encoding="utf-8")
