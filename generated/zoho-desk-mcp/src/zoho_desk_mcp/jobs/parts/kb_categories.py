"""Sections of the knowledge base by name."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.lookup.errors import LookupFailedError
from zoho_desk_mcp.lookup.kinds import Kind
from zoho_desk_mcp.lookup.named import Named, find, named
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.texts.shortlist import shortlist
from zoho_desk_mcp.tools.articles import get_single_zoho_desk_kb_category_tree_by_id as get_tree
from zoho_desk_mcp.tools.articles import list_all_zoho_desk_kb_root_categories as list_roots

MAX_TREES = 20
"""Root categories whose sections are read, each by a request."""
MAX_LISTED = 20
CATEGORY = Kind(
    "category",
    "categories",
    ("list_all_zoho_desk_kb_root_categories", "get_single_zoho_desk_kb_category_tree_by_id"),
    shown_by="list_all_zoho_desk_articles_search",
    shown_as="categoryName",
)


async def find_category(client: Client, given: str) -> Named:
    """The category or section of this name or id. Raises LookupFailedError where it is none, or several."""
    known = [category async for category in _categories(client)]
    by_id = [category for category in known if category.id == given]
    found = by_id or list(find(known, given).records)
    if len(found) == 1:
        return found[0]
    if not CATEGORY.may_be_told():
        raise CATEGORY.untold(given, found)
    shown = shortlist([f"{each.name} ({each.id})" for each in found or known], MAX_LISTED)
    if found:
        raise LookupFailedError(f"{len(found)} categories fit {given!r}; give the ID of one: {shown}.")
    raise LookupFailedError(f"No category is called {given!r}. Known, with their IDs: {shown or 'none'}.")


async def _categories(client: Client) -> AsyncIterator[Named]:
    for root in (await list_roots.call(client, list_roots.Input(limit=MAX_TREES))).rows:
        given = get_tree.Input(root_category_id=root.id_in())
        for category in _within((await get_tree.call(client, given)).json):
            yield category


def _within(node: Record) -> Iterator[Named]:
    yield named(node)
    for child in node.records("children"):
        yield from _within(child)
