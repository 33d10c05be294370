"""What the command `serve` does."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn
from starlette.types import ASGIApp

from ..commands.run import run_async
from ..http.base_client import BaseClient
from ..http.connection_settings import check_connection_settings
from ..http.listener import listener_at, url_of
from ..logs.configure import configure_logs
from ..memory.freed_memory import give_back_large_blocks
from ..primitives.content import ServerContent
from ..product import COMMAND
from ..selection import Offer
from ..settings import LogSettings, SettingsError, load
from .app import create_app
from .connector import AccountConnector
from .http_protocol import http_protocol
from .http_server import HttpServer
from .mcp_endpoint.single import create_single_app
from .oidc.settings import load_oidc_settings
from .open_database import make_tables, ready_database
from .processes.open_files import connections_that_fit
from .processes.worker_counts import count_alone, counted_together
from .processes.workers import Workers, check_workers
from .request_lines import MAX_HEADER_BYTES
from .settings import MAX_WORKERS, HostingSettings, load_hosting_settings
from .storage.encryption import SecretCipher, load_keys
from .storage.key_check import check_keys
from .trial import begin_trial

logger = logging.getLogger(__name__)
KEEP_ALIVE = 75
"""Seconds that an idle connection stays: longer than proxies keep theirs (60), or these would meet closed ones."""
LAST_SECONDS = 45
"""Seconds that a worker has beyond those of running calls: what it has to write is kept for 30 where the database is
away, and then it closes what it has open."""
BACKLOG = 256
"""Connections that are taken at a time, before any of them is looked at: each is an open file."""


def serve(
    host: str,
    port: int,
    content: ServerContent,
    accounts: AbstractAsyncContextManager[AccountConnector],
    workers: int | None = None,
) -> None:
    """Serve hosted mode until told to stop. Raises SettingsError where a setting, the database or the port is wrong.

    `workers`: processes that serve, where the command line tells.
    """
    settings = _with_workers(load_hosting_settings(), workers)
    load_oidc_settings()  # what is wrong with them is said before anything listens
    run_async(_check_database, SecretCipher(load_keys(settings)))
    _run_app(partial(create_app, settings, content, accounts, host), settings, host, port)


def serve_trial(
    host: str,
    port: int,
    content: ServerContent,
    accounts: AbstractAsyncContextManager[AccountConnector],
    account: Mapping[str, str],
) -> None:
    """Serve hosted mode with this account on a database that is gone afterwards. Raises SettingsError like `serve`."""
    with TemporaryDirectory(prefix=f"{COMMAND}-") as folder:
        given = load_hosting_settings()
        own = {"data_folder": Path(folder), "database_url": None, "key": None, "key_file": None, "workers": 1}
        settings = given.model_copy(update=own)
        run_async(make_tables, settings)
        begin = partial(begin_trial, account)
        _run_app(partial(create_app, settings, content, accounts, host, at_start=begin), settings, host, port)


def serve_single(
    host: str,
    port: int,
    content: ServerContent,
    connection: AbstractAsyncContextManager[BaseClient],
    offer: Offer,
    workers: int | None = None,
) -> None:
    """Serve one account at /mcp. Raises SettingsError like `serve`."""
    settings = _with_workers(load_hosting_settings(), workers)
    _run_app(lambda _: create_single_app(settings, content, host, connection, offer), settings, host, port)


def _run_app(app_at: Callable[[str], ASGIApp], settings: HostingSettings, host: str, port: int) -> None:
    """Run the application of a URL; at SIGTERM let running requests end.

    Raises SettingsError where it cannot listen there.
    """
    give_back_large_blocks()
    check_connection_settings()
    check_workers(settings.workers)
    count_alone()
    logs = load(LogSettings)
    connections = connections_that_fit(settings.connections)
    limited = settings.model_copy(update={"connections": connections})

    def tell(**more: int) -> None:
        configure_logs(logs.log, logs.log_level)
        logger.info("listening", extra={"data": {"host": host, "port": own_port, **more}})
        if connections < settings.connections:
            logger.warning("few-open-files", extra={"data": {"connections": connections}})

    def run() -> None:
        HttpServer(config).run(sockets=[listener])

    # Before it listens: who sees it listen may end it, and a folder that is just being made would stay.
    together = counted_together() if settings.workers > 1 else nullcontext()
    with together as counts, _listener(host, port) as listener:
        own_port = listener.getsockname()[1]
        config = _config(app_at(settings.public_url or url_of(host, own_port)), limited)
        if counts is None:
            tell()
            run()
            return

        def work() -> None:
            configure_logs(logs.log, logs.log_level)
            counts.begin()
            run()

        workers = Workers(settings.workers, work, counts.forget, settings.stop_timeout + LAST_SECONDS)
        workers.run(partial(tell, workers=settings.workers))


def _listener(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises SettingsError where that cannot be."""
    try:
        return listener_at(host, port)
    except OSError as error:
        raise SettingsError(f"cannot listen on {host}:{port}: {error.strerror}") from error


def _config(app: ASGIApp, settings: HostingSettings) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        loop="asyncio",  # one that somebody has installed takes no such limits on a connection
        http=http_protocol(settings),
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        h11_max_incomplete_event_size=MAX_HEADER_BYTES,
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=settings.stop_timeout,
    )


def _with_workers(settings: HostingSettings, workers: int | None) -> HostingSettings:
    if workers is None:
        return settings
    if not 1 <= workers <= MAX_WORKERS:
        raise SettingsError(f"--workers takes 1 to {MAX_WORKERS} processes")
    return settings.model_copy(update={"workers": workers})


async def _check_database(cipher: SecretCipher) -> None:
    async with ready_database() as database:
        await check_keys(database, cipher)
