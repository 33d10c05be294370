"""The fields of a module: the organization's, and what the layouts of a department have in their place."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.types import Record
from zoho_desk_mcp.sandbox.world import World


def fields_of(world: World, module: str, department_id: str | None = None) -> list[Record]:
    """The fields of a module as a department has them; without one, as the organization has them."""
    known = world.fields.where(
        lambda field: field["module"] == module and field["departmentId"] in (None, department_id)
    )
    own = {field["apiName"] for field in known if field["departmentId"] is not None}
    return [field for field in known if field["departmentId"] is not None or field["apiName"] not in own]
