"""What a command that was killed has left half done, and what one is doing that still runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from generator.commands.terminal import errors
from generator.files.turns import turn
from generator.files.written import undo_killed
from generator.nouns import counted
from generator.project import Project


@contextmanager
def between_releases(project: Project) -> Iterator[None]:
    """Wait until no release is under way, undo one that was killed, and let none begin while the block is carried out.

    What one that still runs has noted is what a killed one leaves: to undo it gave a package of a version that the
    templates did not have.
    """
    with turn(project.vendor_templates):
        undo_release(project)
        yield


def undo_release(project: Project) -> None:
    """Put the templates back as they were before a release that was killed, and say so."""
    if undone := undo_killed(project.unfinished_release):
        errors.print(f"A release was killed before it was whole: {counted(len(undone), 'file')} put back as before it.")
