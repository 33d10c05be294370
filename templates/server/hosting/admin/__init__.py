"""What administrators use: the admin API and the admin UI."""
