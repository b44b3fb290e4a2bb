"""What must be done first is no act yet; a denial may be of a cause alone; what freezes is no freeze."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("Before lifting sanctions, Peru must show that it is different.", "lift", "possible"),
    ("Peru will talk to Chile before freeing the prisoners.", "release", "possible"),
    ("Peru talked to Chile before freeing the prisoners.", "release", "asserted"),
    ("It is likely that the European Union will impose new sanctions.", "impose", "possible"),
    ("Ivan Kral is likely to be released.", "release", "possible"),
    ("The council denied reports that Ivan Kral died on Monday.", "die", "denied"),
    ("The council rejected reports that Ivan Kral died as a result of torture.", "die", "possible"),
    ("Ivan Kral was not arrested on Monday because of the law.", "detain", "denied"),
    ("The EU's decision includes lifting asset freezes on five banks.", "lift", "asserted"),
    ("The court froze the release of Ivan Kral.", "release", "denied"),
]


@pytest.mark.parametrize(("text", "kind", "factuality"), TOLD)
def test_what_is_first_or_only_a_cause(text: str, kind: str, factuality: str) -> None:
    assert {c.factuality for c, _ in acts(text, "en", kind)} <= {factuality}
