"""The page for people: rendered by the server, without JavaScript but for the preview and copying."""
