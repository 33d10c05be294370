"""The packages of the corpus, which all tests share."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

import pytest

from tests.support.other_apis.packages import Package, package


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Package]:
    """Gives the package of a target by its name; the first one who asks generates it, for all workers."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    return partial(package, root=shared / "corpus")
