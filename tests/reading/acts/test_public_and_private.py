"""Who meets and agrees for a state, a party or a people, and who only for himself; what of a meeting is its
place, its matter or whoever waits outside."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRIVATE = [
    ("en", "Jan Kral was homeless at the time and met Anna Berg while he was looking for work."),
    ("en", "Anna Berg and Jan Kral, who are both in their 70s, met in 1981 in Bergen."),
    ("en", "The girl and her friend met Jan Kral in a taxi queue."),
    ("en", "Mr Kral had met up with friends on 24 September before heading to a club."),
    ("en", "I met the architect Jan Kral in 2004, and he described his plans for the library."),
    ("en", "Student Anna Berg called the event, and meeting Kral, very moving."),
    ("en", "The members will hear its proposals at a meeting in July in Lausanne, Switzerland."),
    ("en", "The club announced the signing of Anton Kral, a former striker, on Tuesday."),
    ("en", "The coach signed a new four-year deal in August 2016."),
    ("en", "The editor is in jail. The coach signed a new four-year deal in August 2016."),
    ("en", "The 65-year-old Italian had signed a new four-year deal with Leeds in the summer."),
    ("en", "The actress Anna Berg has reached a plea deal."),
    ("en", "The payment firm inked deals with the banks Alfa Group, Beta Finance and Gamma Services."),
    ("en", "An agreement on the sale of the shop was signed on Monday."),
    ("en", "In January, President Kral signed an executive memorandum on hiring."),
    ("fr", "Anna Berg et Jan Kral se sont rencontrés en 1981 à Bergen."),
    ("fr", "Anna Berg a rencontré l'architecte Jan Kral en 2004."),
    ("fr", "Anna Berg a reçu Jan Kral dans son atelier."),
    ("fr", "La banque Alfa a signé un accord avec Beta Finance en mars."),
    ("ru", "Анна Берг и Ян Краль встретились в 1981 году в Бергене."),
    ("ru", "Анна Берг встретилась с архитектором Яном Кралем в 2004 году."),
    ("ru", "Анна Берг приняла Яна Краля в своей мастерской."),
    ("ru", "Футболист Антон Краль подписал новый договор с клубом в августе 2016 года."),
    # A reception is no meeting, nor is what is still negotiated agreed.
    ("en", "Prime Minister Jan Kral is also set to be met with protests when he leaves Norway."),
    ("en", "President Kral met with fierce criticism in Norway."),
    ("en", "Mr Kral pressed Chancellor Berg for Norway to meet NATO's military spending target."),
    ("en", "Norway and Japan have been negotiating a peace treaty since 1956."),
    ("fr", "La Norvège et le Japon négocient un traité de paix depuis 1956."),
    ("ru", "Норвегия и Япония согласовывают мирный договор."),
]


@pytest.mark.parametrize(("language", "text"), PRIVATE)
def test_nobody_meets_or_agrees_in_private(language: str, text: str) -> None:
    assert [a.act for a in acts(text, language) if a.act.kind in ("meet", "agree")] == []


PUBLIC = [
    ("en", "Jan Kral met Trump in New York and laid out his plan.", ["Jan Kral", "Trump"]),
    (
        "en",
        "Kral met Berg in May.\n\nSenator Anton Kral and Anna Berg were there.",
        ["Anton Kral", "Anna Berg"],
    ),
    ("en", "The minister met the widow, Anna Berg, on Friday.", ["minister", "Anna Berg"]),
    ("en", "Anna Berg, the wife of an editor, met with EU diplomats.", ["Anna Berg", "EU diplomats"]),
    ("en", "President Kral met with opposition leader Anna Berg.", ["Kral", "Anna Berg"]),
    ("en", "President Kral was met at the airport by Prime Minister Jan Berg.", ["Kral", "Jan Berg"]),
    ("en", "Norway and Japan negotiated a trade agreement in May.", ["Norway", "Japan"]),
    ("en", "The two presidents signed a memorandum of understanding in May.", []),
    ("en", "A ceasefire was agreed in 1994.", []),
    ("en", "Peace accords were signed in 1996.", []),
    ("fr", "La ministre Anna Berg a rencontré Jan Kral à Oslo.", ["Anna Berg", "Jan Kral"]),
    ("fr", "Kral a rencontré Berg à Oslo.\n\nL'ambassadeur Jan Kral s'est tu.", ["Jan Kral", "Berg"]),
    ("fr", "La Norvège et le Japon ont négocié un accord en mai.", ["Norvège", "Japon"]),
    ("ru", "Министр Ян Краль встретился с Анной Берг в Осло.", ["Ян Краль", "Анна Берг"]),
    ("ru", "Норвегия и Латвия подписали соглашение о торговле.", ["Норвегия", "Латвия"]),
]


@pytest.mark.parametrize(("language", "text", "subjects"), PUBLIC)
def test_an_office_on_either_side_is_enough(language: str, text: str, subjects: list[str]) -> None:
    (found,) = acts(text, language)
    assert found.act.kind in ("meet", "agree")
    assert sorted(s.name for s in found.act.subjects) == sorted(subjects)


SIDES = [
    (
        "The US Secretary of State met with Japan's Prime Minister Anton Abe.",
        ["Secretary of State", "Anton Abe"],
    ),
    (
        "The foreign ministers from Japan and Russia met in Tokyo.",
        ["foreign ministers from Japan and Russia"],
    ),
    ("World powers and Iran reached a landmark deal.", ["Iran", "World powers"]),
    ("Foreign Secretary Jan Kral met with senior Trump aides.", ["Jan Kral", "senior Trump aides"]),
    ("Kral expected NAFTA negotiations with the US and Canada.", ["US", "Canada"]),
    (
        "After inking the deal in Doha, Qatar, in 2001, China and Japan have kept their word.",
        ["China", "Japan"],
    ),
    ("Senator Jan Kral met twice with Russia's ambassador.", ["Jan Kral", "Russia's ambassador"]),
    ("Now Berg and Trump are set to meet.\n\nChancellor Anna Berg is here.", ["Anna Berg", "Trump"]),
    ("In January Trump met President Anna Berg.", ["Trump", "Anna Berg"]),
    ("On Thursday Kral met Berg.\n\nSenator Ivan Kral met him.", ["Ivan Kral", "Berg"]),
]


@pytest.mark.parametrize(("text", "subjects"), SIDES)
def test_who_the_sides_are(text: str, subjects: list[str]) -> None:
    found = [a.act for a in acts(text, "en") if a.act.kind in ("meet", "agree")]
    assert sorted(s.name for s in found[0].subjects) == sorted(subjects)
    assert found[0].authority is None
