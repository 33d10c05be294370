"""What the server offers beyond its tools."""

from zoho_desk_mcp.completions import COMPLETIONS
from zoho_desk_mcp.instructions import INSTRUCTIONS
from zoho_desk_mcp.prompts import WORKFLOWS
from zoho_desk_mcp.resources import RESOURCE_TEMPLATES, RESOURCES
from zoho_desk_mcp.server.primitives.content import ServerContent
from zoho_desk_mcp.vocabulary import VOCABULARY

CONTENT = ServerContent(
    instructions=INSTRUCTIONS,
    workflows=WORKFLOWS,
    resources=RESOURCES,
    resource_templates=RESOURCE_TEMPLATES,
    completions=COMPLETIONS,
    vocabulary=VOCABULARY,
)
