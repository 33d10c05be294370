"""Ctrl-C while the command still imports what it needs: it ends at once and quietly."""

from __future__ import annotations

import subprocess
import sys

import pytest

INTERRUPTED_IMPORT = """
import os, signal, sys
class Interrupts:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupts())
sys.argv = [{package!r}, "--help"]
import runpy
runpy.run_module({package!r}, run_name="__main__", alter_sys=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize(
    ("package", "module"),
    [
        ("zoho_desk_mcp", "zoho_desk_mcp.server.version"),
        ("zoho_desk_mcp", "zoho_desk_mcp.server.commands.cli"),
        ("zoho_desk_mcp", "zoho_desk_mcp.vendor"),
        ("generator", "generator.target"),
    ],
)
def test_it_ends_quietly(package: str, module: str) -> None:
    script = INTERRUPTED_IMPORT.format(package=package, module=module)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 130
    assert done.stdout + done.stderr == ""


DROPPED = """
import os, signal, sys, weakref
class Interrupts:
    def find_spec(self, name, path=None, target=None):
        if name == "zoho_desk_mcp.vendor":
            class Marked: pass
            marked = Marked()
            ref = weakref.ref(marked, lambda _: os.kill(os.getpid(), signal.{name}))
            del marked
sys.meta_path.insert(0, Interrupts())
from zoho_desk_mcp.cli import main
main(["--help"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143)])
def test_it_ends_where_python_would_drop_what_a_signal_raises(name: str, status: int) -> None:
    script = DROPPED.format(name=name)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == status
    assert done.stdout + done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
def test_signals_are_given_back_to_who_imports_the_package() -> None:
    script = """
import signal, threading, zoho_desk_mcp
assert zoho_desk_mcp.__version__
threading.Thread(target=lambda: __import__("zoho_desk_mcp.cli")).run()
assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
"""
    subprocess.run([sys.executable, "-c", script], timeout=60, check=True)
    subprocess.run([sys.executable, "-c", script.replace(".run()", ".start()")], timeout=60, check=True)


INTERRUPTED_COMMAND = """
import asyncio, ctypes, functools, operator, os, signal, threading, time, weakref
from zoho_desk_mcp import cli
from zoho_desk_mcp.server.commands.run import run_async
from zoho_desk_mcp.server.hosting import key_commands
async def work():
    loop = asyncio.get_running_loop()
    def tell():
        while not loop.is_closed():
            time.sleep(0.01)
        loop.call_soon_threadsafe(print)
    threading.Thread(target=tell).start()
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(60)
class Interrupted:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGINT)
def make_class():
    class Holder:
        field = Interrupted()
def dropped():
    class Marked: pass
    marked = Marked()
    ref = weakref.ref(marked, lambda _: os.kill(os.getpid(), signal.SIGINT))
    del marked  # what a callback of a reference raises is dropped
    run_async(wait)
class HalfMade:
    def __del__(self):
        self.never_set
def half_made():
    held = HalfMade()
    os.kill(os.getpid(), signal.SIGINT)
async def wait():
    await asyncio.sleep(60)
async def fail():
    os.kill(os.getpid(), signal.SIGINT)
    raise RuntimeError("while it is cancelled")
def make_loop():
    new_loop = asyncio.events.new_event_loop
    asyncio.events.new_event_loop = lambda: [os.kill(os.getpid(), signal.SIGINT), new_loop()][1]
    run_async(wait)
class Late:
    def __init__(self, selector):
        self.selector = selector
    def __getattr__(self, name):
        return getattr(self.selector, name)
    def poll(self, *arguments):  # between the two Python looks for no signal
        kill = functools.partial(ctypes.CDLL(None).kill, os.getpid(), signal.SIGINT)
        return list(map(operator.call, [kill, functools.partial(self.selector.poll, *arguments)]))[1]
async def late():
    holder = asyncio.get_running_loop()._selector
    holder._selector = Late(holder._selector)
    await asyncio.sleep(60)
key_commands.generate_key = {work}
cli.main(["key", "generate"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize(
    "work",
    [
        "lambda: run_async(work)",
        "make_class",
        "dropped",
        "half_made",
        "make_loop",
        "lambda: run_async(fail)",
        pytest.param(
            "lambda: run_async(late)", marks=pytest.mark.skipif(sys.platform != "linux", reason="has no such selector")
        ),
    ],
    ids=["thread", "class", "callback", "half made", "loop", "failure", "just before it waits"],
)
def test_what_the_interruption_meets_is_not_shown(work: str) -> None:
    script = INTERRUPTED_COMMAND.format(work=work)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 130
    assert done.stdout + done.stderr == ""


INTERRUPTED_START = """
import os, signal, sys, time
from zoho_desk_mcp import cli
class SlowImport:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(60)
sys.meta_path.insert(0, SlowImport())
cli.main({arguments!r})
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize("module", ["zoho_desk_mcp.sandbox.factories", "zoho_desk_mcp.server.app"])
@pytest.mark.parametrize("arguments", [["--sandbox"], ["--sandbox", "call", "list_all_zoho_desk_tickets"]])
def test_a_start_ends_while_it_imports(module: str, arguments: list[str]) -> None:
    """No signal reaches a task while it imports: what takes a moment is there before it."""
    script = INTERRUPTED_START.format(module=module, arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-c", script],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=45,
        check=False,
    )
    assert done.returncode == 130
    assert done.stdout + done.stderr == ""


SECOND = """
import asyncio, collections, os, signal
from zoho_desk_mcp.server.commands.interrupts import INTERRUPTS
from zoho_desk_mcp.server.commands.run import run_async
class Ready(collections.deque):
    def popleft(self):
        taken = super().popleft()
        if self.signals:
            os.kill(os.getpid(), self.signals.pop())
        return taken
async def work():
    os.kill(os.getpid(), signal.SIGTERM)
    try:
        await asyncio.sleep(60)
    finally:
        loop = asyncio.get_running_loop()
        loop._ready = Ready(loop._ready)
        loop._ready.signals = [signal.SIGTERM]
        await asyncio.sleep(0)
INTERRUPTS.install()
run_async(work)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
def test_a_second_signal_ends_it_where_the_loop_forgets_what_it_was_about_to_wake() -> None:
    done = subprocess.run([sys.executable, "-c", SECOND], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (143, "")


SECOND_AT_THE_END = """
import asyncio, os, signal
from zoho_desk_mcp.server.commands.interrupts import INTERRUPTS
from zoho_desk_mcp.server.commands.run import run_async
async def beside():
    try:
        await asyncio.sleep(60)
    finally:
        asyncio.get_running_loop().call_later(0.1, os.kill, os.getpid(), signal.SIGTERM)
        await asyncio.sleep(60)
async def work():
    task = asyncio.create_task(beside())
    await asyncio.sleep(0)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.sleep(60)
INTERRUPTS.install()
run_async(work)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
def test_a_second_signal_ends_it_quietly_while_tasks_beside_it_end() -> None:
    command = [sys.executable, "-c", SECOND_AT_THE_END]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (143, "")
