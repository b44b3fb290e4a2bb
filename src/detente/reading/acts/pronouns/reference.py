"""Whom a pronoun, a possessive or a bare description means: the one person that a text was just about."""

from __future__ import annotations

from collections.abc import Callable

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns import by_noun, latter, pairs, relative, standing
from detente.reading.acts.pronouns.doing import did_to, doers, is_in_custody
from detente.reading.acts.pronouns.speaking import (
    is_told,
    is_told_by,
    or_who_says_so,
    reports,
    sayers,
    speaks,
    whose_kin_speak,
)
from detente.reading.acts.pronouns.spoken_for import named_ahead, spoken_for
from detente.reading.acts.pronouns.taking_up import gender_of, is_definite, is_parent, is_said_of, is_topic
from detente.reading.acts.pronouns.topics import topic
from detente.reading.acts.pronouns.victims import is_called_victim, is_victim
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.entities.cast import Figure
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.phrases import index_of

_BACK = 8
_NAMING = frozenset({"appos", "flat", "compound"})
_PARTS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj"})


def pronoun(scene: Scene, mention: Mention) -> Figure | None:
    """The person that a pronoun means; None for a plural and where two could be meant."""
    if mention.key in (pairs.FIRST, pairs.SECOND):
        picked = pairs.pointed(scene.page, scene.cast, scene.sentence, scene.told, mention)
        if picked is None and pairs.is_last(scene.page, mention):
            picked = _named_last(scene, mention)
        return latter.other_than_who_says(scene, mention, picked)
    return _meant(scene, mention.start, mention.key)


def possessor(scene: Scene, position: int, key: str) -> Figure | None:
    """The person that a possessive means."""
    return _meant(scene, position, key)


def nearest(scene: Scene, position: int, gender: str) -> Figure | None:
    """The person that a pronoun of a gender means at a position."""
    return _person(scene, position, gender)


def described(scene: Scene, mention: Mention, text: str) -> Figure | None:
    """Whom a description without a name means: the only one described so, or whom the text was just about."""
    fitting = [f for f in scene.cast.describable(text) if f.mentions[0].start < mention.start]
    fitting = [f for f in fitting if f.kind != "organization"]  # Reporters Without Borders are no reporter.
    own = by_noun.fitting(scene, mention)
    if len(own) > 1 and by_noun.tells_nation(scene, mention):
        return None  # "Anton Kral, a Pole, and Jan Novak, a Pole, were held. The Pole was freed".
    own = fitting if len(fitting) == 1 else own
    if len(own) == 1:
        return own[0]
    bare = scene.cast.lexicon.stems and (is_parent(scene, mention) or is_topic(scene, mention))
    if not bare and not is_definite(scene, mention):
        return None
    last = _last(scene, mention.start, gender_of(scene, mention), speakers=False, closely=False)
    if last is None or _is_here(scene, last, mention.start) or (own and last not in own):
        return None  # "He would ask the president, Anton Kral, to pardon the driver".
    if by_noun.is_of_another_state(scene, mention, last):
        return None  # "A Dane, Nina Berg, was arrested. The Pole was freed".
    if not own and is_victim(scene, last, mention.start) and not is_called_victim(scene, mention):
        return None  # "Anton Kral was stabbed to death. The man was arrested at home".
    # "The coup leader" is not the president named before, nor "the author" who is only named in a complement.
    if is_parent(scene, mention):
        return last
    told = any(last.name in subjects for subjects in scene.told)
    if not told and scene.states.led_by(last.name) is not None:
        return None  # "President Putin called for it. The man was jailed on Friday".
    otherwise = scene.cast.is_called_otherwise(last, text) and not is_said_of(scene, mention, last)
    return None if otherwise or not (told or _leads(scene, last, mention.start)) else last


def _is_here(scene: Scene, figure: Figure, position: int) -> bool:
    """Whether somebody is named in the sentence of a position before it."""
    return any(scene.sentence.start <= e.start < position for e in figure.mentions)


def _leads(scene: Scene, figure: Figure, position: int) -> bool:
    """Whether who was named last is named more than once, or takes part in what that sentence tells, and so
    may be whom a noun takes up: not *at the request of Anton Kral*."""
    named = [e for e in figure.mentions if e.start < position]
    if len(named) != 1:
        return bool(named)
    return _is_subject(scene, named[0]) or standing.takes_part(scene.page, named[0])


def _named_last(scene: Scene, mention: Mention) -> Figure | None:
    """Whom *the latter* means where a sentence names one person alone, with nobody else behind the name: *la
    libération d'Anton Kral. Ce dernier avait été arrêté*, but not *Kral a rencontré un élu. Ce dernier …*."""
    token = scene.sentence.token_at(mention.end - 1)
    genders = {"Fem": "female", "Masc": "male"}
    gender = genders.get(token.morph.get("Gender", ""), "any") if token is not None else "any"
    meant = _person(scene, mention.start, gender)
    named = [e for e in meant.mentions if e.end <= mention.start] if meant is not None else []
    return meant if named and not standing.followed(scene, named[-1], mention.start, gender) else None


def _meant(scene: Scene, position: int, key: str) -> Figure | None:
    words = scene.lexicon.words
    if key in words["plural"]:
        return None
    gender = "female" if key in words["feminine"] else "male" if key in words["masculine"] else "any"
    return _person(scene, position, gender)


def _person(scene: Scene, position: int, gender: str) -> Figure | None:
    """The one person named last of a gender, but whom the sentence says that it is about."""
    about = topic(scene, position, gender)
    if about.told:
        return about.meant
    within, does = relative.antecedent(scene, position)
    if within is not None and not does and gender in ("any", within.gender or gender):
        return within
    before = _last(scene, position, gender, speakers=False) or _last(scene, position, gender, speakers=True)
    before = None if before is about.other or (does and before is within) else before
    ahead = named_ahead(scene, position)
    if ahead is None or gender not in ("any", ahead.gender or gender):
        return before
    return ahead if before is None or before is ahead else None


def _undergoing(scene: Scene, named: list[Entity]) -> list[Entity]:
    """Those named without who did to another of them what makes that one whom a later pronoun means."""
    return [e for e in named if not _did_it_to_another(scene, e, named)]


def _did_it_to_another(scene: Scene, entity: Entity, others: list[Entity]) -> bool:
    """Whether a clause tells that somebody seized, tried or freed another of those named."""
    mention = scene.at(entity.start, entity.end)
    if mention is None or mention.token is None:
        return False
    undergo = did_to(scene, mention.token)
    names = (t for e in others if e is not entity for t in scene.sentence.between(e.start, e.end))
    return any(undergo & {t.i, t.head} for t in names)


def _last(scene: Scene, position: int, gender: str, *, speakers: bool, closely: bool = True) -> Figure | None:
    """As `_person`; without ``speakers``, who is only there as the author of words is passed over. The
    sentences on the way are parsed where ``closely`` asks for it: they may be about somebody else without a
    word of an act."""
    page = scene.page
    quoted = sayers(scene, position) | doers(scene, position)

    def people(start: int, end: int) -> list[Entity]:
        found = [e for e in page.entities_in(start, end) if e.kind == "person" or _undergoes(scene, e)]
        found = [e for e in found if _is_heard(scene, e, position)]
        found = [e for e in found if scene.cast.figure(e).name not in quoted]
        found = [e for e in found if not (_speaks_for_another(scene, e) or is_told(scene, e, position))]
        found = [e for e in found if not standing.is_aside(scene, e, position, gender)]
        return [e for e in found if speakers or not (speaks(scene, e) or standing.is_kin_met(scene, e))]

    spoken = spoken_for(scene, position, gender)
    if spoken is not None and spoken.name not in doers(scene, position):
        return spoken
    kin = whose_kin_speak(scene, position)
    if kin is not None and gender in ("any", kin.gender or gender):
        return kin
    here = _undergoing(scene, [e for e in people(scene.sentence.start, position) if not _is_aside(scene, e)])
    found = _only(scene, here, gender, here=True)
    if found is not None:
        return found
    if len({scene.cast.figure(e).name for e in here if _may_be(scene, e, gender)}) > 1:
        return None
    if not here and _names_somebody_else(scene, scene.sentence, position):
        return None
    fresh = standing.done_to(scene, scene.sentence, position, gender)
    if fresh:
        return standing.described(scene, scene.sentence, fresh, gender)
    shared = _done_to(scene, position, gender)
    if shared is not None and shared.name not in quoted:
        return shared
    if scene.cast.speaks_of_kin((scene.sentence.start, position), gender):
        return None  # "Arrested with his wife, she …": nobody says who she is.
    if standing.newcomer(scene, scene.sentence, position, gender):
        return None
    nouns = standing.described_in(scene, scene.sentence, position, gender)
    if nouns and not here:
        told_of = standing.described(scene, scene.sentence, nouns, gender)
        if told_of is not None or speakers:
            return told_of  # Nor is it who only speaks in the sentence before.
    before = _told_before(scene, gender, people, nouns, speakers=speakers, closely=closely)
    if before is None or speakers:
        return before
    heard = (e for e in page.entities_in(scene.sentence.start, position) if e.kind == "person")
    heard = (e for e in heard if not _speaks_for_another(scene, e))
    return or_who_says_so(scene, before, list(heard), position, gender)


def _told_before(
    scene: Scene,
    gender: str,
    people: Callable[[int, int], list[Entity]],
    nouns: list[Token],
    *,
    speakers: bool,
    closely: bool,
) -> Figure | None:
    """The last person of those that ``people`` finds in the sentences before, where no other may be meant;
    ``nouns`` are those for people that stand before a pronoun in its own sentence."""
    page, index = scene.page, scene.sentence.index
    described, between = bool(nouns), list[Token]()
    for back in range(1, _BACK + 1):
        if index - back < 0:
            break
        before = page.sentences[index - back]
        if before.paragraph < scene.sentence.paragraph - (1 if speakers else 2):
            break
        if closely:
            page.parse([before])
        if scene.cast.is_about_kin_of((before.start, before.end), gender):
            return None  # "The father of Anton Kral protested. He was jailed": nobody names him.
        if standing.tells_of_one_nameless(scene, before):
            return None
        between += nouns
        nouns = standing.described_in(scene, before, before.end, gender)
        described = described or bool(nouns)
        picked = _picked(scene, before)
        if picked is not None:
            return picked if gender in ("any", picked.gender or gender) else None
        named = people(before.start, before.end)
        if any(_may_be(scene, e, gender) for e in named):
            if back > 1 and all(standing.is_beside_the_point(scene, e) for e in named):
                return None
            only = _only(scene, named, gender)
            if only is None or not described:
                return only
            if not _leads(scene, only, before.end) or standing.judges(scene, only):
                return None
            return None if _is_parted(scene, only, between, only_speaks=speakers) else only
        if is_told_by(scene, before, nouns):
            return None  # "The couple's lawyer said … He was arrested": he may be the lawyer.
        told_of = standing.described(scene, before, nouns, gender)
        if told_of is not None:
            return told_of
        if _names_somebody_else(scene, before, before.end) or scene.cast.speaks_of_kin(
            (before.start, before.end), gender
        ):
            return None
        if standing.newcomer(scene, before, before.end, gender):
            return None
    return None


def _is_parted(scene: Scene, figure: Figure, nouns: list[Token], *, only_speaks: bool) -> bool:
    """Whether one of the nouns for people in the sentences between a name and a pronoun is of somebody else
    than its bearer, and so may be whom the pronoun means: *« … », a dit le ministre Anton Kral. Le militant a
    passé un an en prison. Il …*. What was done to who is named makes him the one whom such nouns tell of."""
    if any(by_noun.is_of_another_state(scene, noun, figure) for noun in nouns):
        return True
    if not nouns or any(figure.name in done.names for done in scene.done):
        return False
    cast = scene.cast
    if only_speaks or cast.holds_office(figure):
        return any(figure not in cast.describable(noun.text) for noun in nouns)
    return any(cast.is_called_otherwise(figure, noun.text) for noun in nouns)


def _speaks_for_another(scene: Scene, entity: Entity) -> bool:
    """Whether who speaks is called somebody's lawyer or kin, and so speaks of him: *his lawyer, X, said that
    he …*."""
    told = speaks(scene, entity) or reports(scene, entity)
    told = told and (scene.cast.is_proxy(entity) or _is_a_proxy(scene, entity))
    return told or standing.is_only_another_s(scene, entity)


def _is_a_proxy(scene: Scene, entity: Entity) -> bool:
    """Whether the text calls somebody to whom nothing was done a lawyer or spokesman, if not
    beside this name."""
    figure = scene.cast.figure(entity)
    done = any(figure.name in done.names for done in scene.done)
    return not done and scene.cast.speaks_for_others(figure)


def _picked(scene: Scene, sentence: Sentence) -> Figure | None:
    """Whom a sentence is about that picks one of two out: *De la première, on retient une frontière*."""
    first, last = (index_of(scene.words, at) for at in (sentence.start, sentence.end))
    which, hit = next(pairs.picks(scene.words, scene.lexicon, first, last), (None, None))
    if which is None or hit is None:
        return None
    return pairs.meant(scene.page, scene.cast, sentence, which, hit.start)


def _done_to(scene: Scene, position: int, gender: str) -> Figure | None:
    """The one person to whom the sentence before says that something was done: what is told next of a pronoun
    was done to the same. A company is nobody who is freed: *Sanctions on the company were lifted; she was
    freed*."""
    names = {name for subjects in scene.told for name in subjects}
    found = [f for f in scene.cast.called(names) if gender in ("any", f.gender or gender)]
    if any(f.kind == "organization" for f in found) and is_in_custody(scene, position):
        return None
    return found[0] if len(names) == len(found) == 1 else None


def _is_aside(scene: Scene, entity: Entity) -> bool:
    """Whether a name only says whose or of whom somebody is, in the sentence of a pronoun: *Daughter of Anton
    Kral, she …*."""
    mention = scene.at(entity.start, entity.end)
    if mention is None or mention.start < scene.start or not is_of_another(scene, mention, scene.start):
        return False
    return not owns_a_thing(scene, mention)


def owns_a_thing(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says whose a home or office is: *searched the flat of Anton Kral*."""
    token = scene.sentence.past(mention.token, _NAMING)
    noun = scene.sentence.head(token) if token is not None and token.relation == "nmod" else None
    index = scene.index(noun.start) if noun is not None else 0
    return noun is not None and scene.lexicon.phrases["dwellings"].any(scene.words, index, index + 1)


def _is_heard(scene: Scene, entity: Entity, position: int) -> bool:
    """Whether a name stands outside of quotation marks, or in those that a position is in too: *a poster that
    said "Free Anton Kral"* tells of nobody."""
    around = scene.page.quotations_over(entity.start, entity.end)
    return all(q.start <= position < q.end for q in around)


def _names_somebody_else(scene: Scene, sentence: Sentence, until: int) -> bool:
    """Whether a name that nothing told takes part in a sentence, before a position: it may be whom a pronoun
    after it means."""
    text, words = scene.page.text, scene.words
    for token in sentence.tokens if sentence.parsed else ():
        if token.start >= until or token.pos != "PROPN" or token.dep not in _PARTS:
            continue
        if not token.text[:1].isupper():
            continue
        first = index_of(words, token.start)
        state = next(iter(scene.states.find(text, words, first, min(first + 1, len(words)))), None)
        named = scene.cast.within((token.start, token.end))
        if any(e.kind == "other" for e in named) and by_noun.tells_nation(scene, token):
            continue  # "The American" is one of those named before, or another: `_is_parted`.
        if not named and token.i == 0 and not _is_surname(scene, token):
            continue  # A capital alone makes no name of what opens a sentence: "Суд приговорил его".
        if state is None and all(e.kind == "other" for e in named):
            return True
    return False


def _is_surname(scene: Scene, token: Token) -> bool:
    """Whether a Slavic word that opens a sentence is a name that nothing else in the text tells, as it is one
    of a person and no noun: *Бут вернулся домой*."""
    person = token.morph.get("Animacy") == "Anim" and token.morph.get("Number") == "Sing"
    return scene.lexicon.bare_passive and person and scene.cast.kind_of(token.text) is None


def _only(scene: Scene, people: list[Entity], gender: str, *, here: bool = False) -> Figure | None:
    """The one person of a gender: the only one that fits, the subject, or the only one known to.

    ``here`` tells that they stand in the sentence of a pronoun, where what is told of it may be told of the
    one to whom the subject does something: *Kral embraced Novak after he was freed*.
    """
    fitting = {f.name: f for e in people if _may_be(scene, e, gender) for f in (scene.cast.figure(e),)}
    if len(fitting) == 1:
        return next(iter(fitting.values()))
    subjects = {
        f.name: f
        for e in people
        if _may_be(scene, e, gender) and _is_subject(scene, e)
        for f in (scene.cast.figure(e),)
    }
    others = [e for e in people if _may_be(scene, e, gender) and scene.cast.figure(e).name not in subjects]
    if len(subjects) == 1 and not (here and any(_is_reached(scene, e) for e in others)):
        return next(iter(subjects.values()))
    sure = [f for f in fitting.values() if gender != "any" and f.gender == gender]
    return sure[0] if len(sure) == 1 else None


def _is_reached(scene: Scene, entity: Entity) -> bool:
    """Whether a verb in a pronoun's sentence has a name for its object, or for whose its object is."""
    for token in scene.sentence.between(entity.start, entity.end):
        if token.relation in ("obj", "iobj") or token.dep == "nmod:poss":
            return True
        above = scene.sentence.head(token) if token.relation in ("flat", "appos", "compound") else None
        if above is not None and above.relation in ("obj", "iobj"):
            return True
    return False


def _undergoes(scene: Scene, entity: Entity) -> bool:
    """Whether a name that nothing told is the subject of a passive, as those freed and jailed are."""
    sentence = scene.page.sentence_at(entity.start)
    if entity.kind == "place" or " " in entity.text or entity.text.isupper():
        return False
    if sentence is None or not sentence.parsed or scene.cast.figure(entity).known:
        return False
    inside = sentence.between(entity.start, entity.end)
    return any(t.dep == "nsubj:pass" for t in inside)


def _is_subject(scene: Scene, entity: Entity) -> bool:
    """Whether a name is the grammatical subject of its sentence, where that has been parsed."""
    sentence = scene.page.sentence_at(entity.start)
    if sentence is None:
        return False
    if not sentence.parsed:
        # Nobody has read it: who opens it is most often its subject.
        return entity.start == sentence.start and scene.page.text[entity.end : entity.end + 1] not in (
            "'",
            "’",
        )
    inside = sentence.between(entity.start, entity.end)
    return any(t.relation == "nsubj" for t in inside)


def _may_be(scene: Scene, entity: Entity, gender: str) -> bool:
    known = scene.cast.figure(entity).gender
    return gender == "any" or known is None or known == gender
