"""Sign-in to the pages by OpenID Connect, beside API tokens."""
