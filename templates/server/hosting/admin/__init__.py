"""What answers administrators: the admin API and the admin UI."""
