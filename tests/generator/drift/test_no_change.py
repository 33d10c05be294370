"""Other forms of the same files, in which the drift report must see no change."""

from __future__ import annotations

import json
import random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.drift.report import compare
from generator.openapi.document import Json, JsonObject
from tests.support.corpus import FILES, after, before, copied


@settings(max_examples=20, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False))
def test_another_order_and_form_is_no_change(file: str, draw: random.Random) -> None:
    rewritten = json.loads(json.dumps({name: reordered(each, draw) for name, each in copied(file).items()}))
    assert compare(before(file), after(rewritten)).changes == ()


def test_no_change_is_no_change() -> None:
    assert compare(before("Ticket.json"), after(copied("Ticket.json"))).changes == ()


SETS = ("required", "enum", "type", "oneOf", "anyOf", "parameters", "security")


def reordered(node: Json, draw: random.Random, key: str = "") -> Json:
    """The same document with keys and sets in another order, types as lists or not."""
    if isinstance(node, list):
        parts = [reordered(part, draw) for part in node]
        if key in SETS:
            draw.shuffle(parts)
        return parts[0] if key == "type" and len(parts) == 1 and draw.random() < 0.5 else parts
    if not isinstance(node, dict):
        return [node] if key == "type" and isinstance(node, str) and draw.random() < 0.5 else node
    keys = list(node)
    draw.shuffle(keys)
    return {each: reordered(node[each], draw, "" if is_name(key) else each) for each in keys}


def is_name(key: str) -> bool:
    """Whether the keys below are names that upstream chose: a property may be called `type`."""
    return key in ("properties", "securitySchemes", "schemas", "responses", "paths")


def test_inlined_references_are_no_change() -> None:
    """A file whose own parameters and schemas are written out wherever they are used."""
    files = copied("TicketComment.json")
    own = files["TicketComment.json"]
    own["paths"] = inlined(own["paths"], own)
    assert "#/components/schemas/commenter" in json.dumps(FILES["TicketComment.json"])
    assert '"#/components/' not in json.dumps(own["paths"])
    assert compare(before("TicketComment.json"), after(files)).changes == ()


def inlined(node: Json, file: JsonObject) -> Json:
    if isinstance(node, list):
        return [inlined(part, file) for part in node]
    if not isinstance(node, dict):
        return node
    if str(node.get("$ref", "")).startswith("#/"):
        target = file
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token]
        return inlined(target, file)
    return {key: inlined(part, file) for key, part in node.items()}
