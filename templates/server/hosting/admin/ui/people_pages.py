"""The page of people who sign in with the identity provider."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from ...oidc.settings import PREFIX
from ...oidc.sign_in import CALLBACK
from ...storage.people import PEOPLE
from .paged_list import PagedList, wanted_of
from .requests import UiRequest

PATH = "/people"


async def list_people(request: UiRequest) -> Response:
    """GET /people."""
    wanted = wanted_of(request.http.query_params, PEOPLE)
    people = PagedList(await request.services.people.part(wanted), wanted, PEOPLE.sortings)
    return request.page(
        "people.html",
        people=people,
        has_provider=request.services.oidc is not None,
        callback=request.services.public_url + CALLBACK,
        variables=PREFIX,
    )


async def confirm_remove(request: UiRequest) -> Response:
    """GET /people/{person}/remove."""
    person = await request.services.people.get(request.in_path("person_id"))
    return request.page("person_remove.html", person=person, is_own=person.info.id == request.actor.id)


async def remove(request: UiRequest) -> Response:
    """POST /people/{person}/remove."""
    await request.services.people.remove(request.in_path("person_id"), request.actor)
    return RedirectResponse(PATH, 303)
