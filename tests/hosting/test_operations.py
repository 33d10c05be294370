"""What docs/operations.md tells to do, done with its own commands: back up while serving, restore elsewhere."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

from cryptography.fernet import Fernet

from tests.support import rpc
from tests.support.operations import run_commands
from tests.support.postgres import Postgres
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}
CALLS = 6


def back_up_while_serving(server: Server, url: str, heading: str, **variables: str | Path) -> None:
    """Run the commands while calls go on; none of them fails."""
    failed: list[object] = []

    def call() -> None:
        for _ in range(CALLS):
            result = rpc.call(url, LIST, {"limit": 1})["result"]
            if result.get("isError"):
                failed.append(result)

    caller = threading.Thread(target=call)
    caller.start()
    run_commands(heading, **variables)
    caller.join(60)
    assert not caller.is_alive()
    assert failed == []


def works_at(server: Server, url: str, upstream: Upstream) -> bool:
    """Whether the URL of an earlier server works here; it takes a new access token, and so the stored refresh token."""
    upstream.app.state.tokens.expire_all()
    result = rpc.call(f"{server.url}/mcp/{url.rpartition('/')[2]}", LIST, {"limit": 1})["result"]
    return not result.get("isError")


def refusal(site: Site, **settings: str) -> str:
    """What is said by a server that does not start."""
    done = site.run("serve", "--port", "0", check=False, **settings)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr


def test_sqlite_is_restored_with_its_key(own_site: Site, upstream: Upstream, tmp_path: Path) -> None:
    backup, token = tmp_path / "backup", own_site.api_token()
    backup.mkdir()
    with running_server(own_site, token=token) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        back_up_while_serving(server, url, "Back up SQLite", DATA=own_site.folder, BACKUP=backup)
    assert {path.name: path.stat().st_mode & 0o777 for path in backup.iterdir()} == {"hosting.db": 0o600, "key": 0o600}
    shutil.rmtree(own_site.folder)

    keyless = Site(tmp_path / "keyless", upstream.url, {})
    keyless.folder.mkdir()
    shutil.copy(backup / "hosting.db", keyless.folder)
    assert "was encrypted with another key" in refusal(keyless)
    assert "back-up" in refusal(keyless)

    restored = Site(tmp_path / "restored", upstream.url, {})
    run_commands("Restore SQLite", DATA=restored.folder, BACKUP=backup)
    with running_server(restored, token=token) as server:
        assert works_at(server, url, upstream)
    run_commands("Restore SQLite", DATA=keyless.folder, BACKUP=backup)  # over what the refused start has left
    with running_server(keyless, token=token) as server:
        assert works_at(server, url, upstream)


def test_postgresql_is_restored_with_its_key(
    own_site: Site, upstream: Upstream, postgres: Postgres, tmp_path: Path
) -> None:
    old, new, key = postgres.new_database(), postgres.new_database(), Fernet.generate_key().decode()
    own_site.environment.update(ZOHO_DESK_MCP_DATABASE_URL=old, ZOHO_DESK_MCP_KEY=key)
    own_site.run("db", "upgrade")
    token = own_site.api_token()
    with running_server(own_site, token=token) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        back_up_while_serving(server, url, "Back up PostgreSQL", DATABASE_URL=old, BACKUP=tmp_path)
    assert (tmp_path / "hosting.dump").stat().st_mode & 0o777 == 0o600
    run_commands("Restore PostgreSQL", DATABASE_URL=new, BACKUP=tmp_path)

    (tmp_path / "new").mkdir()
    restored = Site(tmp_path / "new", upstream.url, {"ZOHO_DESK_MCP_DATABASE_URL": new})
    restored.run("db", "upgrade", ZOHO_DESK_MCP_KEY=key)
    assert "ZOHO_DESK_MCP_KEY is missing" in refusal(restored)
    other = refusal(restored, ZOHO_DESK_MCP_KEY=Fernet.generate_key().decode())
    assert "was encrypted with another key" in other
    assert "back-up" in other
    with running_server(restored, token=token, ZOHO_DESK_MCP_KEY=key) as server:
        assert works_at(server, url, upstream)
