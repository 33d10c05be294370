"""A job as Python source: the call of its function."""

from __future__ import annotations

from collections.abc import Iterator

from generator.output.listed_module import ListedModule
from generator.tools.inputs import Input
from generator.tools.jobs import JOBS_FOLDER, Job


class JobModule(ListedModule[Job]):
    """The parts of a job's module."""

    @property
    def about_folder(self) -> str:
        """What the folder of the module holds."""
        return "Jobs: what each takes and returns, and the call of its function."

    @property
    def function(self) -> tuple[str, str]:
        """The job's function, and its module within the package."""
        return f"{JOBS_FOLDER}.{self.tool.function}", self.tool.function

    @property
    def called(self) -> str:
        """What is called."""
        return self.tool.function

    @property
    def arguments(self) -> Iterator[str]:
        """The arguments of the function: every one by its name, so that mypy compares the record with the code."""
        yield "client"
        for field in self.inputs:
            attribute = self.attributes[field.name]
            yield f"{attribute}={self.value(field) if isinstance(field, Input) else f'args.{attribute}'}"
