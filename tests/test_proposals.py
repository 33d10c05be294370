"""What upstream moved is proposed each day, and what an untrusted job hands on for it changes only what it may."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.projects import ROOT
from tests.support.workflows import workflow

FAKE_GH = '#!/bin/sh\necho "gh $*" >> "$RUNNER_TEMP/gh.log"\n'


@dataclass
class Checkout:
    """A clone of a small repository, in which the step runs."""

    folder: Path
    temporary: Path

    def git(self, *arguments: str) -> str:
        return subprocess.run(["git", "-C", self.folder, *arguments], check=True, capture_output=True, text=True).stdout

    def patch(self, change: Callable[[Path], object], *options: str) -> None:
        """Write what `change` does to the files as the patch, and undo it."""
        change(self.folder)
        self.git("add", "--all", "--force")
        text = self.git("diff", "--binary", "--cached", *options)
        self.git("reset", "--quiet", "--hard")
        (self.temporary / "change/change.patch").write_text(text, encoding="utf-8")

    def propose(self) -> subprocess.CompletedProcess[str]:
        """Open a pull request."""
        return self.step("propose", "Open a pull request")

    def step(self, job: str, name: str) -> subprocess.CompletedProcess[str]:
        """Run a step as GitHub does."""
        steps = workflow(ROOT / ".github/workflows/upstream.yml")["jobs"][job]["steps"]
        (script,) = [step["run"] for step in steps if step.get("name") == name]
        environment = os.environ | {
            "PATH": f"{self.temporary}/bin:{os.environ['PATH']}",
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_OUTPUT": str(self.temporary / "output"),
            "GITHUB_STEP_SUMMARY": str(self.temporary / "summary"),
            "BOT": "bot@example.invalid",
            "BREAKING": "false",
        }
        return subprocess.run(
            ["bash", "-e", "-c", script], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def pushed(self) -> list[str]:
        """What the branch on the server changes, if it is there."""
        if not self.git("ls-remote", "origin", "upstream"):
            return []
        return self.git("diff", "--name-status", "--no-renames", "origin/main", "origin/upstream").splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    found = Checkout(tmp_path / "clone", tmp_path / "runner")
    for folder in ("clone/specs", "clone/generated", "clone/.ci", "runner/bin", "runner/change"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("Makefile", "specs/a.json", "generated/b.py"):
        (found.folder / name).write_text(f"{name}\n" + "some text\n" * 20, encoding="utf-8")
    shutil.copy(ROOT / ".ci/apply-change", found.folder / ".ci/apply-change")
    (tmp_path / "runner/bin/gh").write_text(FAKE_GH, encoding="utf-8")
    (tmp_path / "runner/bin/gh").chmod(0o755)
    (tmp_path / "runner/change/body.md").write_text("It moved.\n", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", "--bare", tmp_path / "origin"], check=True)
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", found.folder], check=True)
    found.git("config", "user.name", "test")
    found.git("config", "user.email", "test@example.invalid")
    found.git("add", "--all")
    found.git("commit", "--quiet", "--message", "First")
    found.git("remote", "add", "origin", str(tmp_path / "origin"))
    found.git("push", "--quiet", "--set-upstream", "origin", "main")
    return found


def change_and_add(folder: Path) -> None:
    (folder / "specs/a.json").unlink()
    (folder / "generated/b.py").write_text("changed\n", encoding="utf-8")
    (folder / "specs/new file.json").write_text("{}\n", encoding="utf-8")


def test_a_change_of_specs_and_package_is_proposed(checkout: Checkout) -> None:
    checkout.patch(change_and_add)
    done = checkout.propose()
    assert done.returncode == 0, done.stderr
    assert checkout.pushed() == ["M\tgenerated/b.py", "D\tspecs/a.json", "A\tspecs/new file.json"]
    assert "gh pr create" in (checkout.temporary / "gh.log").read_text(encoding="utf-8")


MOVES: dict[str, Callable[[Path], object]] = {
    "change": lambda openapi: (openapi / "A.json").write_text("{}\n", encoding="utf-8"),
    "new file": lambda openapi: (openapi / "B.json").write_text("{}\n", encoding="utf-8"),
    "new folder": lambda openapi: shutil.copytree(openapi, openapi / "parts"),
    "removal": lambda openapi: (openapi / "A.json").unlink(),
    "rename": lambda openapi: (openapi / "A.json").rename(openapi / "B.json"),
}


@pytest.mark.parametrize("move", [*MOVES.values(), None], ids=[*MOVES, "nothing"])
def test_what_upstream_moved_is_noticed_and_proposed(
    checkout: Checkout, move: Callable[[Path], object] | None, tmp_path: Path
) -> None:
    """The whole run, with commands that do nothing in place of ours."""
    openapi = checkout.folder / "specs/desk/openapi"
    openapi.mkdir(parents=True)
    (openapi / "A.json").write_text("some text\n" * 20, encoding="utf-8")
    checkout.git("add", "specs")
    checkout.git("commit", "--quiet", "--message", "Upstream's file")
    checkout.git("push", "--quiet", "origin", "main")
    (checkout.folder / ".git/info/exclude").write_text(".venv/\n", encoding="utf-8")
    (checkout.folder / ".venv/bin").mkdir(parents=True)
    for program in (checkout.temporary / "bin/make", checkout.folder / ".venv/bin/python"):
        program.write_text("#!/bin/sh\n", encoding="utf-8")
        program.chmod(0o755)
    (checkout.folder / "specs/desk/upstream.lock.json").write_text("{}\n", encoding="utf-8")
    if move is not None:
        move(openapi)
    changed = checkout.git("status", "--porcelain", "--untracked-files=all").splitlines()
    assert checkout.step("prepare", "Fetch").returncode == 0
    said = (checkout.temporary / "output").read_text(encoding="utf-8")
    assert said == f"moved={str(move is not None).lower()}\n"
    if move is None:
        return
    (checkout.temporary / "change/body.md").unlink()
    (checkout.temporary / "change").rmdir()
    for name in ("Report", "Regenerate and test"):
        assert checkout.step("prepare", name).returncode == 0
    checkout.git("reset", "--quiet", "--hard")
    checkout.git("clean", "--quiet", "--force", "-d", "specs")
    done = checkout.propose()
    assert done.returncode == 0, done.stderr
    assert {line[2:] for line in checkout.pushed()} == {line[3:] for line in changed}


def test_the_proposal_of_the_day_before_is_replaced(checkout: Checkout) -> None:
    checkout.patch(change_and_add)
    assert checkout.propose().returncode == 0
    checkout.git("switch", "--quiet", "main")
    checkout.patch(lambda folder: (folder / "specs/a.json").write_text("{}\n", encoding="utf-8"))
    done = checkout.propose()
    assert done.returncode == 0, done.stderr
    assert checkout.pushed() == ["M\tspecs/a.json"]


def of_a_person(checkout: Checkout, *options: str) -> str:
    """A person's commit on the branch; its hash."""
    checkout.patch(change_and_add)
    assert checkout.propose().returncode == 0
    (checkout.folder / "specs/record.yaml").write_text("mended\n", encoding="utf-8")
    checkout.git("config", "user.email", "person@example.invalid")
    checkout.git("add", "--all")
    checkout.git("commit", "--quiet", *options)
    checkout.git("push", "--quiet", "--force", "origin", "upstream")
    checkout.git("switch", "--quiet", "main")
    return checkout.git("ls-remote", "origin", "upstream")


@pytest.mark.parametrize("options", [["--message", "Mend"], ["--amend", "--no-edit"]], ids=["own", "amended"])
def test_a_branch_that_a_person_works_on_stays(checkout: Checkout, options: list[str]) -> None:
    held = of_a_person(checkout, *options)
    done = checkout.propose()
    assert done.returncode == 0, done.stderr
    assert "::warning::Somebody works on the branch" in done.stdout
    assert checkout.git("ls-remote", "origin", "upstream") == held


@pytest.mark.parametrize("command", ["fetch", "ls-remote"])
def test_a_person_s_work_outlives_a_network_that_fails_meanwhile(checkout: Checkout, command: str) -> None:
    held = of_a_person(checkout, "--message", "Mend")
    fake = checkout.temporary / "bin/git"
    fake.write_text(
        f'#!/bin/sh\n[ "$1" != {command} ] || exit 128\nexec {shutil.which("git")} "$@"\n', encoding="utf-8"
    )
    fake.chmod(0o755)
    done = checkout.propose()
    assert checkout.git("ls-remote", "origin", "upstream") == held, done.stdout


HOSTILE: dict[str, Callable[[Path], object]] = {
    "rename in": lambda folder: (folder / "Makefile").rename(folder / "specs/Makefile"),
    "rename out": lambda folder: (folder / "specs/a.json").rename(folder / "a.json"),
    "rename a script in": lambda folder: (folder / ".ci/apply-change").rename(folder / "generated/apply-change"),
    "delete": lambda folder: (folder / "Makefile").unlink(),
    "change": lambda folder: (folder / "Makefile").write_text("evil:\n", encoding="utf-8"),
    "workflow": lambda folder: shutil.copytree(ROOT / ".github", folder / ".github"),
    "copy out": lambda folder: shutil.copy(folder / "specs/a.json", folder / "copy.json"),
    "similar folder": lambda folder: shutil.copytree(folder / "specs", folder / "specs-of-mine"),
    "line break": lambda folder: (folder / "specs\n").write_text("x\n", encoding="utf-8"),
    "link": lambda folder: (folder / "specs/link.json").symlink_to("../Makefile"),
    "link in place": lambda folder: subprocess.run(["ln", "-sf", "/etc/passwd", folder / "specs/a.json"], check=True),
    "name": lambda folder: (folder / "specs/a\nb.json").write_text("{}\n", encoding="utf-8"),
    "binary": lambda folder: (folder / "generated/b.pyc").write_bytes(b"\x00\xff binary"),
    "binary in place": lambda folder: (folder / "generated/b.py").write_bytes(b"\x00\xff binary"),
    "attributes": lambda folder: (folder / "generated/.gitattributes").write_text("* -diff\n", encoding="utf-8"),
    "other case": lambda folder: (folder / "specs/.GitAttributes").write_text("* -diff\n", encoding="utf-8"),
    "modules": lambda folder: (folder / "specs/.gitmodules").write_text("[submodule]\n", encoding="utf-8"),
    "folder of git": lambda folder: shutil.copytree(folder / "specs", folder / "specs/.github"),
    "folder in capitals": lambda folder: shutil.copytree(folder / "specs", folder / "SPECS"),
    "program": lambda folder: (folder / "generated/b.py").chmod(0o755),
}


@pytest.mark.parametrize("options", [["--find-renames", "--find-copies-harder"], ["--no-renames"]], ids=" ".join)
@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_patch_changes_nothing(
    checkout: Checkout, change: Callable[[Path], object], options: list[str]
) -> None:
    checkout.patch(change, *options)
    done = checkout.propose()
    assert done.returncode != 0
    assert "::error::The patch " in done.stdout
    assert checkout.pushed() == []
    assert checkout.git("status", "--porcelain") == ""
    log = checkout.temporary / "gh.log"
    assert not log.exists() or "pr" not in log.read_text().split()


def test_no_line_of_a_patch_is_printed(checkout: Checkout) -> None:
    """GitHub obeys those that begin with two colons; git shows names of files, and lines that end with a blank."""
    text = '--- "a/{0}"\n+++ "b/{0}"\n@@ -1 +1 @@\n-x\n+y\n'.format(r"specs/b\n::stop-commands::x")
    (checkout.temporary / "change/change.patch").write_text(text, encoding="utf-8")
    refused = checkout.propose()
    assert "::error::The patch cannot be applied: error: specs/b?::stop-commands" in refused.stdout
    assert "\n::stop-commands" not in refused.stdout + refused.stderr
    checkout.patch(lambda folder: (folder / "specs/a.json").write_text("::stop-commands::x \n", encoding="utf-8"))
    done = checkout.propose()
    assert done.returncode == 0, done.stderr
    assert "stop-commands" not in done.stdout + done.stderr


@pytest.mark.parametrize("failed", [False, True])
def test_a_report_that_is_cut_within_a_character_is_proposed(checkout: Checkout, failed: bool) -> None:
    status = int(failed)
    make = f"#!/bin/sh\nyes '\u00e9\u00e9' | head -n 9999 | tr -d '\\n'\nexit {status}\n"
    (checkout.temporary / "bin/make").write_text(make, encoding="utf-8")
    (checkout.temporary / "bin/make").chmod(0o755)
    (checkout.temporary / "report.md").write_text("x" + "\u00e9" * 30_000, encoding="utf-8")
    done = checkout.step("prepare", "Regenerate and test")
    assert done.returncode == 0, done.stderr
    text = (checkout.temporary / "change/body.md").read_text(encoding="utf-8")
    assert text.endswith("x" + "\u00e9" * 19_999)
    assert text.startswith("## Not ready to merge") is failed


def test_a_repository_in_place_of_a_file_is_refused_whatever_git_is_told_to_ignore(checkout: Checkout) -> None:
    checkout.git("config", "diff.ignoreSubmodules", "all")
    commit = checkout.git("rev-parse", "HEAD").strip()
    head = "diff --git a/lib b/lib\nnew file mode 160000\n--- /dev/null\n+++ b/lib\n"
    text = f"{head}@@ -0,0 +1 @@\n+Subproject commit {commit}\n"
    (checkout.temporary / "change/change.patch").write_text(text, encoding="utf-8")
    done = checkout.propose()
    assert done.returncode != 0
    assert "::error::The patch changes lib" in done.stdout
    assert checkout.pushed() == []


def test_a_patch_beyond_the_checkout_is_refused(checkout: Checkout) -> None:
    text = "--- /dev/null\n+++ b/specs/../../outside\n@@ -0,0 +1 @@\n+x\n"
    (checkout.temporary / "change/change.patch").write_text(text, encoding="utf-8")
    assert checkout.propose().returncode != 0
    assert not (checkout.folder.parent / "outside").exists()


def test_a_patch_of_any_size_is_not_read(checkout: Checkout) -> None:
    with (checkout.temporary / "change/change.patch").open("wb") as file:
        file.truncate(50_000_001)
    assert "more than 50000000" in checkout.propose().stdout


def test_a_short_patch_that_copies_a_large_file_often_is_refused(checkout: Checkout) -> None:
    (checkout.folder / "specs/large.json").write_text("1234567890\n" * 200_000, encoding="utf-8")
    checkout.git("add", "specs/large.json")
    checkout.git("commit", "--quiet", "--message", "Add a large file")
    name = "specs/large"
    lines = (
        "diff --git a/{0}.json b/{0}{1}.json",
        "similarity index 100%",
        "copy from {0}.json",
        "copy to {0}{1}.json\n",
    )
    copies = ["\n".join(lines).format(name, number) for number in range(30)]
    (checkout.temporary / "change/change.patch").write_text("".join(copies), encoding="utf-8")
    done = checkout.propose()
    assert done.returncode != 0
    assert "::error::The patch leaves files of 66000000 bytes" in done.stdout
    assert checkout.git("status", "--porcelain") == ""
