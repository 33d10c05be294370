"""The fields that the organization wants filled in."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.types import JsonObject
from zoho_desk_mcp.sandbox.world import World


def check_mandatory(world: World, module: str, values: JsonObject) -> None:
    """Raises SandboxError where one of the values empties a mandatory field."""
    fields = world.fields.where(lambda field: field["module"] == module and field["isMandatory"])
    faults = [
        FieldError(f"/{field['apiName']}", "missing", f"The field '{field['apiName']}' is mandatory.")
        for field in fields
        if values.get(field["apiName"], True) in (None, "")
    ]
    if faults:
        raise invalid_data(*faults)
