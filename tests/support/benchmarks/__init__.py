"""What servers and generation cost: the figures, and the servers that they are measured on."""
