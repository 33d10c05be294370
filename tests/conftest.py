import gc
import os
import signal
import tempfile
from collections.abc import Generator

import hypothesis
import pytest

# No test may see an account that the developer is signed in to, or a token that another worker cached.
HOME = tempfile.TemporaryDirectory(prefix="zoho-desk-mcp-tests-")  # one for each worker, gone at its end
os.environ["XDG_CONFIG_HOME"] = f"{HOME.name}/config"
os.environ["XDG_CACHE_HOME"] = f"{HOME.name}/cache"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

# A shell ignores SIGINT in what it starts in the background, and `nohup` SIGHUP: every process of a test would, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.register_profile("fuzz", deadline=None, print_blob=True)  # other examples each time: `make fuzz`
hypothesis.settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """What asynchronous tests and fixtures run on."""
    return "asyncio"


def pytest_xdist_auto_num_workers() -> int:
    """Half as many again as there are cores: many tests wait for processes, and others run meanwhile."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + cores // 2


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage among what stays until the end, which takes seconds: modules, and ten thousand tests."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what the generator gives as the new golden files"
    )
    parser.addoption(
        "--chaos-seconds", type=float, default=0, help="how long the chaos test goes on (default: one round)"
    )
    parser.addoption("--chaos-seed", type=int, default=12, help="what it draws the order of these from")
