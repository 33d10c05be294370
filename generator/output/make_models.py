"""A program that makes modules of models with datamodel-code-generator: that library takes long to start and to run.

It imports nothing of the generator, so that it starts quickly. Its arguments are a file with the request, the folder of
templates, and the folder that it writes. It prints what the library refuses or fails with, and fails then.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import AliasGenerator, DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

MAX_MEMORY = 2_000_000_000
"""Bytes that this process may take: the library takes half a gigabyte for each megabyte of schemas."""
MAX_CPU_SECONDS = 300
"""That it may use: whoever waits for it may have been killed."""
TAKEN: dict[str, str | list[str]] = {"kwargs": "kwargs_"}
"""Names that a model's initializer has already, for type checkers -> the names of such fields."""


def make(schemas: dict[str, Any], base_class: str, header: str, templates: Path, output: Path) -> None:
    """Write the models of schemas, which are called `module.Class`, as modules of the folder `output`."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output=output,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=base_class,
        snake_case_field=True,
        alias_generator=AliasGenerator.ToCamel,
        aliases=TAKEN,
        custom_template_dir=templates,
        field_constraints=True,
        use_union_operator=True,
        use_standard_collections=True,
        enum_field_as_literal=LiteralType.All,
        collapse_root_models=True,
        disable_timestamp=True,
        use_double_quotes=True,
        use_schema_description=False,
        custom_file_header=header,
        formatters=[Formatter.BUILTIN],
        strict_nullable=True,
    )
    generate(json.dumps(document), config=config)


def main(request: str, templates: str, output: str) -> None:
    """Make what a request asks for."""
    if resource is not None:
        for limit, most in ((resource.RLIMIT_AS, MAX_MEMORY), (resource.RLIMIT_CPU, MAX_CPU_SECONDS)):
            hard = resource.getrlimit(limit)[1]  # no soft one may be above it
            resource.setrlimit(limit, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
    try:
        make(**json.loads(Path(request).read_bytes()), templates=Path(templates), output=Path(output))
    except MemoryError:
        sys.exit(f"takes more than {MAX_MEMORY:,} bytes of memory")
    except Exception as error:  # whatever the library fails with at schemas that it does not expect
        sys.exit(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main(*sys.argv[1:])
