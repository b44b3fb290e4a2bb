"""Whom words count in among others than those an act was done to, whom a *but* sets against them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OTHERS = [
    ("fr", "Le gouvernement a libéré 30 détenus, mais sept autres, dont {}, sont maintenus en détention.",
     "release"),
    ("fr", "Plusieurs opposants ont été libérés, mais d'autres restent détenus, dont {}.", "release"),
    ("fr", "Le président a gracié 14 prêtres, mais en garde deux autres en prison, dont {}.", "pardon"),
    ("fr", "Trois avocats ont été condamnés et deux autres, dont {}, ont été acquittés.", "sentence"),
    ("fr", "Dix étudiants ont été arrêtés, mais quatre autres, dont {}, ont fui.", "detain"),
    ("en", "The government freed 30 detainees, but seven others, including {}, remain in detention.",
     "release"),
    ("en", "Several opponents were released, but others remain in custody, including {}.", "release"),
    ("en", "The president pardoned 14 priests but is still holding two others, including {}.", "pardon"),
    ("en", "Three lawyers were convicted and two others, including {}, were acquitted.", "sentence"),
    ("en", "Ten students were arrested, but their leaders, among them {}, fled.", "detain"),
    ("ru", "Освободили 30 заключённых, но семь других, в том числе {}, остаются под стражей.", "release"),
    ("ru", "Трое адвокатов осуждены, а двое других, среди которых {}, оправданы.", "sentence"),
    ("ru", "Десять студентов задержаны, но их коллеги, среди которых {}, бежали.", "detain"),
    ("fr", "Cinq personnes ont été libérées ; d'autres restent en prison, dont {}.", "release"),
    ("fr", "Minsk a libéré dix détenus, d'autres sont toujours incarcérés, dont {}.", "release"),
    ("en", "Five people were freed; others remain in prison, including {}.", "release"),
    ("ru", "Пять человек освобождены; другие остаются в тюрьме, в том числе {}.", "release"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), OTHERS)
def test_who_is_counted_in_among_others_is_none_of_those(language: str, text: str, kind: str) -> None:
    name = "Роман Альварес" if language == "ru" else "Roman Alvarez"
    told = acts(text.format(name), language, kind)
    assert [a.subjects for _, a in told] == [()]


SAME = [
    ("fr", "La police a arrêté dix opposants, mais aussi des journalistes, dont {}.", "detain"),
    ("fr", "La police a arrêté dix hommes et deux femmes, dont {}, ont dit leurs avocats.", "detain"),
    ("fr", "Dix hommes et deux femmes, dont {}, ont été arrêtés.", "detain"),
    ("en", "Several opponents were freed, including {}, but others remain in jail.", "release"),
    ("en", "Police arrested ten men and two women, including {}, said their lawyers.", "detain"),
    ("ru", "Освободили 30 заключённых, в том числе {}, но другие остаются под стражей.", "release"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), SAME)
def test_who_is_counted_in_among_those_is_one_of_them(language: str, text: str, kind: str) -> None:
    name = "Роман Альварес" if language == "ru" else "Roman Alvarez"
    told = acts(text.format(name), language, kind)
    assert [[s.name for s in a.subjects] for _, a in told] == [[name]]


def test_an_act_on_the_others_is_of_who_is_counted_in_there() -> None:
    text = "Minsk a libéré dix détenus, mais cinq autres, dont Marc Dupré, ont été condamnés à deux ans."
    told = [([s.name for s in a.subjects], a.group.lo if a.group else None) for _, a in acts(text, "fr")]
    assert told == [([], 10), (["Marc Dupré"], 5)]
