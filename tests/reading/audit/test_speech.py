"""Voices and quotes that a sentence does not hold: errors found on real pages, told again in invented
sentences."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, claims, failing, quotes


def test_whoever_sent_an_envoy_does_not_speak() -> None:
    text = "L'émissaire du président américain Paul Martens a confirmé la levée des sanctions contre Minsk."
    assert all(v.name != "Paul Martens" for c in claims(text, "fr") for v in c.attribution)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Адвокаты Нины Гагуа подали жалобу и потребовали освобождения Нины Гагуа.", "Нина Гагуа"),
        (
            "Правозащитники сочли жёстким приговор Эльдару Гасымову и заявили, что его преследуют.",
            "Эльдар Гасымов",
        ),
        (
            "Защита журналиста Мустафы Ахундова заявила, что обжалует решение Верховного суда.",
            "Мустафа Ахундов",
        ),
    ],
)
def test_those_who_speak_for_somebody_are_not_he(text: str, name: str) -> None:
    assert all(not v.resolved or v.name != name for c in claims(text, "ru") for v in c.attribution)
    assert all("Эльдар" not in v.name for c in claims(text, "ru") for v in c.attribution)


@failing("speech", "he who added is taken for a man last named, who had not spoken")
def test_whoever_adds_has_spoken_before() -> None:
    text = (
        "The freed group, the largest under the dictator Ivan Karpovich, crossed into Lithuania, President "
        "Jonas Petrulis confirmed.\n\nAmong them were journalists and protesters, he added."
    )
    last = [c for c, _ in quotes(text, "en")][-1]
    assert [v.name for v in last.attribution] == ["Jonas Petrulis"]


@failing("speech", "an outlet that quotes somebody is read as the one who speaks")
def test_an_outlet_that_quotes_him_passes_him_on() -> None:
    text = (
        "Afig Mammadli spoke in court on Friday. “You can arrest us, but others will go on,” Radio Sahil "
        "quoted him as saying."
    )
    direct = [c for c, q in quotes(text, "en") if q.mode == "direct"]
    assert [[v.name for v in c.attribution] for c in direct] == [["Afig Mammadli", "Radio Sahil"]]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (
            "The prosecution, which was accusing Tom Verrin of smuggling, demanded eight years.",
            "en",
            "prosecution",
        ),
        (
            "Speaking at the hearing on January 12, Tom Verrin said the case was political.",
            "en",
            "January 12",
        ),
        (
            "His wife, the journalist Leila Aliyeva, commented on the matter as well.",
            "en",
            "the matter",
        ),
        (
            "The French embassy expressed its concern too.",
            "en",
            "its concern",
        ),
        (
            "Tehran has denied these accusations.",
            "en",
            "these accusations",
        ),
        (
            "Murad Adilov denies all charges against him.",
            "en",
            "all charges",
        ),
        (
            "La cour d'appel a condamné Taoufik Bendir à six mois de prison, confirmant donc le jugement de "
            "première instance du 3 octobre.",
            "fr",
            "le jugement",
        ),
        (
            "Les avocats défendent une thèse réfutée par celles-ci.",
            "fr",
            "une thèse",
        ),
        (
            "Le président est détenu. Une situation que dénonce l'ONU.",
            "fr",
            "situation",
        ),
        (
            "Le ministre a dévoilé les noms de ces détenus sur le point d'être libérées.",
            "fr",
            "les noms",
        ),
        (
            "Мосгорсуд рассмотрел жалобу и признал решение суда законным.",
            "ru",
            "решение",
        ),
        (
            'Организация "Слово без границ" осудила приговор Рашиду Ахундову.',
            "ru",
            "приговор",
        ),
        pytest.param(
            "L'accusé qui encourait deux ans selon les chefs d'inculpation lus hier, a nié.",
            "fr",
            "encourait",
            marks=failing("speech", "what is denied, judged, named or done is read as speech"),
        ),
        (
            "Amir Kazan a été condamné à vingt ans de prison, au grand dam de l'Iran qui a déploré une "
            "violation de son immunité.",
            "fr",
            "grand dam",
        ),
    ],
)
def test_what_is_denied_or_judged_is_no_speech(text: str, language: str, words: str) -> None:
    assert [q.words for _, q in quotes(text, language) if words in q.words] == []
    assert all("dam" not in v.name for c in claims(text, language) for v in c.attribution)


def test_a_noun_behind_a_quoted_piece_does_not_speak() -> None:
    text = (
        "Глава парламента Луис Рохас заявил, что будет освобождено «немалое количество» людей и назвал "
        "это «жестом мира»."
    )
    assert {v.name for c in claims(text, "ru") for v in c.attribution} == {"Луис Рохас"}


def test_a_state_named_as_a_source_is_that_state() -> None:
    text = "Selon la Russie, un échange de 150 soldats a été effectué lundi avec l'Ukraine."
    assert [(v.name, v.resolved) for c, _ in quotes(text, "fr") for v in c.attribution] == [("Russia", True)]


def test_somebody_in_the_quotation_does_not_speak_it() -> None:
    text = (
        "L'ONG, à travers son secrétaire général, Paul Jullien, s'est dit « déçue ». « Nous sommes déçus. "
        "Rien ne justifie que Taoufik Bendir demeure en prison », a-t-il estimé."
    )
    last = [c for c, q in quotes(text, "fr") if "Rien" in q.words]
    assert [[v.name for v in c.attribution] for c in last] == [["Paul Jullien"]]


def test_a_body_that_speaks_keeps_its_pronoun() -> None:
    text = (
        "La nouvelle a été annoncée par la présidence. La présidence de la République « confirme la "
        "libération de Mme Sylvie Perron », a-t-elle indiqué sur Twitter."
    )
    assert all(v.name != "Sylvie Perron" for c in claims(text, "fr") for v in c.attribution)


def test_sources_end_before_what_they_tell() -> None:
    text = (
        "Radio Dender a appris de sources officielles que le diplomate iranien Amir Kazan serait "
        "impliqué dans l'échange."
    )
    assert all("Kazan" not in v.name for c in claims(text, "fr") for v in c.attribution)


def test_those_who_did_not_agree_do_not_speak() -> None:
    text = (
        "Cependant, Maja Kallaste a indiqué que les pays de l'UE n'étaient pas parvenus à s'entendre sur "
        "l'adoption de sanctions contre des juges géorgiens, tenus par l'Union pour responsables de "
        "répressions."
    )
    assert {v.name for c in claims(text, "fr") for v in c.attribution} == {"Maja Kallaste"}


def test_an_act_has_the_chain_of_its_quote() -> None:
    text = (
        "Les États-Unis imposeront des sanctions supplémentaires contre la Géorgie. C'est ce qu'a dit le "
        "porte-parole du ministère, Michael Millard, rapporte l'agence Corda."
    )
    chains = {tuple(v.name for v in c.attribution) for c in claims(text, "fr") if c.act or c.quote}
    assert len(chains) == 1


def test_whoever_is_told_does_not_tell() -> None:
    text = "В Ростове пропала активистка Ксения Сергеева. Об этом ОВД-Инфо рассказал адвокат Денис Петренко."
    assert all(c.attribution[0].name == "Денис Петренко" for c, _ in quotes(text, "ru"))


def test_whoever_was_notified_does_not_speak() -> None:
    text = "On Tuesday, the U.S. government said it told Congress of a plan to free Ramón Ferrán."
    assert all(v.name != "Congress" for c in claims(text, "en") for v in c.attribution)


def test_a_quotation_alone_is_his_who_spoke_before() -> None:
    text = (
        "“I am fine,” Ramón Ferrán told The Daily Wire by phone. Ferrán, 54, leads the Union. “I am going "
        "to go on with the struggle.”"
    )
    direct = [c for c, q in quotes(text, "en") if q.mode == "direct"]
    assert [[v.name for v in c.attribution] for c in direct] == [["Ramón Ferrán"], ["Ramón Ferrán"]]


def test_a_state_to_be_left_says_nothing() -> None:
    text = (
        "The White House said the president asked Syria to meet several conditions, including telling all "
        "foreign members to quit Syria."
    )
    assert all(v.name != "Syria" for c in claims(text, "en") for v in c.attribution)


def test_whoever_is_to_be_freed_demands_nothing() -> None:
    text = (
        "Hervé Zongo, détenu depuis cinq mois et dont la justice a exigé par deux fois la libération, "
        "avait enfin été relâché jeudi."
    )
    assert all("Zongo" not in v.name for c in claims(text, "fr") for v in c.attribution)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (
            "Malgré un jugement ordonnant sa libération, confirmé par la Cour d'appel, Hervé "
            "Zongo restait détenu.",
            "fr",
            "sa libération",
        ),
        ("On ne sait rien sur les raisons de leur libération, annoncée par leurs amis.", "fr", "les raisons"),
        (
            "L'ouverture d'une enquête pour « séquestration » a été annoncée, mais la justice n'a pas "
            "communiqué.",
            "fr",
            "L'ouverture",
        ),
    ],
)
def test_what_a_court_confirmed_is_no_speech(text: str, language: str, words: str) -> None:
    assert [q.words for _, q in quotes(text, language) if q.words.startswith(words)] == []


def test_a_decision_ends_before_whom_it_sentences() -> None:
    text = (
        "Адвокат Бахром Насимов сообщил агентству, что согласно новому решению суда его клиент "
        "приговорён к штрафу и двум годам исправительных работ."
    )
    assert all("клиент" not in v.name for c in claims(text, "ru") for v in c.attribution)


def test_a_day_does_not_speak() -> None:
    text = "По данным на 30 июня 2021 года, в Киргизии было 7 412 заключённых."
    assert all("2021" not in v.name for c in claims(text, "ru") for v in c.attribution)


def test_a_source_behind_a_colon_says_what_follows() -> None:
    text = "Анну Гагуа обвиняют в нарушении закона: по версии МВД, она препятствовала движению."
    assert all(c.attribution == () for c, a in acts(text, "ru", "charge"))


def test_the_condition_of_anonymity_is_no_speech() -> None:
    text = "A prison guard speaking on condition of anonymity said the two men had been moved."
    assert [q.words for _, q in quotes(text, "en") if "anonymity" in q.words] == []


def test_a_title_is_not_the_speaker() -> None:
    text = "« Nous irons plus loin », lance Me Firmin Kadjila, coordinateur des avocats de Sosthène Mbara."
    assert [[v.name for v in c.attribution] for c, _ in quotes(text, "fr")] == [["Firmin Kadjila"]]
