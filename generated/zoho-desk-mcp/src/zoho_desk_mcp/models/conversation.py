"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from ._internal_1 import (
    ConversationThreadResponse,
    ConversationThreadResponseOption1,
    ConversationThreadResponseOption2,
    ConversationThreadResponseOption3,
    ConversationThreadResponseOption4,
    ConversationThreadResponseOption5,
    ConversationThreadResponseOption6,
    Data,
    EmailThreadResponse,
    FacebookThreadResponse,
    ForumThreadResponse,
    GeneralThreadResponseJson,
    LatestThreadResponse,
    TwitterThreadResponse,
)

__all__ = [
    "ConversationThreadResponse",
    "ConversationThreadResponseOption1",
    "ConversationThreadResponseOption2",
    "ConversationThreadResponseOption3",
    "ConversationThreadResponseOption4",
    "ConversationThreadResponseOption5",
    "ConversationThreadResponseOption6",
    "Data",
    "EmailThreadResponse",
    "FacebookThreadResponse",
    "ForumThreadResponse",
    "GeneralThreadResponseJson",
    "LatestThreadResponse",
    "TwitterThreadResponse",
]
