"""Changes of several records by one request: the status says success, the body of each record whether it was made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from zoho_desk_mcp.errors import ADVICE
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.product import OUTCOME_FIELDS
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.texts.shortlist import shortlist
from zoho_desk_mcp.server.texts.visible import one_line

RECORDS = ("results", "data")
"""The fields that list the records."""
PARTS = "locales"
"""The field of a record that lists its languages, where each of these has an outcome of its own."""
MAX_RECORDS = 1_000
"""Records that are looked at, and outcomes: no tool takes more."""
MAX_PARTS = 100
MAX_TOLD = 10
MAX_TEXT = 200
NOT_DONE = "NOT_DONE"
"""The code where the records have none, or different ones."""
SCHEDULED = "SCHEDULED"
"""The code of what Zoho Desk took and does later."""
TAKEN = ("SUCCESS", SCHEDULED)
"""Codes among a record's errors that tell of none, whatever its flag says."""


@dataclass(frozen=True)
class _Outcome:
    name: str
    is_made: bool
    code: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name} ({self.reason})" if self.reason else self.name


def failure_within(status: int, body: Json) -> ApiError | None:
    """The error of a change that was made to no record; where it was made to some, the others are noted."""
    outcomes = list(islice(_outcomes(body), MAX_RECORDS))
    failed = [each for each in outcomes if not each.is_made]
    if later := [each.name for each in outcomes if each.code == SCHEDULED]:
        call_notes.note(f"Zoho Desk has scheduled this, and does it later: {shortlist(later, MAX_TOLD)}.")
    if not failed:
        return None
    told = shortlist([str(each) for each in failed], MAX_TOLD)
    if len(failed) < len(outcomes):
        call_notes.note(f"Not done for {len(failed)} of {len(outcomes)}: {told}. For the others it was done.")
        return None
    codes = {each.code for each in failed}
    code = codes.pop() if len(codes) == 1 else NOT_DONE
    message = f"did this for none of the {len(failed)}: {told}" if len(failed) > 1 else f"did not do this for {told}"
    return ApiError(status, code, f"Zoho Desk {message}", ADVICE.get(code, ""))


def _outcomes(body: Json) -> Iterator[_Outcome]:
    """What is said of each record; of none, what is said of the whole."""
    whole = body if isinstance(body, dict) else {"data": body}
    yield from _outcome("what was asked", whole)
    for field in RECORDS:
        for record in _dicts(whole.get(field), MAX_RECORDS):
            name = _text(record.get("id")) or "a record without id"
            yield from _outcome(name, record)
            for part in _dicts(record.get(PARTS), MAX_PARTS):
                yield from _outcome(f"{name} {_text(part.get('locale'))}".strip(), part)


def _dicts(value: Json, maximum: int) -> Iterator[Mapping[str, Json]]:
    return (each for each in (value[:maximum] if isinstance(value, list) else ()) if isinstance(each, dict))


def _outcome(name: str, record: Mapping[str, Json]) -> Iterator[_Outcome]:
    """Whether a change was made to a record, as Zoho says it; nothing where it does not."""
    flags = [record[field] for field in OUTCOME_FIELDS if field in record]
    errors = record.get("errors")
    known: Mapping[str, Json] = errors if isinstance(errors, dict) else {"errorMessage": errors}
    code, message = _text(known.get("errorCode")), _text(known.get("errorMessage") or known.get("error"))
    said = next((flag for flag in flags if flag is not None), False if flags and code else None)
    if said is None:
        return
    is_made = code in TAKEN or (said is not False and str(said).casefold() != "false")
    yield _Outcome(name, is_made, code or NOT_DONE, ": ".join(filter(None, (code, message))))


def _text(value: Json) -> str:
    """On one line, so that nothing of it looks like another part of the error."""
    return one_line(str(value)[:MAX_TEXT]) if isinstance(value, str | int) else ""
