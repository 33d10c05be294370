"""What the package ships is what was tested, by hash; its parts can be listed, and asked about."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tarfile
import threading
import tomllib
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.ports import free_port
from tests.support.projects import ROOT

PACKAGE = ROOT / "generated/zoho-desk-mcp"
LOCKS = ["requirements.lock", "requirements-extras.lock", "requirements-build.lock"]
PROJECT = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))
OPTIONAL = [text for extra in PROJECT["project"]["optional-dependencies"].values() for text in extra]
CLIENT_LOCKS = sorted((ROOT / "tests/clients/locks").glob("*.lock"))
DOCS = ROOT / "docs/site"
SMALLEST = "generated/zoho-desk-mcp/requirements-build.lock"
ADVISORY = {
    "id": "GHSA-xxxx-yyyy-zzzz",
    "summary": "Something",
    "details": "Something",
    "modified": "2025-01-01T00:00:00Z",
    "published": "2025-01-01T00:00:00Z",
    "affected": [],
}
NEEDED = {
    "requirements.lock": PROJECT["project"]["dependencies"],
    "requirements-extras.lock": PROJECT["project"]["dependencies"] + OPTIONAL,
    "requirements-build.lock": PROJECT["build-system"]["requires"],
}


def entries(path: Path) -> dict[str, tuple[Requirement, list[str]]]:
    """Name -> what a lock says of it, and its hashes."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = [
        (Requirement(line.partition("--hash")[0].strip()), re.findall(r"--hash=sha256:(\w{64})", line))
        for line in lines
    ]
    return {requirement.name: (requirement, hashes) for requirement, hashes in found}


def pinned(requirement: Requirement) -> str:
    (specifier,) = requirement.specifier
    assert specifier.operator == "=="
    return specifier.version


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_all_that_the_package_needs_to_what_is_tested(name: str) -> None:
    locked, tested = entries(PACKAGE / name), entries(ROOT / "requirements.lock")
    for needed in map(Requirement, NEEDED[name]):
        assert needed.specifier.contains(pinned(locked[canonicalize_name(needed.name)][0])), needed
    for part, (requirement, hashes) in locked.items():
        assert hashes, part
        assert pinned(requirement) == pinned(tested[part][0])
        if requirement.marker is None or requirement.marker.evaluate():
            assert version(part) == pinned(requirement)


@pytest.mark.parametrize(
    "path",
    [ROOT / "requirements.lock", *(PACKAGE / name for name in LOCKS), *CLIENT_LOCKS, DOCS / "requirements.lock"],
    ids=lambda path: path.name,
)
def test_a_lock_names_no_address(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert re.findall(r"^ *--(?!hash=)\S*", text, re.MULTILINE) == []


def test_every_client_and_the_documentation_has_a_lock_with_hashes_that_holds_what_it_asks_for() -> None:
    asked = sorted((ROOT / "tests/clients/requirements").glob("*.in"))
    assert [path.stem for path in asked] == [path.stem for path in CLIENT_LOCKS]
    asked.append(DOCS / "requirements.in")
    for path, lock in zip(asked, [*CLIENT_LOCKS, DOCS / "requirements.lock"], strict=True):
        locked = entries(lock)
        assert all(hashes for _, hashes in locked.values())
        for line in path.read_text(encoding="utf-8").splitlines():
            wanted = Requirement(line.partition("#")[0].strip())
            assert wanted.specifier.contains(pinned(locked[canonicalize_name(wanted.name)][0])), (path.name, line)


@pytest.mark.parametrize("name", [".ci/bundle-tool", "tests/clients/node_clients", "tests/clients/node_frameworks"])
def test_a_lock_of_npm_has_hashes_and_names_no_address(name: str) -> None:
    folder = ROOT / name
    packages = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all("integrity" in about and "resolved" not in about for path, about in packages.items() if path)
    asked = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    for package, version_ in {**asked["dependencies"], **asked.get("optionalDependencies", {})}.items():
        assert packages[f"node_modules/{package}"]["version"] == version_


def test_what_makes_a_release_runs_nothing_that_no_lock_names() -> None:
    """A tool that npm puts together anew each time runs beside what is to be released."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / ".ci").iterdir() if path.is_file()}
    texts["release"] = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    unlocked = r"\b(?:npx|npm exec|uvx|uv tool run|pipx)\b|\bnpm (?:install|i)\b(?!.* --package-lock-only)"
    assert {name: found for name, text in texts.items() if (found := re.findall(unlocked, text))} == {}
    assert re.findall(r"npm ci .*?--ignore-scripts", texts["bundle"])


def test_the_image_installs_only_what_the_locks_name() -> None:
    text = (PACKAGE / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    installs = re.findall(r"pip (?:install|wheel) [^&\n]*", text)
    assert len(installs) == 4
    assert [each for each in installs if "--require-hashes -r" not in each and "--no-deps" not in each] == []
    assert [each for each in installs if "pip wheel" in each and "--no-build-isolation" not in each] == []
    assert set(re.findall(r"requirements\S*?\.lock", text)) >= set(LOCKS)
    assert re.findall(r"^USER (.*)$", text, re.MULTILINE) == ["10001"]
    assert re.findall(r"^ADD|curl|wget|:latest", text, re.MULTILINE) == []


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a source distribution, and of a wheel that was made of it."""
    folder = tmp_path_factory.mktemp("built")
    command: list[str | Path] = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, PACKAGE]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder


def test_the_wheel_and_the_source_distribution_have_the_locks(built: Path) -> None:
    (wheel,), (source,) = built.glob("*.whl"), built.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as packed, tarfile.open(source) as sources:
        (top,) = {name.partition("/")[0] for name in sources.getnames()}
        for name in LOCKS:
            text = (PACKAGE / name).read_bytes()
            found = sources.extractfile(f"{top}/{name}")
            assert found is not None
            assert found.read() == text
            if name != "requirements-build.lock":
                assert packed.read(f"zoho_desk_mcp/{name}") == text


def test_all_that_makes_the_wheel_has_what_it_needs() -> None:
    """The wheel cannot be made without a file that it has from outside its folder."""
    needed = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    build = (PACKAGE / "Dockerfile").read_text(encoding="utf-8").partition("RUN pip wheel")[0]
    copied = {word for line in re.findall(r"^COPY (.*)$", build, re.MULTILINE) for word in line.split()}
    bundled = re.search(r"for part in ([^;]*);", (ROOT / ".ci/bundle").read_text(encoding="utf-8"))
    assert bundled is not None
    assert needed.keys() <= copied
    assert needed.keys() <= set(bundled[1].split())


def test_the_parts_of_the_package_are_listed_the_same_each_time() -> None:
    written = []
    for _ in range(2):
        subprocess.run([".ci/sbom", "generated/zoho-desk-mcp"], cwd=ROOT, check=True, capture_output=True)
        written.append((ROOT / "dist/zoho-desk-mcp.cdx.json").read_text(encoding="utf-8"))
    assert written[0] == written[1]
    listed = json.loads(written[0])
    assert listed["bomFormat"] == "CycloneDX"
    assert listed["metadata"]["component"]["name"] == PROJECT["project"]["name"]
    found = {part["name"]: part["version"] for part in listed["components"]}
    locked = entries(PACKAGE / "requirements-extras.lock")
    assert found == {name: pinned(requirement) for name, (requirement, _) in locked.items()}
    assert all(part["externalReferences"][0]["hashes"] for part in listed["components"])


def test_an_audit_without_a_network_says_so_and_fails_nothing() -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    done = audit(HTTPS_PROXY=nowhere, https_proxy=nowhere)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"::warning::{SMALLEST}: nothing was checked, as the advisories cannot be had: ")
    assert "Traceback" not in done.stdout + done.stderr


class Advisories(BaseHTTPRequestHandler):
    """A service that knows one advisory, about anything."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps({"vulns": [ADVISORY]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """The test's output stays readable."""


def test_an_audit_that_finds_something_fails_and_names_it() -> None:
    with HTTPServer(("127.0.0.1", 0), Advisories) as service:
        threading.Thread(target=service.serve_forever, daemon=True).start()
        arguments = f"--vulnerability-service osv --osv-url http://127.0.0.1:{service.server_port}/"
        done = audit(AUDIT_ARGS=arguments)
        service.shutdown()
    assert done.returncode == 1, done.stderr
    assert "GHSA-xxxx-yyyy-zzzz" in done.stdout
    assert "advisories name what it holds" in done.stdout


INDEX = """
import json, requests
def get(self, url, **options):
    answer = requests.Response()
    name = url.split("/")[-3]
    answer.status_code = 404 if name == "hatchling" else 200
    answer._content = json.dumps({{"vulnerabilities": {advisories} if name == "pluggy" else []}}).encode()
    return answer
requests.Session.get = get
"""
"""An index that does not know one of the packages; of another it may know an advisory."""


@pytest.mark.parametrize("has_advisory", [True, False])
def test_what_the_index_does_not_know_hides_no_advisory(has_advisory: bool, tmp_path: Path) -> None:
    advisories = [{"id": "GHSA-xxxx-yyyy-zzzz", "aliases": [], "fixed_in": ["99"], "summary": "Something"}]
    program = INDEX.format(advisories=advisories if has_advisory else [])
    (tmp_path / "sitecustomize.py").write_text(program, encoding="utf-8")
    done = audit(PYTHONPATH=str(tmp_path))
    assert done.returncode == int(has_advisory), done.stdout
    assert ("GHSA-xxxx-yyyy-zzzz" in done.stdout) is has_advisory
    assert ("::warning::" in done.stdout) is not has_advisory
    assert "Dependency not found on PyPI and could not be audited: hatchling" in done.stdout


def test_an_index_that_knows_nothing_is_no_check(tmp_path: Path) -> None:
    program = INDEX.format(advisories=[]).replace('name == "hatchling"', "True")
    (tmp_path / "sitecustomize.py").write_text(program, encoding="utf-8")
    done = audit(PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error::{SMALLEST}: nothing was checked: ")
    assert "no advisory" not in done.stdout


CUT_OFF = """
import os, sys
if any(each.endswith("pip-audit") for each in sys.orig_argv):
    with open(sys.argv[sys.argv.index("--output") + 1], "w") as file:
        file.write({text!r})
    os._exit(1)
"""
"""An audit that is ended, or finds no room, while it writes what it found."""


@pytest.mark.parametrize("text", ['{"dependencies": [{"name": "pluggy", "vul', "{}", "[]", '{"dependencies": [null]}'])
def test_what_an_audit_wrote_in_part_is_no_advisory(text: str, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(CUT_OFF.format(text=text), encoding="utf-8")
    done = audit(PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error::{SMALLEST}: nothing was checked: what pip-audit wrote is cut off")
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "content", [None, "", "# nothing\n", "httpx2==2.16.2\n", "httpx2>=2 --hash=sha256:" + "0" * 64, "===\n"]
)
def test_what_is_no_lock_is_neither_audited_nor_listed(content: str | None, tmp_path: Path) -> None:
    package = tmp_path / "package-without-a-lock"
    package.mkdir()
    lock = package / "requirements-extras.lock"
    if content is not None:
        lock.write_text(content)
    listed = subprocess.run([".ci/sbom", package], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    for done in (audit(str(lock)), listed):
        assert done.returncode == 1
        assert f"::error::{lock} " in done.stdout + done.stderr
        assert "Traceback" not in done.stdout + done.stderr
    assert not (ROOT / "dist" / f"{package.name}.cdx.json").exists()


def audit(lock: str = SMALLEST, **environment: str) -> subprocess.CompletedProcess[str]:
    """Ask about a lock, the smallest unless another is named."""
    return subprocess.run(
        [".ci/audit", lock],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
