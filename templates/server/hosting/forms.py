"""The input of the admin API and the admin UI: one model for JSON and HTML forms alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from ipaddress import ip_network
from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from ..arguments.errors import wrong_value
from ..guards.confirm import CONFIRM_LEVELS, ConfirmLevel
from ..selection import METHOD_GROUPS, Mode, SelectionError, selection_of
from ..variables import plain
from .connector import AccountConnector
from .errors import InvalidError
from .pinned_values import wrong_pinned
from .storage.access import EVERYBODY, PEOPLE_WORD, Access, Identity
from .storage.models import utc_now

Form = TypeVar("Form", bound=BaseModel)
MAX_PINNED = 500
"""Characters of a pinned value."""
NO_LATER = datetime(9000, 1, 1, tzinfo=UTC)
"""The last hours of the calendar have no time in UTC, or none in the time zone of a database."""


def _visible(text: str) -> str:
    text = text.strip()
    if not text or any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in text):
        raise PydanticCustomError("name", "must be a line of visible characters")
    return text


def _plain(given: object) -> object:
    """A text as it was pasted or read from a file, as a variable would have it. Raises ValueError."""
    return plain(given) if isinstance(given, str) and given else given


def _said(methods: list[str]) -> list[str]:
    if not methods:
        words = ", ".join(METHOD_GROUPS)
        raise PydanticCustomError("methods", "must name methods: {words}, or single ones", {"words": words})
    return methods


def _named(people: list[str]) -> list[str]:
    if not people:
        raise PydanticCustomError("people", "must name people, or {everybody}", {"everybody": EVERYBODY})
    return people


def _word_for_people(word: str) -> str:
    if not PEOPLE_WORD.fullmatch(word) or not _visible(word):
        kinds = f"{EVERYBODY}, role:admin, role:caller, group:NAME, email:ADDRESS or id:ID"
        raise PydanticCustomError("people", "must be {kinds}", {"kinds": kinds})
    return word


def _one_of_its_kinds(value: object, checked: ValidatorFunctionWrapHandler) -> object:
    """One line for a wrong value: pydantic has one for each kind, under a name of its own."""
    try:
        return checked(value)
    except ValidationError:
        words = f"must be a text of at most {MAX_PINNED} characters, a whole number, true or false"
        raise PydanticCustomError("pinned", "{words}", {"words": words}) from None


def _in_future(moment: datetime) -> datetime:
    if not utc_now() < moment < NO_LATER:
        raise PydanticCustomError(
            "moment", "must be in the future, and before the year {year}", {"year": NO_LATER.year}
        )
    return moment


def _network(text: str) -> str:
    try:
        return str(ip_network(text.strip(), strict=False))
    except ValueError:
        raise PydanticCustomError("network", "must be an address or a network, as in 203.0.113.0/24") from None


def _known_data_center(name: str, info: ValidationInfo) -> str:
    """The data center, by default the first that the vendor has."""
    known = _connector(info).data_centers
    if name and name not in known:
        raise PydanticCustomError("data_center", "must be one of {known}", {"known": ", ".join(known)})
    return name or known[0]


def _organization_id(id: str, info: ValidationInfo) -> str:
    pattern = _connector(info).organization_pattern
    if not re.fullmatch(pattern, id):
        advice = _connector(info).organization_advice
        raise PydanticCustomError("organization", "must be {advice}", {"advice": advice})
    return id


def _connector(info: ValidationInfo) -> AccountConnector:
    return cast("AccountConnector", info.context)


Name = Annotated[str, Field(max_length=100), AfterValidator(_visible)]
Expiry = Annotated[AwareDatetime, AfterValidator(_in_future)]
DataCenter = Annotated[str, AfterValidator(_known_data_center)]
OrgId = Annotated[str, Field(max_length=32), AfterValidator(_organization_id), BeforeValidator(_plain)]
ClientId = Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,200}$"), BeforeValidator(_plain)]
"""Letters, digits, dots, hyphens and underscores."""
Scope = Annotated[str, Field(pattern=r"^[!#-+\--\[\]-~]+$", max_length=80)]
"""Source: RFC 6749, section 3.3; without commas, by which some APIs have scopes separated."""
Pattern = Annotated[str, Field(min_length=1, max_length=100)]
PeopleWord = Annotated[str, Field(max_length=500), AfterValidator(_word_for_people)]
Network = Annotated[str, AfterValidator(_network)]
PinnedValue = Annotated[Annotated[str, Field(max_length=MAX_PINNED)] | int | bool, WrapValidator(_one_of_its_kinds)]
DailyCredits = Annotated[int, Field(gt=0, lt=2**31)]
Secret = Annotated[SecretStr, Field(min_length=1, max_length=500), BeforeValidator(_plain)]


WORDS = {
    "missing": "is required",
    "extra_forbidden": "is not known here",
    "string_pattern_mismatch": "is empty, too long, or has characters that do not belong there",
    "timezone_aware": "must have a timezone, as in 2030-01-31T09:30:00Z",
    **dict.fromkeys(
        ("datetime_type", "datetime_parsing", "datetime_from_date_parsing"),
        "is no time; write it like 2030-01-31T09:30:00Z",
    ),
}
"""Kind of pydantic's error -> what is wrong; the values themselves, which may be secrets, are never told."""


class Config(BaseModel):
    """Which tools an MCP server has, those that fit everything that is given, and how it shows them.

    All methods have to be asked for by `all`. Without tags and names the tags are `core`, where there is discovery all.
    """

    model_config = ConfigDict(extra="forbid")

    methods: Annotated[list[str], Field(max_length=100), AfterValidator(_said)]
    tags: list[str] = Field(default=[], max_length=200)
    tools: list[Pattern] = Field(default=[], max_length=200)
    exclude: list[Pattern] = Field(default=[], max_length=200)
    mode: Mode = "list"
    confirm: list[ConfirmLevel] = Field(default=[], max_length=len(CONFIRM_LEVELS))
    """Which calls are held back until they are confirmed."""
    pinned: Annotated[dict[Pattern, PinnedValue], Field(max_length=20)] = {}
    """Arguments that are set on each call of a tool that takes them. Callers do not see them, nor choose others."""
    calls_per_minute: Annotated[int, Field(gt=0, lt=2**31)] | None = None
    credits_per_day: Annotated[int, Field(gt=0, lt=2**31)] | None = None
    networks: list[Network] = Field(default=[], max_length=100)
    """From where the URL may be called; from anywhere where there are none."""
    people: Annotated[list[PeopleWord], Field(max_length=200), AfterValidator(_named)] = [EVERYBODY]
    """Who may agree to OAuth clients: `all`, or `role:caller`, `group:NAME`, `email:ADDRESS`, `id:ID` of a token or
    person. Groups and verified addresses are those that the identity provider told at the latest sign-in."""
    identity: Identity = "account"
    """As whom the tools act: as the account's user, or as the person who calls, who consents to that."""

    def names(self) -> frozenset[str]:
        """The names of the tools. Raises InvalidError for unknown words and wrong values, or where no tool fits."""
        try:
            names = selection_of(self).names()
        except SelectionError as error:
            raise InvalidError([f"config: {problem}" for problem in error.problems]) from None
        if not names:
            raise InvalidError(["config: no tool fits all of this"])
        if problems := [f"config.pinned: {problem}" for problem in wrong_pinned(self.pinned, names)]:
            raise InvalidError(problems)
        return names


class NewServer(BaseModel):
    """A new MCP server."""

    model_config = ConfigDict(extra="forbid")

    name: Name
    config: Config
    expires_at: Expiry | None = None
    access: Access = "url"


class ServerChange(BaseModel):
    """A change of an MCP server: fields that are given change; `expires_at` null removes the end."""

    model_config = ConfigDict(extra="forbid")

    name: Name | None = None
    config: Config | None = None
    expires_at: Expiry | None = None
    access: Access | None = None


class Rotation(BaseModel):
    """A new token for an MCP server, and how long the one before works beside it."""

    model_config = ConfigDict(extra="forbid")

    overlap_seconds: Annotated[int, Field(ge=0, le=7 * 24 * 60 * 60)] = 0


class NewAccount(BaseModel):
    """A new account: with a refresh token, or without one by consent."""

    model_config = ConfigDict(extra="forbid")

    name: Name
    data_center: DataCenter = Field(default="", validate_default=True)
    client_id: ClientId
    client_secret: Secret
    refresh_token: Secret | None = None
    org_id: OrgId | None = None
    daily_credits: DailyCredits | None = None
    scopes: Annotated[list[Scope], Field(max_length=200)] = []
    """Scopes to ask for at consent; by default those that the tools of `config` need."""
    config: Config = Config(methods=["all"])
    """Tools whose scopes are asked for at consent, where `scopes` is empty."""


class AccountChange(BaseModel):
    """A change of an account: fields that are given change; `daily_credits` null removes the limit.

    A client, a secret or a refresh token is tried before it takes the place of the old one.
    """

    model_config = ConfigDict(extra="forbid")

    name: Name | None = None
    client_id: ClientId | None = None
    client_secret: Secret | None = None
    refresh_token: Secret | None = None
    daily_credits: DailyCredits | None = None


class Reconnection(BaseModel):
    """A consent for an account that is there; with the secret of its client, where that has changed or is lost."""

    model_config = ConfigDict(extra="forbid")

    client_secret: Secret | None = None


class NewApiToken(BaseModel):
    """A new API token."""

    model_config = ConfigDict(extra="forbid")

    name: Name
    role: Literal["admin", "caller"]


def parse_account(data: Any, connector: AccountConnector) -> NewAccount:
    """The input for a new account, checked as the vendor's connector needs it. Raises InvalidError."""
    return parse(NewAccount, data, connector)


def parse(form: type[Form], data: Any, context: AccountConnector | None = None) -> Form:
    """The form, filled with data from outside. Raises InvalidError with a line for each problem."""
    try:
        return form.model_validate(data, context=context)
    except ValidationError as error:
        raise InvalidError([_line(details) for details in error.errors(include_input=False)]) from None


def _line(details: Mapping[str, Any]) -> str:
    kind, location = details["type"], details["loc"]
    where = ".".join(str(part)[:40] for part in location) or "body"
    text = WORDS.get(kind) or wrong_value("", details).strip()
    return f"{where}: {text[0].lower()}{text[1:]}"
