"""The command `doctor`: what the vendor finds about settings and account, and what to do."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Literal

from ..protocols import Commands
from .run import run_async
from .selection import add_selection, selected_names

State = Literal["ok", "fail", "unknown", "next"]
"""`next` is what to do about the findings before it."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    state: State
    text: str

    def __str__(self) -> str:
        return f"{self.state:<8}{self.text}"


Examine = Callable[[frozenset[str]], AsyncIterator[Finding]]
"""Looks at one thing after the other, for tools of these names. It is called outside of any task: what it waits for
before it returns, a signal ends."""


def add_doctor(commands: Commands, examine: Callable[[], Examine], help: str) -> None:
    """Add the command. `examine` imports what it needs when it runs."""
    doctor = commands.add_parser("doctor", help=help)
    add_selection(doctor)
    doctor.set_defaults(run=lambda options: _doctor(options, examine()))


def _doctor(options: argparse.Namespace, examine: Examine) -> None:
    if not run_async(_print_findings, examine(selected_names(options))):
        sys.exit(1)


async def _print_findings(findings: AsyncIterator[Finding]) -> bool:
    """Whether all is well."""
    is_well = True
    async for finding in findings:
        print(finding, flush=True)
        is_well = is_well and finding.state != "fail"
    return is_well
