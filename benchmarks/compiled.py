"""The reader in machine code (`make native`) beside the same reader in Python: its speed, and whether its
claims are the same. It is built for this where a source has changed since; without a C compiler that is said.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from benchmarks.reading import GOLD, load, speed

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "native"


def run(data: Path) -> None:
    """Print the speed of both and whether they say the same of the gold set.

    Args:
        data: the folder of public data, not used here.

    Raises:
        ValueError: they do not.
    """
    del data
    if shutil.which("cc") is None and shutil.which("gcc") is None:
        print("no C compiler: the reader cannot be compiled here, and runs as it is")
        return
    if _is_older(BUILT):
        subprocess.run([sys.executable, str(ROOT / "tools" / "native.py")], check=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "src", folder, dirs_exist_ok=True)
        plain = _measured(folder, "Python")
        shutil.copytree(BUILT, folder, dirs_exist_ok=True)
        compiled = _measured(folder, "machine code")
    if plain != compiled:
        raise ValueError("the compiled reader makes other claims than the Python files")
    print("claims: the same, byte for byte, on every text of the gold set")


def _is_older(built: Path) -> bool:
    """Whether a source has changed since the modules were built, or none were."""
    made = [path.stat().st_mtime for path in built.rglob("*.so")]
    changed = max(path.stat().st_mtime for path in (ROOT / "src").rglob("*.py"))
    return not made or min(made) < changed


def _measured(folder: str, what: str) -> str:
    """Print the speed of the reader in a folder; a digest of what it says of the gold set."""
    print(f"{what}: ", end="", flush=True)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((folder, str(ROOT)))}
    command = [sys.executable, "-m", "benchmarks.compiled"]
    done = subprocess.run(
        command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    line, digest = done.stdout.splitlines()[-2:]
    print(line)
    return digest


def _tell() -> None:
    """What `_measured` asks of a process of its own: a process imports one of the two."""
    texts = list(load(GOLD))
    said = msgspec.json.encode([(text.name, text.read) for text in texts], order="sorted")
    speed([text.text for text in texts if text.language == "fr"])
    print(hashlib.sha256(said).hexdigest())


if __name__ == "__main__":
    _tell()
