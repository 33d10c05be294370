"""The version of the package."""

from importlib.metadata import PackageNotFoundError, version

from .product import COMMAND

try:
    VERSION = version(COMMAND)
except PackageNotFoundError:  # run from a source tree that is not installed
    VERSION = "0.0.0"
