"""How the environment says that connections are made: proxies, and whose certificates are trusted."""

from __future__ import annotations

import os
import re
import ssl
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from urllib.request import getproxies, proxy_bypass

import httpx2

from ..command_error import CommandError
from ..extras import with_extra

CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""The first of them that is set counts; else the system's store of certificates does."""
STRICT = ssl.VERIFY_X509_STRICT
"""Since 3.13, Python refuses authorities that lack what RFC 5280 asks for, as many of networks that inspect TLS do.
They are trusted because somebody named them; other programs, and earlier Pythons, take them too."""
KEY_LOG = "SSLKEYLOGFILE"
"""Where Python writes the keys of connections, for whoever looks into them."""
HOST = re.compile(r"[\w.:-]*\w")
MAX_PORT = 65535
MAX_TOLD = 100
"""Characters of a wrong value that are shown."""
SCHEMES = ("http", "https", "socks5", "socks5h")


class ConnectionSettingError(CommandError):
    """A variable that says how to connect is wrong. `code` is that of the error of a call."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def check_connection_settings() -> None:
    """Raise ConnectionSettingError for a variable that is wrong."""
    check_proxies()
    trusted_certificates()


def check_proxies() -> None:
    """Raise ConnectionSettingError for a variable that names no proxy, or one that cannot be used here."""
    for scheme, text in getproxies().items():
        if scheme in ("http", "https", "all") and text:
            _check_proxy(_variable(scheme), text if "://" in text else f"http://{text}")
    for host in getproxies().get("no", "").split(","):
        _check_exception(host.strip())


def proxy_of(http: httpx2.AsyncClient, url: str) -> str:
    """The variable that names the proxy through which a client reaches an address; empty where there is none."""
    address, proxies = httpx2.URL(url), getproxies()
    scheme = next((each for each in (address.scheme, "all") if proxies.get(each)), None)
    return "" if scheme is None or not _has_proxy(http, address) else _variable(scheme)


def _has_proxy(http: httpx2.AsyncClient, address: httpx2.URL) -> bool:
    """Whether a client reaches an address through one. The library takes more in NO_PROXY than Python's function does.

    That function is asked where the library has other names.
    """
    try:
        return http._transport_for_url(address) is not http._transport
    except AttributeError:
        return not proxy_bypass(address.host)


def trusted_certificates() -> ssl.SSLContext:
    """What connections are checked with. Raises ConnectionSettingError."""
    name = trusts()
    try:
        if name and not _is_there(name, os.environ[name]):
            kind = "folder" if name.endswith("DIR") else "file"
            raise ConnectionSettingError(
                "CERTIFICATE", f"{name} names a {kind} that is not there. Correct or unset it."
            )
        context = httpx2.create_ssl_context()
        context.verify_flags &= ~STRICT
        return context
    except (OSError, ValueError) as error:  # SSLError is an OSError
        what = "holds no certificates (PEM), or a broken one" if isinstance(error, ssl.SSLError) else "cannot be read"
        if getattr(error, "filename", None) is not None and os.environ.get(KEY_LOG):  # Python itself opens no other
            name, what = KEY_LOG, "cannot be written"
        raise ConnectionSettingError("CERTIFICATE", f"What {name} names {what}. Correct or unset it.") from error


def trusts() -> str:
    """The variable that says which certificates are trusted; empty where the system does."""
    return next((name for name in CERTIFICATES if os.environ.get(name)), "")


def _is_there(name: str, text: str) -> bool:
    """Whether there is the file, or one of the folders: OpenSSL takes several, as in PATH."""
    if name.endswith("DIR"):
        return any(Path(each).is_dir() for each in text.split(os.pathsep) if each)
    return Path(text).is_file()


def _check_proxy(name: str, text: str) -> None:
    wrong = f"{name} is not the address of a proxy. Give one like http://proxy.example.com:3128, or unset it."
    if "@" in text:
        wrong += " In a user's name or a password, characters such as # / ? are written %23 %2F %3F."
    if text.startswith(("socks://", "socks4")):
        raise ConnectionSettingError("PROXY", f"{name} names a SOCKS proxy of no version that works: write socks5://….")
    try:
        url = httpx2.URL(text)
        host = url.host  # only now is a name with xn-- read
    except (httpx2.InvalidURL, ValueError) as error:
        raise ConnectionSettingError("PROXY", wrong) from error
    if url.scheme not in SCHEMES or not HOST.fullmatch(host) or (url.port or 0) > MAX_PORT:
        raise ConnectionSettingError("PROXY", wrong)
    if url.scheme.startswith("socks") and find_spec("socksio") is None:
        needs = f"which needs one more package. {with_extra('socks')}"
        raise ConnectionSettingError("PROXY", f"{name} names a SOCKS proxy, {needs}")


def _check_exception(host: str) -> None:
    """A host of NO_PROXY. What cannot be one is left out by the library, but some of them make it fail.

    It puts what looks like an address of IPv6, and that may have a zone, into brackets, but not the size of a network.
    """
    address, slash, size = host.partition("/")
    try:
        for url in [host] if "://" in host else [f"all://*{host}", f"all://[{address}]{slash}{size}"]:
            with suppress(httpx2.InvalidURL):
                _ = httpx2.URL(url).host
    except ValueError as error:
        wrong = f"{_variable('no')} has a host that cannot be used: {host[:MAX_TOLD]!r}. Leave it out"
        raise ConnectionSettingError(
            "PROXY", f"{wrong}, or write https:// before its name where that is right."
        ) from error


def _variable(scheme: str) -> str:
    """The variable of a proxy as it is spelled, in either case. Some systems have settings of their own."""
    name = f"{scheme}_proxy"
    spelled = [each for each in os.environ if each.lower() == name and os.environ[each]]
    return name if name in spelled else next(iter(spelled), "the system's proxy settings")
