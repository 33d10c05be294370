"""`python -m zoho_desk_mcp`, the same as the command `zoho-desk-mcp`."""

from zoho_desk_mcp.cli import main

main()
