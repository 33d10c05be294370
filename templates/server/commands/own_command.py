"""How another program starts this one."""

from __future__ import annotations

import json
import os
import shutil
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from ..product import COMMAND, PACKAGE

CACHES_OF_UV = "archive-v"
"""How the folders begin in which uv keeps what it runs without an installation."""


def own_command() -> list[str]:
    """The words of a command line that starts this program from anywhere: absolute paths."""
    return _by_uv() or _by_script() or [sys.executable, "-m", PACKAGE]


def shared_command() -> list[str]:
    """The words for the machines of others: by uv where they can get it from where this one came from."""
    source = _source()
    return ["uvx", "--from", source, COMMAND] if source and "@ git+" in source else [COMMAND]


def _by_uv() -> list[str] | None:
    """The words that have uv run it again, where uv runs it now: the cache with this program is emptied some day."""
    uv = os.environ.get("UV")
    if not uv or not any(part.startswith(CACHES_OF_UV) for part in Path(sys.prefix).parts):
        return None
    source = _source()
    return [uv, "tool", "run", "--from", source, COMMAND] if source is not None else None


def _source() -> str | None:
    """What this program was installed of, as installers are told of it: the same commit, file or version."""
    try:
        found = distribution(COMMAND)
    except PackageNotFoundError:
        return None
    told = json.loads(found.read_text("direct_url.json") or "null")
    if told is None:
        return f"{COMMAND}=={found.version}"
    version_control = told.get("vcs_info")
    url = f"{version_control['vcs']}+{told['url']}@{version_control['commit_id']}" if version_control else told["url"]
    folder = f"#subdirectory={told['subdirectory']}" if "subdirectory" in told else ""
    return f"{COMMAND} @ {url}{folder}"


def _by_script() -> list[str] | None:
    script = Path(sys.argv[0])
    if script.stem != COMMAND:
        return None
    found = str(script) if script.exists() else shutil.which(COMMAND)
    return [os.path.abspath(found)] if found is not None else None
