"""Of whom a relative clause tells behind a list that goes on with a preposition of its own."""

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    "text",
    [
        "Pardons went to Ivan Krall and Karl Orloff, as well as to {}, who were sentenced to life.",
        "He gave pardons to Ivan Krall and Karl Orloff, as well as to {}, who were sentenced to life.",
    ],
)
def test_it_tells_of_the_last_led_to(text: str) -> None:
    ((_, act),) = acts(text.format("Anna Sample and Eve Marsh"), "en", "sentence")
    assert {s.name for s in act.subjects} == {"Anna Sample", "Eve Marsh"}
    ((_, pardon),) = acts(text.format("Anna Sample and Eve Marsh"), "en", "pardon")
    assert "Karl Orloff" in {s.name for s in pardon.subjects}
