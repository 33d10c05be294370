"""What some tests need from the machine: databases, a browser, nginx, node, a disk to mount. CI must have all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

REQUIRED = "ZOHO_DESK_MCP_TESTS_REQUIRE"
"""Comma-separated names of what must be there: its absence then is a failure, not a skip."""

DEBIAN = "postgresql pgbouncer chromium-driver nginx-light npm"


def postgres_folder() -> Path:
    """The folder of PostgreSQL's programs; skips the test where there is none."""
    found = shutil.which("initdb")
    folders = [
        *sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True),
        *([Path(found).parent] if found else []),
    ]
    complete = (folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists())
    return next(complete, None) or missing("postgres")


def chromium() -> tuple[str, str]:
    """Chromium and its driver; skips the test where they are not there."""
    browser, driver = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
    return (browser, driver) if browser and driver else missing("chromium")


def nginx() -> str:
    """The program nginx; skips the test where it is not there."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin") or missing("nginx")


def pgbouncer() -> str:
    """The program pgbouncer; skips the test where it is not there."""
    return shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin") or missing("pgbouncer")


def may_mount() -> bool:
    """Whether this user may mount, in a view of the file system of its own."""
    tried = ("unshare", "--mount", "--user", "--map-root-user", "true")
    return (
        shutil.which("unshare") is not None and subprocess.run(tried, check=False, capture_output=True).returncode == 0
    )


def cannot_mount(what: str = "a full disk") -> None:
    """Say what is not tested; fails the test where it has to be."""
    if "mount" in os.environ.get(REQUIRED, "").split(","):
        pytest.fail(f"{REQUIRED} names mount, and this user may mount nothing")
    print(f"\nNOT TESTED: {what}, since this user may mount nothing", file=sys.__stderr__)


def npx(*packages: str) -> list[str]:
    """The command that runs programs of npm packages; skips the test without node, or where they cannot be had."""
    program = shutil.which("npx") or missing("node")
    command = [program, "--yes", *(word for package in packages for word in ("--package", package))]
    had = subprocess.run([*command, "--", "node", "--version"], check=False, capture_output=True, timeout=300)
    return [*command, "--"] if had.returncode == 0 else missing(f"node package {' or '.join(packages)}")


def npm_packages(folder: Path, *packages: str) -> Path:
    """A node that finds these npm packages in `folder`; skips the test where they cannot be had."""
    program = shutil.which("npm") or missing("node")
    (folder / "package.json").write_text('{"type": "module"}')
    command = [program, "install", "--no-audit", "--no-fund", "node@22", *packages]
    had = subprocess.run(command, cwd=folder, check=False, capture_output=True, timeout=300)
    node = folder / "node_modules/node/bin/node"
    return node if had.returncode == 0 and node.exists() else missing(f"node package {' or '.join(packages)}")


def missing(what: str, why: str = "") -> NoReturn:
    """Skip the test and say why, or fail it where `what` must be there."""
    why = why or f"there is no {what} here (Debian: apt-get install {DEBIAN})"
    text = f"NOT TESTED: {why}"
    if what in os.environ.get(REQUIRED, "").split(","):
        pytest.fail(f"{REQUIRED} names {what}, and it is not there: {why}")
    print(f"\n{text}", file=sys.__stderr__)
    pytest.skip(text)
