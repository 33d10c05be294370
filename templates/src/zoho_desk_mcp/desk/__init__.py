"""Zoho Desk seen from the server. Knows nothing of single tools."""
