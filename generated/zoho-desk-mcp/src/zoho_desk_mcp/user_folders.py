"""Where a user's own files are, on each system. A user whom the system does not know may have no such place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path, user_config_path

from zoho_desk_mcp.server.files.home import has_home

APPLICATION = "zoho-desk-mcp"


def config_folder() -> Path | None:
    """The folder of what the user has set up."""
    return _folder(user_config_path, "XDG_CONFIG_HOME")


def cache_folder() -> Path | None:
    """The folder of what can be had again."""
    return _folder(user_cache_path, "XDG_CACHE_HOME")


def _folder(find: Callable[..., Path], variable: str) -> Path | None:
    if not has_home() and not os.path.isabs(os.environ.get(variable, "")):
        return None
    try:
        folder = find(APPLICATION, appauthor=False)
    except RuntimeError:  # there is no home
        return None
    return folder if folder.is_absolute() else None
