"""The name of a downloaded file, from a header that anybody may have written."""

from __future__ import annotations

import re
from email.message import Message

MAX_LENGTH = 200


def file_name(disposition: str) -> str:
    """The file name in a Content-Disposition header (RFC 6266): without folders and control characters."""
    message = Message()
    message["Content-Disposition"] = re.sub(r"[\r\n]", " ", disposition)
    try:
        name = message.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        name = ""
    name = re.sub(r"[\x00-\x1f\x7f\ud800-\udfff]", "", name.replace("\\", "/")).rpartition("/")[2].strip(". ")
    return name[:MAX_LENGTH] or "file"
