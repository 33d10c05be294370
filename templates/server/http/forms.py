"""Forms that go in parts (multipart/form-data): fields, and files beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..arguments.errors import ArgumentError

Parts = Mapping[str, tuple[str | None, bytes | None]]
"""Part -> name and content of its file; both are None where none is given."""
SentPart = tuple[str, tuple[str | None, str | bytes]]
"""A part as the HTTP library takes it: a field is a file without a name."""


@dataclass(frozen=True)
class Form:
    """The fields of a form, and its files by their parts: name and content of each."""

    fields: Mapping[str, str | list[str]] = field(default_factory=dict)
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)

    @property
    def shown(self) -> dict[str, str | list[str]]:
        """The fields, and the names of the files, for people who see a call before it is made."""
        return {**self.fields, **{part: name for part, (name, _) in self.files.items()}}

    def parts(self) -> list[SentPart]:
        """All of it as parts: without a file, the HTTP library would write the fields in another form."""
        return [*self._field_parts(), *self.files.items()]

    def _field_parts(self) -> Iterator[SentPart]:
        for name, value in self.fields.items():
            yield from ((name, (None, text)) for text in (value if isinstance(value, list) else [value]))


def given_files(parts: Parts) -> dict[str, tuple[str, bytes]]:
    """The files that are given. Raises ArgumentError for one of which only the name or only the content is."""
    given = {part: (name, content) for part, (name, content) in parts.items() if (name, content) != (None, None)}
    whole = {
        part: (name, content) for part, (name, content) in given.items() if name is not None and content is not None
    }
    if len(whole) < len(given):
        raise ArgumentError("name and content go together: give both, or leave the file out")
    return whole
