"""What a vendor adds to the tools of its server: texts, prompts, resources, completion, words."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..discovery.words import Vocabulary
from .completion import Completions
from .prompts import Workflow
from .resources import Resource, ResourceTemplate


@dataclass(frozen=True, eq=False)
class ServerContent:
    """All that a server offers beyond its tools. Each part may be left out."""

    instructions: str = ""
    """What a model is told when it connects. A line that names a tool is left out where the tool is not offered."""
    workflows: tuple[Workflow, ...] = ()
    """The prompts."""
    resources: tuple[Resource, ...] = ()
    resource_templates: tuple[ResourceTemplate, ...] = ()
    completions: Completions = field(default_factory=Completions)
    """The values of prompt arguments."""
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    """The words of people, for the search of discovery mode."""
