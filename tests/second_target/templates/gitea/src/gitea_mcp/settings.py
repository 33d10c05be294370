"""Settings of Gitea, from environment variables that begin with `GITEA_`."""

from typing import Annotated

from pydantic import Field, SecretStr

from gitea_mcp.server.settings import ApiUrl, BaseClientSettings

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$")]
"""A name as it stands in a repository's address."""


class Settings(BaseClientSettings):
    """What the server needs to know of one repository."""

    owner: Name
    """The person or organization that has the repository."""
    repo: Name
    token: SecretStr
    """An access token of the user whose rights the tools have."""
    url: ApiUrl = "https://gitea.com/api/v1"
