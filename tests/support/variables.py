"""Every environment variable that the package reads, by what reads it."""

from __future__ import annotations

from zoho_desk_mcp.server.commands.selection import HELP
from zoho_desk_mcp.server.environment import EnvironmentSettings
from zoho_desk_mcp.server.hosting.settings import HostingSettings
from zoho_desk_mcp.server.http.connection_settings import CERTIFICATES
from zoho_desk_mcp.server.product import ENV_PREFIX
from zoho_desk_mcp.server.settings import LogSettings
from zoho_desk_mcp.settings import Settings

CONNECTIONS = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", *CERTIFICATES)
FOLDERS = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA")
SURROUNDINGS = (*FOLDERS, *CONNECTIONS, "_ARGCOMPLETE", "UV")
"""Those that are not the package's own: where people's folders are, how connections are made, and what started it."""


def of_settings(*classes: type[EnvironmentSettings]) -> tuple[str, ...]:
    """The variables of settings."""
    return tuple(sorted({name for each in classes for name in each.variables().values()}))


OPTIONS = tuple(f"{ENV_PREFIX}{name.upper()}" for name in (*HELP, "mode", "confirm"))
"""Those that stand for options of the command line."""
ACCOUNT = of_settings(Settings, LogSettings)
HOSTING = of_settings(HostingSettings)
ALL = (*OPTIONS, *ACCOUNT, *HOSTING, *SURROUNDINGS)
