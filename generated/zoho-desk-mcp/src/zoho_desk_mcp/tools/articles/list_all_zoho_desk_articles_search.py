"""Search articles.

Searches the knowledge base, for example for what answers a customer's question. Gives summaries and
links.

Method: list (reads).
Tags: core, articles, search.
Operation: searchSolutions in Search.json.
Scopes: Desk.articles.READ, Desk.search.READ.
Response: search.SearchSolutionsResponse.
"""

from typing import Annotated, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"]


class Input(ReadInput):
    text: str | None = Field(None, min_length=3, max_length=1000, description="Words in any field; * is a wildcard.")
    title: str | None = Field(None, max_length=500, description="Words of the title.")
    status: ListOf[Literal["Draft", "Published", "Review", "Expired", "Unpublished"]] = Field(
        ["Published"], description="Published when left out."
    )
    tag: (
        ListOf[
            Annotated[
                str,
                Field(
                    pattern=r"^(?:([0-9a-zA-Z_\-\*\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+|\$\{(?i:(Empty|NotEmpty)\})))$"
                ),
            ]
        ]
        | None
    ) = Field(None, max_length=30, description="Tags they carry.")
    department_id: NameOrId | None = Field(None, description="Name or ID.")
    modified_time_range: TimeRange | None = Field(None, description="ISO 8601: from,to.")
    sort_by: SortBy | None = Field(None, description="- for descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


class Output(TypedDict, total=False):
    id: str
    title: str
    summary: str
    status: str
    permission: str
    locale: str
    categoryName: Annotated[str, At("category.name")]
    departmentName: Annotated[str, At(name_of=("department", "departmentId"))]
    webUrl: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "title": args.title,
            "status": [None, *args.status] if args.status else None,
            "tag": args.tag,
            "departmentId": await client.lookup.department(args.department_id),
            "modifiedTimeRange": args.modified_time_range,
            "sortBy": args.sort_by,
        },
    )
