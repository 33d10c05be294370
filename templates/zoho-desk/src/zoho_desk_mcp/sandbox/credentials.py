"""What the sandbox accepts: one client, one organization, one user who has agreed to everything."""

from typing import Final

CLIENT_ID: Final = "1000.SANDBOXCLIENT0000000000000000000"
CLIENT_SECRET: Final = "sandbox-client-secret"
REFRESH_TOKEN: Final = "1000.sandbox-refresh-token"
GRANT_CODE: Final = "1000.sandbox-grant-code"
"""The code of a self client. It can be exchanged once."""
ORG_ID: Final = "4000000000000990001"
ACCOUNT: Final = {
    "client_id": CLIENT_ID,
    "client_secret": CLIENT_SECRET,
    "refresh_token": REFRESH_TOKEN,
    "org_id": ORG_ID,
}
"""The user's account, as hosted mode takes it."""
