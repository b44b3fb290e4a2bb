"""What a law lets be done to anybody is nobody's release or expulsion."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF_THE_LAW = [
    ("en", "Article 12 provides that a minor shall be released within 24 hours."),
    ("en", "Under the law, any convict may be pardoned."),
    ("fr", "L'article 12 prévoit que le mineur est remis en liberté dans les 24 heures."),
    ("fr", "Selon la loi, tout étranger peut être expulsé."),
    ("ru", "По закону иностранец может быть выдворен."),
    ("ru", "Согласно статье 79, осуждённый может быть освобождён условно-досрочно."),
]


@pytest.mark.parametrize(("language", "text"), OF_THE_LAW)
def test_a_law_tells_no_act(language: str, text: str) -> None:
    assert not acts(text, language)


UNDER_IT = [
    ("en", "A journalist was detained under article 130 on Monday."),
    ("en", "Under the law, Anna Petrova can be held for two months."),
    ("en", "Tunisian authorities are detaining migrants under emergency law."),
    ("en", "A Georgian activist is arrested under article 353 of the Criminal Code."),
    ("en", "Police say a man is being detained under the Mental Health Act."),
    ("en", "Prisoners will be freed under the amnesty law from Monday."),
    ("fr", "En vertu de la loi, le suspect a été arrêté lundi."),
    ("fr", "En vertu de la loi martiale, des opposants sont arrêtés à Kiev."),
    ("fr", "Un opposant est arrêté en vertu de la loi sur la sécurité nationale à Hong Kong."),
    ("fr", "Le président a promis que les opposants seront libérés selon la loi."),
    ("fr", "Le tribunal a ordonné que le journaliste soit libéré en vertu de l'article 5."),
    ("fr", "Aux termes de l'accord, les prisonniers de guerre sont libérés."),
    ("fr", "Selon un article du Monde, des journalistes sont arrêtés."),
    ("ru", "По закону об экстремизме задержан журналист."),
    ("ru", "Сегодня по закону об амнистии освобождают политзаключённого."),
    ("ru", "По закону Иван Сидоров может быть освобождён."),
]


@pytest.mark.parametrize(("language", "text"), UNDER_IT)
def test_what_is_done_under_it_is_told(language: str, text: str) -> None:
    assert acts(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Inculpé en vertu de la loi antiterroriste, le journaliste est placé en détention provisoire.",
        "Accusés en vertu de l'article 328, les opposants sont maintenus en détention.",
    ],
)
def test_a_law_of_another_verb_is_none(text: str) -> None:
    assert "detain" in [a.act.kind for a in acts(text, "fr")]
