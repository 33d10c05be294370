"""Clients and frameworks that others wrote, each in an environment of its own: `make test-clients`."""
