"""Guards: what a person has to agree to before it leaves."""
