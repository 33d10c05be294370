"""Environments of clients that others wrote: one for each, as its lock says, made at the first use and kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

from tests.support.needs import missing
from tests.support.projects import ROOT

CLIENTS = ROOT / "tests/clients"
CACHE = ROOT / ".cache/clients"
PROGRAMS = CLIENTS / "programs"
UV = Path(sys.executable).parent / "uv"
INSTALL_PATIENCE = 300.0


def python_of(name: str) -> str:
    """The Python of the environment that `locks/<name>.lock` describes; skips the test where it cannot be installed."""
    folder, lock = CACHE / name, CLIENTS / f"locks/{name}.lock"
    python = folder / "bin/python"
    install = [str(UV), "pip", "install", "--quiet", "--python", str(python), "--require-hashes", "-r", str(lock)]
    make = [str(UV), "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)]
    _make_once(name, lock.read_bytes(), [make, install])
    return str(python)


def node() -> str:
    """A node that finds the packages of `node_frameworks` beside it; skips the test where it cannot be had."""
    folder = _node_packages("node_frameworks", "--ignore-scripts")
    for program in PROGRAMS.glob("*.mjs"):  # modules are looked for beside the program
        if not (folder / program.name).exists() or (folder / program.name).read_bytes() != program.read_bytes():
            shutil.copy(program, folder)
    shipped = sorted((folder / "node_modules").glob("node-*/bin/node"))
    return str(shipped[0]) if shipped else shutil.which("node") or missing("node")


def node_program(name: str) -> list[str]:
    """The command that runs a program of `node_frameworks`."""
    return [node(), str(CACHE / "node_frameworks/node_modules/.bin" / name)]


def client_program(name: str) -> str:
    """A program of `node_clients`: a client that people use, or a tool for one."""
    return str(_node_packages("node_clients") / "node_modules/.bin" / name)


def _node_packages(name: str, *options: str) -> Path:
    """The folder with the packages of a `package-lock.json`; skips the test where they cannot be had.

    Clients need their scripts: these put the program for this system in its place.
    """
    npm = shutil.which("npm") or missing("node")
    folder = CACHE / name
    folder.mkdir(parents=True, exist_ok=True)
    for file in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(CLIENTS / name / file, folder / file)
    install = [npm, "install", "--no-save", *options, "--prefix", str(folder)]
    _make_once(name, (folder / "package-lock.json").read_bytes(), [install])
    return folder


def _make_once(name: str, lock: bytes, commands: list[list[str]]) -> None:
    marker = CACHE / f"{name}.installed"
    CACHE.mkdir(parents=True, exist_ok=True)
    with FileLock(CACHE / f"{name}.lock"):
        if marker.exists() and marker.read_bytes() == lock:
            return
        marker.unlink(missing_ok=True)
        for command in commands:
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_PATIENCE, check=False)
            except subprocess.TimeoutExpired:
                missing("clients", f"the environment {name} was not installed within {INSTALL_PATIENCE:.0f} s")
            if done.returncode:
                missing("clients", f"the environment {name} cannot be installed: {done.stderr.strip()[-300:]}")
        marker.write_bytes(lock)
