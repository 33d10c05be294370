"""A full PostgreSQL says so in its own language, and in words alone as far as the driver tells."""

from __future__ import annotations

import asyncio
import struct

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import create_async_engine
from zoho_desk_mcp.server.hosting.storage.full_database import is_full

pytestmark = pytest.mark.anyio
FULL = (
    "sorry, too many clients already",
    "tut mir leid, schon zu viele Verbindungen",
    "die verbleibenden Verbindungen sind für Superuser auf Nicht-Replikationsverbindungen reserviert",
    "zu viele Verbindungen von Rolle »desk«",
    "lo siento, ya tenemos demasiados clientes",
    "les emplacements de connexions restants sont réservés pour les connexions\nsuperutilisateur",
    "troppe connessioni per il ruolo desk",
    "現在クライアント数が多すぎます",
    "최대 동시 접속자 수를 초과했습니다.",
    "извините, уже слишком много клиентов",
    "слишком много подключений к БД desk",
    "ledsen, för många klienter",
    "вибачте, вже забагато клієнтів",
    'занадто багато підключень до бази даних "desk"',
    "对不起, 已经有太多的客户",
)
"""As PostgreSQL 15 has them."""
OTHERS = ("das Datenbanksystem startet", "Rolle »desk« existiert nicht", "система баз данных запускается")


@pytest.mark.parametrize("words", FULL)
async def test_that_it_is_full_is_known_in_its_language(words: str) -> None:
    assert is_full(await _refusal(words, "53300"))


@pytest.mark.parametrize("words", OTHERS)
async def test_another_reason_is_none_of_these(words: str) -> None:
    assert not is_full(await _refusal(words, "57P03"))


async def _refusal(words: str, code: str) -> OperationalError:
    """The driver's error of a server that refuses a connection like this."""
    fields = {"S": "FATAL", "V": "FATAL", "C": code, "M": words}
    body = b"".join(f"{name}{text}\0".encode() for name, text in fields.items()) + b"\0"

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(struct.unpack("!I", await reader.readexactly(4))[0] - 4)
        writer.write(b"E" + struct.pack("!I", len(body) + 4) + body)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        url = f"postgresql+psycopg://desk@127.0.0.1:{port}/desk?sslmode=disable&gssencmode=disable"
        engine = create_async_engine(url)
        with pytest.raises(OperationalError) as caught:
            await engine.connect()
        await engine.dispose()
    return caught.value
