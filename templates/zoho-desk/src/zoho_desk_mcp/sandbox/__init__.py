"""A Zoho Desk that lives in memory: for trying everything without an account, and for tests.

`zoho_desk_mcp.sandbox.app.create_app` makes one; `zoho_desk_mcp.sandbox.credentials` says how to sign in.
"""
