"""Zoho's OAuth 2.0."""
