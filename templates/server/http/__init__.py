"""HTTP requests: how arguments become one, and how one is sent and read."""
