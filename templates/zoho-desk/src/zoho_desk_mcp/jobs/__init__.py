"""Jobs: what a support team asks for, each one function over several tools. What they are made of is in `parts`."""
