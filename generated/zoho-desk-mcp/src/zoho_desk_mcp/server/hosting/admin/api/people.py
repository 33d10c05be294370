"""The admin API's operations on people who sign in with the identity provider."""

from __future__ import annotations

from starlette.responses import Response

from .bodies import PeopleBody, PersonBody
from .operations import ApiRequest, Operation, no_content, respond

ALL = "/person"
ONE = f"{ALL}/{{person_id}}"


async def list_people(request: ApiRequest) -> Response:
    """All people."""
    people = await request.services.people.list()
    return respond(PeopleBody(data=[PersonBody(**PersonBody.fields_of(each)) for each in people]))


async def remove_person(request: ApiRequest) -> Response:
    """Remove a person."""
    await request.services.people.remove(request.in_path("person_id"), request.actor)
    return no_content()


OPERATIONS = [
    Operation("GET", ALL, list_people, "List who has signed in with the identity provider", {200: PeopleBody}),
    Operation("DELETE", ONE, remove_person, "End a person's sessions and OAuth clients", {204: None}),
]
