"""Who of the identity provider's people is let in, and as what."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import RefusedError
from ..storage.api_tokens import ApiTokenInfo
from ..storage.people import People
from .provider import IdentityProvider, Person
from .settings import OidcSettings

START, CALLBACK = "/sign-in/oidc", "/sign-in/oidc/callback"


@dataclass(frozen=True)
class OidcSignIn:
    """The sign-in by OpenID Connect."""

    settings: OidcSettings
    provider: IdentityProvider
    people: People

    async def admitted(self, person: Person) -> ApiTokenInfo:
        """The person's row, with the role of their groups now. Raises RefusedError for somebody without a role."""
        role = self.settings.role_of(person.groups)
        if role is None:
            await self.people.left(self.provider.issuer, person.subject)
            raise RefusedError(403, "NO_ROLE", "None of your groups at the identity provider has a role here.")
        return await self.people.signed_in(
            self.provider.issuer, person.subject, person.name, role, groups=person.groups, email=person.email
        )


def oidc_sign_in(settings: OidcSettings, people: People, public_url: str) -> OidcSignIn | None:
    """The sign-in of the settings; None where they name no issuer."""
    if not settings.issuer:
        return None
    return OidcSignIn(settings, IdentityProvider(settings, public_url + CALLBACK), people)
