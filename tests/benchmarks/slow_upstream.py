"""The sandbox, which waits 50 ms before each response: `python -m tests.benchmarks.slow_upstream PORT`."""

from __future__ import annotations

import sys
from collections import deque

import uvicorn

from tests.support.upstream import Upstream

DELAY = 0.05


def main(port: int) -> None:
    """Serve. No list is kept of what arrived."""
    upstream = Upstream(f"http://127.0.0.1:{port}")
    upstream.delay = DELAY
    upstream.app.state.requests = deque(maxlen=0)
    keep_alive = 75  # longer than the turns of all servers
    uvicorn.run(upstream, port=port, log_level="error", lifespan="off", backlog=2048, timeout_keep_alive=keep_alive)


if __name__ == "__main__":
    main(int(sys.argv[1]))
