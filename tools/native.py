"""Build the reader in machine code: the same modules, translated to C by mypyc from their types and compiled.

Usage: python tools/native.py [FOLDER]

The compiled modules go to FOLDER (``build/native``); `make native` puts them into a wheel beside the Python
files, which then reads the same claims in two thirds of the time. It needs a C compiler and some five
minutes on two cores. Nothing depends on it: without it the Python files themselves run.

As a build hook of hatchling it is off unless ``HATCH_BUILD_HOOK_ENABLE_CUSTOM=true``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path("build", "native")
# What mypyc cannot translate stays Python: structs that msgspec checks against data, a class made within a
# function, a list that knows more than its items, functions whose answers are kept.
PLAIN = frozenset(
    {
        "contained.py", "counts/cue_words.py", "counts/lexicon.py", "dates/tables.py", "kept.py",
        "numbers.py", "page_words.py", "parsing/engines.py", "sameness/copies.py", "sameness/prints.py",
    }
)  # fmt: skip


def sources() -> Iterator[str]:
    """The modules to compile, as paths from the project's folder."""
    folder = ROOT / "src" / "detente" / "reading"
    for path in sorted(folder.rglob("*.py")):
        if path.relative_to(folder).as_posix() not in PLAIN:
            yield path.relative_to(ROOT).as_posix()


def build(target: Path) -> None:
    """Translate and compile.

    Raises:
        SystemExit: mypyc finds a fault, or there is no C compiler.
    """
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext
    from setuptools.errors import CompileError

    os.chdir(ROOT)
    modules = list(sources())
    print(f"── translating {len(modules)} modules of the reader", flush=True)
    # Higher levels take the C compiler much longer, and gain nothing: the time goes to Python's own objects.
    extensions = mypycify(modules, opt_level="1", debug_level="0", multi_file=True)
    shutil.rmtree(target, ignore_errors=True)
    command: Any = build_ext(Distribution({"ext_modules": extensions}))
    command.build_lib, command.build_temp = str(target), str(target.parent / "native-objects")
    command.ensure_finalized()
    run = command.build_extension

    def together(extension: Any) -> None:
        """Compile the files of one module, several at once."""
        one = command.compiler.compile
        command.compiler.compile = lambda files, **options: [
            made for several in pool.map(lambda file: one([file], **options), files) for made in several
        ]
        try:
            run(extension)
        finally:
            command.compiler.compile = one

    command.build_extension = together
    print("── compiling them, some five minutes", flush=True)
    try:
        with ThreadPool(os.cpu_count() or 1) as pool:
            command.run()
    except CompileError as error:
        sys.exit(f"native: {error}; is a C compiler installed? The reader runs without: pip install .")
    print(f"── built {len(extensions)} modules in {target}")


class NativeHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the compiled modules into a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is made."""
        if version == "editable":
            return  # Whoever changes a file wants it run.
        subprocess.run([sys.executable, __file__, str(TARGET)], cwd=self.root, check=True)
        built = Path(self.root, TARGET)
        build_data.update(pure_python=False, infer_tag=True)
        build_data["force_include"].update(
            {str(path): path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()}
        )


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
