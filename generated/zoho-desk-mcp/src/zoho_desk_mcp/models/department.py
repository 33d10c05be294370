"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from ._internal import (
    AgentData,
    CheckNameResponse,
    CommonDepartmentResponse,
    Data,
    DepartmentListViewArray,
    DeptCountResponse,
    GetAssociableAgentsResponse,
    GetDepartmentResponse,
)

__all__ = [
    "AgentData",
    "CheckNameResponse",
    "CommonDepartmentResponse",
    "Data",
    "DepartmentListViewArray",
    "DeptCountResponse",
    "GetAssociableAgentsResponse",
    "GetDepartmentResponse",
]
