"""Gets upstream's files, and vouches for them."""
