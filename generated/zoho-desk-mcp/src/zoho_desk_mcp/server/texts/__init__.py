"""Words for people and models: what they see of a text, and what they may have meant."""
