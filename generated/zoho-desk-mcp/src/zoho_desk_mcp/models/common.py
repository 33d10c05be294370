"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel


class ArticleNumber(RootModel[str | None]):
    root: str | None
