"""Upstream's files as they are: JSON or YAML, parsed within bounds, each part of the kind that OpenAPI has there."""

from __future__ import annotations

from pathlib import Path

from generator.errors import PROGRAM, GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import bounded_text
from generator.files.json_text import FETCH_AGAIN, Pairs, parse_json
from generator.files.yaml_source import YamlSource
from generator.openapi.document import Json, JsonObject
from generator.openapi.reading.versions import VERSIONS, version_of
from generator.openapi.structure import structure_problems

FILE_EXTENSIONS = (".json", ".yaml", ".yml")
"""Of the files that are read."""
SWAGGER_HINT = "Convert it to OpenAPI 3 first."


def file_names(folder: Path) -> list[str]:
    """The files of a folder that are read, by their paths in it."""
    found = (path for path in folder.rglob("*") if path.suffix in FILE_EXTENSIONS and not path.is_dir())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def read_files(folder: Path) -> dict[str, JsonObject]:
    """Name -> parsed file, of every file of a folder. Raises GeneratorError with everything that is wrong."""
    names = file_names(folder)
    if not names:
        what = "holds no OpenAPI files (.json, .yaml)"
        raise GeneratorError([Problem(str(folder), what, f"Run `{PROGRAM} fetch`.")])
    return read_named(folder, names)


def read_named(folder: Path, names: list[str]) -> dict[str, JsonObject]:
    """The same of some files of a folder."""
    files: dict[str, JsonObject] = {}
    problems: list[Problem] = []
    for name in names:
        try:
            files[name] = _read_file(folder / name, name)
        except GeneratorError as error:
            problems.extend(error.problems)
    raise_if_any(problems)
    return files


def _read_file(path: Path, name: str) -> JsonObject:
    try:
        document = _parsed(path)
    except GeneratorError as error:
        raise GeneratorError(_within(problem, path.name, name) for problem in error.problems) from error
    raise_if_any(_unknown_version(document, name))
    raise_if_any(structure_problems(document, name))
    return dict(document)


def _within(problem: Problem, short: str, name: str) -> Problem:
    """A problem that names a file by its path, not only by its last part."""
    return Problem(name + problem.where.removeprefix(short), problem.what, problem.hint)


def _parsed(path: Path) -> Json:
    if path.suffix == ".json":
        return _json(path, bounded_text(path, FETCH_AGAIN))
    text = bounded_text(path, FETCH_AGAIN)
    if text.lstrip().startswith("{"):
        try:
            return _json(path, text)  # as `fetch` writes it, and much faster
        except GeneratorError:
            pass
    return YamlSource(path, is_document=True).data


def _json(path: Path, text: str) -> Json:
    def without_repeated_keys(pairs: Pairs) -> JsonObject:
        result = dict(pairs)
        if len(result) != len(pairs):
            _raise_with_lines(path)
            keys = [key for key, _ in pairs]
            repeated = sorted({key for key in keys if keys.count(key) > 1})
            raise GeneratorError([Problem(path.name, f"an object repeats its keys {', '.join(repeated)}")])
        return result

    return parse_json(path.name, text, without_repeated_keys)


def _raise_with_lines(path: Path) -> None:
    """Raises GeneratorError for keys that stand twice, by line: JSON is YAML, but for characters written in halves."""
    try:
        YamlSource(path)
    except GeneratorError as error:
        raise_if_any(problem for problem in error.problems if problem.what.startswith("duplicate key"))


def _unknown_version(document: Json, name: str) -> list[Problem]:
    """What is said of a file that is of no version that is known. A part of a document names none."""
    if not isinstance(document, dict):
        return [Problem(name, "is no OpenAPI document, and no part of one")]
    if "swagger" in document:
        return [Problem(name, f"is Swagger {document['swagger']}, which is not read", SWAGGER_HINT)]
    if "openapi" in document and version_of(document) not in VERSIONS:
        known = f"The versions {', '.join(VERSIONS[:-1])} and {VERSIONS[-1]} are read."
        return [Problem(name, f"is of OpenAPI {document['openapi']!r}, which is not read", known)]
    return []
