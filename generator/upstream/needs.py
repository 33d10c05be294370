"""What files need before tools can be made of them: repairs, and what no repair mends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.errors import GeneratorError, Problem, form_is_known
from generator.openapi.document import JsonObject
from generator.openapi.load import join
from generator.openapi.repairs import repair
from generator.openapi.validate import unknown_faults, validate
from generator.target import Target


@dataclass(frozen=True)
class Needs:
    """Repairs by kind, and the faults that they leave."""

    repairs: Counter[str] = field(default_factory=Counter)
    faults: tuple[Problem, ...] = ()

    def beyond(self, other: Needs) -> Needs:
        """What these files need more than others; a fault that moved is none."""
        known = {fault.what for fault in other.faults}
        return Needs(self.repairs - other.repairs, tuple(fault for fault in self.faults if fault.what not in known))


def needs_of(files: Mapping[str, JsonObject], target: Target) -> Needs:
    """What some files need. The overlay is not looked at: it may mend faults."""
    try:
        with form_is_known("upstream's files"):
            document = join(files, target)
            changes = repair(document, target)
            faults = (*unknown_faults(document), *validate(document))
            return Needs(Counter(change.kind for change in changes), faults)
    except GeneratorError as error:
        return Needs(faults=tuple(error.problems))
