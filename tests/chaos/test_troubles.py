"""What goes wrong is over when a replica does not start again: a run that went on for ever would tell nobody."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.chaos.troubles import Troubles


def test_a_replica_that_does_not_start_again_ends_all_of_it() -> None:
    def fail(*_: object) -> None:
        raise AssertionError("It does not start.")

    replica: Any = SimpleNamespace(set_clock=fail, freeze=fail, kill_and_start=fail, stop_and_start=fail)
    nothing: Any = SimpleNamespace(
        app=SimpleNamespace(state=SimpleNamespace(tokens=SimpleNamespace(expire_all=lambda: None)))
    )
    troubles = Troubles([replica], nothing, nothing, nothing, lambda: True)
    with pytest.raises(AssertionError, match="does not start"):
        troubles.of_replicas(random.randrange(99))
    troubles.of_all(1)
    assert not troubles.happened
