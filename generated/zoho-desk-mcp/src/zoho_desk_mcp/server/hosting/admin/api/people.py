"""The admin API's operations on people who sign in with the identity provider."""

from __future__ import annotations

from starlette.responses import Response

from ...queries import Following
from ...storage.people import PersonInfo
from .bodies import PeopleBody, PersonBody
from .operations import ApiRequest, Operation, no_content, respond_list

ALL = "/person"
ONE = f"{ALL}/{{person_id}}"


async def list_people(request: ApiRequest) -> Response:
    """A part of the people."""
    wanted = request.query(Following)
    return await respond_list(request.services.people.list(wanted.limit, wanted.after), _body, wanted)


async def remove_person(request: ApiRequest) -> Response:
    """Remove a person."""
    await request.services.people.remove(request.in_path("person_id"), request.actor)
    return no_content()


def _body(person: PersonInfo) -> PersonBody:
    return PersonBody(**PersonBody.fields_of(person))


OPERATIONS = [
    Operation(
        "GET",
        ALL,
        list_people,
        "List who has signed in with the identity provider, by name",
        {200: PeopleBody},
        query=Following,
    ),
    Operation("DELETE", ONE, remove_person, "End a person's sessions and OAuth clients", {204: None}),
]
