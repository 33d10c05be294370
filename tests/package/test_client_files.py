"""Settings of clients in which one entry is changed: everything else stays as it was, comments and all."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from zoho_desk_mcp.server.clients.errors import ConfigurationError
from zoho_desk_mcp.server.clients.forms import FORMS, snippet
from zoho_desk_mcp.server.clients.jsonc_edit import with_member, without_member
from zoho_desk_mcp.server.clients.jsonc_text import at, read
from zoho_desk_mcp.server.clients.known import CLIENTS
from zoho_desk_mcp.server.clients.server import Program, Remote

from tests.support.fuzz import rounds

ENTRY = {"command": "/bin/ours", "args": ["--tags", "core"]}
PATH = ("mcpServers", "desk")
EDITOR = """\
// Settings of an editor
{
    "theme": "dark", // at night
    /* servers */
    "mcpServers": {
        // the first one
        "other": { "command": "x", },
    },
}
"""

comments = st.sampled_from(["", " ", "\n", "// c\n", "/* c, { */", '\n  // a "b\n  '])
keys = st.sampled_from(["mcpServers", "desk", "a", 'q"\\', "ü", ""])
scalars: st.SearchStrategy[Any] = st.none() | st.booleans() | st.integers() | st.text(max_size=5)


@st.composite
def settings(draw: st.DrawFn, depth: int = 0) -> tuple[str, dict[str, Any]]:
    """An object as text with comments anywhere, and its value."""
    names = draw(st.lists(keys, unique=True, max_size=4))
    text = "{"
    value: dict[str, Any] = {}
    for number, name in enumerate(names):
        if depth < 3 and (name in PATH[:1] or draw(st.booleans())):
            inner, value[name] = draw(settings(depth + 1))
        else:
            value[name] = draw(scalars | st.lists(scalars, max_size=2))
            inner = json.dumps(value[name])
        comma = "," if number + 1 < len(names) or draw(st.booleans()) else ""
        text += draw(comments) + json.dumps(name) + draw(comments) + ":" + draw(comments) + inner + draw(comments)
        text += comma
    return text + draw(comments) + "}", value


def comments_in(text: str) -> int:
    """How many comments there are outside strings."""
    found = re.findall(r'"(?:\\.|[^"\\])*"|(//[^\n]*|/\*.*?\*/)', text, flags=re.DOTALL)
    return len(list(filter(None, found)))


@rounds(300)
@given(settings(), comments, comments)
def test_an_entry_is_added_to_any_settings_and_taken_out_again(
    made: tuple[str, dict[str, Any]], before: str, after: str
) -> None:
    text, value = before + made[0] + after, made[1]
    assert read(text).value == value
    added = with_member(text, PATH, ENTRY)
    assert read(added).value == {**value, "mcpServers": {**value.get("mcpServers", {}), "desk": ENTRY}}
    assert read(with_member(added, PATH, ENTRY)).value == read(added).value
    had_one = at(value, PATH) is not None
    assert comments_in(added) == comments_in(text) or had_one  # comments within an old entry go with it
    removed = without_member(added, PATH)
    assert removed is not None
    others = {name: each for name, each in value.get("mcpServers", {}).items() if name != "desk"}
    assert read(removed).value == {**value, "mcpServers": others}
    assert without_member(removed, PATH) is None


@rounds(100)
@given(
    st.recursive(scalars, lambda inner: st.dictionaries(keys, inner, max_size=3), max_leaves=9),
    st.sampled_from([None, 1, "\t"]),
)
def test_what_every_program_reads_is_so_afterwards(value: Any, indent: int | str | None) -> None:
    """A trailing comma or a comment that nobody wrote would be the end of the settings in most clients."""
    servers = value if isinstance(value, dict) else {"other": value}
    whole: dict[str, Any] = {"a": 1, "mcpServers": {name: each for name, each in servers.items() if name != "desk"}}
    added = with_member(json.dumps(whole, indent=indent), PATH, ENTRY)
    assert json.loads(added) == {**whole, "mcpServers": {**whole["mcpServers"], "desk": ENTRY}}
    assert json.loads(without_member(added, PATH) or "") == whole


def test_an_editors_settings_stay_as_a_person_wrote_them() -> None:
    added = with_member(EDITOR, PATH, {"command": "x"})
    new = '        "desk": {\n            "command": "x"\n        },\n'
    assert added == EDITOR.replace('"x", },\n', '"x", },\n' + new)
    assert without_member(added, PATH) == EDITOR
    assert with_member(EDITOR.replace("\n", "\r\n"), PATH, {"command": "x"}) == added.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "line 1: a key in double quotes is missing"),
        ('{"a": 1\n"b": 2}', "line 2: a comma is missing"),
        ('{"a": }', "a value is missing"),
        ('{"a": 1} x', "there is something after its end"),
        ('{"a": "\n"}', "line 1"),
        ('{"a": 1.2.3}', "1.2.3 is no number"),
        ("[" * 100_000, "nested more than 100 levels deep"),
        ("[]", "the file is to be an object"),
        ('{"mcpServers": []}', "mcpServers is to be an object"),
    ],
)
def test_what_is_no_json_is_told_and_left(text: str, told: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(told)):
        with_member(text, PATH, ENTRY)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('{"mcpServers": {"desk": 1, "other": 3, "desk": 2}}', '{"mcpServers": { "other": 3 }}'),
        ('{"mcpServers": {\n  "desk": null, // ours\n  "desk": 2\n}}', '{"mcpServers": {\n}}'),
        (
            '{"mcpServers": {"desk": 1}, "mcpServers": {"other": 3}, "mcpServers": {"desk": 2}}',
            '{"mcpServers": {}, "mcpServers": {"other": 3}, "mcpServers": {}}',
        ),
    ],
)
def test_of_several_entries_with_one_name_none_stays(text: str, left: str) -> None:
    assert without_member(text, PATH) == left


@pytest.mark.parametrize(
    "text", ["// only this\n", "/* a */ // b", "", "\n", '{"mcpServers": null, "a": 1}', "null // c"]
)
def test_what_has_no_servers_yet_gets_some(text: str) -> None:
    assert FORMS["json"].entry(text, PATH) is None
    assert FORMS["json"].removed(text, PATH) is None
    added = with_member(text, PATH, ENTRY)
    assert at(read(added).value, PATH) == ENTRY
    assert comments_in(added) == comments_in(text)
    assert ('"a": 1' in text) == ('"a": 1' in added)


def test_comments_alone_are_read_in_a_time_of_their_length() -> None:
    text = "/**/" * 100_000
    with pytest.raises(ConfigurationError, match="a value is missing"):
        with_member(f"{text}/*", PATH, ENTRY)
    assert at(read(with_member(text, PATH, ENTRY)).value, PATH) == ENTRY


def test_comments_in_toml_and_yaml_stay() -> None:
    toml = '# mine\nmodel = "x" # best\n\n[mcp_servers.other]\ncommand = "y"\n'
    added = FORMS["toml"].added(toml, ("mcp_servers", "desk"), ENTRY)
    assert added.startswith(toml)
    assert tomlkit.parse(added).unwrap()["mcp_servers"]["desk"] == ENTRY
    assert (FORMS["toml"].removed(added, ("mcp_servers", "desk")) or "").strip() == toml.strip()
    yaml = "# mine\nextensions:\n  other: # good\n    type: 'stdio'\n"
    added = FORMS["yaml"].added(yaml, ("extensions", "desk"), ENTRY)
    assert added.startswith(yaml)
    assert YAML(typ="safe").load(added)["extensions"]["desk"] == ENTRY
    assert FORMS["yaml"].removed(added, ("extensions", "desk")) == yaml


@pytest.mark.parametrize(("form", "text"), [("toml", "a = "), ("yaml", "a: [b"), ("yaml", "- a"), ("toml", "x = 1")])
def test_what_is_no_toml_or_yaml_is_told(form: Any, text: str) -> None:
    with pytest.raises(ConfigurationError):
        FORMS[form].added(text, ("x", "desk"), ENTRY)


@pytest.mark.parametrize("client", CLIENTS.values(), ids=lambda client: client.id)
@pytest.mark.parametrize(
    "server",
    [
        Program("/bin/ours", ["--tags", "core"], {"NAME": "value"}),
        Remote("https://mcp.example.com/mcp/x", {"Authorization": "Bearer y"}),
    ],
    ids=["program", "url"],
)
def test_each_client_gets_all_of_a_server_in_its_form(client: Any, server: Program | Remote) -> None:
    text = snippet(client, "desk", server)
    assert FORMS[client.form].entry(text, client.path_of("desk")) == client.entry("desk", server)
    wanted = (
        ["/bin/ours", "--tags", "core", "NAME", "value"]
        if isinstance(server, Program)
        else ["https://mcp.example.com/mcp/x", "Authorization", "Bearer y"]
    )
    assert [each for each in wanted if each not in text] == []


ABOUT_OTHER = (
    '[mcp_servers.desk]\ncommand = "/old"\n\n[mcp_servers.desk.env]\nA = "1" # ours\n\n# about y\n[y]\nz = 1\n'
)


@pytest.mark.parametrize(
    ("form", "path", "text", "kept"),
    [
        ("toml", ("mcp_servers", "desk"), ABOUT_OTHER, "\n# about y\n[y]\nz = 1\n"),
        ("toml", ("mcp_servers", "desk"), "# mine\r\n[a]\r\nx = nan\r\n", "# mine\r\n[a]\r\nx = nan\r\n"),
        ("toml", ("mcp_servers", "desk"), 'a = """\n[mcp_servers.desk]\n"""\n', 'a = """\n[mcp_servers.desk]\n"""\n'),
        ("toml", ("mcp_servers", "desk"), "[mcp_servers.desk]\n[o]\n[mcp_servers.b]\n", "[o]\n[mcp_servers.b]\n"),
        ("yaml", ("extensions", "desk"), "  # c\r\n  a: ~ # c\r\n", "  # c\r\n  a: ~ # c\r\n"),
        ("yaml", ("extensions", "desk"), 'a: !!int ""\nextensions:\n  desk: !!int ""\n', 'a: !!int ""\nextensions:'),
        ("yaml", ("extensions", "desk"), "# all of it\n# is a comment\n", "# all of it\n# is a comment\n"),
        ("yaml", ("extensions", "desk"), "---\nday: 2001-99-99\nn: !own 1\n", "---\nday: 2001-99-99\nn: !own 1\n"),
        ("yaml", ("extensions", "desk"), "%YAML 1.1\n---\na: yes # c\n...\n", "%YAML 1.1\n---\na: yes # c\n"),
        ("yaml", ("extensions", "desk"), "a: ~\r\nextensions:\r\n  b: {}\r\n", "a: ~\r\nextensions:\r\n  b: {}\r\n"),
        (
            "yaml",
            ("extensions", "desk"),
            "extensions:\n    desk:\n        cmd: old\n        # ours\n\n"
            "    # about b\n    b:\n        args:\n          - |\n            # text\n\n# end\n",
            "    # about b\n    b:\n        args:\n          - |\n            # text\n\n# end\n",
        ),
        ("yaml", ("extensions", "desk"), "extensions: {} # none yet\nb: &x [1]\nc: *x\n", " # none yet\n"),
    ],
)
def test_lines_of_others_stay_to_the_letter(form: Any, path: tuple[str, ...], text: str, kept: str) -> None:
    assert FORMS[form].entry(text, path) != ENTRY
    added = FORMS[form].added(text, path, ENTRY)
    assert kept in added
    assert FORMS[form].entry(added, path) == ENTRY
    assert ("\r\n" in text) == ("\r\n" in added)
    assert added.count("\n") == added.count("\r\n") or "\r" not in added
    again = FORMS[form].added(added, path, {**ENTRY, "more": {"A": "1"}})
    assert kept in again
    removed = FORMS[form].removed(again, path)
    assert removed is not None
    assert kept.strip() in removed
    assert FORMS[form].entry(removed, path) is None


@pytest.mark.parametrize(
    ("form", "path", "text", "told"),
    [
        ("toml", ("mcp_servers", "desk"), 'mcp_servers.desk.a="x"\nmcp_servers.b.a="y"\n', "only you can change it"),
        ("toml", ("mcp_servers", "desk"), f"a = 0x{'F' * 5000}\n", "only you can change it"),
        ("toml", ("mcp_servers", "desk"), "[[mcp_servers]]\na = 1\n", "is to hold servers by their names"),
        ("toml", ("mcp_servers", "desk"), f"a = {'9' * 5000}\n", "it is no TOML"),
        ("yaml", ("extensions", "desk"), "extensions: &e\n  a: {}\nother: *e\n", "only you can change it"),
        ("yaml", ("extensions", "desk"), "extensions: 5\n", "is to hold servers by their names"),
        ("yaml", ("extensions", "desk"), "extensions: {}\nextensions: {}\n", "occurs more than once"),
    ],
)
def test_what_cannot_be_changed_alone_is_left(form: Any, path: tuple[str, ...], text: str, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        FORMS[form].added(text, path, ENTRY)


@pytest.mark.parametrize(
    ("form", "path", "text"),
    [
        ("toml", ("mcp_servers", "desk"), 'mcp_servers = {a = {command = "x"}}\n'),
        ("yaml", ("extensions", "desk"), "{a: 1, extensions: {b: {c: 1}}}\n"),
        ("yaml", ("extensions", "desk"), "a: 1\nextensions: {b: {c: 1}}\n"),
        ("yaml", ("extensions", "desk"), "null\n"),
        ("yaml", ("extensions", "desk"), "extensions: {b: {c: 1}}\r\na: |\r\n  b\r\n  c\r\n"),
    ],
)
def test_what_stands_on_one_line_is_changed_too(form: Any, path: tuple[str, ...], text: str) -> None:
    added = FORMS[form].added(text, path, ENTRY)
    assert FORMS[form].entry(added, path) == ENTRY
    assert "\r" not in text or added.count("\n") == added.count("\r\n")
    removed = FORMS[form].removed(added, path)
    assert removed is not None
    assert FORMS[form].entry(removed, path) is None
