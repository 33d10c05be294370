"""What single operations do. Importing this package imports every module in it, and so fills `HANDLERS`."""

from importlib import import_module
from pkgutil import iter_modules

from zoho_desk_mcp.sandbox.registry import HANDLERS

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["HANDLERS"]
