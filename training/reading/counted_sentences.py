"""A plugin of pytest that keeps the counts of all sentences in the tests of counts, with what the rules say
that they are over, so that what a test expects is learnt too.

PYTHONPATH=training/reading:. python -m pytest -p counted_sentences tests/reading/counts \
    tests/reading/factuality/test_acted.py --ignore tests/reading/counts/weighing

It writes `build/counts.pickle`. The tests of the model itself are left out.
"""

from __future__ import annotations

import pickle
from pathlib import Path

from choices import counted, expected

OUT = Path("build/counts.pickle")
_keeping = counted()
_seen = _keeping.__enter__()


def pytest_sessionfinish() -> None:
    """Write what was kept."""
    OUT.parent.mkdir(exist_ok=True)
    with OUT.open("wb") as file:
        pickle.dump(expected(_seen), file)
