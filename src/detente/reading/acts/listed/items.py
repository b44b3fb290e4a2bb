"""What the words before a name in a list tell of it: that it is only whose somebody is, or that it opens or
goes on with a list of people of another calling."""

from __future__ import annotations

from collections.abc import Iterator

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.posts import names_the_holder
from detente.reading.forms import fold
from detente.reading.parsing.engines import analyses
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Word

_TITLED = frozenset({"DET", "ADJ", "NOUN", "PRON"})
_ONE_OF_A_PEOPLE = 2
_OBLIQUE = frozenset({"Gen", "Acc"})
_NAMING = frozenset({"appos", "flat", "compound"})


def is_apposed_to_another(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a name behind a comma says who somebody is who is none of a list: of whose office the one
    before is, or of whom a circumstance tells."""
    return _is_of_an_office(scene, start, mention) or _is_in_circumstance(scene, start, mention)


def _is_in_circumstance(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a noun that a preposition leads to is who a name behind its comma is: *pardoned Kral, a poet,
    after a request from his counterpart, Emil Novak*."""
    words, known = scene.words_in(start, mention.start), scene.lexicon.words
    token = scene.sentence.past(mention.token, _NAMING)
    if token is None or token is mention.token or token.pos != "NOUN" or not words:
        return False
    named, joined = scene.words[scene.index(mention.start)].broken, any(w.key in known["and"] for w in words)
    if cases_of(scene.sentence, token) in known["of"]:
        token = scene.sentence.head(token) or token  # "At the request of the envoy, Emil Novak".
    if cases_of(scene.sentence, token) in known["with"]:
        return False  # "Arrested Kral, a poet, with his colleague, Emil Novak".
    under = token.relation in ("nmod", "obl") and start <= token.start < mention.start
    led = [c for c in scene.sentence.children(token.i) if c.relation == "case"]
    counts_in = scene.lexicon.phrases["including"].any(words, 0, len(words))
    led = led if led and led[0].start >= start and not counts_in else []
    return under and named and not joined and bool(led) and cases_of(scene.sentence, token) not in known["of"]


def _is_of_an_office(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a Slavic name behind a comma and two nouns in the genitive is that of whose office the second
    tells, which the first is of: *Краля, советника президента Эмиля Новака*."""
    words, token = scene.words_in(start, mention.start), mention.token
    if not scene.lexicon.bare_passive or token is None or token.morph.get("Case") not in _OBLIQUE:
        return False
    if not words or not words[0].broken or any(w.key in scene.lexicon.words["and"] for w in words):
        return False
    nouns = _nouns(scene, words)
    posts = [t for t in nouns if t.morph.get("Animacy") == "Anim"]
    if len(posts) <= 1 or posts[-1].relation != "nmod":
        return False
    return all(t.morph.get("Case") == "Gen" for t in nouns if t.i >= posts[-1].i)


def is_next_described(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a list that *and* has closed goes on with one of another calling, whose noun a parse joins to
    those before: *les journalistes A et B, le député C et le juge D*."""
    words, lexicon = scene.words_in(start, mention.start), scene.cast.lexicon
    if not words or not words[0].broken or not _is_parted_behind(scene, mention):
        return False
    head = next((t for t in _nouns(scene, words) if t.relation == "conj"), None)
    above = scene.sentence.head(head) if head is not None else None
    if head is None or above is None or above.start >= start:
        return _is_titled_item(scene, words)
    return lexicon.has(fold(head.text), lexicon.titles, lexicon.callings)


def _is_titled_item(scene: Scene, words: list[Word]) -> bool:
    """Whether nothing but a title stands between a comma and a name: *the reporters A and B, lawyer C, and
    …*."""
    lexicon, known = scene.cast.lexicon, scene.lexicon.words
    tokens = [
        t for w in words if w.key not in known["determiners"] and (t := scene.token_at(w.start)) is not None
    ]
    told = bool(tokens) and all(t.pos in ("NOUN", "ADJ", "PROPN") for t in tokens)
    return told and lexicon.has(fold(tokens[-1].text), lexicon.titles, lexicon.callings)


def _is_parted_behind(scene: Scene, mention: Mention) -> bool:
    """Whether a mark or *and* stands behind a name, and no verb, whose subject it would be."""
    behind = next(iter(scene.words_in(mention.end, scene.sentence.end)), None)
    token = scene.token_at(behind.start) if behind is not None else None
    if behind is None or token is None:
        return behind is None
    opens = behind.broken or behind.key in scene.lexicon.words["and"]
    return opens and token.pos not in ("VERB", "AUX")


def opens_more(scene: Scene, words: list[Word]) -> bool:
    """Whether behind *and* a noun in the plural opens a list of its own: *A et les juges B, C et D*."""
    return any(t.morph.get("Number") == "Plur" for t in _nouns(scene, words))


def _nouns(scene: Scene, words: list[Word]) -> list[Token]:
    return [t for w in words if (t := scene.token_at(w.start)) is not None and t.pos == "NOUN"]


def is_of_kin_told(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a name behind a comma may be that of whose kin somebody is: *including a son of the president,
    Anton Kral*."""
    words, known = scene.words_in(start, mention.start), scene.lexicon.words
    keys = [word.key for word in words]
    if not words or not scene.words[scene.index(mention.start)].broken:
        return False
    kin = (i for i, key in enumerate(keys[:-1]) if fold(key) in scene.cast.lexicon.kin)
    return any(keys[i + 1] in known["of"] and not words[i + 1].broken for i in kin)


def is_of_those(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a name is only that of whose people others are: *including opponents of President Anton Kral*,
    *в том числе противников президента Антона Краля*."""
    if names_the_holder(scene, mention):
        return False  # "Dont le militant des droits de l'homme Anton Kral".
    if _is_the_one(scene, mention):
        return False
    words, of = scene.words_in(start, mention.start), scene.lexicon.words["of"]
    tokens = [scene.token_at(word.start) for word in words]
    many = [
        i
        for i, t in enumerate(tokens)
        if t is not None and t.pos == "NOUN" and t.morph.get("Number") == "Plur"
    ]
    if not many or any(word.broken for word in words[many[-1] + 1 :]):
        return False
    behind = range(many[-1] + 1, len(words))
    if of:
        return any(words[i].key in of for i in behind)
    return any(_is_one_under(tokens[i]) for i in behind)


def _is_the_one(scene: Scene, mention: Mention) -> bool:
    """Whether a name is apposed to a Slavic noun that a parse has for a plural and that is spelled as the
    genitive of one, as the name is: *главы редакции Антона Краля*."""
    token = mention.token
    noun = scene.sentence.head(token) if token is not None and token.relation == "appos" else None
    if noun is None or token is None or not scene.cast.lexicon.stems or token.morph.get("Case") != "Gen":
        return False
    singular = any(
        p.is_known and {"NOUN", "sing", "gent"} <= p.tag.grammemes
        for p in analyses(fold(noun.text), scene.page.language)
    )
    return singular and noun.morph.get("Case") == "Nom"


def _is_one_under(token: Token | None) -> bool:
    """Whether a Slavic noun is in the genitive singular, and so may be whose others are."""
    return token is not None and token.pos == "NOUN" and token.morph.get("Number") == "Sing"


def is_kind(scene: Scene, mention: Mention) -> bool:
    """Whether an article makes a word with a capital say of what kind somebody is, or a comma and adjectives
    do: *Reza Karimi, a Kurd,*, *une jeune Kurde*, *jeune Kurde de 22 ans*."""
    index, words = scene.index(mention.start), scene.lexicon.words
    inside = scene.words_in(mention.start, mention.end)
    if len(inside) == _ONE_OF_A_PEOPLE and inside[0].key in words["one"] and len(inside[0].key) > 1:
        return True  # "Another German, the translator Anna Kral".
    if index <= scene.first or " " in mention.text or scene.words[index].broken:
        return False
    first = index - 1
    while first > scene.first and not scene.words[first].broken and _is_adjective(scene, scene.words[first]):
        first -= 1
    if scene.words[first].key in words["one"] & words["indefinite"]:
        return True
    return scene.words[first].broken and _is_adjective(scene, scene.words[first])


def _is_adjective(scene: Scene, word: Word) -> bool:
    token = scene.token_at(word.start)
    return token is not None and token.pos == "ADJ" and token.text.islower()


def is_by_him(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name is in the instrumental behind a participle, of which it tells by whom: *список
    помилованных Антоном Кралем*."""
    before = scene.sentence.before(mention.start)[-1:]
    done = bool(before) and before[0].morph.get("Case") not in (None, "Ins")
    participle = done and (before[0].morph.get("VerbForm") == "Part" or before[0].pos in ("ADJ", "NOUN"))
    token = mention.token
    if token is None or not participle or not scene.cast.lexicon.stems or mention.kind != "person":
        return False
    return token.morph.get("Case") == "Ins" and not cases_of(scene.sentence, token)


def is_under_participle(scene: Scene, start: int, end: int) -> bool:
    """Whether the last comma before a name opens what a Slavic participle says of those before it, and the
    name stands in that: *Анну Краль и Яна Мореля, осуждённых за вопрос о смерти Ольги Ветровой*."""
    comma = scene.page.text.rfind(",", start, end)
    if comma < 0 or any(w.key in scene.lexicon.words["and"] for w in scene.words_in(comma, end)):
        return False
    first = next((t for t in scene.sentence.between(comma + 1, end) if t.pos != "ADV"), None)
    name = scene.token_at(end)
    if first is None or name is None or first.morph.get("VerbForm") != "Part" or "Case" not in first.morph:
        return False
    own, its = first.morph, name.morph
    alike = all(own.get(key, its.get(key)) == its.get(key) for key in ("Number", "Gender"))
    if its.get("Case") == "Nom" and name.pos == "PROPN":
        return own["Case"] != "Nom"  # What has a participle for its verb is in no nominative.
    return not (alike and (own["Case"] == its.get("Case") or {own["Case"], its.get("Case")} <= _OBLIQUE))


def past_participles(scene: Scene, start: int) -> Iterator[Mention]:
    """The mentions behind a position but those of what a Slavic participle tells of an item, up to a comma
    and *and*: *Анна Краль, арестовавшая Яна Мореля, и прокурор Иван Ветров*."""
    under: Mention | None = None
    for mention in scene.mentions:
        if mention.start < start:
            continue
        words = scene.words_in(under.end, mention.start) if under is not None else []
        if under is None or (words and words[0].broken and words[0].key in scene.lexicon.words["and"]):
            under = mention if is_under_participle(scene, start, mention.start) else None
        if under is None:
            yield mention


def is_circumstance(scene: Scene, start: int, end: int) -> bool:
    """Whether a comma behind those counted opens how or why it was done to them, and no list of who they
    are: *pardoned ten, following a deal with Anton Kral*, *dix autres, une mesure prise à la demande d'Anton
    Kral*, *другими осуждёнными, помилованными по просьбе Антона Краля*; not *three people, two men from
    Lyon and Anton Kral*, nor *three prisoners, former candidate for president Anton Kral and …*."""
    words, found, somebody = scene.lexicon.words, False, False
    for word in scene.words_in(start, end):
        token = scene.token_at(word.start)
        if token is not None and token.pos == "NOUN" and not found:
            mention = scene.at(token.start, token.end)
            somebody = mention is not None and mention.kind == "people"
        led = token is not None and token.pos == "ADP" and not set(token.folded) & words["of"]
        found = found or (led and not somebody)
        found = found and word.key not in words["and"]
    return found


def opens_clause(scene: Scene, start: int, end: int) -> bool:
    """Whether a conjunction or converb in a stretch opens a clause of its own: *освобождение священников,
    отметив, что это стало в том числе …*."""
    tokens = [scene.token_at(word.start) for word in scene.words_in(start, end)]
    return any(t is not None and (t.pos == "SCONJ" or t.morph.get("VerbForm") == "Conv") for t in tokens)


def is_led_to(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether the words that lead to a list end in *of* right before its first name, say who those are, or
    are several for with whom somebody is: *il s'agit de X*, *were identified as X*, *together with the editor
    X*; not *avec X*, which may be anybody."""
    index = scene.index(mention.start)
    if index == scene.first:
        return False
    beside = scene.lexicon.phrases["beside"].find(scene.words, scene.first, index)
    if any(hit.end == start and hit.first < hit.last for hit in beside) and _is_titled(scene, start, mention):
        return True
    if scene.words[index - 1].end > start:
        return False
    company = any(hit.last == index - 1 and hit.first < hit.last for hit in beside)
    for name in ("naming_all", "naming_one"):
        company = company or any(
            hit.last == index - 1 for hit in scene.lexicon.phrases[name].find(scene.words, scene.first, index)
        )
    return company or scene.words[index - 1].key in scene.lexicon.words["of"]


def _is_titled(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether all that stands between a position and a name is a noun that says who its bearer is."""
    between = [scene.token_at(word.start) for word in scene.words_in(start, mention.start)]
    titled = bool(between) and all(t is not None and t.pos in _TITLED for t in between)
    return titled and not set(scene.page.text[start : mention.start]) & set(",;:()'’")


def is_counted(scene: Scene, mention: Mention) -> bool:
    """Whether a number makes of capitals what several people are: *two former Green Berets, X and Y*."""
    token = mention.token
    many = token is not None and token.morph.get("Number") == "Plur"
    return many and token is not None and scene.sentence.child(token.i, "nummod") is not None
