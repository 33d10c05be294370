"""The name of a downloaded file, from a header that anybody may have written, else from its address."""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from email.message import Message
from email.utils import collapse_rfc2231_value
from pathlib import PurePosixPath
from urllib.parse import unquote

from ..texts.visible import visible

MAX_BYTES = 200
"""Bytes of a name at most, less than any file system allows."""
MAX_SUFFIX = 20
MAX_HEADER = 2_000
"""Characters of a header that are looked at: Python looks through what is behind a quote once for each `;`."""
NOT_IN_NAMES = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Categories of characters that no name has: among them those that turn the direction of a text around."""
DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows does not take for files."""
TYPES = mimetypes.MimeTypes()
"""Python's own list: not that of the machine, so that names are the same everywhere."""


def file_name(disposition: str, path: str = "", media_type: str = "") -> str:
    """The file's name in a Content-Disposition header (RFC 6266), else by the path that it was fetched from.

    It has no folders, no control characters and nothing else that a file system refuses.
    """
    return safe_name(_of_header(disposition)) or safe_name(_of_path(path, media_type)) or "file"


def safe_name(name: str) -> str:
    """The name without what could lead elsewhere, and as people see it; empty where nothing is left."""
    last = name.replace("\\", "/").rpartition("/")[2]
    plain = "".join(letter for letter in last if unicodedata.category(letter) not in NOT_IN_NAMES)
    plain = visible(re.sub(r'[<>:"|?*]', "_", plain)).strip(". ")
    return _short(f"_{plain}" if DEVICES.fullmatch(plain) else plain)


def _short(name: str) -> str:
    """The name in as many bytes as a name may have, with its ending."""
    if len(name.encode()) <= MAX_BYTES:
        return name
    suffix = PurePosixPath(name).suffix
    suffix = suffix if len(suffix) <= MAX_SUFFIX else ""
    stem = name.removesuffix(suffix).encode()[: MAX_BYTES - len(suffix.encode())].decode(errors="ignore")
    return f"{stem.rstrip('. ')}{suffix}"


def _of_header(disposition: str) -> str:
    """The name of the header: `filename*`, which may have any letters (RFC 8187), before `filename`."""
    message = Message()
    message["Content-Disposition"] = re.sub(r"[\r\n]", " ", disposition[:MAX_HEADER])
    try:
        parameters = message.get_params([], header="content-disposition")
        names = [value for name, value in parameters if name.lower() == "filename"]
        names.sort(key=lambda value: not isinstance(value, tuple))
        return collapse_rfc2231_value(names[0]) if names else ""
    except (ValueError, LookupError, TypeError):
        return ""


def _of_path(path: str, media_type: str) -> str:
    """The last part of a path that tells files apart: `report.pdf`, or an id with the ending of its type."""
    parts = [unquote(part) for part in path.split("/")]
    telling = [part for part in parts if "." in part.strip(".") or any(map(str.isdigit, part))]
    name = telling[-1] if telling else ""
    return name if "." in name else f"{name}{TYPES.guess_extension(media_type) or ''}" if name else ""
