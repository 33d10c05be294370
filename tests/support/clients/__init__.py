"""Environments, servers and a model for clients and frameworks that others wrote."""
