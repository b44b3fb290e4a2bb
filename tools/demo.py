"""The main job on the worked case: its documents into the ledger, then the brief.

Run by `make demo`. What is in the ledger already is not read again, so a second run is quick.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CASE = "cases/minsk-2025"
DETENTE = str(Path(sys.executable).parent / "detente")


def detente(*arguments: str) -> None:
    """Show a command, then run it; stop where it fails."""
    shown = " ".join(f'"{a}"' if " " in a else a for a in arguments)
    print(f"\n$ detente {shown}\n", flush=True)
    code = subprocess.run([DETENTE, *arguments], cwd=ROOT, check=False).returncode
    if code:
        sys.exit(code)


def main() -> None:
    """Add, report, and say what to try next."""
    detente("add", "--case", CASE)
    detente("verify", "--case", CASE)
    detente("who", "Stefanovic", "--case", CASE, "--known", "2025-12-15")
    # A release that one voice denies stays contested until a second voice, or a reviewer, settles it.
    detente(
        "review", "hold-back", "Valiantsin Stefanovic", "--reviewer", "Reviewer of the worked case",
        "--note", "Human Rights Watch, 15 December: still held", "--made", "2025-12-16", "--case", CASE,
    )  # fmt: skip
    detente("brief", "--case", CASE)
    detente("brief", "--case", CASE, "--html", f"{CASE}/brief.html")
    print(f"""
The same case as it was known a day after the release, before the licence:
    .venv/bin/detente brief --case {CASE} --known 2025-12-14
One person, one company, one file:
    .venv/bin/detente who Kolesnikova --case {CASE}
    .venv/bin/detente in-force Belaruskali --case {CASE}
    .venv/bin/detente read {CASE}/documents/2025-12-13-meridien.html
The brief as a page: open {CASE}/brief.html in a browser.""")


if __name__ == "__main__":
    main()
