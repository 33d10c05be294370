"""Zoho Desk as an MCP server."""


def __getattr__(name: str) -> str:
    """`__version__`, the version of the package, when it is asked for."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # here, as nothing comes before the command takes its signals

    return str(import_module(f"{__name__}.server.version").VERSION)
