"""An authority of its own, and a sandbox behind TLS with a certificate of that authority."""

from __future__ import annotations

import datetime
import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from zoho_desk_mcp.sandbox.app import create_app

from tests.support.served import served

DAY = datetime.timedelta(days=1)
SIGNS = x509.KeyUsage(
    key_cert_sign=True,
    crl_sign=True,
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    encipher_only=False,
    decipher_only=False,
)
"""What the key of an authority is for."""


class Authority:
    """Signs certificates. `file` is what who trusts it has.

    One of an old form says neither what its key is for nor which it is, as those of many networks that inspect TLS.
    """

    def __init__(self, folder: Path, *, is_old: bool = False) -> None:
        self.folder = folder
        self.file = folder / "authority.pem"
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Inspection of Acme")])
        whole = x509.BasicConstraints(ca=True, path_length=None)
        own_key = x509.SubjectKeyIdentifier.from_public_key(self._key.public_key())
        self._is_old = is_old
        self._key_name = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own_key)
        begun = self._begin(self._name, self._key).add_extension(whole, critical=True)
        if not is_old:
            begun = begun.add_extension(own_key, critical=False).add_extension(SIGNS, critical=True)
        signed = begun.sign(self._key, hashes.SHA256())
        self.file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))

    def certificate(self, host: str = "localhost", until: datetime.timedelta = DAY) -> Path:
        """A file with a key and its certificate for this machine, or another one, that holds until so much later."""
        key = ec.generate_private_key(ec.SECP256R1())
        addresses = [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))] if host == "localhost" else []
        names = x509.SubjectAlternativeName([x509.DNSName(host), *addresses])
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        begun = self._begin(name, key, until).add_extension(names, critical=False)
        if not self._is_old:
            begun = begun.add_extension(self._key_name, critical=False)
        signed = begun.sign(self._key, hashes.SHA256())
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path = self.folder / f"{host}-{until.days}.pem"
        path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
        return path

    def _begin(
        self, name: x509.Name, key: ec.EllipticCurvePrivateKey, until: datetime.timedelta = DAY
    ) -> x509.CertificateBuilder:
        now = datetime.datetime.now(datetime.UTC)
        builder = x509.CertificateBuilder().subject_name(name).issuer_name(self._name).public_key(key.public_key())
        return (
            builder.serial_number(x509.random_serial_number())
            .not_valid_before(now - 3 * DAY)
            .not_valid_after(now + until)
        )


@contextmanager
def tls_sandbox(authority: Authority) -> Iterator[str]:
    """The address of a sandbox, for the time of the context."""
    files = str(authority.certificate())
    app = create_app()
    app.state.tokens.quota = None
    with served(app, ssl_certfile=files) as port:
        yield f"https://localhost:{port}"
