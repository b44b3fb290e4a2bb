"""Who a speaker's words mean: a name, a pronoun, a description, resolved or left open with the words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile

from detente.model import Span, Speaker
from detente.reading.cast import Cast, Figure
from detente.reading.clauses import Phrase, phrase
from detente.reading.forms import fold
from detente.reading.speech.called import are_several, is_beyond, is_cipher, is_definite, short
from detente.reading.speech.countries import is_state, state_name
from detente.reading.speech.cues import Cue
from detente.reading.speech.kin import is_kin_of, is_relation, may_mean, owner
from detente.reading.speech.leading import (
    begins_with_somebody,
    described,
    is_main,
    is_of_other_gender,
    is_told_of,
    leader,
    leading_title,
    main_subject,
    sentence_before,
    words_before,
)
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.naming import Naming
from detente.reading.speech.told import is_in_full, less_body
from detente.reading.token import GENDERS

_LOOK_BACK = 600
_SENTENCES_BACK = 3
_LEAD = 3
_ARTICLE_AND_NAME = 2
_THING = "thing"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(slots=True)
class Resolver:
    """Resolves the speakers of one page in the order of the text, remembering who spoke.

    ``spoken`` holds the position, name and gender of each person that was resolved, ``pronouns`` whom each
    means.
    """

    cast: Cast
    lexicon: Speech
    naming: Naming = field(init=False)
    spoken: list[tuple[int, Speaker, str | None]] = field(default_factory=list)
    pronouns: dict[Span, Speaker] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.naming = Naming(self.cast, self.lexicon)

    def speaker(self, cue: Cue, *, quoting: Speaker | None = None) -> Speaker | None:
        """Who speaks at a cue; ``quoting`` is whose quotation the cue stands in, if in one."""
        if cue.speaker is None:
            return None
        whole = self.naming.whole(cue.speaker)
        span = less_body(self.cast, self.lexicon, whole)
        if span != whole:
            cue = replace(cue, phrases=[])  # The parse has the body for a part of the name.
        words = self.cast.page.text[span[0] : span[1]]
        if quoting is not None and fold(words) in self.lexicon.first_person:
            return Speaker(quoting.name, span, quoting.resolved)
        if is_cipher(words):
            return Speaker(words, span, True)
        figure, span = self.naming.figure(cue, span, words)
        oblique = not cue.verb or "citing" in self.lexicon.groups.get(cue.verb, ())
        gender = self.cast.pronoun(words) or (self.lexicon.possessives.get(fold(words)) if oblique else None)
        if figure is None and gender is not None:
            if span not in self.pronouns:  # "He noted A, adding B" is one.
                self.pronouns[span] = self._pronoun(cue, span, words, gender)
            return self.pronouns[span]
        full = self.naming.in_full(figure, words) if figure is not None else None
        if figure is not None and full is not None:
            state = None if self.lexicon.is_body(fold(figure.name)) else self._state_name(full)
            return self._remember(Speaker(state or full, span, True), _THING)
        if figure is not None:
            state = self._state(figure)
            thing = figure.kind == "other" and self._kind(words) == _THING
            somebody = figure.kind in ("person", "other") and state is None and not thing
            return self._remember(
                Speaker(state or figure.name, span, True), figure.gender if somebody else _THING
            )
        if self._several(cue.phrases):
            return Speaker(" ".join(words.split()), span, True)
        first = fold(words).replace("'", " ").split()[0] if words.strip() else ""
        new = first in self.lexicon.indefinite  # "Une journaliste" is nobody named before.
        new = new or any(p.head.morph.get("Number") == "Plur" for p in cue.phrases)
        new = new or (not cue.phrases and are_several(cue.sentence, span))
        one = len(cue.phrases) < 2 and not new and self._heads(cue) and not is_kin_of(self.cast, cue)
        described = self._described(words, span) if one else None
        if described is None and not new:
            described = self._said_to_be(cue, span)
        if described is not None:
            gender = described.gender if described.kind in ("person", "other") else _THING
            return self._remember(Speaker(described.name, span, True), gender)
        issuer = self.naming.issuer_unnamed(words)
        if issuer is not None and self._kind(issuer) is not None:
            return Speaker(issuer, span, False)
        body = self._body_before(span, words, cue.phrases)
        if body is not None:
            called = any(w[:1].isupper() for w in body.name.split()[1:])
            return Speaker(body.name, span, body.resolved or called)
        proper = all(p.head.pos == "PROPN" and p.text[:1].isupper() for p in cue.phrases)
        named = (bool(cue.phrases) and proper) or is_in_full(self.cast, self.lexicon, span)
        if named and self._kind(words) is None:
            said = " ".join(words.split())
            return Speaker(self._state_name(said) or said, span, True)
        state = self._state_name(words) if self._is_bare(words) else None
        if state is not None:
            return self._remember(Speaker(state, span, True), _THING)
        return self._unnamed(Speaker(short(words), span, False), len(cue.phrases))

    def _is_bare(self, said: str) -> bool:
        """Whether words are one name, perhaps behind an article."""
        found = _WORD.findall(said)
        return len(found) == 1 or (
            len(found) == _ARTICLE_AND_NAME and fold(found[0]) in self.cast.lexicon.common
        )

    def _heads(self, cue: Cue) -> bool:
        """Whether a phrase's own noun can describe somebody: *источник газеты* is no *газета*."""
        head = cue.phrases[0].head if cue.phrases else None
        return head is None or head.pos != "NOUN" or self.cast.kind_of(head.text) is not None

    def _described(self, words: str, span: Span) -> Figure | None:
        """Whom a description means; of several whom it fits, the one named before who spoke last."""
        # "The head of the ministry" is not whoever is a head of something.
        position, sentence = span[0], self.cast.page.sentence_at(span[0])
        told = range(
            position, sentence.end if sentence is not None else position
        )  # "An aide said Ann, an aide"
        fitting = self.cast.describable(words, whole=bool(self.cast.within(span)))
        fitting = [
            f for f in fitting if f.mentions[0].start not in told and not is_beyond(self.cast, f, span)
        ]
        if len(fitting) > 1 or (self._is_bare(words) and any(kind != _THING for *_, kind in self.spoken)):
            # A bare noun is hardly somebody yet to come where people have spoken before.
            fitting = [f for f in fitting if f.mentions[0].start < position]
        if len(fitting) > 1:
            last = next((s.name for _, s, _ in reversed(self.spoken)), None)
            fitting = [f for f in fitting if f.name == last]
        return fitting[0] if len(fitting) == 1 else None

    def _said_to_be(self, cue: Cue, span: Span) -> Figure | None:
        """Whom a bare noun means that somebody is called beside his name: *l'armateur*."""
        if len(cue.phrases) != 1 or len(_WORD.findall(self.cast.page.text, *span)) > _ARTICLE_AND_NAME:
            return None
        head = cue.phrases[0].head
        named = self.cast.within(span)  # "Адвокат Примерова" is no Примеров.
        if named or head.pos != "NOUN" or not is_definite(cue.phrases) or self._kind(head.text) == _THING:
            return None
        return described(self.cast, self.lexicon, head.text, span[0])

    def _kind(self, words: str) -> str | None:
        """What a description is of (`Cast.kind_of`); bodies that only speech knows are things too."""
        found = self.cast.kind_of(words)
        if found is None:
            first = [fold(w) for w in _WORD.findall(words)[:3]]
            told = [w for w in first if w in self.lexicon.written and w not in self.lexicon.documents]
            found = _THING if told else None
        return found

    def _unnamed(self, speaker: Speaker, phrases: int) -> Speaker:
        """Remember a person or a body without a name, whom a pronoun may mean next: *le préfet … il*."""
        kind = self._kind(speaker.name) if phrases == 1 else None
        if kind is not None and not self._is_quoted(speaker.span):
            self.spoken.append((speaker.span[0], speaker, None if kind == "any" else kind))
        return speaker

    def _is_quoted(self, span: Span) -> bool:
        """Whether somebody without a name speaks within a quotation, of whom no pronoun outside is."""
        return any(q.holds(*span) for q in self.cast.page.quotations_over(*span))

    def _state(self, figure: Figure) -> str | None:
        """The English name of the state that a country or a capital speaks for."""
        told = figure.kind == "place" or " " not in figure.name
        return self._state_name(figure.name) if told else None

    def _state_name(self, name: str) -> str | None:
        found = state_name(self.cast.page.language, name)
        courts = tuple(self.lexicon.courts) if found is not None else ()  # A court speaks for no state.
        return None if any(fold(w).endswith(courts) for w in _WORD.findall(name) if courts) else found

    def _body_before(self, span: Span, words: str, phrases: list[Phrase]) -> Speaker | None:
        """The body that spoke last, for a bare *l'organisation* that no name explains."""
        lexicon = self.cast.lexicon
        found = [fold(w) for w in _WORD.findall(words)]
        general = bool(found) and (found[-1] in lexicon.generic or found[-1] in self.lexicon.documents)
        if len(found) > 2 or not general or not is_definite(phrases):
            return None
        recent = [s for at, s, kind in self.spoken if kind == _THING and span[0] - at <= 2 * _LOOK_BACK]
        names = {s.name for s in recent}
        wrote = found[-1] in self.lexicon.documents
        if len(names) != 1 or (wrote and is_state(recent[-1].name)):
            return None  # "the report" is no state's.
        return recent[-1]

    def _several(self, phrases: list[Phrase]) -> bool:
        """Whether several speak together and each has a name."""
        return len(phrases) > 1 and all(self.cast.name(p.span, head=p.head.start) for p in phrases)

    def _pronoun(self, cue: Cue, span: Span, words: str, gender: str) -> Speaker:
        start = span[0]
        subject = main_subject(self.cast, cue, start, gender, [at for at, *_ in self.spoken])
        subject = subject or self._subject_before(cue, start, gender)
        if subject is not None:
            return self._unnamed_or(subject, span, words, gender)
        leads = self._leader(cue, start, span, gender)
        if leads is not None:
            return leads
        for position, speaker, theirs in reversed(self.spoken):
            if is_told_of(self.cast, self.lexicon, position, [at for at, *_ in self.spoken]):
                continue
            if start - position > _LOOK_BACK:
                break
            if not self._can_mean(cue, start, gender, position, speaker, theirs):
                if theirs == _THING and gender != _THING and not self._is_body(speaker):
                    break  # Two words that may be a person's name.
                continue
            if is_relation(self.cast, self.lexicon, speaker) and cue.verb in self.lexicon.replying:
                return self._whose(cue, speaker, span, words, gender)
            goes_on = cue.verb in self.lexicon.continuing and (
                self._same_paragraph(position, start) or not begins_with_somebody(self.cast, start)
            )
            if goes_on or self._nobody_else(cue, speaker, position, start, gender, theirs):
                again = Speaker(speaker.name, span, speaker.resolved)
                self.spoken.append((start, again, theirs))
                return again
            break
        if gender == _THING:
            return Speaker(words, span, False)
        at, until = cue.sentence.index, words_before(self.cast.page, cue, start)
        figure = self.cast.recent(until, gender, self._account(at))
        if figure is None and cue.verb:
            figure = self.cast.recent(until, gender, self._account(at, beyond=True))
        asked = figure is not None and self._asked(cue, start, figure.name)
        if figure is not None and self.spoken:
            asked = asked or may_mean(self.cast, self.lexicon, self.spoken[-1], figure, start)
        if figure is not None and not asked and not is_of_other_gender(self.cast, figure, start, gender):
            return self._remember(Speaker(figure.name, span, True), figure.gender or gender)
        nobody = Speaker(words, span, False)
        self.spoken.append((start, nobody, gender))  # A second pronoun means the same, whoever it is.
        return nobody

    def _is_person(self, found: Phrase) -> bool:
        named = any(e.kind == "person" for e in self.cast.within(found.span))
        return named or self._kind(found.text) in ("male", "female", "any")

    def _leader(self, cue: Cue, start: int, span: Span, gender: str) -> Speaker | None:
        """Whom the sentence before begins with, unless somebody spoke in it or he has just asked."""
        before = sentence_before(self.cast, cue, start) if gender != _THING else None
        if before is None:
            return None
        recent = takewhile(lambda turn: turn[0] >= before.start - _LOOK_BACK, reversed(self.spoken))
        if any(before.start <= at < start for at, *_ in recent):
            return None
        found = leader(self.cast, self.lexicon, before, gender)
        if found is not None:
            asked = self._asked(cue, start, found.name)
            known = Speaker(found.name, span, True)
            return None if asked else self._remember(known, found.gender or gender)
        title = leading_title(self.cast, before, gender)
        if title is None:
            return None
        told = self.cast.describe(title)
        again = Speaker(told.name if told is not None else title, span, told is not None)
        self.spoken.append((start, again, gender))
        return again

    def _whose(self, cue: Cue, relation: Speaker, span: Span, words: str, gender: str) -> Speaker:
        """Who *he* is that answers somebody told by whose brother he is: that one."""
        name = owner(self.cast, cue, relation, gender)
        if name is not None:
            return self._remember(Speaker(name, span, True), gender)
        return Speaker(words, span, False)

    def _is_body(self, speaker: Speaker) -> bool:
        """Whether who spoke is a body beyond doubt, and no person taken for one."""
        said = self.cast.page.text[slice(*speaker.span)]
        known = any(f.known for e in self.cast.within(speaker.span) if (f := self.cast.figure(e)))
        return known or len(speaker.name.split()) == 1 or self._kind(said) == _THING

    def _subject_before(self, cue: Cue, start: int, gender: str) -> Phrase | None:
        """The subject of the sentence before, whom a pronoun that begins its own goes on with.

        Only where that sentence reports no speech, for then it is whoever spoke.
        """
        page, index = self.cast.page, cue.sentence.index
        lead = page.text[cue.sentence.start : start]
        before = page.sentences[index - 1] if index else None
        if before is None or _WORD.search(lead) or cue.parenthetical or gender == _THING:
            return None
        if before.paragraph != cue.sentence.paragraph:
            return None
        if not before.parsed:
            said = " ".join(_WORD.findall(before.text)[:_LEAD])
            article = self.lexicon.articles.get(fold(said).split()[0]) if said else None
            body = article == gender and self.cast.kind_of(said) == _THING
            return None if not body else phrase(before, before.tokens[min(1, len(before.tokens) - 1)])
        recent = takewhile(lambda turn: turn[0] >= before.start - _LOOK_BACK, reversed(self.spoken))
        if any(before.start <= at < before.end for at, *_ in recent):
            return None
        root = next((t for t in before.tokens if t.head == t.i and t.pos != "PUNCT"), None)
        subjects = [t for t in before.children(root.i) if t.relation == "nsubj"] if root is not None else []
        if len(subjects) != 1 or subjects[0].pos not in ("NOUN", "PROPN"):
            return None
        theirs, found = GENDERS.get(subjects[0].morph.get("Gender", "")), phrase(before, subjects[0])
        if not self.lexicon.articles and not self.cast.lexicon.stems and not self._is_person(found):
            return None  # Where nouns have no gender, "he" is no ministry.
        return found if theirs is None or gender in ("any", theirs) else None

    def _unnamed_or(self, subject: Phrase, span: Span, words: str, gender: str) -> Speaker:
        """Who a pronoun is that means a subject: its name, or nobody's where it has none."""
        said = self.cast.page.text[slice(*subject.span)]
        told = Cue(subject.sentence, *subject.span, subject.span, [subject])
        figure, _ = self.naming.figure(told, subject.span, said)
        if figure is None or figure.kind == "place" or figure.gender not in (None, gender):
            return Speaker(words, span, False)
        return self._remember(Speaker(figure.name, span, True), figure.gender or gender)

    def _can_mean(
        self, cue: Cue, start: int, gender: str, position: int, speaker: Speaker, theirs: str | None
    ) -> bool:
        """Whether a pronoun can mean somebody who spoke before."""
        if cue.start <= position < cue.end or self._asked(cue, start, speaker.name):
            return False  # Whoever quotes him is not he.
        if theirs == _THING and gender != _THING:
            said = self.cast.page.sentence_at(position)  # "Un diplomate, cité par Le Temps, estime … il"
            quoted = (
                said is not None and said.start <= at < said.end
                for at, _, kind in self.spoken
                if kind != _THING
            )
            return self._agrees(speaker, gender) and not any(quoted)
        if gender == _THING:
            return theirs == _THING
        return theirs is None or gender in ("any", theirs)

    def _asked(self, cue: Cue, start: int, name: str) -> bool:
        """Whether somebody asked in the sentence in which another answers: *When X asked him, he said no*."""
        asker = next(
            (s for at, s, _ in reversed(self.spoken) if cue.sentence.start <= at < start and s.name == name),
            None,
        )
        return asker is not None and cue.verb in self.lexicon.replying

    def _agrees(self, speaker: Speaker, gender: str) -> bool:
        """Whether a body's noun or article has a pronoun's gender: *la préfecture … elle*."""
        page, span = self.cast.page, speaker.span
        said = fold(page.text[slice(*span)]).replace("'", "' ").split(maxsplit=1)
        theirs = self.lexicon.articles.get(said[0]) if len(said) > 1 else None
        if theirs not in (None, "any"):
            return theirs == gender
        sentence = page.sentence_at(span[0])
        tokens = sentence.tokens if sentence is not None and sentence.parsed and self.lexicon.articles else []
        nouns = [t for t in tokens if span[0] <= t.start < span[1] and t.pos in ("NOUN", "PROPN")]
        found = nouns[0].morph.get("Gender", "") if nouns else ""
        return gender == "any" or GENDERS.get(found) == gender

    def _nobody_else(
        self, cue: Cue, speaker: Speaker, since: int, until: int, gender: str, theirs: str | None
    ) -> bool:
        """Whether who spoke last did so in this paragraph, or nobody comes between them and a main verb."""
        body = theirs == _THING and gender != _THING
        if not body and self._same_paragraph(since, until):
            return True
        told = self.cast.page.sentence_at(since)  # Of whom somebody speaks, goes on speaking less than he.
        others = self.cast.people(max(since, told.end if told else 0), until, gender) - {speaker.name}
        if body:
            return not others
        if is_relation(self.cast, self.lexicon, speaker):
            return False  # "His brother … he": the one whose brother it is may go on as well.
        return is_main(cue) and not others and not begins_with_somebody(self.cast, until)

    def _account(self, index: int, *, beyond: bool = False) -> int:
        """Where the sentences begin in which a pronoun's person may stand: three back in its paragraph, or
        ``beyond`` its beginning in the one before."""
        sentences = self.cast.page.sentences
        first = max(index - 1, 0)
        while first > 0 and index - first < _SENTENCES_BACK:
            if sentences[first - 1].paragraph != sentences[max(index - beyond, 0)].paragraph:
                break
            first -= 1
        return sentences[first].start if sentences else 0

    def _same_paragraph(self, one: int, other: int) -> bool:
        first, second = self.cast.page.sentence_at(one), self.cast.page.sentence_at(other)
        return first is not None and second is not None and first.paragraph == second.paragraph

    def _remember(self, speaker: Speaker, gender: str | None) -> Speaker:
        if speaker.resolved:
            self.spoken.append((speaker.span[0], speaker, gender))
        return speaker
