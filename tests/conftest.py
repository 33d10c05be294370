import os
import tempfile

import hypothesis
import pytest

# No test may see an account that the developer is signed in to.
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="zoho-desk-mcp-tests-")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what the generator gives as the new golden files"
    )
