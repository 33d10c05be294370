"""A response is read as a file where one may come."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.sent_requests import tools_of

TEXT = {"type": "string"}
RECORD = {"title": "Use a thing", "description": "Uses a thing that is there for the tests.", "operation": "useThing"}


def tool(folder: Path, responses: Any) -> Any:
    paths = {"/things": {"post": {"operationId": "useThing", "responses": responses}}}
    file = {"api.json": {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}}
    (made,) = tools_of(folder, file, [{**RECORD, "method": "create", "parameters": {}}], {"ids": {}})
    return made


def content(**schemas: Any) -> Any:
    types = {name.replace("_", "/").replace("8", "-"): {"schema": schema} for name, schema in schemas.items()}
    return {"200": {"description": "", "content": types}}


BINARY = {"type": "string", "format": "binary"}
OBJECT = {"type": "object", "properties": {"a": TEXT}}


@pytest.mark.parametrize(
    ("responses", "is_download"),
    [
        (content(application_json=TEXT, application_pdf=TEXT), True),
        (content(application_json=TEXT, image_png=TEXT), True),
        (content(application_json=TEXT, application_octet8stream={}), True),
        (content(application_json=TEXT, text_csv=BINARY), True),
        (content(application_json=BINARY), True),
        (content(application_json=TEXT, text_plain=TEXT), False),
        (content(application_json=TEXT, application_xml=TEXT), False),
        (content(application_json=OBJECT, application_pdf=BINARY), False),
        (content(application_json=TEXT), False),
    ],
)
def test_a_file_that_may_come_in_place_of_a_text_is_one(responses: Any, is_download: bool, tmp_path: Path) -> None:
    """Each file was told to be no JSON."""
    assert tool(tmp_path, responses).is_download is is_download
