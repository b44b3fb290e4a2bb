"""What is compiled: every module of the reader but those that mypyc cannot translate."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
READER = ROOT / "src" / "detente" / "reading"
_spec = importlib.util.spec_from_file_location("native", ROOT / "tools" / "native.py")
assert _spec is not None and _spec.loader is not None
native = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(native)


def faults(code: str) -> Iterator[str]:
    """What mypyc refuses, or makes something else of, in a module's code."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            bases = [ast.unparse(base).partition("[")[0] for base in node.bases]
            if {"msgspec.Struct", "Struct", "Value", "list", "ABC"} & set(bases):
                yield f"{node.name} inherits from {bases}"
            if len(set(bases) - {"Generic", "Protocol"}) > 1:
                yield f"{node.name} has several bases"
            if "Generic" in bases and node.decorator_list:
                yield f"{node.name} is generic and a dataclass"
            if any(isinstance(said, ast.Assign) and isinstance(said.value, ast.Name) for said in node.body):
                yield f"{node.name} gives a method a second name"
        elif isinstance(node, ast.FunctionDef):
            if any(isinstance(within, ast.ClassDef) for within in ast.walk(node)):
                yield f"{node.name} makes a class"
            if any("cached_property" in ast.unparse(each) for each in node.decorator_list):
                yield f"{node.name} would be computed each time"
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
            among = node.comparators[0]
            if isinstance(among, ast.Tuple | ast.List | ast.Set):
                yield from ("a starred membership" for each in among.elts if isinstance(each, ast.Starred))


def test_each_module_of_the_reader_is_compiled_or_known_to_stay_python() -> None:
    assert {(READER / name).exists() for name in native.PLAIN} == {True}
    compiled = {(ROOT / path).relative_to(READER).as_posix() for path in native.sources()}
    assert compiled | native.PLAIN == {path.relative_to(READER).as_posix() for path in READER.rglob("*.py")}
    assert not compiled & native.PLAIN


def test_compiled_modules_hold_nothing_that_mypyc_cannot_translate() -> None:
    found = {path: list(faults((ROOT / path).read_text("utf-8"))) for path in native.sources()}
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize(
    "code",
    [
        "class A(msgspec.Struct): pass",
        "class A(list[int]): pass",
        "class A(B, C): pass",
        "@dataclass\nclass A(Generic[T]): pass",
        "class A:\n    _after = _before",
        "def f():\n    class A: pass",
        "class A:\n    @cached_property\n    def b(self): pass",
        "a in (*b, c)",
    ],
)
def test_what_mypyc_cannot_translate_is_found(code: str) -> None:
    assert list(faults(code))
