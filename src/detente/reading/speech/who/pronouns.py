"""Whom a pronoun means that speaks: the subject it goes on with, who spoke last, the one person told of."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase, phrase
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.who.kin import is_relation, may_mean, owner, tells_of_remarker
from detente.reading.speech.who.leading import (
    begins_with_somebody,
    is_main,
    is_of_article,
    is_of_other_gender,
    is_told_of,
    leader,
    leading_title,
    main_person,
    main_subject,
    past_apposition,
    past_same,
    sentence_before,
    teller,
    words_before,
)
from detente.reading.speech.who.naming import Naming
from detente.reading.speech.who.several import Several
from detente.reading.speech.who.told_last import named_next, points_back, told_last

THING = "thing"
LOOK_BACK = 600
_SENTENCES_BACK = 3
_LEAD = 3
_OF_NOUNS = {**GENDERS, "Neut": "male"}  # "агентство … его"


@dataclass(slots=True)
class Pronouns:
    """Resolves pronouns in the order of the text, remembering who spoke.

    ``spoken`` holds the position, name and gender of each person that was resolved, ``pronouns`` whom each
    means, ``several`` who spoke together without a name.
    """

    cast: Cast
    lexicon: Speech
    naming: Naming = field(init=False)
    spoken: list[tuple[int, Speaker, str | None]] = field(default_factory=list)
    pronouns: dict[Span, Speaker] = field(default_factory=dict)
    several: Several = field(init=False)

    def __post_init__(self) -> None:
        self.naming = Naming(self.cast, self.lexicon)
        self.several = Several(self.cast, self.lexicon)

    def _kind(self, words: str) -> str | None:
        """What a description is of (`Cast.kind_of`); bodies that only speech knows are things too."""
        found = self.cast.kind_of(words)
        if found is None:
            first = [fold(w) for w in HYPHENED.findall(words)[:3]]
            told = [w for w in first if w in self.lexicon.written and w not in self.lexicon.documents]
            found = THING if told else None
        return found

    def _pronoun(self, cue: Cue, span: Span, words: str, gender: str) -> Speaker:
        start, spoken = span[0], [at for at, *_ in self.spoken]
        if points_back(self.cast, words):
            last = told_last(self.cast, self.lexicon, cue, start, gender)
            known = Speaker(last.name if last is not None else words, span, last is not None)
            return self._remember(known, (last.gender if last is not None else None) or gender)
        if (told := teller(cue, self.lexicon, start, gender)) is not None:
            who = self.speaker(Cue(cue.sentence, *told.span, told.span, [told]))
            if who is not None:
                return self._remember(Speaker(who.name, span, who.resolved), gender)
        following = named_next(self.cast, self.lexicon, cue, start, gender)
        if following is not None:
            return self._remember(Speaker(following.name, span, True), following.gender or gender)
        subject = main_subject(self.cast, cue, start, gender, spoken)
        subject = subject or self._subject_before(cue, start, gender)
        if subject is not None:
            return self._unnamed_or(subject, span, words, gender)
        leads = self._leader(cue, start, span, gender) or self._main(cue, span, gender)
        if leads is not None:
            return leads
        for position, speaker, theirs in reversed(self.spoken):
            if is_told_of(self.cast, self.lexicon, position, spoken):
                continue
            if start - position > LOOK_BACK:
                break
            if not self._can_mean(cue, start, gender, position, speaker, theirs):
                if theirs == THING and gender != THING and not self._is_body(speaker):
                    break  # Two words that may be a person's name.
                continue
            if is_relation(self.cast, self.lexicon, speaker) and cue.verb in self.lexicon.replying:
                return self._whose(cue, speaker, span, words, gender)
            goes_on = cue.verb in self.lexicon.continuing and (
                self._same_paragraph(position, start) or not begins_with_somebody(self.cast, start)
            )
            since = position if speaker.resolved else self._account(cue.sentence.index)
            if not goes_on and theirs is None and self._is_told_since(since, start, gender, speaker):
                break  # Of the pronoun's gender for certain is somebody else.
            if goes_on or self._nobody_else(cue, speaker, position, start, gender, theirs):
                again = Speaker(speaker.name, span, speaker.resolved)
                self.spoken.append((start, again, theirs))
                return again
            break
        if gender == THING:
            return Speaker(words, span, False)
        until = words_before(self.cast.page, cue, start)
        said = self.cast.page.sentence_at(until) or cue.sentence  # Long words may begin far before a remark.
        at = min(said.index, cue.sentence.index)
        if (beyond := self._main_beyond(cue, span, words, gender)) is not None:
            return beyond
        figure = self.cast.recent(until, gender, self._account(at))
        if figure is None and cue.verb:
            figure = self.cast.recent(until, gender, self._account(at, beyond=True))
        asked = figure is not None and self._asked(cue, start, figure.name)
        if figure is not None and self.spoken:
            asked = asked or self._may_mean_last(cue, figure, start, gender)
        if figure is not None and not asked and not is_of_other_gender(self.cast, figure, start, gender):
            return self._remember(Speaker(figure.name, span, True), figure.gender or gender)
        nobody = Speaker(words, span, False)
        self.spoken.append((start, nobody, gender))  # A second pronoun means the same, whoever it is.
        return nobody

    def _may_mean_last(self, cue: Cue, figure: Figure, start: int, gender: str) -> bool:
        """Whether a pronoun may as well mean a figure's lawyer or kin, who spoke last, and whom the words it
        is a remark on do not tell of."""
        at, last, _ = self.spoken[-1]
        told = tells_of_remarker(self.cast, self.lexicon, cue, at, last, gender)
        return not told and may_mean(self.cast, self.lexicon, self.spoken[-1], figure, start)

    def _is_told_since(self, since: int, until: int, gender: str, speaker: Speaker) -> bool:
        """Whether somebody whose gender is known to be a pronoun's is named after who spoke last."""
        if gender not in ("male", "female"):
            return False
        names = self.cast.people(past_apposition(self.cast.page, since), until, gender) - {speaker.name}
        return any(f.gender == gender for f in self.cast.called(names))

    def _is_somebody(self, speaker: Speaker) -> bool:
        """Whether who spoke is a person, as his name or the words for him tell."""
        named = any(f.kind == "person" for f in self.cast.called([speaker.name]))
        return named or self.cast.is_of_people(speaker.name)

    def _is_person(self, found: Phrase) -> bool:
        named = any(e.kind == "person" for e in self.cast.within(found.span))
        return named or self._kind(found.text) in ("male", "female", "any")

    def _leader(self, cue: Cue, start: int, span: Span, gender: str) -> Speaker | None:
        """Whom the sentence before begins with, unless somebody spoke in it or he has just asked."""
        before = sentence_before(self.cast, cue, start) if gender != THING else None
        if before is None:
            return None
        before = past_same(self.cast.page, before, fold(self.cast.page.text[slice(*span)]))
        if self._has_spoken(before.start, start):
            return None
        found = leader(self.cast, self.lexicon, before, gender)
        if found is not None:
            asked = self._asked(cue, start, found.name)
            known = Speaker(found.name, span, True)
            return None if asked else self._remember(known, found.gender or gender)
        title = leading_title(self.cast, self.lexicon, before, gender)
        if title is None:
            return None
        words = " ".join(title.text.split())
        told = self.cast.describe(words)
        if told is None and self.spoken and self._same_paragraph(self.spoken[-1][0], title.start):
            again = self.speaker(Cue(before, *title.span, title.span, [title]))  # "L'avocate" who has spoken.
            if again is not None and again.resolved:
                return self._unnamed_as(again.name, span, gender, resolved=True)
        return self._unnamed_as(
            told.name if told is not None else words, span, gender, resolved=told is not None
        )

    def _main(self, cue: Cue, span: Span, gender: str) -> Speaker | None:
        """The person who is the subject of the sentence before a quotation, unless anybody spoke in it."""
        found = main_person(self.cast, self.lexicon, cue, span[0]) if gender != THING else None
        if found is None or self._another_has_spoken(found):
            return None
        known, noun = self.cast.lexicon, fold(found.head.text)
        kin = known.has(noun, known.kin)
        if kin and cue.verb in self.lexicon.replying:
            return None
        figure = self._named_in(found)
        if figure is not None:
            somebody = figure.kind == "person" or self.cast.is_of_people(found.text)
            if figure.kind == "organization" and self._is_body_meant(found, gender):
                return self._remember(Speaker(figure.name, span, True), THING)
            if not somebody or figure.gender not in (None, gender):
                return None
            return self._remember(Speaker(figure.name, span, True), figure.gender or gender)
        words = " ".join(found.text.split())
        other = {"male": known.female, "female": known.male}.get(gender, frozenset())
        verb = found.sentence.finite(found.sentence.tokens[found.head.head])
        agrees = GENDERS.get(verb.morph.get("Gender", "")) if verb is not None else None
        if (agrees or gender) != gender or (agrees is None and known.has(noun, other)):
            return None
        if not is_of_article(self.lexicon, words, gender):
            return None
        if self._kind(words) == THING and self._is_body_meant(found, gender):
            return self._unnamed_as(words, span, gender, resolved=False)
        if not kin and self._kind(words) not in (("male", "female", "any") if agrees else ("any", gender)):
            return None
        if kin:
            return self._unnamed_as(words, span, gender, resolved=False)
        if self._has_spoken(found.start, found.end):
            spoke = next((s for at, s, _ in reversed(self.spoken) if found.start <= at < found.end), None)
            still_open = spoke is not None and not spoke.resolved and self.lexicon.is_accuser(noun)
            begins = found.start == found.sentence.start
            return self._unnamed_as(words, span, gender, resolved=False) if still_open and begins else None
        told = self.speaker(Cue(found.sentence, *found.span, found.span, [found]))
        fits = told is not None and all(f.gender in (None, gender) for f in self.cast.called([told.name]))
        if told is not None and told.resolved and fits:
            return self._unnamed_as(told.name, span, gender, resolved=True)
        begin, _ = self.cast.page.paragraphs[found.sentence.paragraph]
        if self.cast.people(begin, found.start, gender) and not self.lexicon.is_accuser(noun):
            return None  # "The man … he": whoever is told of before.
        return self._unnamed_as(words, span, gender, resolved=False)

    def _main_beyond(self, cue: Cue, span: Span, words: str, gender: str) -> Speaker | None:
        """The subject of the sentence with which the paragraph before a quotation ends; nobody where he is a
        person without a name."""
        found = main_person(self.cast, self.lexicon, cue, span[0], beyond=True) if cue.verb else None
        if found is None or found.sentence.paragraph == cue.sentence.paragraph:
            return None
        named = self._named_in(found)
        if named is None and self._kind(found.text) in (gender, "any"):
            return Speaker(words, span, False)
        told = found.sentence.start, found.sentence.end
        if named is None or named.kind != "person" or named.gender not in (None, gender):
            return None
        if named.gender is None and self.cast.speaks_of_kin(told, gender):
            return None  # "Il est mort de coups, selon sa mère.\n\n« … », dit-elle."
        return self._remember(Speaker(named.name, span, True), named.gender or gender)

    def _is_body_meant(self, found: Phrase, gender: str) -> bool:
        """Whether a pronoun goes on with a body by the gender of its noun, and nobody of that gender is named
        before: *La direction a saisi le juge. « … », assure-t-elle*."""
        articled = bool(self.lexicon.articles) and not self.cast.lexicon.stems
        if not articled or GENDERS.get(found.head.morph.get("Gender", "")) != gender:
            return False
        begin, _ = self.cast.page.paragraphs[found.sentence.paragraph]
        return not self.cast.people(begin, found.sentence.end, gender)

    def _another_has_spoken(self, subject: Phrase) -> bool:
        """Whether anybody but its subject and whom a pronoun means speaks in a sentence."""
        sentence, told = subject.sentence, {start for start, _ in self.pronouns}
        recent = takewhile(lambda turn: turn[0] >= sentence.start - LOOK_BACK, reversed(self.spoken))
        at = {at for at, *_ in recent if sentence.start <= at < sentence.end}
        return any(not subject.start <= start < subject.end for start in at - told)

    def _named_in(self, found: Phrase) -> Figure | None:
        """Whom a subject names, or the name that commas set off in it: *La ministre, Anna Essai, a …*."""
        text = self.cast.page.text
        told = Cue(found.sentence, *found.span, found.span, [found])
        figure, _ = self.naming.figure(told, found.span, text[slice(*found.span)])
        if figure is not None:
            return figure
        people = [e for e in self.cast.within(found.whole) if e.kind != "place" and " " in e.text]
        apart = [e for e in people if text[: e.start].rstrip()[-1:] == "," and text[e.end : e.end + 1] == ","]
        return self.cast.figure(apart[0]) if len(people) == 1 and apart else None

    def speaker(self, cue: Cue) -> Speaker | None:
        """Who speaks at a cue; a resolver of more than pronouns tells."""
        raise NotImplementedError

    def _unnamed_as(self, name: str, span: Span, gender: str, *, resolved: bool) -> Speaker:
        """Whoever a pronoun means, remembered for the next."""
        self.spoken.append((span[0], Speaker(name, span, resolved), gender))
        return self.spoken[-1][1]

    def _has_spoken(self, since: int, until: int) -> bool:
        """Whether anybody has spoken between two positions."""
        recent = takewhile(lambda turn: turn[0] >= since - LOOK_BACK, reversed(self.spoken))
        return any(since <= at < until for at, *_ in recent)

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
        return known or len(speaker.name.split()) == 1 or self._kind(said) == THING

    def _subject_before(self, cue: Cue, start: int, gender: str) -> Phrase | None:
        """The subject of the sentence before, whom a pronoun that begins its own goes on with.

        Only where that sentence reports no speech, for then it is whoever spoke.
        """
        page, index = self.cast.page, cue.sentence.index
        lead = page.text[cue.sentence.start : start]
        before = page.sentences[index - 1] if index else None
        if before is None or HYPHENED.search(lead) or cue.parenthetical or gender == THING:
            return None
        if before.paragraph != cue.sentence.paragraph:
            return None
        if not before.parsed:
            said = " ".join(HYPHENED.findall(before.text)[:_LEAD])
            article = self.lexicon.articles.get(fold(said).split()[0]) if said else None
            body = article == gender and self.cast.kind_of(said) == THING
            return None if not body else phrase(before, before.tokens[min(1, len(before.tokens) - 1)])
        if self._has_spoken(before.start, before.end):
            return None
        root = before.root()
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
        if tells_of_remarker(self.cast, self.lexicon, cue, position, speaker, gender):
            return False
        if theirs == THING and gender != THING:
            said = self.cast.page.sentence_at(position)  # "Un diplomate, cité par Le Temps, estime … il"
            quoted = (
                said is not None and said.start <= at < said.end
                for at, _, kind in self.spoken
                if kind != THING
            )
            return self._agrees(speaker, gender) and not any(quoted)
        if gender == THING:  # A name of no known kind may be a body's.
            return theirs == THING or (theirs is None and not self._is_somebody(speaker))
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
        inflected = self.lexicon.articles or self.cast.lexicon.stems
        tokens = sentence.tokens if sentence is not None and sentence.parsed and inflected else []
        nouns = [t for t in tokens if span[0] <= t.start < span[1] and t.pos in ("NOUN", "PROPN")]
        found = nouns[0].morph.get("Gender", "") if nouns and nouns[0].pos == "NOUN" else ""
        return gender == "any" or _OF_NOUNS.get(found) == gender

    def _nobody_else(
        self, cue: Cue, speaker: Speaker, since: int, until: int, gender: str, theirs: str | None
    ) -> bool:
        """Whether who spoke last did so in this paragraph, or nobody comes between them and a main verb."""
        body = theirs == THING and gender != THING
        if not body and self._same_paragraph(since, until):
            return True
        told = self.cast.page.sentence_at(since)  # Of whom somebody speaks, goes on speaking less than he.
        others = self.cast.people(max(since, told.end if told else 0), until, gender) - {speaker.name}
        if body:
            return not others
        if is_relation(self.cast, self.lexicon, speaker):
            return False  # "His brother … he": the one whose brother it is may go on as well.
        return is_main(cue) and not others

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
