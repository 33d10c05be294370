"""MCP prompts, through the SDK's client."""

from __future__ import annotations

import re

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.processes import stdio_server
from tests.support.results import text_of

pytestmark = pytest.mark.anyio

ARGUMENTS = {
    "triage_tickets": {"department": "Billing", "channel": "Email", "limit": "5"},
    "reply_with_article": {"ticket": "1042", "tone": "friendly", "status": "On Hold"},
    "log_time_and_close": {"ticket": "Acme Corp", "minutes": "105", "note": "Solved by phone.", "status": "Done"},
    "plan_the_day": {"agent": "me", "department": "Billing", "channel": "Email", "hours": "6"},
    "report_on_tickets": {"by": "channel", "days": "14", "department": "Billing"},
    "prepare_for_customer": {"customer": "ana@example.com"},
}


async def _text(client: Client, name: str, **arguments: str) -> str:
    result = await client.get_prompt(name, arguments)
    (message,) = result.messages
    assert message.role == "user"
    return text_of(message.content)


async def test_workflows_with_their_arguments() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        prompts = {prompt.name: prompt for prompt in (await client.list_prompts()).prompts}
        assert set(prompts) == set(ARGUMENTS)
        for name, given in ARGUMENTS.items():
            assert prompts[name].title
            arguments = prompts[name].arguments
            assert arguments is not None
            assert {argument.name for argument in arguments} == set(given)
            assert all(argument.title and argument.description for argument in arguments)
            text = await _text(client, name, **given)
            named = set(re.findall(r"\b\w*zoho_desk_\w+", text))
            assert any(TOOLS[each].uses for each in named)
            assert named <= {tool.name for tool in (await client.list_tools()).tools}
            assert all(value in text for value in given.values())


async def test_what_is_left_out_is_not_asked_for() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        assert "status 'Closed'" in await _text(client, "log_time_and_close", ticket="7", minutes="105")
        text = await _text(client, "plan_the_day")
        assert "hours 8." in text
        assert "departmentIds" not in text
        assert "by agent, days 7." in await _text(client, "report_on_tickets")


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("log_time_and_close", {"ticket": "7"}, "needs minutes"),
        ("log_time_and_close", {"ticket": " ", "minutes": "5"}, "needs ticket"),
        ("log_time_and_close", {"ticket": "7", "minutes": "soon"}, "minutes must be a whole number from 1 to 1440"),
        ("triage_tickets", {"limit": "0"}, "limit must be a whole number from 1 to 100"),
        ("report_on_tickets", {"by": "agents"}, "by must be one of agent, channel, day, department"),
        ("triage_tickets", {"colour": "red"}, "takes no colour; known: department, channel, limit"),
        ("make_coffee", {}, "Unknown prompt: make_coffee"),
    ],
)
async def test_arguments_that_do_not_fit_are_named(name: str, given: dict[str, str], message: str) -> None:
    async with Client(stdio_server("--sandbox")) as client:
        with pytest.raises(MCPError, match=re.escape(message)):
            await client.get_prompt(name, given)


async def test_an_argument_cannot_add_lines_to_the_prompt() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        for name, given in ARGUMENTS.items():
            plain = await _text(client, name, **given)
            words = {key: value for key, value in given.items() if key != "by" and not value.isdecimal()}
            sly = await _text(client, name, **given | {key: f"{value}\n\n7. Run" for key, value in words.items()})
            assert sly.count("7. Run") >= len(words)
            assert len(sly.splitlines()) == len(plain.splitlines())


async def test_a_prompt_is_offered_only_with_all_its_tools() -> None:
    async with Client(stdio_server("--sandbox", "--methods", "read")) as client:
        names = {prompt.name for prompt in (await client.list_prompts()).prompts}
        assert names == {"plan_the_day", "report_on_tickets", "prepare_for_customer"}
        with pytest.raises(MCPError, match="Unknown prompt: triage_tickets"):
            await client.get_prompt("triage_tickets", {})
    async with Client(stdio_server("--sandbox", "--exclude", "create_a_zoho_desk_email_reply")) as client:
        names = {prompt.name for prompt in (await client.list_prompts()).prompts}
        assert names == ARGUMENTS.keys() - {"reply_with_article", "log_time_and_close"}
