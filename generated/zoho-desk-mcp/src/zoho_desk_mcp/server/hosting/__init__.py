"""Hosted mode: one server for many accounts, one URL per agent."""
