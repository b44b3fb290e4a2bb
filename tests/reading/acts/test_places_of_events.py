"""Places that are only those of an event which an act came after, and bans on travel."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "He was detained in 2022 after protests in Khorog.", None),
        ("en", "He was detained in Minsk after protests in Brest.", "Minsk"),
        ("en", "He was detained in Khorog.", "Khorog"),
        ("fr", "Il a été arrêté en 2022 après des manifestations à Khorog.", None),
        ("fr", "Il a été arrêté à Minsk après la manifestation.", "Minsk"),
        ("ru", "Его арестовали после теракта в Подмосковье.", None),
        ("ru", "Его арестовали в Минске после протестов в Бресте.", "Минск"),
    ],
)
def test_where_an_event_was_is_not_where_somebody_was_arrested(
    language: str, text: str, where: str | None
) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    assert [c.act.where for c in claims if c.act is not None] == [where]


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "Anton Kral said he was freed and that he was at home in Varna.", None),
        ("en", "Anton Kral was released on Monday and is now with his family in Paris.", None),
        ("en", "Anton Kral said he was pardoned and that his wife was in Rome.", None),
        ("en", "Anton Kral was freed in Gomel and is safe in Oslo.", "Gomel"),
        ("en", "Anton Kral was arrested and is being held in Gomel.", "Gomel"),
        ("fr", "Anton Kral a été libéré et il est chez lui à Varna.", None),
        ("fr", "Anton Kral a été gracié et sa femme est à Rome.", None),
        ("fr", "Anton Kral a été libéré à Gomel et est en sécurité à Oslo.", "Gomel"),
        ("ru", "Антон Краль был освобождён и сейчас он дома в Варне.", None),
        ("ru", "Антона Краля освободили, и он уже с семьёй в Париже.", None),
        ("ru", "Антон Краль освобождён в Гомеле и находится в безопасности в Осло.", "Гомель"),
    ],
)
def test_where_somebody_is_now_is_not_where_he_was_freed(language: str, text: str, where: str | None) -> None:
    told = [c.act for c in read(text, language=language, published="2025-12-13").claims if c.act is not None]
    assert [act.where for act in told] == [where]
    assert where is not None or told[0].authority is None


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("L'Allemagne a interdit de voyage neuf Géorgiens.", "travel"),
        ("Anna Petrova est interdite de voyage depuis mai.", "travel"),
        ("Anna Petrova est interdite de sortie du territoire depuis mai.", "exit"),
    ],
)
def test_a_ban_on_travel_tells_not_whether_to_enter_or_to_leave(text: str, measure: str) -> None:
    claims = read(text, language="fr", published="2025-12-13").claims
    assert [c.act.measure for c in claims if c.act is not None] == [measure]


_DUTCH = {
    "en": "A Dutch court opened on Monday. Dutch police guarded it.\n\n",
    "fr": "La justice néerlandaise s'est réunie lundi. La police néerlandaise était là.\n\n",
}


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "Ivan Kral was charged with torture during the war in Syria.", "nl"),
        ("en", "Ivan Kral was convicted of theft amid the unrest in Syria.", "nl"),
        ("en", "Ivan Kral was sentenced to ten years during a trial in Minsk.", "by"),
        ("fr", "Ivan Kral a été condamné pour tortures pendant la guerre en Syrie.", "nl"),
    ],
)
def test_what_went_on_at_the_time_of_a_deed_tells_not_who_tries(
    language: str, text: str, authority: str | None
) -> None:
    claims = read(_DUTCH[language] + text, language=language, published="2025-12-13").claims
    assert [c.act.authority for c in claims if c.act is not None] == [authority]
