"""The generator takes what is a vendor's from `target.yaml`, for one target or several."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from pydantic import BaseModel
from typer.testing import CliRunner, Result

from generator import cli
from generator.checks.helper_tools import unknown_helpers
from generator.errors import GeneratorError
from generator.project import Project, projects
from generator.target import IdRules, Pagination, ResponseRules, Target
from tests.support.projects import GOLDEN, REAL, ROOT, SmallProject, build

VENDOR_WORDS = re.compile(r"zoho|desk|orgid|/api/v1|\bcf_|zuid|iam-oauth2|\(19\|20\)", re.IGNORECASE)


def test_the_generator_names_no_vendor() -> None:
    lines = (
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted((ROOT / "generator").rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if VENDOR_WORDS.search(line)
    )
    assert list(lines) == []


def test_the_vendors_names_of_parameters_and_tools_are_not_in_the_generator() -> None:
    target = REAL.target
    names = {*target.connection_parameters, *target.path_parameters.values(), str(target.security_scheme)}
    names |= {tool for tools in target.helper_tools.values() for tool in tools} | {*target.lookups, *target.derived}
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py"))
    examples = {"ticket", "ticketId"}  # docstrings show what a name looks like
    assert {name for name in names - examples if re.search(rf"\b{re.escape(name)}\b", source)} == set()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.app, list(arguments), env={"COLUMNS": "120"}, catch_exceptions=False)


@pytest.fixture
def two_targets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of two targets: a small sample, once as it is and once under other names."""
    for name in ("acme-widgets", "zoho-desk"):
        shutil.copytree(GOLDEN / "parameter_names/specs", tmp_path / "specs" / name)
    text = REAL.target_file.read_text(encoding="utf-8")
    (tmp_path / "specs/zoho-desk/target.yaml").write_text(text, encoding="utf-8")
    renamed = text.replace("command: zoho-desk-mcp", "command: acme-widgets-mcp")
    (tmp_path / "specs/acme-widgets/target.yaml").write_text(renamed, encoding="utf-8")
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    return tmp_path


def test_projects_are_the_folders_that_hold_a_target(two_targets: Path) -> None:
    (two_targets / "specs/notes").mkdir()
    found = projects(two_targets)
    assert [project.name for project in found] == ["acme-widgets", "zoho-desk"]
    assert [project.output for project in found] == [
        two_targets / "generated/acme-widgets-mcp",
        two_targets / "generated/zoho-desk-mcp",
    ]


def test_a_root_without_targets_is_told(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"holds no folder with a target\.yaml"):
        projects(tmp_path)


@pytest.mark.parametrize(("option", "tables"), [((), 2), (("--target", "acme-widgets"), 1)])
def test_a_command_is_for_all_targets_or_for_one(two_targets: Path, option: tuple[str, ...], tables: int) -> None:
    done = run("listing-size", *option)
    assert done.exit_code == 0, done.output
    assert done.output.count("Bytes of tools/list") == tables


def test_an_unknown_target_is_told_with_the_likely_one(two_targets: Path) -> None:
    done = run("lint", "--target", "acme-widget")
    assert done.exit_code == 1
    assert "--target: unknown target acme-widget\n    Did you mean acme-widgets?" in done.stderr


@pytest.mark.parametrize("command", [("diff",), ("release",), ("fetch", "--repo", "here")])
def test_a_command_for_one_target_asks_which_where_there_are_several(
    two_targets: Path, command: tuple[str, ...]
) -> None:
    done = run(*command)
    assert done.exit_code == 1
    assert "is needed, for there are several targets\n    Choose one: acme-widgets, zoho-desk." in done.stderr


def test_a_mistake_in_target_yaml_stops_a_command_before_it_begins(two_targets: Path) -> None:
    with (two_targets / "specs/zoho-desk/target.yaml").open("a", encoding="utf-8") as file:
        file.write("vendr: Acme\n")
    done = run("generate")
    assert done.exit_code == 1
    assert "unknown key 'vendr'\n    Did you mean vendor?" in done.stderr
    assert not (two_targets / "generated").exists()


def test_names_follow_from_the_title_unless_the_file_gives_others() -> None:
    least = {"title": "Acme Widgets", "vendor": "Acme", "website": "https://acme.example/"}
    source = {"repository": "acme/widgets", "folder": "."}
    target = Target.model_validate({**least, "source": source})
    assert (target.package, target.command) == ("acme_widgets_mcp", "acme-widgets-mcp")
    assert (target.env_prefix, target.hosting_env_prefix) == ("ACME_WIDGETS_", "ACME_WIDGETS_MCP_")
    assert (target.tools.slug, target.tools.client_key) == ("acme_widgets", "acme-widgets")
    assert target.tools.listing.max_core_tokens == 12_000
    other = Target.model_validate({**least, "source": source, "command": "acme", "tools": {"slug": "acme"}})
    assert (other.package, other.command) == ("acme_widgets_mcp", "acme")
    assert (other.tools.slug, other.tools.client_key) == ("acme", "acme-widgets")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"style": "page"}, "the style `page` needs `position`"),
        ({"style": "cursor", "next": "meta.next"}, "the style `cursor` needs `position`"),
        ({"style": "cursor", "position": "after"}, "needs either `next` or `from_record`"),
        ({"style": "cursor", "position": "after", "next": "a", "from_record": "id"}, "either `next` or `from_record`"),
        ({"style": "page", "position": "page", "next": "a"}, "the style `cursor`, and no other"),
        ({"style": "cursor", "position": "after", "next": "a", "has_more": "b"}, "`has_more` is for `from_record`"),
    ],
)
def test_pagination_that_says_too_little_or_too_much_is_refused(given: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Pagination.model_validate(given)


def test_helper_tools_that_do_not_exist_are_named_with_their_line() -> None:
    project = SmallProject(GOLDEN / "lookup_and_derive")
    lines = project.target_file.read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "list_all_zoho_desk_teams" in text)
    problems = [str(problem) for problem in unknown_helpers(project, build(project).tools)]
    assert any(p.startswith(f"target.yaml:{line}: names the unknown tool list_all_zoho_desk_teams") for p in problems)


def test_a_price_of_an_operation_that_no_tool_calls_is_named_with_its_line(tmp_path: Path) -> None:
    """Upstream renames the operation, the record follows, and jobs cost less than they do."""
    shutil.copytree(GOLDEN / "enums/specs", tmp_path / "specs")
    project = SmallProject(tmp_path)
    text = REAL.target_file.read_text(encoding="utf-8")
    (tmp_path / "specs/target.yaml").write_text(
        text.replace("bulkUpdateTickets: 25", "getTickes: 25"), encoding="utf-8"
    )
    line = next(number for number, each in enumerate(text.splitlines(), 1) if "bulkUpdateTickets" in each)
    said = [str(problem) for problem in unknown_helpers(project, build(project).tools)]
    assert any(each.startswith(f"target.yaml:{line}: names the operation getTickes, which no tool") for each in said)


def test_the_helper_tools_of_this_repository_exist() -> None:
    names = {path.stem for path in (REAL.output / "src" / REAL.target.package / "tools").rglob("*.py")}
    assert {tool for tools in REAL.target.helper_tools.values() for tool in tools} <= names
    assert Project(ROOT, REAL.name).target == REAL.target


def test_docs_name_every_key() -> None:
    document = (ROOT / "docs/targets.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w.]+)`", document[document.index("## target.yaml") :]))
    parts: dict[str, type[BaseModel]] = {"pagination": Pagination, "responses": ResponseRules, "ids": IdRules}
    keys = [
        *(name for name in Target.model_fields if name not in parts),
        *(f".{name}" for part in parts.values() for name in part.model_fields),
    ]
    heads = {name.partition(".")[0] for name in named}  # of a row, the first: `ids.names`, `.suffixes`
    tails = {f".{name.rpartition('.')[2]}" for name in named if "." in name}
    assert [key for key in keys if key not in heads | tails] == []


def test_of_several_targets_it_is_said_whose_the_problems_are(two_targets: Path) -> None:
    """Another one was written before, and it was said that nothing was; both had a file of the name that was told."""
    record = next((two_targets / "specs/zoho-desk/docs").glob("*.yaml"))
    record.write_text(f"unknown: 1\n{record.read_text(encoding='utf-8')}", encoding="utf-8")
    done = run("lint", "--target", "zoho-desk")
    assert done.exit_code == 1
    assert re.search(r"problems? of zoho-desk; nothing of zoho-desk was written\.", done.stderr)
