"""Which part of a list is asked for, in the query string of the admin API."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

MAX_ROWS = 500
"""Rows of one part."""


class ListQuery(BaseModel):
    """A part of a list: of so many rows at most."""

    model_config = ConfigDict(extra="forbid")

    NEXT: ClassVar[str]
    """What a response calls the place where the next part begins."""

    limit: Annotated[int, Field(ge=1, le=MAX_ROWS)] = 100


class Page(ListQuery):
    """A page of a list that goes by numbers, the newest first."""

    NEXT = "next_before"

    before: Annotated[int, Field(ge=1, lt=2**63)] | None = None
    """Only what has a lower id."""


class Following(ListQuery):
    """A part of a list that goes by ids."""

    NEXT = "next_after"

    after: Annotated[str, Field(max_length=40)] | None = None
    """The id of one of the list: only what follows it there."""


class ServersQuery(Following):
    """A part of the MCP servers of an account: of those in use, or of those that have ended."""

    state: Literal["in_use", "ended"] = "in_use"


class CallsQuery(Page):
    """A page of calls: all, or those of one tool, of one person or with one outcome."""

    tool: Annotated[str, Field(max_length=100)] | None = None
    person: Annotated[str, Field(max_length=100)] | None = None
    """The name of the person, or of the API token."""
    status: Annotated[str, Field(max_length=64)] | None = None
    """A status, such as `OK` or `INVALID_ARGUMENTS`, or `error` for all but `OK`."""
