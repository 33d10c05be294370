"""Whether a database refused a connection since it has none left: it goes on answering over those that are open."""

from __future__ import annotations

TOO_MANY = "53300"
"""PostgreSQL's code for too many connections. The driver knows no code where a connection is refused, but the words."""
TOO_MANY_WORDS = (
    "too many clients",
    "too many connections",
    "remaining connection slots",
    "no more connections allowed",  # PgBouncer's, as is the next
    "client connections exceeded",
    *("zu viele Verbindungen", "verbleibenden Verbindungen"),
    *("demasiados clientes", "demasiadas conexiones", "conexiones restantes"),
    *("trop de clients", "trop de connexions", "connexions restants"),
    *("troppi client", "troppe connessioni", "slot di connessione"),
    *("クライアント数が多すぎ", "接続が多すぎ", "接続スロット"),
    *("ბევრი კლიენტი", "ბევრი კავშირი"),
    *("최대 동시 접속", "최대 접속수", "연결 슬롯"),
    *("muitos clientes", "muitas conexões"),
    *("слишком много клиентов", "слишком много подключений", "слоты подключений"),
    *("för många klienter", "för många uppkopplingar", "anslutningsslottar"),
    *("забагато клієнтів", "багато підключень", "слоти підключень"),
    *("太多的客户", "连接太多", "保留的连接位置"),
)
"""PostgreSQL says them in the language of its `lc_messages`, before a client could ask for another one."""


def is_full(error: Exception) -> bool:
    """Whether an error of connecting, as SQLAlchemy has it, tells that."""
    said = getattr(error, "orig", None)
    return getattr(said, "sqlstate", None) == TOO_MANY or any(words in str(said) for words in TOO_MANY_WORDS)
