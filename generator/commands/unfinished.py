"""What a command that was killed has left half done."""

from __future__ import annotations

from generator.commands.terminal import errors
from generator.files.written import undo_killed
from generator.nouns import counted
from generator.project import Project


def undo_release(project: Project) -> None:
    """Put the templates back as they were before a release that was killed, and say so."""
    if undone := undo_killed(project.unfinished_release):
        errors.print(f"A release was killed before it was whole: {counted(len(undone), 'file')} put back as before it.")
