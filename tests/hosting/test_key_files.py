"""Keys as people write them into files and variables: all of them count, and what is none is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from zoho_desk_mcp.server.hosting.settings import HostingSettings
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher, load_keys
from zoho_desk_mcp.server.settings import SettingsError

NEW, OLD = f"{'N' * 42}A=", f"{'O' * 42}A="


def _keys(text: str, folder: Path) -> list[str]:
    file = folder / "key"
    file.touch(0o600)
    file.write_text(text, encoding="utf-8")
    return load_keys(HostingSettings(data_folder=folder))


@pytest.mark.parametrize("between", ["\n", "\r\n", ",", ", ", " "])
def test_all_keys_of_a_file_decrypt(between: str, tmp_path: Path) -> None:
    keys = _keys(f"{NEW}{between}{OLD}\n", tmp_path)
    assert keys == [NEW, OLD]
    assert SecretCipher(keys).decrypt(SecretCipher([OLD]).encrypt("hush")) == "hush"


@pytest.mark.parametrize("text", [f'"{NEW}"', f"'{NEW}'", f"{NEW};{OLD}", f"# {NEW}", f"\ufeff{NEW}", NEW[:-1], "x"])
def test_what_is_no_key_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="is no Fernet key") as told:
        _keys(f"{text}\n", tmp_path)
    assert NEW not in str(told.value)
