"""`python -m benchmarks [NAME …] --data DIR --gold DIR -v`: run the benchmarks named, or all."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import time
from pathlib import Path
from typing import Any


def names() -> list[str]:
    """The modules of this package that can be run."""
    here = Path(__file__).parent
    found = [m.name for m in pkgutil.iter_modules([str(here)]) if not m.name.startswith("_") and not m.ispkg]
    return sorted(name for name in found if "def run(" in (here / f"{name}.py").read_text(encoding="utf-8"))


def main() -> int:
    """Run them one after the other; one that fails does not stop the rest."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"one of: {', '.join(names())}")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of public data")
    parser.add_argument(
        "--gold", type=Path, help="annotated texts of your own for `reading`, as benchmarks/gold"
    )
    parser.add_argument(
        "--pairs",
        type=Path,
        help="labelled pairs of names for `names`: CSV with schema, name1, name2, is_match, quality",
    )
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="what the benchmarks of the reader get wrong"
    )
    arguments = parser.parse_args()
    reading: dict[str, Any] = {"verbose": arguments.verbose}
    if arguments.gold:
        reading["gold"] = arguments.gold
    unknown = set(arguments.name) - set(names())
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}; choose from {', '.join(names())}")
    failed = []
    for name in arguments.name or names():
        print(f"\n━━ {name} ━━", flush=True)
        started = time.perf_counter()
        try:
            options = reading if name == "reading" else {}
            if name in ("blanks", "bystanders", "passages", "patterns"):
                options = {"verbose": arguments.verbose}
            if name == "names" and arguments.pairs:
                options = {"pairs": arguments.pairs}
            importlib.import_module(f"benchmarks.{name}").run(arguments.data, **options)
        except Exception as error:  # a benchmark's failure is a figure too
            failed.append(name)
            print(f"{name} failed: {type(error).__name__}: {error}", file=sys.stderr)
        print(f"({name}: {time.perf_counter() - started:.1f} s)", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
