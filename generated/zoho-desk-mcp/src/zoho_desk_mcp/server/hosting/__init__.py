"""Hosted mode: one server for many Zoho Desk accounts, one URL per agent."""
