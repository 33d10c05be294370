"""A model plays tasks: a scripted endpoint on loopback stands for it, in OpenAI's form and in Anthropic's."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.deskbench.model import Endpoint, pass_hat
from tests.support.json_endpoint import Body, json_endpoint
from tests.support.processes import clean_environment
from tests.support.projects import ROOT

KEY = "sk-of-the-test"
CALL = ("update_a_zoho_desk_ticket_by_id", {"ticketId": 146, "status": "Closed"})
CLOSED = "It is closed."


class Model:
    """Closes a ticket the first time that it is asked, and only says so the second time."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, str], Body]] = []
        self.played = 0

    def answer(self, path: str, headers: dict[str, str], body: Body) -> Body:
        self.requests.append((path, headers, body))
        is_first = not any(message["role"] in ("assistant", "tool") for message in body["messages"])
        self.played += is_first
        calls = is_first and self.played == 1
        return openai_turn(calls) if path.endswith("/chat/completions") else anthropic_turn(calls)


def openai_turn(calls: bool) -> Body:
    name, arguments = CALL
    function = {"name": name, "arguments": json.dumps(arguments)}
    wanted = {"content": None, "tool_calls": [{"id": "c1", "type": "function", "function": function}]}
    return {"choices": [{"message": {"role": "assistant", **(wanted if calls else {"content": CLOSED})}}]}


def anthropic_turn(calls: bool) -> Body:
    name, arguments = CALL
    wanted = {"type": "tool_use", "id": "c1", "name": name, "input": arguments}
    return {"content": [wanted] if calls else [{"type": "text", "text": CLOSED}]}


@pytest.mark.parametrize(
    ("provider", "path", "header", "turns"),
    [
        ("openai", "/chat/completions", ("authorization", f"Bearer {KEY}"), [2, 4, 2]),
        ("anthropic", "/v1/messages", ("x-api-key", KEY), [1, 3, 1]),
    ],
)
def test_a_model_plays_a_task_several_times(
    provider: str, path: str, header: tuple[str, str], turns: list[int]
) -> None:
    model = Model()
    with json_endpoint(model.answer) as url:
        given = ["--model", f"{provider}:scripted", "--setups", "core", "--tasks", "invisible_letters", "--times", "2"]
        environment = clean_environment(DESKBENCH_URL=url, **{f"{provider.upper()}_API_KEY": KEY})
        run = subprocess.run(
            [sys.executable, "-m", "tests.deskbench", *given],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert run.returncode == 0, run.stderr
    assert "core without jobs, pass^1: 0.50\ncore without jobs, pass^2: 0.00" in run.stdout
    assert "has {'status': 'Open'}, not {'status': 'Closed'}" in run.stdout
    assert KEY not in run.stdout + run.stderr
    asked, headers, body = model.requests[0]
    assert asked == path
    assert headers[header[0]] == header[1]
    assert body["model"] == "scripted"
    assert "The login of 146 works again" in json.dumps(body["messages"])
    assert CALL[0] in json.dumps(body["tools"])
    assert "inputSchema" not in json.dumps(body["tools"])
    assert "4000000000007000119" in json.dumps(model.requests[1][2]["messages"][-1])  # what the call returned
    assert [len(request[2]["messages"]) for request in model.requests] == turns


def test_an_endpoint_that_cannot_be_used_is_told() -> None:
    with pytest.raises(ValueError, match="openai:<model>"):
        Endpoint.named("gpt", {})
    with pytest.raises(ValueError, match="ANTHROPIC_API_KEY is not set"):
        Endpoint.named("anthropic:some", {})
    assert KEY not in repr(Endpoint.named("openai:some", {"OPENAI_API_KEY": KEY}))


def test_pass_hat_is_how_likely_all_of_k_trials_succeed() -> None:
    trials = {"always": [True] * 4, "half": [True, False, True, False], "never": [False] * 4}
    assert pass_hat(trials, 1) == pytest.approx(0.5)
    assert pass_hat(trials, 2) == pytest.approx((1 + 1 / 6) / 3)
    assert pass_hat(trials, 4) == pytest.approx(1 / 3)
