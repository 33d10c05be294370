"""Texts with markup: Markdown on its way out, HTML on its way in."""
