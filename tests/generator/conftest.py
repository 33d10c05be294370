"""The catalog of the real files: built once for each worker, and never changed."""

from __future__ import annotations

import pytest

from generator import pipeline
from generator.pipeline import Build
from tests.support.projects import REAL, quiet


@pytest.fixture(scope="session")
def built() -> Build:
    return pipeline.build(REAL, quiet)
