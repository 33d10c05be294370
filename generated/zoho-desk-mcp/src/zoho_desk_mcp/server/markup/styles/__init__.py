"""CSS, as far as it can hide what a text says."""
