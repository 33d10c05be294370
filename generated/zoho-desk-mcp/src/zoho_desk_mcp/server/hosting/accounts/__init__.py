"""Connected accounts, and their clients and access tokens."""
