"""Responses: what the API returned, shaped for a model."""
