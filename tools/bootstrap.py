"""Set up the virtual environment from the lock file, with nothing but Python's own library.

Usage: python3 tools/bootstrap.py [VENV]

Packages are installed exactly as locked (hashes checked, no resolution), then the project itself in
editable mode. pip's own progress bars stay visible; a failure says which step failed and what to try.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST, NEWEST = (3, 11), (3, 13)


def step(title: str, *command: str) -> None:
    """Run one step, its output visible; stop with one line if it fails."""
    print(f"── {title}", flush=True)
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"setup: {title} failed; read the lines above, mend it and run the same command again")


def main(target: Path) -> None:
    """Create the environment where it is missing, then install what is locked."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            f"setup: Python {sys.version.split()[0]} at {sys.executable} is not supported; "
            "name one between 3.11 and 3.13, as in: make PYTHON=python3.12 demo"
        )
    python = target / "bin" / "python"
    if not python.exists():
        print(f"── creating {target}", flush=True)
        venv.create(target, with_pip=True, symlinks=True)
    pip = (str(python), "-m", "pip", "--disable-pip-version-check", "install", "--no-input")
    step(
        "installing the locked packages",
        *pip,
        "--no-deps",
        "--require-hashes",
        "-r",
        "requirements.lock",
    )
    # The build backend is in the lock too, so that this step downloads nothing.
    step("installing détente", *pip, "-q", "--no-deps", "--no-build-isolation", "--editable", ".")


if __name__ == "__main__":
    main(ROOT / (sys.argv[1] if len(sys.argv) > 1 else ".venv"))
