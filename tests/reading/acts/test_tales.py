"""Who is seized in a book, film or play is nobody; who makes one may be seized."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TALES = [
    ("en", "In the director's new film, a soldier is arrested and released in one scene."),
    ("en", "In her first novel, a poet is jailed."),
    ("en", "The film tells the story of a nun who is arrested."),
    ("fr", "Dans son nouveau film, la police arrête un poète."),
    ("en", "The film tells how a poet is arrested."),
    ("ru", "В фильме поэта арестовывают."),
    ("fr", "Dans son nouveau film, un poète est arrêté."),
    # Whoever it is, and whenever it is said to be.
    ("en", "In his new novel, the police arrested Anna Novak."),
    ("fr", "Dans le film, Anna Novak est arrêtée."),
    ("ru", "В новом романе Анну Новак арестовали."),
]

TOLD = [
    ("en", "Two film students are detained in Lima."),
    ("en", "The film director Ivan Moroz is arrested on Monday."),
    ("en", "The play was banned and two actors were arrested."),
    ("en", "In a series of raids, police arrest five activists in Lima."),
    ("en", "Two actors of the film are arrested in Lima."),
    ("fr", "Le réalisateur du film est arrêté à Lima."),
    ("fr", "Après la projection du film, deux étudiants sont interpellés."),
    ("ru", "Режиссёра фильма арестовывают в Лиме."),
    ("ru", "Роман Краль рассказывает: полиция задерживает пятерых активистов."),
    ("en", "For a film about Torvel, a director is arrested."),
    ("en", "The novel is banned, and the author is arrested."),
    ("en", "In a series of raids, police arrest 20 activists."),
    ("en", "A novel virus researcher is arrested in China."),
    ("fr", "L'auteur du roman Anton Kral a été arrêté lundi."),
    ("fr", "Pour un film, un cinéaste est arrêté à Téhéran."),
    ("fr", "Le film est interdit et le réalisateur est arrêté."),
    ("fr", "Dans la pièce, deux hommes sont arrêtés par la police."),
    ("ru", "После спектакля актёра задерживают в Минске."),
    ("ru", "Фильм запрещают, а режиссёра арестовывают."),
    ("ru", "В опере Минска задерживают двух певцов."),
    ("en", "In the film, he recalls how Anna Novak was arrested."),
    ("ru", "В новом фильме Краль рассказал, как его арестовали."),
    ("ru", "В фильме суд увидел экстремизм, и Анну Новак арестовали."),
]


@pytest.mark.parametrize(("language", "text"), TALES)
def test_nobody_is_seized_in_a_tale(language: str, text: str) -> None:
    assert not [f for f in acts(text, language) if f.act.kind in ("detain", "release")]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_those_who_make_one_are(language: str, text: str) -> None:
    assert [f.act.kind for f in acts(text, language) if f.act.kind == "detain"] == ["detain"]
