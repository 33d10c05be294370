"""Jobs: what a support team asks for, each one function over several tools."""
