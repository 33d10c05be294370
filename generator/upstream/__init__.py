"""Gets upstream's files with git."""
