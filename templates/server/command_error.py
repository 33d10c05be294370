"""What ends a command: a module of its own, so that catching it imports nothing."""


class CommandError(Exception):
    """A command cannot do what was asked. Its text says why and what to do; it holds no secret."""
