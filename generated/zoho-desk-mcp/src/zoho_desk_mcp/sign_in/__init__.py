"""Connecting to a Zoho Desk account: signing in, and keeping what that gives."""
