"""Requests as an OpenAPI validator sees them that is not ours, by documents as upstream publishes them: no repair.

openapi-core reads no parameter of several types: of those that upstream names it gets one, a text where that is one.
And it stops at patterns that Python does not compile: it does not see these.
"""

from __future__ import annotations

import atexit
import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, urljoin, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import SecurityValidationError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.sent_requests import Sent

OTHER_JSON = ("application/json-patch+json", "application/merge-patch+json", "application/vnd.api+json")
"""JSON of names that it does not know by itself."""
HOST = "http://localhost"


class _Request:
    """What openapi-core asks of a request."""

    def __init__(self, sent: Sent, server: SplitResult) -> None:
        split = urlsplit(sent.target)
        cookies = [part.strip().partition("=") for part in sent.headers.get("cookie", "").split(";") if part.strip()]
        self.host_url = f"{server.scheme}://{server.netloc}"
        self.path = server.path.rstrip("/") + split.path
        self.method = sent.method.lower()
        self.body = sent.body or None
        self.content_type = sent.headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(split.query, keep_blank_values=True)),
            header=Headers(list(sent.headers.items())),
            cookie=ImmutableMultiDict([(name, value) for name, _, value in cookies]),
        )


@cache
def readable(folder: Path) -> Path:
    """A folder with the same files in the form that openapi-core reads."""
    copy = Path(tempfile.mkdtemp(prefix="outside-"))
    atexit.register(shutil.rmtree, copy)
    for path in folder.glob("*.json"):
        document = _as_read(json.loads(path.read_text(encoding="utf-8")))
        (copy / path.name).write_text(json.dumps(document), encoding="utf-8")
    return copy


def _as_read(node: Any, *, is_parameter: bool = False) -> Any:
    if isinstance(node, list):
        return [_as_read(part, is_parameter=is_parameter) for part in node]
    if not isinstance(node, dict):
        return node
    is_parameter |= {"in", "schema"} <= node.keys()
    result = {key: _as_read(part, is_parameter=is_parameter) for key, part in node.items()}
    kinds = node.get("type")
    if is_parameter and isinstance(kinds, list) and all(isinstance(kind, str) for kind in kinds):
        result["type"] = "string" if "string" in kinds else next(kind for kind in kinds if kind != "null")
    if isinstance(node.get("pattern"), str) and not _compiles(node["pattern"]):
        del result["pattern"]
    return result


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


@cache
def _document(path: Path) -> OpenAPI:
    """A document of which only requests matter: upstream's files have faults elsewhere."""
    deserializers = dict.fromkeys(OTHER_JSON, json.loads)
    # None means that no validator is run, and is not in the type of the argument.
    config = Config(spec_validator_cls=None, extra_media_type_deserializers=deserializers)  # type: ignore[arg-type]
    return OpenAPI.from_file_path(str(path), config=config)


def faults(document: Path, sent: Sent) -> list[str]:
    """What the document does not allow of a request, credentials and formats of texts aside.

    The request's target goes after the path of the document's first server.
    """
    found = _document(document)
    servers: list[Any] = found.spec.read_value().get("servers") or [{"url": HOST}]
    server = urlsplit(urljoin(HOST, servers[0]["url"]))
    return list(_told(found.iter_request_errors(_Request(sent, server))))


def _told(errors: Any) -> Iterator[str]:
    for error in errors:
        causes = list(getattr(error.__cause__, "schema_errors", []))
        is_of_format = bool(causes) and all(_is_of_format(cause) for cause in causes)
        if isinstance(error, SecurityValidationError) or is_of_format:
            continue
        yield f"{type(error).__name__}: {error} {[cause.message for cause in causes]}"


def _is_of_format(error: Any) -> bool:
    """Whether all that is wrong is that a text is no date or the like: tools take any text where no more is said."""
    return error.validator == "format" or (bool(error.context) and all(_is_of_format(part) for part in error.context))
