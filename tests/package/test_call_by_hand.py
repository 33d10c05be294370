"""The commands `call` and `tools`: a person calls a tool and looks for one, without a client."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import time
from pathlib import Path

import mcp_types as types
import pytest
from zoho_desk_mcp.server.catalog import catalog
from zoho_desk_mcp.server.commands.result_text import result_text

from tests.support.processes import FRESH, PATIENCE, clean_environment, command_line

TICKETS = "list_all_zoho_desk_tickets"


def run(*arguments: str, given: str | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command_line(*arguments),
        input=given or "",
        check=False,
        env=clean_environment(**settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def call(*arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return run("--sandbox", "call", *arguments, given=given)


def test_a_list_is_a_table_with_whole_ids() -> None:
    done = call(TICKETS, "limit=2")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0] == "data:"
    assert lines[1].split()[:3] == ["id", "ticketNumber", "subject"]
    assert [len(line.split()[0]) for line in lines[2:4]] == [19, 19]
    assert lines[4].startswith("next_cursor: ")


def test_a_tool_that_only_its_tag_offers_is_called_as_well() -> None:
    assert "ticket-" in call("search", "query=refund").stdout
    assert "leave search out" in call("search", "query=refund", "--tags", "all").stderr


def test_a_record_is_a_line_for_each_value() -> None:
    lines = call("get_single_zoho_desk_ticket_by_id", "ticketId=126").stdout.splitlines()
    assert {"ticketNumber: 126", "status: Open", "cf:", "  cf_order_number: NW-21000"} <= set(lines)


def test_arguments_are_lists_objects_or_json_from_a_file(tmp_path: Path) -> None:
    update = "update_a_zoho_desk_ticket_by_id"
    given = ("ticketId=126", 'cf={"cf_order_number": "N-1"}', "clear=priority", "clear=phone")
    done = call(update, *given, "--output", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["cf"] == {"cf_order_number": "N-1"}
    path = tmp_path / "arguments.json"
    path.write_text('{"ticketId": "126", "subject": "From a file"}')
    assert "subject: From a file" in call(update, "--json", str(path)).stdout
    wins = call(update, "subject=Wins", "--json", "-", given='{"ticketId": "126", "subject": "Loses"}')
    assert "subject: Wins" in wins.stdout


def test_an_error_is_told_on_standard_error() -> None:
    done = call(TICKETS, "limit=many")
    assert (done.returncode, done.stdout) == (1, "")
    assert "limit must be a whole number" in done.stderr


def test_what_is_held_back_is_not_done_where_nobody_can_agree() -> None:
    done = run("--sandbox", "--confirm", "sends", "call", "zoho_desk_tickets_reply", "ticketId=126", "text=Hello")
    assert done.returncode != 0 or "not" in done.stdout.lower(), done.stdout
    assert "sent" not in done.stdout
    assert "is no terminal, so nobody can be asked" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["list_all_zoho_desk_ticket"], f"did you mean {TICKETS}?"),
        ([TICKETS, "limit"], "is to be an argument with its value"),
        ([TICKETS, "--json", "nowhere.json"], "nowhere.json"),
        ([TICKETS, "--json", "-"], "--json - is no JSON"),
        ([TICKETS, "--methods", "write"], f"leave {TICKETS} out"),
        ([], ": NAME is missing."),
    ],
)
def test_wrong_words_are_told(arguments: list[str], told: str) -> None:
    done = call(*arguments)
    assert done.returncode == 2
    assert told in done.stderr


def test_a_list_of_another_kind_than_object_is_refused() -> None:
    assert "is to be a JSON object" in call(TICKETS, "--json", "-", given="[1]").stderr


def test_a_table_is_as_wide_as_the_terminal_where_it_can_be() -> None:
    row = {"id": "4000000000007000026", "subject": "word " * 60, "status": "Open"}
    result = types.CallToolResult(content=[], structured_content={"data": [row, {"id": "1"}]})
    lines = result_text(result, 60).splitlines()
    assert max(map(len, lines)) == 60
    assert lines[2].split()[0] == row["id"]
    assert lines[3] == "  1"
    narrow = result_text(result, 10).splitlines()[2]
    assert row["id"] in narrow
    assert "…" in narrow


def test_facts_stand_above_the_lists_that_they_are_about() -> None:
    lines = call("zoho_desk_tickets_brief", "ticketId=126", "messages=2").stdout.splitlines()
    names = [line.partition(":")[0] for line in lines if not line.startswith(" ")]
    assert {"ticketNumber", "subject", "status", "next_cursor"} <= {*names}
    assert names[-2:] == ["messages", "next_cursor"]
    within = {"rows": [{"a": 1}], "of": {"list": [{"b": 2}], "count": 1}, "none": [], "last": "x"}
    result = types.CallToolResult(content=[], structured_content=within)
    shown = ["none: ", "last: x", "rows:", "  a", "  1", "of:", "  count: 1", "  list:", "    b", "    2"]
    assert result_text(result).splitlines() == shown


def test_tools_are_counted_searched_and_described() -> None:
    done = run("tools", "--tags", "tickets", "--methods", "read")
    assert done.stderr.startswith(f"{len(done.stdout.splitlines())} tools, about ")
    found = run("tools", "--search", "answer the customer").stdout.split()
    assert found[0] == "zoho_desk_tickets_reply"
    assert "none of the" in run("tools", "--tools", "*attachment*", "--search", "xyzzy").stderr
    told = run("tools", "--describe", TICKETS).stdout
    assert [name for name in catalog()[TICKETS].input_schema["properties"] if f" {name} " not in told] == []
    entries = json.loads(run("tools", "--tools", TICKETS, "--json").stdout)
    assert [entry["name"] for entry in entries] == [TICKETS]
    assert entries[0]["inputSchema"] == catalog()[TICKETS].input_schema


def test_completion_answers_a_shell(tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    line = "zoho-desk-mcp install c"
    environment = clean_environment(
        _ARGCOMPLETE="1",
        _ARGCOMPLETE_STDOUT_FILENAME=str(answer),
        COMP_LINE=line,
        COMP_POINT=str(len(line)),
        _ARGCOMPLETE_IFS="\n",
    )
    subprocess.run(FRESH, env=environment, check=True, timeout=PATIENCE)
    assert {word.strip() for word in answer.read_text().splitlines()} == {
        "claude-desktop",
        "claude-code",
        "cursor",
        "codex",
    }
    for shell in ("bash", "zsh", "fish", "powershell"):
        assert "zoho-desk-mcp" in run("completion", shell).stdout


def test_on_a_terminal_the_server_says_what_it_waits_for() -> None:
    main, other = pty.openpty()
    process = subprocess.Popen(
        [*FRESH, "--sandbox"], stdin=other, stdout=subprocess.PIPE, stderr=other, env=clean_environment()
    )
    os.close(other)
    told, until = b"", time.monotonic() + PATIENCE
    while b"tools` lists them" not in told and time.monotonic() < until:
        if select.select([main], [], [], 1)[0]:
            told += os.read(main, 4096)
    process.terminate()
    process.communicate(timeout=PATIENCE)
    os.close(main)
    assert b"waits for a client on standard input. Ctrl-C ends it." in told
    assert b"zoho-desk-mcp install CLIENT" in told
