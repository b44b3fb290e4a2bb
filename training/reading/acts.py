"""Learn ``languages/<code>/weights``: whether a trigger states an act, whether the act happened, whom it is
done to, and on which day.

PYTHONPATH=. python training/reading/acts.py build/sentences.pickle FOLDER [FOLDER ...]

The folders hold annotated texts in the form of the gold set; `sentences.py` keeps the sentences of the
tests. The models are logistic regressions on what `detente.reading.acts.weighing` sees; features that hold a
word are of one language, all others are shared by the three. The first folder has a say of its own in
whether acts are stated and happened, so that texts of another sort, added behind it, move both less.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fit import EXPECTED, NEARLY, learn, mean, until_met, write
from rows import Row, Rows, annotated, kept

from detente.reading.acts.weighing import days, subjects
from detente.reading.acts.weighing.features import factual
from detente.reading.acts.weighing.verdicts import SURE

STATES, HAPPENED, PATIENTS, SUBJECTS, DAYS = 0.5, 0.15, 0.3, 0.3, 0.1
"""The inverse strength of regularisation of each model."""
FIRST = 0.3
"""What a model of the first folder alone counts for beside that of all."""


def main(expected: Path, folders: list[Path]) -> None:
    """Learn and write the models."""
    read, tested = Rows(), kept(expected)
    firsts: list[Row] = []
    for folder in folders:
        annotated(folder, read)
        firsts = firsts or list(read.triggers)
    for rows, name in ((read, "annotated texts"), (tested, "the tests' sentences")):
        print(f"{len(rows.triggers):,} triggers and {len(rows.mentions):,} mentions of {name}")
    _, own = until_met(firsts, tested.triggers, STATES, SURE)
    classes, whole = until_met(read.triggers, tested.triggers, STATES, SURE)
    write("states", classes, mean(own, whole, FIRST))
    write("patients", *until_met(read.mentions, tested.mentions, PATIENTS, 0))
    # Both overrule from so little on that nothing is near it.
    write("subjects", *until_met(read.subjects, tested.subjects, SUBJECTS, subjects.BESIDE + NEARLY))
    write("days", *until_met(read.days, tested.days, DAYS, days.SURE + NEARLY))
    _, own = _happened(firsts, tested.triggers)
    classes, whole = _happened(read.triggers, tested.triggers)
    write("factuality", classes, mean(own, whole, FIRST))


def _happened(read: list[Row], tested: list[Row]) -> tuple[list[str], dict[str, list[float]]]:
    both = ((read, 1.0), (tested, EXPECTED))
    known = [(r, share) for rows, share in both for r in rows if r.told and r.factuality]
    seen = [factual(r.features, r.told or "") for r, _ in known]
    right = [r.factuality or "" for r, _ in known]
    return learn([r for r, _ in known], seen, right, [share for _, share in known], HAPPENED)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), [Path(folder) for folder in sys.argv[2:]])
