"""A target: one API and the package made for it. Everything that no other API shares is data in `target.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import AfterValidator, Field, StringConstraints, field_validator, model_validator

from generator.files.checked_texts import free_package_name, usable_pattern
from generator.files.web_address import web_address
from generator.files.yaml_model import StrictModel
from generator.naming import snake_case

Text = Annotated[str, StringConstraints(min_length=1)]
WebAddress = Annotated[str, AfterValidator(web_address)]
MAX_NAME = 100
"""Characters: folders and files are called so, with something before or after."""
Title = Annotated[str, StringConstraints(pattern=r"^[\w&+.' -]+$", max_length=MAX_NAME)]
"""Plain enough to stand in any text and in generated code."""
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=MAX_NAME)]
PackageName = Annotated[Identifier, AfterValidator(free_package_name)]
IdForm = Annotated[str, AfterValidator(usable_pattern)]
Command = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=MAX_NAME)]
EnvPrefix = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*_$")]
Count = Annotated[int, Field(ge=0)]
PaginationStyle = Literal["offset", "page", "link", "cursor"]
OptionalRepair = Literal[
    "enum-without-descending",
    "parameter-array-style",
    "pattern-entity",
    "pattern-negated",
    "pattern-unanchored",
    "pattern-unicode-class",
]


class Source(StrictModel):
    """Where upstream publishes its OpenAPI files."""

    repository: Text
    """`owner/name` on GitHub, a URL, or a path."""
    folder: Text
    """The folder of the repository that holds them; `.` for the repository itself."""
    files: Text = "*.json"
    """Which files of the folder these are: a pattern, or a name. Those that they refer to are fetched with them."""

    @field_validator("folder")
    @classmethod
    def _check_is_of_the_repository(cls, folder: str) -> str:
        if PurePath(folder).is_absolute() or ".." in PurePath(folder).parts:
            raise ValueError("must be a path within the repository")
        return folder

    @field_validator("files")
    @classmethod
    def _check_is_within(cls, files: str) -> str:
        *folders, name = PurePath(files).parts or [""]
        if PurePath(files).is_absolute() or ".." in (*folders, name):
            raise ValueError("must be a pattern of files within `folder`")
        if "**" in name or any("**" in part and part != "**" for part in folders):
            raise ValueError("`**` stands for folders, and alone between slashes, as in `**/*.json`")
        return files


class ListingLimits(StrictModel):
    """What the tools may cost a model, as bytes of the response to `tools/list`."""

    max_bytes_per_tool: Count = 1_000
    """On average."""
    max_core_bytes: Count = 48_000
    """Of the core tools together: they are what a model gets unless someone chooses otherwise."""
    max_core_tokens: Count | None = 12_000
    """The same as tokens of OpenAI's o200k."""
    min_core_tools: Count = 0
    max_core_tools: Count = 40


class ToolRules(StrictModel):
    """How tools are named, and how large their listing may be."""

    slug: Identifier
    """What every tool's name contains: `list_all_<slug>_tickets`."""
    client_key: Command
    """What MCP clients call the server. Short: some put it before each tool's name, whose length they limit."""
    listing: ListingLimits = ListingLimits()


class IdRules(StrictModel):
    """What is an id. A tool takes an id as text, whatever type upstream gives it."""

    form: IdForm | None = None
    """The pattern that every id fits; without one, any text is an id."""
    meaning: str = ""
    """The same in words, for callers: what an id must be."""
    names: tuple[Text, ...] = ()
    """Names of parameters and properties that hold ids."""
    suffixes: tuple[Text, ...] = ()
    """What names of ids end with."""
    formats: tuple[Text, ...] = ()
    """Values of `format` that mark an id."""
    patterns: tuple[Text, ...] = ()
    """Upstream's patterns of ids, as they are after repair."""
    not_ids: tuple[Text, ...] = ()
    """Ends of names that look like those of ids, of things that no tool lists: a mail address."""

    def has_pattern(self, pattern: str) -> bool:
        """Whether a pattern is one of ids."""
        return pattern in (*self.patterns, self.form)

    def is_id(self, name: str) -> bool:
        """Whether a parameter or property of this name holds an id."""
        return name in self.names or name.endswith(self.suffixes)


class TimeRules(StrictModel):
    """What is a time (ISO 8601, with an offset)."""

    formats: tuple[Text, ...] = ()
    """Values of `format` that mark a time."""
    pattern_start: Text | None = None
    """How upstream's patterns of times begin. A pattern with two such parts and a comma is a range of time."""


class Pagination(StrictModel):
    """How lists are paginated. Tools take `limit` and `next_cursor` whatever the style."""

    style: PaginationStyle
    """`offset`: a parameter counts records. `page`: one counts pages. `link`: the `Link` header names the next page.
    `cursor`: the response says where the next page begins, by `next`, or its last record does, by `from_record`.
    """
    position: Text | None = None
    """The query parameter that says where a page begins; `link` may do without."""
    size: Text | None = None
    """The query parameter with the number of records a page."""
    default_size: Annotated[int, Field(ge=1)] = 50
    """Records a page where the operation names no number."""
    records: Text = "data"
    """The property of a response that holds the records, where there is one of that name."""
    last_offset: Count | None = None
    """The last offset that is served."""
    next: Text | None = None
    """Where in a response the next page is told, like `meta.next`: a value for `position`, or the page's address."""
    from_record: Text | None = None
    """The field of the last record that is the position of the page after it."""
    has_more: Text | None = None
    """Where in a response it says whether there are records after the last one; without it, a full page has more."""
    count: Text | None = None
    """The property of a response that tells how many records the whole list has."""

    @model_validator(mode="after")
    def _check_position(self) -> Self:
        if self.style != "link" and self.position is None:
            raise ValueError(f"the style `{self.style}` needs `position`, the parameter that says where a page begins")
        if (self.style == "cursor") != (bool(self.next) != bool(self.from_record)):
            raise ValueError(
                "the style `cursor`, and no other, needs either `next` or `from_record`: where a page ends"
            )
        if self.has_more and not self.from_record:
            raise ValueError("`has_more` is for `from_record`: `next` is missing where there is no more")
        return self

    @property
    def parameters(self) -> frozenset[str]:
        """The query parameters that the server fills in."""
        return frozenset(filter(None, (self.position, self.size)))


class Derived(StrictModel):
    """A value that the server finds when a caller leaves it out."""

    input: Text
    """The input that it is derived from."""
    tools: tuple[Text, ...]
    """The tools whose operations are called for that."""


class Lookup(StrictModel):
    """What a caller may say in place of an id, or of a value's exact form."""

    tools: tuple[Text, ...]
    """The tools whose operations are called for that."""
    takes: Literal["name", "number", "value"] = "name"
    """A record's name or id; its short number or id; or a value, which the server matches with those it knows."""
    inputs: frozenset[Text] = frozenset()
    """The inputs that take it in every tool, without a word in the tools' records."""
    field: Text | None = None
    """The input that says which field it is the value of, where a tool has one for that."""


class Credits(StrictModel):
    """What calls cost, where the API has credits."""

    call: Count = 1
    """A call that is nothing of what follows."""
    list: Count = 1
    """One page of a list or search, near its start."""
    operations: dict[str, Count] = Field(default_factory=dict)
    """Operations that cost something else."""


class NameOf(StrictModel):
    """A name that is looked up by an id."""

    id: Text
    """The field that holds the id."""
    lookup: Identifier
    """Whose name it is, of the target's `lookups`."""


class ResponseRules(StrictModel):
    """What of a response is worth a model's tokens. `fields: ["*"]` gives everything all the same."""

    audit: tuple[Text, ...] = ()
    """Fields that tell who made or changed a record, and how it is laid out."""
    links: tuple[Text, ...] = ()
    """Fields with addresses of pictures, and of pages for people."""
    copies: dict[str, tuple[Text, ...]] = Field(default_factory=dict)
    """Field -> others beside it that hold the same."""
    outside: tuple[Text, ...] = ()
    """Fields whose texts customers and other people write: results with such are marked as data."""
    outcomes: tuple[Text, ...] = ()
    """Fields that say of each record whether a change was made to it: they are shown where they are false, too."""
    identifying: tuple[Text, ...] = ("id",)
    """What tells which record a change was made to, most telling first."""
    names: dict[str, NameOf] = Field(default_factory=dict)
    """Output of records' `returns` -> where its name comes from if the response has only the id."""


class RepairRules(StrictModel):
    """Faults that only this vendor's files have."""

    misspelled_keywords: dict[str, Text] = Field(default_factory=dict)
    """Misspelled keyword of a schema -> the one that was meant."""
    meaningless_keywords: tuple[Text, ...] = ()
    """Keywords that say nothing in a schema."""
    enabled: frozenset[OptionalRepair] = frozenset()
    """Repairs that would do harm to files of others."""

    def applies(self, kind: str) -> bool:
        """Whether to make this kind of repair."""
        return kind in self.enabled or kind not in get_args(OptionalRepair)


class Mention(StrictModel):
    """Files that name tools."""

    files: Text
    """A pattern, from the repository's root."""
    each: Literal["file", "line"] = "file"
    """What counts as one: a file, or each of its lines."""


class Target(StrictModel):
    """What `target.yaml` holds."""

    title: Title
    """What texts call the product."""
    vendor: Title
    """Who publishes the API."""
    website: WebAddress
    package: PackageName
    """The Python package."""
    command: Command
    """The command that the package installs, and the name of its distribution."""
    env_prefix: EnvPrefix
    """What the server's environment variables begin with."""
    hosting_env_prefix: EnvPrefix
    """What the environment variables of hosted mode begin with."""
    source: Source
    tools: ToolRules
    security_scheme: Text | None = None
    """The scheme whose scopes tools need. An operation that names one that no file defines means this one."""
    connection_parameters: frozenset[str] = frozenset()
    """Parameters that the connection sends by itself: no tool takes them."""
    path_parameters: dict[str, Text] = Field(default_factory=dict)
    """Path segment -> the one name of the parameter after it, where upstream has several names for one thing."""
    ids: IdRules = IdRules()
    times: TimeRules = TimeRules()
    pagination: Pagination | None = None
    null_words: dict[str, Text] = Field(default_factory=dict)
    """Input -> the word that a caller may write in it for null, where null has a meaning; `null` is one everywhere."""
    synonyms: dict[str, tuple[Text, ...]] = Field(default_factory=dict)
    """Input -> other names that callers give to it, in all tools."""
    content_types: dict[Text, tuple[Text, ...]] = Field(default_factory=dict)
    """Input that says how the text beside it is written -> its values for HTML."""
    lookups: dict[Identifier, Lookup] = Field(default_factory=dict)
    """What can be looked up."""
    derived: dict[Identifier, Derived] = Field(default_factory=dict)
    """What the server derives from another input."""
    credits: Credits | None = None
    responses: ResponseRules = ResponseRules()
    """What of a response is left out where nothing else is said."""
    repairs: RepairRules = RepairRules()
    tag_subjects: dict[Title, tuple[Text, ...]] = Field(default_factory=dict)
    """Subject -> the tags that pages show together under it, in this order; others stand under no subject."""
    mentions: dict[Title, Mention] = Field(default_factory=dict)
    """What else of this repository names tools, such as tests of searches: the drift report counts what it touches."""
    sandbox: bool = False
    """Whether the package has a sandbox, which reads what every operation takes and returns."""

    @model_validator(mode="before")
    @classmethod
    def _named_by_title(cls, given: Any) -> Any:
        """Names that the file leaves out follow from the title."""
        if not isinstance(given, dict) or not isinstance(given.get("title"), str):
            return given
        slug = snake_case(given["title"]).rstrip("_")  # the mark of Python's own words: no name that is made is one
        tools = given.get("tools", {})
        command = slug.replace("_", "-")
        names = {"package": f"{slug}_mcp", "command": f"{command}-mcp"}
        prefixes = {"env_prefix": f"{slug.upper()}_", "hosting_env_prefix": f"{slug.upper()}_MCP_"}
        named = {"slug": slug, "client_key": command, **tools} if isinstance(tools, dict) else tools
        return {**names, **prefixes, **given, "tools": named}

    def lookup_of(self, path: str, record: Mapping[str, str]) -> str | None:
        """What is looked up for an input, or a field within one: as its tool's record says, else as its name does."""
        name = path.rpartition(".")[2]
        return record.get(path) or next((kind for kind, each in self.lookups.items() if name in each.inputs), None)

    @property
    def arguments_by_synonym(self) -> dict[str, tuple[str, ...]]:
        """Other name -> the inputs that it may stand for."""
        others = sorted({other for each in self.synonyms.values() for other in each})
        return {other: tuple(name for name, each in self.synonyms.items() if other in each) for other in others}

    @property
    def content_type_fields(self) -> tuple[str, ...]:
        """The inputs that say how the text beside them is written."""
        return tuple(self.content_types)

    @property
    def html_types(self) -> tuple[str, ...]:
        """What inputs call HTML that say how a text is written."""
        return tuple(sorted({value for values in self.content_types.values() for value in values}))

    @property
    def helper_tools(self) -> dict[str, tuple[str, ...]]:
        """Everything that is looked up or derived -> the tools whose operations are called for that."""
        lookups = {name: lookup.tools for name, lookup in self.lookups.items()}
        return {**lookups, **{name: derived.tools for name, derived in self.derived.items()}}
