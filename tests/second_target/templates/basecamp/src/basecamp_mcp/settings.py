"""Settings of Basecamp, from environment variables that begin with `BASECAMP_`."""

from typing import Annotated

from pydantic import Field, SecretStr

from basecamp_mcp.server.settings import BaseClientSettings, Url


class Settings(BaseClientSettings):
    """What the server needs to know of one account."""

    account_id: Annotated[str, Field(pattern=r"^[0-9]+$")]
    """The number in the addresses of the account."""
    token: SecretStr
    """An OAuth access token of the user whose rights the tools have."""
    url: Url = "https://3.basecampapi.com"
