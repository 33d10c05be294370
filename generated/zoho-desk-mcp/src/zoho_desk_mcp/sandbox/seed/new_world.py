"""The worlds of new sandboxes. Those of the same second are copies of one: to fill each takes three times as long."""

from __future__ import annotations

import pickle
import time
from functools import lru_cache

from zoho_desk_mcp.sandbox.seed import seed_world
from zoho_desk_mcp.sandbox.world import World


def new_world(*, everything: bool) -> World:
    """A world of its own, filled as `seed_world` tells."""
    world: World = pickle.loads(_filled(int(time.monotonic()), everything))  # noqa: S301 - written below
    return world


@lru_cache(maxsize=2)  # `second` is only for this: in the next one, times are others
def _filled(second: int, everything: bool) -> bytes:
    world = World()
    seed_world(world, everything=everything)
    return pickle.dumps(world, pickle.HIGHEST_PROTOCOL)
