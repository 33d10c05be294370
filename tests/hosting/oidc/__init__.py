"""Sign-in to the pages with an identity provider."""
