"""A disk of its own that is small enough to be filled."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.needs import cannot_mount

SIZE = "160m"
"""PostgreSQL's files take a third of it."""
CHUNK = bytes(65536)


class SmallDisk:
    """A folder on a disk of its own, or on that of all temporary files where none could be mounted."""

    def __init__(self, folder: Path, *, is_small: bool) -> None:
        self.folder = folder
        self.is_small = is_small
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        """Leave no byte free."""
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while self.is_small:
                    file.write(CHUNK)
            except OSError:
                return

    def free(self) -> None:
        """Take away what filled it."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk() -> Iterator[SmallDisk]:
    """The disk for the time of the context. Mounting one takes the rights of root; without them it is never full."""
    with tempfile.TemporaryDirectory(prefix="disk-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # PostgreSQL runs as another user than root
        inner = folder / "disk"
        inner.mkdir()
        root = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
        mount = [*root, "mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=1777", "tmpfs", str(inner)]
        try:
            is_small = subprocess.run(mount, check=False, capture_output=True).returncode == 0
        except OSError:
            is_small = False
        if not is_small:
            cannot_mount()
        try:
            yield SmallDisk(inner, is_small=is_small)
        finally:
            if is_small:
                subprocess.run([*root, "umount", "--lazy", str(inner)], check=True)
