"""Copy external images to the gallery.

Copies the images that an HTML text loads from other sites into the knowledge base gallery and
returns the text with new addresses, as HTML only with ZOHO_DESK_HTML=raw, else as Markdown. It
saves no article: send the HTML on with create_a_zoho_desk_article or
update_a_zoho_desk_article_by_id.

Method: copy_external_images (writes).
Tags: articles.
Operation: migrateExternalImagesToKbGallery in Article.json.
Scopes: Desk.articles.UPDATE.
Response: article.ExternalImageUrlMigrationResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import WorkDriveId
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    content: str = Field(max_length=16777215, description="HTML text whose images are copied.")
    workspace_id: WorkDriveId = Field(
        max_length=100,
        description="workspaceId of the root category, from list_all_zoho_desk_kb_root_categories; -1 if it has none.",
    )
    ignore_class_name: str | None = Field(
        None,
        pattern=r"(^([a-zA-Z0-9\s\.\?\_\-\,\@\:/+\(\)])*$|null|undefined)",
        max_length=50,
        description="Images with this CSS class stay as they are.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/uploadExternalImagesToGallery",
        body={"content": args.content, "workspaceId": args.workspace_id, "ignoreClassName": args.ignore_class_name},
    )
