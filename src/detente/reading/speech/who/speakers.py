"""Who a speaker's words mean: a name, a pronoun, a description, resolved or left open with the words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from typing_extensions import override

from detente.model import Span, Speaker
from detente.reading.entities.cast import Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.entities.offices import plainly
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.speech.reporting import beside
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.told import is_in_full, less_body
from detente.reading.speech.who import papers
from detente.reading.speech.who.again import is_of_another, spoken_again, tells_of
from detente.reading.speech.who.bodies import stood_for
from detente.reading.speech.who.called import (
    addresses,
    asks_no_name,
    goes_on_as_one_who,
    is_beyond,
    is_cipher,
    is_definite,
    puts_question,
    short,
)
from detente.reading.speech.who.countries import state_name
from detente.reading.speech.who.in_so_many_words import told_in_words
from detente.reading.speech.who.kin import is_kin_of, speaks_for_others, tells_for
from detente.reading.speech.who.leading import described, is_of_article
from detente.reading.speech.who.plain_case import in_nominative
from detente.reading.speech.who.pointed import has_pointer, last_of_gender, pointed_at
from detente.reading.speech.who.pronouns import LOOK_BACK, THING
from detente.reading.speech.who.several import SEVERAL, are_several, stands_for_several
from detente.reading.speech.who.states import States
from detente.reading.speech.who.story import of_story

_ARTICLE_AND_NAME, _LONGEST = 2, 6


@dataclass(slots=True)
class Resolver(States):
    """Resolves the speakers of one page in the order of the text, remembering who spoke.

    ``relays`` are the words for those who only pass on what another says.
    """

    relays: frozenset[Span] = frozenset()

    @override
    def speaker(self, cue: Cue, *, quoting: Speaker | None = None) -> Speaker | None:
        """Who speaks at a cue; ``quoting`` is whose quotation the cue stands in, if in one."""
        if cue.speaker is None:
            return None
        if (owner := self._owner(cue, cue.speaker)) is not None:
            return owner
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
        oblique = oblique or (cue.token is None and cue.clause is None)  # "His answer: …"
        alone = " ".join(w for w in words.split() if fold(w) not in self.lexicon.emphatic)
        gender = self.cast.pronoun(alone) or (self.lexicon.possessives.get(fold(words)) if oblique else None)
        gender = THING if fold(words) in self.lexicon.there else gender
        if figure is None and gender not in (None, SEVERAL):
            if span not in self.pronouns:  # "He noted A, adding B" is one.
                self.pronouns[span] = self._pronoun(cue, span, words, gender)
            return self.pronouns[span]
        full = self.naming.in_full(figure, words) if figure is not None else None
        if figure is not None and full is not None:
            state = None if self.lexicon.is_body(fold(figure.name)) else self._state_name(full)
            at = words.find(full)
            plain = self._plainly(full, span[0] + at) if at >= 0 and state is None else None
            return self._remember(Speaker(state or plain or full, span, True), THING)
        if figure is not None:
            state = self._state_told(figure, words, cue)
            thing = figure.kind == "other" and self._kind(words) == THING
            somebody = figure.kind in ("person", "other") and state is None and not thing
            return self._remember(
                Speaker(state or figure.name, span, True), figure.gender if somebody else THING
            )
        if self._several(cue.phrases):
            return Speaker(" ".join(words.split()), span, True)
        if (told := self._several_again(cue, span) or self._apposed(cue, span)) is not None:
            return told
        first = fold(words).replace("'", " ").split()[0] if words.strip() else ""
        new = first in self.lexicon.indefinite  # "Une journaliste" is nobody named before.
        new = new or any(p.head.morph.get("Number") == "Plur" for p in cue.phrases)
        new = new or (not cue.phrases and are_several(cue.sentence, span)) or asks_no_name(cue, self.lexicon)
        one = len(cue.phrases) < 2 and not new and self._heads(cue) and not is_kin_of(self.cast, cue)
        if not new and (again := self._same_again(words, span, cue)) is not None:
            return again
        if one and self._has_spoken_unnamed(words, span):
            return self._called(words, span, cue)
        described = self._whom(cue, span, words, one=one, new=new)
        if described is not None:
            gender = described.gender if described.kind in ("person", "other") else THING
            return self._remember(Speaker(described.name, span, True), gender)
        issuer = self.naming.issuer_unnamed(papers.less_participle(cue.sentence, span))
        if issuer is not None and self._kind(issuer) is not None:
            return self._unnamed(Speaker(issuer, span, False), 1)
        body = stood_for(self.cast, self.lexicon, span, cue.phrases, self._bodies(), self.relays)
        if body is not None and not self._may_be_of_a_person(words, span):
            return self._taken_for(body, words, span)
        proper = all(p.head.pos == "PROPN" and p.text[:1].isupper() for p in cue.phrases)
        named = (bool(cue.phrases) and proper) or is_in_full(self.cast, self.lexicon, span)
        if named and self._kind(words) is None and not (first and tells_for(self.cast, span, first)):
            said = " ".join(words.split())
            return Speaker(self._state_name(said) or said, span, True)
        state = self._state_name(words) if self._is_bare(words) else None
        if state is not None:
            return self._remember(Speaker(state, span, True), THING)
        return self._called(words, span, cue)

    def _owner(self, cue: Cue, paper: Span) -> Speaker | None:
        """Whose paper speaks, if a genitive tells: *в сообщении ведомства*."""
        whose = papers.owner(cue, self.cast, self.lexicon)
        told = self.speaker(whose) if whose is not None else None
        if told is None or not (told.resolved or self._kind(told.name) is not None):
            return None
        return Speaker(told.name, (paper[0], told.span[1]), told.resolved)

    def _may_be_of_a_person(self, words: str, span: Span) -> bool:
        """Whether a paper may be one of which its paragraph told before, of the person who spoke last there:
        *Il a fait lire un message. … « … », conclut le texte*."""
        page, papers = self.cast.page, self.lexicon.documents
        sentence = page.sentence_at(span[0])
        if not self.spoken or sentence is None or papers.isdisjoint(map(fold, HYPHENED.findall(words))):
            return False
        at, last, kind = self.spoken[-1]
        begin, _ = page.paragraphs[sentence.paragraph]
        told = not papers.isdisjoint(map(fold, HYPHENED.findall(page.text, begin, sentence.start)))
        return told and at >= begin and kind != THING and self._is_somebody(last)

    def _taken_for(self, body: Speaker, words: str, span: Span) -> Speaker:
        """A body that words stand for; somebody's family has his name and none of its own."""
        known = self.cast.lexicon
        whose = any(known.has(fold(word), known.households) for word in words.split())
        told = Speaker(body.name, span, body.resolved or (_is_named(body) and not whose))
        return self._remember(told, THING) if told.resolved else self._unnamed(told, 1)

    def _called(self, words: str, span: Span, cue: Cue) -> Speaker:
        """Who speaks, left open with his words."""
        said = self._plainly(words, span[0]) or words
        return self._unnamed(
            Speaker(short(said, self.cast.page.grammar.joins), span, False), len(cue.phrases)
        )

    def _plainly(self, words: str, start: int) -> str | None:
        """Slavic words for who speaks, which stand at a place, in the nominative."""
        stems = self.cast.lexicon.stems
        return in_nominative(self.cast.page, (start, start + len(words))) if stems else None

    def may_be(self, pronoun: Speaker, other: Speaker, *, sourced: bool = False) -> bool:
        """Whether a pronoun that is left open may mean another voice of its chain, and so tells of none
        of its own: *l'ONG affirme que, selon elle, …*; of a source (``sourced``) also whether it does mean
        that voice: *Le maire affirme que, selon lui, …*."""
        words = fold(self.cast.page.text[slice(*pronoun.span)])
        if not self.lexicon.refers_back(words):
            return False
        if sourced and pronoun.name == other.name and pronoun.span != other.span:
            return True
        if pronoun.resolved or fold(pronoun.name) != words:
            return False
        gender = self.cast.pronoun(words) or self.lexicon.possessives.get(words)
        theirs = next((kind for _, s, kind in reversed(self.spoken) if s.span == other.span), None)
        if gender is None or theirs is None:
            return gender is None or not other.resolved
        if theirs == THING:
            slavic = bool(self.cast.lexicon.stems)  # Whose names show no gender here.
            return gender == THING or slavic or (bool(self.lexicon.articles) and self._agrees(other, gender))
        return gender in ("any", theirs)

    def _several_again(self, cue: Cue, span: Span) -> Speaker | None:
        """Those without a name who spoke together shortly before, whom a pronoun in the plural means."""
        if not stands_for_several(cue, span, self.lexicon):
            return None
        last, told = self.several.last(cue, span), None
        near = last is not None and span[0] - last.span[1] <= LOOK_BACK
        if last is not None and near and not self._has_spoken(last.span[1], span[0]):
            told = Speaker(self._plainly(last.name, last.span[0]) or last.name, span, False)
        self.several.turns.append(told or Speaker(self.cast.page.text[slice(*span)], span, False))
        return told

    def _apposed(self, cue: Cue, span: Span) -> Speaker | None:
        """Whom a name behind a title and a comma means that is known as nobody's."""
        found = beside.apposed(self.cast, cue.phrases[0]) if len(cue.phrases) == 1 else None
        if found is None:
            return None
        name = " ".join(self.cast.page.text[slice(*found)].split())
        return self._remember(Speaker(name, (span[0], found[1]), True), None)

    def _heads(self, cue: Cue) -> bool:
        """Whether a phrase's own noun can describe somebody: *источник газеты* is no *газета*."""
        head = cue.phrases[0].head if cue.phrases else None
        if head is None or head.pos != "NOUN" or self.cast.kind_of(head.text) is not None:
            return True
        said = cue.phrases[0].text  # "Le chef de l'État"
        return plainly(said, self.cast.page.language) != said

    def _described(self, words: str, span: Span) -> Figure | None:
        """Whom a description means; of several whom it fits, the one named before who spoke last, if no other
        was named since."""
        # "The head of the ministry" is not whoever is a head of something.
        position, sentence = span[0], self.cast.page.sentence_at(span[0])
        told = range(
            position, sentence.end if sentence is not None else position
        )  # "An aide said Ann, an aide"
        fitting = self.cast.describable(words, whole=bool(self.cast.within(span)))
        if self._is_court(words):
            fitting = [f for f in fitting if state_name(self.cast.page.language, f.name) is None]
        fitting = [
            f
            for f in fitting
            if f.mentions[0].start not in told
            and not self._is_where_one_writes(f)
            and not is_beyond(self.cast, f, span)
            and not self._is_ones_own(f, words, span)
        ]
        if len(fitting) > 1 or (self._is_bare(words) and any(kind != THING for *_, kind in self.spoken)):
            # A bare noun is hardly somebody yet to come where people have spoken before.
            fitting = [f for f in fitting if f.mentions[0].start < position]
        if len(fitting) > 1:
            at, last = next(((at, s.name) for at, s, _ in reversed(self.spoken)), (position, ""))
            fitting = [f for f in fitting if f.name == last and not self._is_rivalled(f, words, at, position)]
        return fitting[0] if len(fitting) == 1 else None

    def _whom(self, cue: Cue, span: Span, words: str, *, one: bool, new: bool) -> Figure | None:
        """Whom a noun means: who is described so, is said to be so, or has spoken."""
        one = one and not speaks_for_others(self.cast, cue)
        found = self._described(words, span) if one else None
        if found is not None and (last := self._rather_last(found, cue, span, words)) is not None:
            return last
        if found is None and not new and (found := self._said_to_be(cue, span)) is None:
            if puts_question(self.cast.page, cue) and self._spoke_there(span[0]):
                return None  # "« On nous battait », dit Anna. « Souvent ? » demande le journaliste."
            found = spoken_again(self.cast, self.lexicon, cue, span, self.spoken)
            found = found or pointed_at(self.cast, self.lexicon, cue, self.spoken)
            found = None if found is not None and tells_of(cue, found) else found
        if found is not None or not one:
            return found
        if (last := self._spoken_last(cue, span, words)) is not None or new or self._is_quoted(span):
            return last
        story = of_story(self.cast, self.lexicon, cue, span, self.spoken)
        return None if story is not None and tells_of(cue, story) else story

    def _rather_last(self, found: Figure, cue: Cue, span: Span, words: str) -> Figure | None:
        """Who spoke last, in the same paragraph, where a bare noun that many may be called is said of one who
        has said nothing: *la mort de l'acteur Jean … a écrit Karl. L'acteur a déclaré …*."""
        noun = fold(HYPHENED.findall(words)[-1]) if words.strip() else ""
        silent = all(speaker.name != found.name for _, speaker, _ in self.spoken)
        if not silent or noun not in self.lexicon.anybody or not self._is_bare(words):
            return None
        last = self._spoken_last(cue, span, words)
        return last if last is not None and self._same_paragraph(self.spoken[-1][0], span[0]) else None

    def _spoken_last(self, cue: Cue, span: Span, words: str) -> Figure | None:
        """The last person who spoke, in another sentence, if a definite noun may mean him who has none; no
        judge, prosecutor or minister whom nobody said he is: *« … », a dit Anna. « … », a dit le
        procureur*."""
        kind = self._kind(words)
        if any(self.lexicon.is_accuser(fold(p.head.text)) for p in cue.phrases):
            return None
        if not self.spoken or kind in (None, THING) or not is_definite(cue.phrases) or self._is_quoted(span):
            return None
        inherited = cue.clause is not None and cue.clause.inherited
        # Without an article, one of whom more is said is new: "молодая учительница".
        if self.cast.lexicon.stems and cue.sentence.child(cue.phrases[0].head.i, "amod") is not None:
            return None
        another = cue.verb in self.lexicon.replying or addresses(cue)
        new = len(HYPHENED.findall(words)) > _LONGEST and not has_pointer(cue, span)
        another = another or new  # So much is said of somebody new.
        if another and not inherited and cue.verb not in self.lexicon.continuing:
            return None
        people = [(at, s) for at, s, k in reversed(self.spoken) if k != THING and self._is_somebody(s)]
        at, last = last_of_gender(self.cast, people, kind, span[0]) or next(iter(people), self.spoken[-1][:2])
        begin = max(span[0] - 3, cue.sentence.start)
        beside = self.cast.within((begin, span[0])) if begin < span[0] else ()  # "Ann Sample, the mayor,"
        if (
            (at >= cue.sentence.start and last.span != span)
            or self._is_quoted(last.span)
            or any(e.kind == "person" for e in beside)
        ):
            return None
        found = [f for f in self.cast.called([last.name]) if f.kind == "person"]
        fits = last.resolved and found and (kind == "any" or found[0].gender in (None, kind))
        fits = fits and not is_of_another(self.cast, self.lexicon, cue, found[0])
        fits = fits and not self._is_rivalled(found[0], words, at, span[0])
        beside_him = self._is_bare(words) and self._same_paragraph(at, span[0])
        goes_on = cue.verb in self.lexicon.continuing or beside_him
        fits = fits and (goes_on or not self.cast.is_of_office(words) or self.cast.may_hold_office(found[0]))
        return found[0] if fits and not self.cast.is_called_otherwise(found[0], words) else None

    def _spoke_there(self, position: int) -> bool:
        """Whether the last one who spoke did so in the same paragraph."""
        return bool(self.spoken) and self._same_paragraph(self.spoken[-1][0], position)

    def _is_rivalled(self, figure: Figure, words: str, since: int, until: int) -> bool:
        """Whether another is named between two positions whom a description fits too."""
        others = (f for f in self.cast.describable(words) if f is not figure)
        return any(since < m.start < until for f in others for m in f.mentions)

    def _same_again(self, words: str, span: Span, cue: Cue) -> Speaker | None:
        """Who spoke last, where words say that it is he again: *la même source*; *ajoute celui qui …*."""
        said = [fold(w) for w in HYPHENED.findall(words)[:_ARTICLE_AND_NAME]]
        same = not self.lexicon.same.isdisjoint(said) and self._kind(words) is not None
        again = bool(self.spoken) and (same or goes_on_as_one_who(cue, self.lexicon))
        return self._again(span) if again else None

    def _again(self, span: Span) -> Speaker:
        """Who spoke last, in other words."""
        _, last, kind = self.spoken[-1]
        self.spoken.append((span[0], Speaker(last.name, span, last.resolved), kind))
        return self.spoken[-1][1]

    def _has_spoken_unnamed(self, words: str, span: Span) -> bool:
        """Whether a bare noun goes on with a body without a name: *le ministère de la Santé … le ministère*.

        Not where one of the kind that has a name is told of between.
        """
        if not self._is_bare(words) or self._kind(words) != THING:
            return False
        noun = fold(HYPHENED.findall(words)[-1])
        for position, speaker, kind in reversed(self.spoken):
            if span[0] - position > 2 * LOOK_BACK:
                return False
            if kind == THING and noun in [
                fold(w) for w in HYPHENED.findall(speaker.name)[:_ARTICLE_AND_NAME]
            ]:
                others = self.cast.describable(words) if not speaker.resolved else ()
                near = any(position < m.start < span[0] for f in others for m in f.mentions)
                return not near and not speaker.resolved
        return False

    def _is_where_one_writes(self, figure: Figure) -> bool:
        """Whether a name is a network's: *sur sa page Telegram, le ministère a salué …*."""
        return not figure.known and fold(figure.name) in self.lexicon.occasions

    def _is_ones_own(self, figure: Figure, words: str, span: Span) -> bool:
        """Whether a possessive is of somebody named before a comma: *…, Karl Sample, his lawyer said*."""
        first, text = fold(words.split(maxsplit=1)[0]) if words.strip() else "", self.cast.page.text
        before = [m.end for m in figure.mentions if m.end <= span[0]]
        return first in self.lexicon.possessives and any(text[end : span[0]].strip() == "," for end in before)

    def _said_to_be(self, cue: Cue, span: Span) -> Figure | None:
        """Whom a bare noun means that somebody is called beside his name: *l'armateur*."""
        if len(cue.phrases) != 1 or len(HYPHENED.findall(self.cast.page.text, *span)) > _ARTICLE_AND_NAME:
            return told_in_words(self.cast, self.lexicon, self.cast.page.text[slice(*span)], span[0])
        head = cue.phrases[0].head
        named = self.cast.within(span)  # "Адвокат Примерова" is no Примеров.
        if named or head.pos != "NOUN" or not is_definite(cue.phrases) or self._kind(head.text) == THING:
            return None
        found = described(self.cast, self.lexicon, head.text, span[0])
        if found is None or self._is_rivalled(found, head.text, -1, span[0]):
            return None  # "Blogger Karl Lind was jailed, and Ann Sample, another blogger, … The blogger said"
        return None if self.cast.is_other_ruler(found, self.cast.page.text[slice(*span)]) else found

    def _unnamed(self, speaker: Speaker, phrases: int) -> Speaker:
        """Remember a person or a body without a name, whom a pronoun may mean next: *le préfet … il*."""
        several = self._are_several(speaker.span)
        sentence = self.cast.page.sentence_at(speaker.span[0])
        many = several or (sentence is not None and sentence.parsed and are_several(sentence, speaker.span))
        if (many or phrases > 1) and not self._is_quoted(speaker.span):
            self.several.turns.append(speaker)
        kind = self._kind(speaker.name) if phrases == 1 and not several else None
        if kind is not None and not self._is_quoted(speaker.span):
            genders = [g for g in ("male", "female") if is_of_article(self.lexicon, speaker.name, g)]
            either = genders[0] if len(genders) == 1 else None
            self.spoken.append((speaker.span[0], speaker, either if kind == "any" else kind))
        return speaker

    def _are_several(self, span: Span) -> bool:
        """Whether words are of several, whom no *he* means: *les premiers bénévoles*."""
        sentence = self.cast.page.sentence_at(span[0])
        articled = bool(self.lexicon.articles) and sentence is not None and sentence.parsed
        return articled and sentence is not None and are_several(sentence, span)

    def _is_quoted(self, span: Span) -> bool:
        """Whether somebody without a name speaks within a quotation, of whom no pronoun outside is."""
        return any(q.holds(*span) for q in self.cast.page.quotations_over(*span))

    def _bodies(self) -> list[tuple[int, Speaker]]:
        """The bodies that spoke, and who may be one, with where: a name of which nothing tells what it is."""
        return [
            (at, speaker)
            for at, speaker, kind in self.spoken
            if kind == THING or (kind is None and not self._is_somebody(speaker))
        ]

    def _several(self, phrases: list[Phrase]) -> bool:
        """Whether several speak together and each has a name."""
        return len(phrases) > 1 and all(self.cast.name(p.span, head=p.head.start) for p in phrases)


def _is_named(body: Speaker) -> bool:
    """Whether the words for a body hold a name behind the first."""
    return any(word[:1].isupper() for word in body.name.split()[1:])
