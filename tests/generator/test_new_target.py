"""A new target is laid out by one command, with all that can be told before its files are there."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import subprocess
import sys
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator import cli
from generator.files.turns import turn
from generator.project import projects, targets_there
from tests.support.projects import TEMPLATES

OPTIONS = ["--website", "https://acme.example/", "--repo", "acme/openapi"]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/starter").symlink_to(TEMPLATES / "starter")
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    return tmp_path


def new(*arguments: str) -> Result:
    return CliRunner().invoke(cli.app, ["new", *arguments], env={"COLUMNS": "120"}, catch_exceptions=False)


def test_the_target_has_its_names_and_its_source(root: Path) -> None:
    done = new("acme", "--title", "Acme Widgets", *OPTIONS, "--folder", "v2", "--files", "api.yaml", "--vendor", "Acme")
    assert done.exit_code == 0, done.output
    assert "python -m generator fetch --target acme" in done.stdout
    (project,) = projects(root)
    target = project.target
    assert (target.title, target.vendor, target.package) == ("Acme Widgets", "Acme", "acme_widgets_mcp")
    assert (target.source.repository, target.source.folder, target.source.files) == ("acme/openapi", "v2", "api.yaml")
    assert project.overlay.exists()
    assert project.records.is_dir()


def test_the_vendors_part_is_clean_python_and_knows_the_address(root: Path) -> None:
    assert new("acme", "--title", "Acme", *OPTIONS, "--url", "https://api.acme.example/v2").exit_code == 0
    package = root / "templates/acme/src/acme_mcp"
    for check in (["check", "--select", "E,F,I"], ["format", "--check"]):
        subprocess.run([sys.executable, "-m", "ruff", *check, "--isolated", "--line-length=120", package], check=True)
    assert {path.name for path in package.glob("*.py")} >= {"cli.py", "client.py", "vendor.py", "settings.py"}
    assert 'url: ApiUrl = "https://api.acme.example/v2"' in (package / "settings.py").read_text(encoding="utf-8")
    assert 'acme-mcp = "acme_mcp.cli:main"' in (root / "templates/acme/pyproject.toml").read_text(encoding="utf-8")
    assert not [path for path in (root / "templates/acme").rglob("*") if "{{" in path.name or path.suffix == ".jinja"]


@pytest.mark.parametrize("folder", ["specs/acme", "templates/acme"])
def test_what_is_there_already_stays_as_it_is(root: Path, folder: str) -> None:
    (root / folder).mkdir(parents=True)
    done = new("acme", "--title", "Acme", *OPTIONS)
    assert done.exit_code == 1
    assert f"{folder}: is there already" in done.stderr
    assert not [*(root / folder).iterdir()]


def test_a_title_that_cannot_be_is_told_before_anything_is_written(root: Path) -> None:
    done = new("acme", "--title", 'Acme "Widgets"', *OPTIONS)
    assert done.exit_code == 1
    assert "target.yaml:1: title" in done.stderr
    assert not (root / "specs").exists()
    assert not (root / "templates/acme").exists()


NO_ADDRESS = [
    "",
    "acme",
    "ftp://acme.example",
    "https://",
    "https:///x",
    "https://a b",
    "https://a.example:x",
    'http://a"b',
]


@pytest.mark.parametrize("option", ["--url", "--website"])
@pytest.mark.parametrize("text", [*NO_ADDRESS, "https://a.example/\n", "javascript:alert(1)", "https://[::1"])
def test_what_is_no_address_is_told_before_anything_is_written(root: Path, option: str, text: str) -> None:
    """It was taken: a server was made that refuses its own setting when it is started."""
    done = new("acme", "--title", "Acme", *OPTIONS, option, text)
    assert done.exit_code == 1
    assert "must be an address, such as https://www.example.com/" in done.stderr.replace("\n", " ")
    assert not (root / "specs").exists()
    assert not (root / "templates/acme").exists()


@pytest.mark.parametrize("url", ["https://a.example/v1?x=1", "https://a.example/#v1", "https://me:pw@a.example"])
def test_an_address_that_no_path_can_stand_behind_is_refused(root: Path, url: str) -> None:
    done = new("acme", "--title", "Acme", *OPTIONS, "--url", url)
    assert done.exit_code == 1
    assert "--url: cannot have a user, a query or a fragment" in done.stderr.replace("\n", " ")


@pytest.mark.parametrize(
    ("option", "text", "what"),
    [
        ("--files", "a**b.json", "`**` stands for folders"),
        ("--files", "v1/**", "`**` stands for folders"),
        ("--folder", "/etc", "must be a path within the repository"),
        ("--folder", "../others", "must be a path within the repository"),
    ],
)
def test_files_that_cannot_be_found_are_told_at_once(root: Path, option: str, text: str, what: str) -> None:
    """`fetch` told of a form that the generator does not know, or of a temporary folder."""
    done = new("acme", "--title", "Acme", *OPTIONS, option, text)
    assert done.exit_code == 1
    assert what in done.stderr.replace("\n", " ")


@pytest.mark.parametrize(("title", "package"), [("Class", "class_mcp"), ("Import", "import_mcp"), ("7", "field_7_mcp")])
def test_a_product_may_be_called_like_a_word_of_python(root: Path, title: str, package: str) -> None:
    assert new("acme", "--title", title, *OPTIONS).exit_code == 0
    (project,) = projects(root)
    assert project.target.package == package
    assert (root / "templates/acme/src" / package / "cli.py").exists()


@pytest.mark.parametrize("title", ["日本語", "-", "ß", ""])
def test_a_title_of_which_no_names_can_be_made_is_told(root: Path, title: str) -> None:
    done = new("acme", "--title", title, *OPTIONS)
    assert done.exit_code == 1
    assert "--title: the names of package and command cannot follow from it" in done.stderr
    assert "1 problem;" in done.stderr
    assert not (root / "specs").exists()


@pytest.mark.parametrize("title", ["Acme", "ACME"])
def test_a_title_whose_package_is_anothers_is_refused(root: Path, title: str) -> None:
    assert new("acme", "--title", "Acme", *OPTIONS).exit_code == 0
    done = new("other", "--title", title, *OPTIONS)
    assert done.exit_code == 1
    assert "its command acme-mcp is also that of specs/acme" in done.stderr
    assert not (root / "specs/other").exists()


def test_a_package_in_the_place_of_anothers_is_not_made(root: Path) -> None:
    for name in ("Acme", "Other"):
        assert new(name.lower(), "--title", name, *OPTIONS).exit_code == 0
    file = root / "specs/other/target.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "command: acme-mcp\n", encoding="utf-8")
    theirs = root / "generated/acme-mcp/README.md"
    theirs.parent.mkdir(parents=True)
    theirs.touch()
    for options in ([], ["--target", "other"], ["--target", "acme"]):
        done = CliRunner().invoke(cli.app, ["generate", *options])
        assert done.exit_code == 1
        assert "command acme-mcp is also that of specs/" in done.stderr
    assert theirs.exists()
    file.write_text("nothing: []", encoding="utf-8")  # is told of that target alone
    assert "specs/other" not in CliRunner().invoke(cli.app, ["generate", "--target", "acme"]).stderr


@pytest.mark.parametrize(
    "name", ["..", "", "a/b", "../x", "/x", "a\nb", "a\x1b[31mb", "x" * 300, ".acme.new", "acme.", "a b"]
)
def test_a_name_that_is_none_of_a_folder_here_is_refused(root: Path, name: str) -> None:
    before = sorted(root.parent.rglob("*"))
    done = new(name, "--title", "Acme", *OPTIONS)
    assert done.exit_code == 1
    assert "cannot be the name of a target" in done.stderr
    assert "\x1b" not in done.stderr
    assert sorted(root.parent.rglob("*")) == before


@pytest.mark.parametrize("option", [("--title", "x" * 300), ("--files", "../*"), ("--files", "/etc/*")])
def test_a_fact_that_cannot_be_is_told_before_anything_is_written(root: Path, option: tuple[str, str]) -> None:
    done = new("acme", "--title", "Acme", *OPTIONS, *option)
    assert done.exit_code == 1
    assert "target.yaml:" in done.stderr
    assert not (root / "specs").exists()


@pytest.mark.parametrize("place", ["specs/acme", "templates/acme"])
def test_a_link_to_nowhere_is_there_already(root: Path, place: str) -> None:
    (root / place).parent.mkdir(exist_ok=True)
    (root / place).symlink_to("nowhere")
    done = new("acme", "--title", "Acme", *OPTIONS)
    assert f"{place}: is there already" in done.stderr
    assert (root / place).is_symlink()


def test_what_stands_in_the_place_of_a_folder_is_told(root: Path) -> None:
    (root / "specs").write_text("mine", encoding="utf-8")
    done = new("acme", "--title", "Acme", *OPTIONS)
    assert done.exit_code == 1
    assert "cannot be used: " in done.stderr
    assert (root / "specs").read_text(encoding="utf-8") == "mine"
    assert [path.name for path in (root / "templates").iterdir()] == ["starter"]


def test_what_stands_in_the_place_of_a_folder_in_the_making_goes(root: Path) -> None:
    (root / "specs").mkdir()
    (root / "specs/.acme.new").write_text("left", encoding="utf-8")
    (root / "kept").mkdir()
    (root / "templates/.acme.new").symlink_to(root / "kept")
    assert new("acme", "--title", "Acme", *OPTIONS).exit_code == 0
    assert sorted(path.name for path in (root / "specs").iterdir()) == ["acme"]
    assert (root / "kept").is_dir()


@pytest.mark.parametrize("renamed", [0, 1])
def test_one_that_is_killed_is_laid_out_by_the_next_run(root: Path, renamed: int) -> None:
    def dying() -> None:
        rename, left = Path.rename, renamed

        def deadly(self: Path, target: Path) -> Path:
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return rename(self, target)

        pytest.MonkeyPatch().setattr(Path, "rename", deadly)  # in the child only
        new("acme", "--title", "Acme", *OPTIONS)

    process = multiprocessing.get_context("fork").Process(target=dying)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert targets_there(root) == []  # else all other commands would be told of what is missing in it
    done = new("acme", "--title", "Acme", *OPTIONS)
    assert done.exit_code == 0, done.output
    assert {path.name for path in (root / "specs").iterdir()} == {"acme"}
    assert {path.name for path in (root / "templates").iterdir()} == {"acme", "starter"}


def test_one_whose_last_folder_cannot_be_put_in_place_is_laid_out_by_the_next_run(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The templates stayed, it was said that nothing was written, and the next run found them there already."""
    rename = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if target == root / "specs/acme":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self), None, str(target))
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refused)
        done = new("acme", "--title", "Acme", *OPTIONS)
    assert done.exit_code == 1
    assert "nothing was written" in done.stderr
    assert [*root.rglob("*acme*")] == []
    assert new("acme", "--title", "Acme", *OPTIONS).exit_code == 0


def test_of_two_runs_at_once_one_lays_it_out(root: Path) -> None:
    """Both said that they had, and the second had put its own in the place of what the first had made."""
    fork = multiprocessing.get_context("fork")
    go = fork.Event()

    def lay_out(status: Synchronized[int]) -> None:
        go.wait(60)
        status.value = new("acme", "--title", "Acme", *OPTIONS).exit_code

    found = [fork.Value("i", -1) for _ in range(2)]
    runs = [fork.Process(target=lay_out, args=(status,)) for status in found]
    for each in runs:
        each.start()  # before the turn is taken, which they would have, too
    (root / "specs").mkdir()
    with turn(root / "specs"):  # both have begun before one can end
        go.set()
        runs[0].join(2)
    for each in runs:
        each.join(60)
    assert sorted(status.value for status in found) == [0, 1]
