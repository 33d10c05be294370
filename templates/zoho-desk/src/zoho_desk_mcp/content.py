"""What the server offers beyond its tools."""

from zoho_desk_mcp.instructions import INSTRUCTIONS
from zoho_desk_mcp.prompts import DEPARTMENT, WORKFLOWS
from zoho_desk_mcp.resources import LIST_DEPARTMENTS, RESOURCE_TEMPLATES, RESOURCES, department_names
from zoho_desk_mcp.server.completion import Completions, NameSource
from zoho_desk_mcp.server.content import ServerContent
from zoho_desk_mcp.vocabulary import VOCABULARY

CONTENT = ServerContent(
    instructions=INSTRUCTIONS,
    workflows=WORKFLOWS,
    resources=RESOURCES,
    resource_templates=RESOURCE_TEMPLATES,
    completions=Completions({DEPARTMENT: NameSource(LIST_DEPARTMENTS, department_names)}),
    vocabulary=VOCABULARY,
)
