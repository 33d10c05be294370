"""Clients whose stream of SSE has ended, with its server or as its URL got other tools: they open another one.

They shake hands once, and go on with the next request.
"""

from __future__ import annotations

from tests.support.ports import free_port
from tests.support.server import Site, running_server
from tests.support.sse import ENDED, Stream, opened_stream
from tests.support.upstream import Upstream

LIST, COMMENT = "list_all_zoho_desk_tickets", "create_a_zoho_desk_ticket_comment"
TICKETS = {"methods": ["all"], "tags": ["tickets"]}


def first_ticket(stream: Stream) -> str:
    """The id of a ticket, by a call on the stream."""
    stream.call(7, LIST, {"limit": 1})
    answer = stream.next()
    assert answer is not ENDED
    assert answer["id"] == 7
    return str(answer["result"]["structuredContent"]["data"][0]["id"])


def test_a_client_goes_on_after_its_server_or_its_tools_were_changed(own_site: Site, upstream: Upstream) -> None:
    token, url = own_site.api_token(), f"http://127.0.0.1:{free_port()}"
    with running_server(own_site, token=token, url=url) as server:
        account = server.connect(upstream.account())
        made = server.create(account, config=TICKETS)
        with opened_stream(made["url"]) as stream:
            stream.begin()
            found = first_ticket(stream)
            changed = server.api.patch(
                f"/integrated-account/{account}/mcp/{made['id']}", json={"config": {**TICKETS, "confirm": ["all"]}}
            )
            assert changed.status_code == 200, changed.text
            assert stream.next() is ENDED
        with opened_stream(made["url"]) as stream:
            assert first_ticket(stream) == found
    with running_server(own_site, token=token, url=url), opened_stream(made["url"]) as stream:
        assert first_ticket(stream) == found
        stream.call(8, COMMENT, {"ticketId": found, "content": "Hello", "isPublic": False})
        held_back = stream.next()
        assert held_back is not ENDED
        assert "confirmation" in held_back["result"]["structuredContent"]  # what it can show is not known any more
        stream.begin(elicitation={})
        stream.call(9, COMMENT, {"ticketId": found, "content": "Hello", "isPublic": False})
        question = stream.next()
        assert question is not ENDED
        assert question["method"] == "elicitation/create"
