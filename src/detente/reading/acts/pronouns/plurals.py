"""Whom a plural means: people whom the text has just named together (*they*, *both*, *les deux*, *их*).

Only names that stand together are an antecedent: those to whom the sentence before says that one act was
done, or who are joined by *and* in this sentence or shortly before. Where a number is told, there are as
many of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns import everyone, parted, speaking, standing, taking_up
from detente.reading.entities.cast import Figure
from detente.reading.forms import fold
from detente.reading.parsing.engines import lemma
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Word, index_of

_BACK, _FAR_BACK = 2, 4
_GAP, _CLOSE = 8, 5
_OPENING = 4
_MOST = 9
_TWO, _TITLES = 2, 3
_STOPS = frozenset(':;!?«»“”"[]\n')


def pronoun(scene: Scene, position: int, key: str) -> list[Figure]:
    """The people whom a plural pronoun or possessive at a position means; nobody where others may be."""
    token = scene.token_at(position)
    subject = token is not None and token.relation == "nsubj"
    if key not in scene.lexicon.words["together"]:
        return []
    # "Des agents les ont arrêtés": whoever stands right before an object does it, whatever the parse says.
    does = position - 1 if token is not None and token.relation == "obj" else position
    before = [m for m in scene.mentions if m.end <= position and m.end != does]
    if any(_may_be_meant(m, subject=subject) and not _is_named(scene, m) for m in before):
        return []
    found = _told_last(scene) or _named_last(scene, position, None, _BACK) or everyone.of_pronoun(scene)
    women = key in scene.lexicon.words["women"]  # "Elles".
    if women and any(figure.gender == "male" for figure in found):
        return []
    return [] if len(found) == _TWO and _are_all(scene, position) else found


def _are_all(scene: Scene, position: int) -> bool:
    """Whether a word beside a pronoun tells of all of those whom it means, which is not said of two: *they
    were all freed*."""
    first = scene.index(position)
    near = scene.words[max(first - 1, scene.first) : min(first + _GAP // 2, scene.last)]
    return any(word.key in scene.lexicon.words["all_of"] for word in near)


def counted(scene: Scene, mention: Mention) -> list[Figure]:
    """The people whom a number of known ones means: *the two men*, *both*, *les trois*."""
    group = mention.group
    if group is None or group.lo is None or group.lo != group.hi or not _TWO <= group.lo <= _MOST:
        return []
    if not _is_known(scene, mention) or _is_named(scene, mention):
        return []
    number, gender = group.lo, parted.gender_of(scene, mention)
    found = _named_last(scene, mention.start, number, _FAR_BACK)
    held = everyone.as_many(scene, number, gender)
    done = {name for each in scene.done for name in each.names}
    if held and found and not any(figure.name in done for figure in found):
        return held  # Those freed together, and not the two who have met since.
    if gender != "any" and any(figure.gender not in (None, gender) for figure in found):
        return []
    found = found or held or everyone.together(scene, number, gender)
    return found or (parted.named_apart(scene, mention, number) if mention.both else [])


def called(scene: Scene, mention: Mention) -> list[Figure]:
    """The people whom a plural noun means that the sentence before gives them, where it tells of nobody else
    that something was done: *freed the bloggers X and Y. The bloggers had been arrested in May*; or any
    women, men or siblings whom it names together (*сестёр X и Y отпустили. Девушек задержали в мае*)."""
    token, found = mention.token, _told_last(scene)
    if mention.group is not None or token is None or token.morph.get("Number") != "Plur":
        return []
    bare = bool(scene.cast.lexicon.stems) and taking_up.is_topic(scene, mention, kin=True)
    if bare and (people := _of_one_kind(scene, mention, found)):
        return people
    bare = bare and taking_up.is_topic(scene, mention)
    if not found or not (bare or _is_known(scene, mention)):
        return []
    before = scene.page.sentences[scene.sentence.index - 1]
    names = [e for e in _people(scene, before, before.end) if scene.cast.figure(e) in found]
    first = index_of(scene.words, names[0].start) if names else 0
    noun = scene.words[first - 1].key if first else ""
    return found if _is_same(scene, noun, token) else []


def _of_one_kind(scene: Scene, mention: Mention, told: list[Figure]) -> list[Figure]:
    """Those named together in the sentence before whom a noun for anybody of their gender, or for siblings
    where that sentence calls them so, takes up before a verb in the past."""
    token, names = mention.token, scene.cast.lexicon
    verb = scene.sentence.head(token) if token is not None else None
    if verb is None or verb.morph.get("Tense") != "Past" or _is_named(scene, mention):
        return []
    word, index = fold(mention.text), scene.sentence.index
    found = told or _named_last(scene, mention.start, None, 1)
    if index == 0 or not found or any(f.mentions[0].start >= scene.sentence.start for f in found):
        return []
    gender = "female" if names.has(word, names.female) else taking_up.gender_of(scene, mention)
    if any(figure.gender not in (None, gender) for figure in found):
        return []
    if word in names.siblings:
        before = scene.page.sentences[index - 1]
        same = lemma(word, "NOUN", scene.page.language)
        called = (lemma(fold(t.text), "NOUN", scene.page.language) for t in before.tokens if t.pos == "NOUN")
        return found if same in called else []
    return found if told and names.has(word, names.anybody) and len(found) > 1 else []


def _is_same(scene: Scene, word: str, token: Token) -> bool:
    """Whether a word before names is the noun of a token, in any case of a Slavic one."""
    if not scene.cast.lexicon.stems:
        return word == token.key
    return bool(word) and lemma(word, "NOUN", scene.page.language) == token.lemma


def _may_be_meant(mention: Mention, *, subject: bool) -> bool:
    """Whether a mention is of several people, not named, whom a pronoun behind it can mean: nobody demands
    his own release with *their*, but who says that *they were freed* may be one of them."""
    token = mention.token
    plural = mention.group is not None or (token is not None and token.morph.get("Number") == "Plur")
    acts = token is not None and token.dep == "nsubj" and not subject
    return mention.kind == "people" and plural and not acts


def _is_named(scene: Scene, mention: Mention) -> bool:
    """Whether a name right behind a noun says who is meant: *активистов Антона Краля и Яна Мореля*."""
    behind = scene.behind(mention.end)
    return behind is not None and behind.kind == "person" and behind.start == mention.end + 1


def _is_known(scene: Scene, mention: Mention) -> bool:
    """Whether an article, a demonstrative or a word like *both* says that people told of before are meant,
    and no word that they are others or some of them."""
    known = scene.lexicon.words
    inside = [word.key for word in scene.words_in(mention.start, mention.end)]
    parts = ("plural_others",) if mention.both else ("plural_others", "of", "from")  # "Both of them".
    if any(key in known[name] for key in inside for name in parts):
        return False
    first = scene.index(mention.start)
    before = [scene.words[first - 1].key] if first > scene.first and not scene.words[first].broken else []
    definite = known["determiners"] - known["indefinite"] - known["possessive"]
    return mention.both or any(key in definite for key in (*before, *inside[:1]))


def _told_last(scene: Scene) -> list[Figure]:
    """Those to whom, together and with nobody else, the sentence before says that something was done."""
    sets = {names for names in scene.told if names}
    names = next(iter(sets)) if len(sets) == 1 else ()
    return scene.cast.called(names) if len(names) > 1 else []


def _named_last(scene: Scene, position: int, number: int | None, back: int) -> list[Figure]:
    """The people joined in the last sentence that joins any, this one up to a position first; where no number
    is told, they are all whom it speaks of."""
    page, index = scene.page, scene.sentence.index
    done = {name for names in scene.told for name in names}
    for at in range(index, max(index - back, -1) - 1, -1):
        sentence = page.sentences[at]
        if sentence.paragraph < scene.sentence.paragraph - 1:
            break
        people = [
            e for e in _people(scene, sentence, position) if at < index or not _acts(scene, e, position)
        ]
        if number == _TWO and len(people) == _TWO and all(_is_ruler(scene, e) for e in people):
            continue  # Whoever rules speaks for those who are held.
        if number is None and at < index and not people and standing.has_several(scene, sentence):
            break
        if number is None and people and _rule(scene, sentence, people[0].start):
            break
        runs = [_of_number(scene, run, number) for run in _runs(scene, sentence, people)]
        runs = [run for run in runs if number in (None, len(run))]
        if len(runs) == 1 and (number or _is_about(scene, sentence, people, runs[0])):
            return runs[0]
        figures = list({id(f): f for f in map(scene.cast.figure, people)}.values())
        near = number == _TWO and at >= index - 1
        near = near and not any(_is_agent(scene, sentence, e) for e in people)
        if not runs and len(figures) == number and (near or {f.name for f in figures} <= done):
            return figures  # "It cut the term of X and freed Y. Both …": two, and only two, are named.
        if runs or (people and number is None and at < index) or _is_about_others(scene, sentence, people):
            break
    return []


def _of_number(scene: Scene, run: list[Figure], number: int | None) -> list[Figure]:
    """A list of names, without who speaks for the others where it is one too long for a number: *X, Y and
    their lawyer, Z, … the two men*."""
    if number is None or len(run) != number + 1:
        return run
    own = [figure for figure in run if not standing.is_only_another_s(scene, figure.mentions[0])]
    return own if len(own) == number else run


def _acts(scene: Scene, entity: Entity, position: int) -> bool:
    """Whether somebody does what the verb tells that has a pronoun at a position for its object, or the one
    that it is joined to: *судья Анна Краль признала их виновными и приговорила их*."""
    sentence, pronoun = scene.sentence, scene.token_at(position)
    verb = sentence.head(pronoun) if pronoun is not None and pronoun.relation == "obj" else None
    while verb is not None and verb.relation == "conj" and sentence.child(verb.i, "nsubj") is None:
        verb = sentence.head(verb)
    doer = sentence.child(verb.i, "nsubj") if verb is not None else None
    return doer is not None and sentence.past(scene.token_at(entity.start), ("appos", "flat")) is doer


def _is_agent(scene: Scene, sentence: Sentence, entity: Entity) -> bool:
    """Whether a preposition makes somebody the one by whom a thing is done: *a video by Anton Kral*."""
    token = sentence.past(sentence.token_at(entity.start), ("flat", "compound"))
    for _ in range(_TITLES):
        if token is None or cases_of(sentence, token):
            break
        token = sentence.head(token) if token.relation in ("appos", "flat", "compound") else None
    return token is not None and cases_of(sentence, token) in scene.lexicon.words["by"]


def _rule(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Whether a plural right before names says that they rule, and so are not who is held or freed: *les
    présidents français et malien, X et Y*."""
    names = scene.cast.lexicon
    before = [fold(word.key) for word in _words(scene, sentence.start, start)[-_OPENING:]]
    return any(key not in names.rulers and names.has(key, names.rulers) for key in before)


def _is_ruler(scene: Scene, entity: Entity) -> bool:
    """Whether somebody leads a state, or is called by the title of who does."""
    figure, names = scene.cast.figure(entity), scene.cast.lexicon
    titled = any(names.has(d.noun, names.rulers) for d in figure.descriptions)
    return titled or scene.states.led_by(figure.name) is not None


def _is_about_others(scene: Scene, sentence: Sentence, people: list[Entity]) -> bool:
    """Whether a sentence tells of people not told of before (*une Française et son ami ont été expulsés*), or
    the one of a number itself of somebody who does not speak: they may be meant rather than a list before."""
    if sentence is scene.sentence:
        return any(not speaking.speaks(scene, e) for e in people)
    return standing.newcomer(scene, sentence, sentence.end, "any")


def _is_about(scene: Scene, sentence: Sentence, people: list[Entity], run: list[Figure]) -> bool:
    """Whether a sentence names nobody besides a list, nor speaks of others who do what it tells."""
    if any(scene.cast.figure(e) not in run for e in people):
        return False
    if sentence.parsed:
        return not any(_is_of_others(t) for t in sentence.tokens)
    return len(_words(scene, sentence.start, people[0].start)) <= _OPENING


def _is_of_others(token: Token) -> bool:
    return token.relation == "nsubj" and token.pos == "NOUN" and token.morph.get("Number") == "Plur"


def _people(scene: Scene, sentence: Sentence, position: int) -> list[Entity]:
    """The people named in a sentence before a position, outside of quotations, but for whose alone somebody
    or something is."""
    page = scene.page
    return [
        e
        for e in page.entities_in(sentence.start, min(sentence.end, position))
        if e.kind == "person"
        and not page.quotations_over(e.start, e.end)
        and not page.is_possessive(e.end)
        and (not scene.cast.owns(e) or _share_a_thing(scene, sentence, e))
    ]


def _share_a_thing(scene: Scene, sentence: Sentence, owner: Entity) -> bool:
    """Whether what is of somebody is nobody, and another's too: *по делу Антона Краля и Яна Мореля*."""
    token = sentence.token_at(owner.start)
    noun = sentence.head(token) if token is not None else None
    joined = token is not None and any(
        c.relation == "conj" and c.pos == "PROPN" for c in sentence.children(token.i)
    )
    return joined and noun is not None and not standing.is_person(scene, noun, several=True)


def _runs(scene: Scene, sentence: Sentence, people: list[Entity]) -> Iterator[list[Figure]]:
    """The lists of names in a sentence that *and* closes."""
    run: list[Figure] = []
    closed = False
    for i, entity in enumerate(people):
        joint = _joint(scene, sentence, people[i - 1].end, entity.start) if run and not closed else None
        if joint is None:
            if closed:
                yield run
            run, closed = [], False
        figure = scene.cast.figure(entity)
        if figure not in run:
            run.append(figure)
        closed = joint == "and" and len(run) > 1
    if closed:
        yield run


def _joint(scene: Scene, sentence: Sentence, start: int, end: int) -> str | None:
    """How two names are joined: by ``and``, by a ``comma``, or not at all."""
    text, words = scene.page.text[start:end], _words(scene, start, end)
    known = scene.lexicon.words
    if set(text) & _STOPS or not _may_part(scene, sentence, words):
        return None
    if words and any(words[-1].key in known[name] for name in ("of", "by", "with", "to", "for", "from")):
        return None
    if any(word.key in known["and"] for word in words):
        return "and"
    return "comma" if "," in text else None


def _may_part(scene: Scene, sentence: Sentence, words: list[Word]) -> bool:
    """Whether words can stand between two names of a list: no verb, or nothing but what people are called
    where no parse tells."""
    if sentence.parsed:
        inside = (sentence.tokens[i] for i in _tokens(sentence, words))
        return len(words) <= _GAP and not any(
            t.pos in ("VERB", "AUX") and t.morph.get("VerbForm") in ("Fin", "Inf", None) for t in inside
        )
    known, names = scene.lexicon.words, scene.cast.lexicon
    small = known["and"] | known["determiners"] | known["possessive"]
    return len(words) <= _CLOSE and all(
        w.key in small
        or w.key.isdigit()
        or w.key in scene.lexicon.units
        or names.has(fold(w.key), names.titles)
        or fold(w.key) in names.kin
        for w in words
    )


def _tokens(sentence: Sentence, words: list[Word]) -> range:
    """The indices of the tokens that some words cover."""
    if not words:
        return range(0)
    first = bisect_left(sentence.tokens, words[0].start, key=lambda token: token.start)
    return range(first, bisect_left(sentence.tokens, words[-1].end, key=lambda token: token.start))


def _words(scene: Scene, start: int, end: int) -> list[Word]:
    first, last = (index_of(scene.words, at) for at in (start, end))
    return scene.words[first:last]
