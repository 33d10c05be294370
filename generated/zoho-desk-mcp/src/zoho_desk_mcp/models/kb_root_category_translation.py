"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from ._internal_2 import RootTranslationResponse

__all__ = ["RootTranslationResponse"]
