"""A model on loopback in OpenAI's forms: it makes the calls of a script, one a turn, and then says a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.support import rpc
from tests.support.json_endpoint import Body, json_endpoint

ABOUT = {"id": "1", "created": 1, "created_at": 1, "model": "scripted"}


@dataclass
class ScriptedModel:
    """The script, and what it was asked."""

    calls: Sequence[tuple[str, Body]]
    sentence: str
    requests: list[Body] = field(default_factory=list)

    def answer(self, path: str, body: Body) -> Body:
        """The answer of the endpoint at this path."""
        self.requests.append(body)
        return self._response(body) if path.endswith("/responses") else self._completion(body)

    def _completion(self, body: Body) -> Body:
        done = sum(message["role"] == "tool" for message in body["messages"])
        message: Body = {"role": "assistant", "content": self.sentence}
        if body.get("tools") and done < len(self.calls):
            name, arguments = self.calls[done]
            function = {"name": name, "arguments": json.dumps(arguments)}
            message = {"role": "assistant", "content": None}
            message["tool_calls"] = [{"id": f"call_{done}", "type": "function", "function": function}]
        reason = "tool_calls" if "tool_calls" in message else "stop"
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        choice = {"index": 0, "message": message, "finish_reason": reason}
        return {**ABOUT, "object": "chat.completion", "choices": [choice], "usage": usage}

    def _response(self, body: Body) -> Body:
        inputs = body["input"] if isinstance(body["input"], list) else []
        done = sum(item.get("type") == "function_call_output" for item in inputs)
        hosted = [tool for tool in body["tools"] if tool["type"] == "mcp"]
        output = [item for tool in hosted for item in self._called(tool)]
        if not hosted and done < len(self.calls):
            name, arguments = self.calls[done]
            call = {"type": "function_call", "id": f"fc_{done}", "call_id": f"call_{done}", "status": "completed"}
            output.append({**call, "name": name, "arguments": json.dumps(arguments)})
        else:
            text = {"type": "output_text", "text": self.sentence, "annotations": []}
            said = {"type": "message", "id": "msg", "role": "assistant", "status": "completed", "content": [text]}
            output.append(said)
        details = {"input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0}}
        usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2, **details}
        settings = {"parallel_tool_calls": False, "tool_choice": "auto", "tools": []}
        return {**ABOUT, **settings, "object": "response", "status": "completed", "output": output, "usage": usage}

    def _called(self, tool: Body) -> Iterator[Body]:
        """What OpenAI's servers do with the URL of an MCP server: they call it themselves."""
        for number, (name, arguments) in enumerate(self.calls):
            answer = rpc.call(tool["server_url"], name, arguments)
            self.requests.append(answer)
            call = {"type": "mcp_call", "id": f"mcp_{number}", "name": name, "server_label": tool["server_label"]}
            yield {**call, "arguments": json.dumps(arguments), "output": json.dumps(answer)}


@contextmanager
def serving(model: ScriptedModel) -> Iterator[str]:
    """The base URL at which the model is."""

    with json_endpoint(lambda path, _, body: model.answer(path, body)) as address:
        yield f"{address}/v1"
