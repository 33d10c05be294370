"""What a new target begins with: a client that puts the account's headers on each request, and a project around it."""

from __future__ import annotations

import json
from pathlib import Path

import jinja2

from generator.files.named import write_file
from generator.target import Target

STARTER = "starter"
"""The folder among the templates."""


def write_starter(templates: Path, target: Target, url: str | None, folder: Path) -> None:
    """Write it into the folder of the target's own templates. `url` is what stands before the paths of operations."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates / STARTER),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # the output is Python and TOML
    )
    environment.filters["json"] = json.dumps
    for name in environment.list_templates(extensions=["jinja"]):
        path = folder / name.removesuffix(".jinja").replace("src/", f"src/{target.package}/")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, environment.get_template(name).render(target=target, url=url))
