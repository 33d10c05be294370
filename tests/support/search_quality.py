"""How well the search of discovery mode finds. `python -m tests.support.search_quality` prints it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from zoho_desk_mcp.server.discovery.search import tool_index
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.vocabulary import VOCABULARY

from generator.files.yaml_source import YamlSource

Questions = Mapping[str, list[str]]
"""What is asked -> the tools that are right."""
SETS = ("tuned", "held_out")
SHOWN = 5


@dataclass(frozen=True)
class Quality:
    """Shares of the questions whose first hit, or one of the first five, is right, and the mean reciprocal rank."""

    questions: int
    first: float
    first_five: float
    mrr: float
    missed: tuple[str, ...]
    """Questions with no right tool among the first five."""

    def __str__(self) -> str:
        return f"{self.questions:>9}  {self.first:>7.3f}  {self.first_five:>7.3f}  {self.mrr:>5.3f}"


def questions(name: str) -> Questions:
    """One set of questions."""
    path = Path(__file__).parents[1] / "package" / "questions" / f"{name}.yaml"
    loaded: Questions = YamlSource(path).data
    return loaded


def quality(asked: Questions) -> Quality:
    """What the search over all tools reaches."""
    ranks = {question: _rank(question, right) for question, right in asked.items()}
    count = len(ranks)
    return Quality(
        count,
        sum(rank == 1 for rank in ranks.values()) / count,
        sum(0 < rank <= SHOWN for rank in ranks.values()) / count,
        sum(1 / rank for rank in ranks.values() if rank) / count,
        tuple(question for question, rank in ranks.items() if not 0 < rank <= SHOWN),
    )


def _rank(question: str, right: list[str]) -> int:
    """The place of the first right tool; 0 where none is found."""
    found = tool_index(VOCABULARY).search(question, TOOLS.keys(), len(TOOLS))
    return next((place for place, name in enumerate(found, 1) if name in right), 0)


def main() -> None:
    """Print the figures of both sets, and what was missed of the tuned one. The misses of the other stay unknown."""
    reached = {name: quality(questions(name)) for name in SETS}
    lines = [f"{'':10}questions  at one  at five    MRR", *(f"{name:10}{each}" for name, each in reached.items())]
    lines += [f"missed: {question}" for question in reached["tuned"].missed]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
