"""Names: of tools, files, Python attributes and classes."""

from __future__ import annotations

import keyword
import re

from generator.nouns import plural_of, singular_of

MAX_TOOL_NAME = 54
"""OpenAI and Anthropic take 64 characters, of which clients use some for the name of the server."""


def tool_name(slug: str, method: str, resource: str) -> str:
    """The name of a tool by its method (`list`, `get`, `create`, `update`, `delete` or a custom verb) and resource."""
    names = {
        "list": f"list_all_{slug}_{plural(resource)}",
        "get": f"get_single_{slug}_{singular(resource)}_by_id",
        "create": f"create_a_{slug}_{singular(resource)}",
        "update": f"update_a_{slug}_{singular(resource)}_by_id",
        "delete": f"delete_a_{slug}_{singular(resource)}_by_id",
    }
    return names.get(method, f"{slug}_{plural(resource)}_{method}")


def singular(resource: str) -> str:
    """The resource with its last word in the singular: `ticket_comments` -> `ticket_comment`."""
    head, _, last = resource.rpartition("_")
    one = singular_of(last) or last
    return f"{head}_{one}" if head else one


def plural(resource: str) -> str:
    """The resource with its last word in the plural: `email_reply` -> `email_replies`."""
    head, _, last = resource.rpartition("_")
    many = last if singular_of(last) else plural_of(last)
    return f"{head}_{many}" if head else many


def tool_name_pattern(slug: str) -> re.Pattern[str]:
    """Finds the names of tools in a text."""
    return re.compile(rf"\b[a-z_]*{slug}_[a-z0-9_]+\b")


def snake_case(name: str) -> str:
    """A Python name for upstream's: `ticketId` -> `ticket_id`, `photoURL` -> `photo_url`, `from` -> `from_`."""
    words = re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])", "_", name)
    snake = re.sub(r"\W+", "_", words, flags=re.ASCII).strip("_").lower()
    if not snake or snake[0].isdigit():
        snake = f"field_{snake}"
    return f"{snake}_" if keyword.iskeyword(snake) else snake


def pascal_case(name: str) -> str:
    """A Python class name: `ticket_list_view` and `ticketListView` -> `TicketListView`."""
    words = [word for word in re.split(r"[^0-9a-zA-Z]+", name) if word]
    joined = "".join(word[0].upper() + word[1:] for word in words)
    return f"Model{joined}" if not joined or joined[0].isdigit() else joined


def is_plain_name(name: str) -> bool:
    """Whether every client can load an input of this name: frameworks that make a Python function of a tool cannot."""
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) is not None


def plain_name(name: str) -> str:
    """Such a name for one that is not: `_links` -> `links`, `created[gte]` -> `created_gte`."""
    plain = re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_")
    return plain if plain[:1].isalpha() else f"field_{plain}"
