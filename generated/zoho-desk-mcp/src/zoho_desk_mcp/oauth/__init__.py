"""OAuth 2.0 with Zoho's accounts server."""
