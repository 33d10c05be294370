"""Names of tools, attributes and classes."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.naming import pascal_case, plural, singular, snake_case


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("ticket", "tickets"),
        ("email_reply", "email_replies"),
        ("kb_category", "kb_categories"),
        ("time_entry", "time_entries"),
        ("status", "statuses"),
        ("address", "addresses"),
        ("person", "people"),
        ("criterion", "criteria"),
        ("box", "boxes"),
        ("quiz", "quizzes"),
        ("branch", "branches"),
        ("cache", "caches"),
        ("day", "days"),
        ("movie", "movies"),
        ("phase", "phases"),
        ("warehouse", "warehouses"),
        ("bonus", "bonuses"),
        ("use", "uses"),
        ("lens", "lenses"),
        ("analysis", "analyses"),
        ("hero", "heroes"),
        ("photo", "photos"),
        ("shoe", "shoes"),
        ("archive", "archives"),
        ("leaf", "leaves"),
        ("size", "sizes"),
        ("menu", "menus"),
        ("api", "apis"),
        ("response", "responses"),
    ],
)
def test_the_last_word_of_a_resource_is_made_singular_and_plural(one: str, many: str) -> None:
    assert plural(one) == many
    assert plural(many) == many
    assert singular(one) == one
    assert singular(many) == one


@pytest.mark.parametrize("word", ["series", "news", "equipment"])
def test_some_words_have_one_form(word: str) -> None:
    assert singular(word) == plural(word) == word


def test_only_the_last_word_of_a_resource_changes() -> None:
    assert plural("tickets_comment") == "tickets_comments"
    assert singular("tickets_comments") == "tickets_comment"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ticketId", "ticket_id"),
        ("photoURL", "photo_url"),
        ("isHTMLContent", "is_html_content"),
        ("first_name", "first_name"),
        ("cf.plan-b", "cf_plan_b"),
        ("webUrl2", "web_url2"),
        ("IDs", "i_ds"),
        ("from", "from_"),
        ("class", "class_"),
        ("2fa", "field_2fa"),
        ("$ref", "ref"),
        ("größe", "gr_e"),
        ("", "field_"),
        ("___", "field_"),
    ],
)
def test_attributes_are_in_snake_case(name: str, expected: str) -> None:
    assert snake_case(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ticket_list_view", "TicketListView"),
        ("ticketListView", "TicketListView"),
        ("contact.address", "ContactAddress"),
        ("KBArticle", "KBArticle"),
        ("2fa", "Model2fa"),
        ("", "Model"),
        ("__", "Model"),
    ],
)
def test_classes_are_in_pascal_case(name: str, expected: str) -> None:
    assert pascal_case(name) == expected


@given(st.text())
def test_any_name_gives_an_identifier(name: str) -> None:
    for made in (snake_case(name), pascal_case(name)):
        assert made.isidentifier()
        assert made.isascii()
        assert not keyword.iskeyword(made)


def test_a_name_of_any_length_is_read_once() -> None:
    """From each capital to the end of all took three hours for a million."""
    assert snake_case("A" * 1_000_000) == "a" * 1_000_000
