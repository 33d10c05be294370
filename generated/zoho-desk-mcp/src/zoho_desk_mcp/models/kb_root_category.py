"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from ._internal_2 import (
    AssigneeObj,
    ChildArrayOfTree,
    ChildTranslationResponse,
    ChildTranslationResponseJsonArr,
    ChildTreeResponse,
    CommonCategoryResponse,
    CountData,
    Data,
    FeedbackPreferenceResponseObj,
    ListAllCategoryResponse,
    ReviewOwners,
    ReviewOwnersArray,
    ReviewOwnersDataJson,
    RootCategoryResponse,
    RootCategoryTreeResponse,
    RootTranslationResponseJsonArr,
    RootTreeTranslationResponse,
    RootTreeTranslationResponseJsonArr,
    UrlData,
)

__all__ = [
    "AssigneeObj",
    "ChildArrayOfTree",
    "ChildTranslationResponse",
    "ChildTranslationResponseJsonArr",
    "ChildTreeResponse",
    "CommonCategoryResponse",
    "CountData",
    "Data",
    "FeedbackPreferenceResponseObj",
    "ListAllCategoryResponse",
    "ReviewOwners",
    "ReviewOwnersArray",
    "ReviewOwnersDataJson",
    "RootCategoryResponse",
    "RootCategoryTreeResponse",
    "RootTranslationResponseJsonArr",
    "RootTreeTranslationResponse",
    "RootTreeTranslationResponseJsonArr",
    "UrlData",
]
