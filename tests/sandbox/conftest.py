"""A sandbox in the same process, and a client that is signed in to it."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.sandbox.app import create_app

from tests.support.desk import Desk


@pytest.fixture
def desk() -> Desk:
    client = Desk(create_app())
    client.sign_in()
    return client
