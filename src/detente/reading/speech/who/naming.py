"""The names in a speaker's words and beside them: whom they name, or whose document it is that speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.model import Span
from detente.reading.entities.cases import cases
from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting import beside
from detente.reading.speech.reporting.cues import Cue, quoted_name
from detente.reading.speech.reporting.told import is_in_full
from detente.reading.speech.who import outlets
from detente.reading.speech.who.again import unless_inhabitant
from detente.reading.speech.who.behind_owner import behind_owner, title_before
from detente.reading.speech.who.called import is_cut, short, whole_name, without_article
from detente.reading.speech.who.hung import hangs_on_complement, has_complement, told_gender
from detente.reading.speech.who.kin import is_kin_or_owner, is_member, is_ones_own, tells_for

_TITLE_WITHIN, _FEW = 60, 3
_NOUNS = frozenset({"NOUN", "PROPN"})
_OPENS = frozenset({"VERB", "AUX", "ADP", "SCONJ", "CCONJ"})
_QUOTES = '«“„"'
_ALL_QUOTES = '«»“”„" \u00a0\u202f'
_ELIDED = re.compile(r"(?<=\w)[ \u00a0]\w{1,2}['’]\Z")
_BRACKET = re.compile(r" \([^()\n]{1,20}\)(?: (?:d[eu]s?|de la|de l['’]|d['’]) ?[^,.«»()\n]{2,40})?,? ")
_MARK = re.compile(r"[,;:.!?()«»“”\"—–]")
# Letters with a case ending, which is no surname: ФСИНа, ЦИКом.
_ACRONYM = re.compile(r"[А-ЯЁІЇЄҐ]{2,}[а-яё]{0,2}")
_CLOSES = re.compile(r"[ \u00a0]?\d{1,4}»")


@dataclass(slots=True)
class Naming:
    """Finds the figure that a speaker's words name."""

    cast: Cast
    lexicon: Speech

    def figure(self, cue: Cue, span: Span, words: str) -> tuple[Figure | None, Span]:
        """Whom a speaker's words name, and the words with the name that explains them."""
        found, span = self._figure(cue, span, words)
        on_platform = found is not None and fold(found.name) in self.cast.lexicon.platforms
        if on_platform and len(words.split()) > _FEW:
            found = None  # "La présidence belge sur le réseau X".
        found = unless_inhabitant(self.cast, self.lexicon, found, words, span[0])
        if found is not None and found.kind == "person":
            found.gender = told_gender(cue) or found.gender
        return (self._in_office(found) or found if found is not None else None), span

    def _in_office(self, named: Figure) -> Figure | None:
        """The one person whose office a word is that is also a first name: *Аким*, *аким Иван Примеров*."""
        lexicon, word = self.cast.lexicon, fold(named.name)
        if named.kind != "person" or " " in word or not lexicon.has(word, lexicon.titles, lexicon.posts):
            return None
        fitting = [f for f in self.cast.describable(word, whole=False) if f is not named]
        return fitting[0] if len(fitting) == 1 else None

    def _figure(self, cue: Cue, span: Span, words: str) -> tuple[Figure | None, Span]:
        if (bracketed := self._behind_bracket(span, words)) is not None:
            return bracketed
        if (behind := behind_owner(self.cast, cue, span)) is not None:
            return self.cast.figure(behind), (span[0], behind.end)
        papers = self._is_paper_of_body(span, words) or self._is_where_read(span, words)
        if len(cue.phrases) > 1 or papers or is_kin_or_owner(self.cast, cue):
            return None, span
        pronoun = self.cast.pronoun(words) is not None or fold(words) in self.lexicon.possessives
        owned = bool(cue.phrases) and has_complement(cue.phrases[0], span)  # "Источник газеты «Заря»"
        body = self._issuer(span, words) or (None if pronoun or owned else self._beside(span))
        if body is not None:
            return body, span
        if not cue.phrases:
            found = self.cast.name(span, oblique=True)
            named = self._mention(span, found) if found is not None else None
            if found is not None and is_ones_own(self.cast, self.lexicon, span, named, found):
                return None, span
            person = found if found is not None and found.kind == "person" else None
            if person is not None and self._is_under_title(cue, span, person):
                return self._named_beside(cue, span, words)
            others = person is not None and self._are_others(cue, span)
            if others or (found is not None and self._is_office_at(span, found)):
                return None, span
            return (found, span) if found is not None else self._named_beside(cue, span, words)
        phrase = cue.phrases[0]
        if tells_for(self.cast, span, fold(phrase.head.text)):
            return None, span
        woman = self._is_of_woman(cue)
        named = outlets.named(self.cast, self.lexicon, phrase) or beside.named(
            self.cast, self.lexicon, phrase, woman=woman
        )
        if named is not None:
            return self.cast.figure(named), (span[0], max(span[1], named.end))
        holder = self._woman_at(span) if woman else None
        if holder is not None:
            return holder, span
        found = self.cast.name(span, head=phrase.head.start)
        if found is None or found.kind != "person":
            named = beside.at_post(self.cast, phrase)
            if named is not None:
                return self.cast.figure(named), self.whole((span[0], max(span[1], named.end)))
        if found is not None and self._is_under_title(cue, span, found):
            return self._named_beside(cue, span, phrase.head.text)
        if found is not None and self._is_whose(phrase, found):
            return None, span
        one = found is not None and self._is_one_of(phrase, span, found)
        if found is not None and (one or is_member(self.cast, self.lexicon, phrase, found)):
            return None, span
        if found is not None and not self._is_half(phrase):
            return found, span
        for apposition in beside.appositions(phrase):
            if self._is_owner(phrase, apposition):
                continue  # "сказала жена Примерова", "сестра оппозиционера Ивана Примерова"
            if self.cast.page.text[apposition.start - 1] == "(":
                continue  # The party in brackets is not whose it is: "le maire (PS) Jean Exemple".
            found = self.cast.name(apposition.span, head=apposition.head.start)
            quoted = self.cast.page.text[apposition.start - 1] in _QUOTES
            somebody = quoted and self.cast.is_of_people(phrase.head.text)
            if found is not None and found.kind == "organization" and (owned or somebody):
                continue  # "сказал его брат «Заре»"
            if found is not None and is_member(self.cast, self.lexicon, phrase, found):
                continue
            if found is not None and found.kind == "organization" and self._is_one_of(phrase, span, found):
                continue
            if found is not None and found.kind in ("person", "organization"):
                return found, self.whole((span[0], max(span[1], apposition.end)))
        before = beside.before(self.cast, self.lexicon, phrase, span)
        if before is not None:
            return before, span
        after = self.cast.page.text[span[1] : span[1] + 2]
        if after[:1] == "," and fold(words).strip("'") not in self.cast.lexicon.pronouns:
            return self._named_after(phrase, span)
        return None, span

    def _behind_bracket(self, span: Span, words: str) -> tuple[Figure, Span] | None:
        """The person behind a title, a party in brackets and a place: *le maire (PS) de Lima, Anna*."""
        found = _BRACKET.match(self.cast.page.text, span[1])
        if found is None or not self.cast.is_of_people(words):
            return None
        named = next((e for e in self.cast.within((found.end(), found.end() + 1))), None)
        figure = self.cast.figure(named) if named is not None and named.kind == "person" else None
        return (figure, (span[0], named.end)) if figure is not None and named is not None else None

    def in_full(self, figure: Figure, words: str) -> str | None:
        """The words for a body of whose name the figure has but a part: *The Prime Minister's Office*.

        None where the figure's name tells which body it is.
        """
        if figure.kind == "person":
            return None
        said = without_article(words)
        if is_cut(figure.name, said, self.cast.lexicon.links):
            return short(said, self.cast.page.grammar.joins)
        if (
            not figure.known
            and (whole := whole_name(self.cast, figure.name, words, self.lexicon)) is not None
        ):
            return whole
        first, _, more = figure.name.partition(" ")
        headed = self.lexicon.is_body(fold(first)) or fold(first) in self.cast.lexicon.domains
        if figure.known or first.isupper() or not headed or (more and not self._goes_on(figure.name, said)):
            return None
        said = without_article(self.issuer_unnamed(words) or short(said, self.cast.page.grammar.joins))
        said = said if "«" in said[1:] else said.strip(_ALL_QUOTES)
        return said if said != figure.name else None

    def _goes_on(self, name: str, words: str) -> bool:
        """Whether a body's name of several words goes on with what it is of, in small letters: *Direction
        générale de la police*."""
        head, behind, tail = words.partition(name)
        found = HYPHENED.findall(tail)
        return not head and bool(behind and found) and found[0] in self.cast.lexicon.links and tail.islower()

    def _is_under_title(self, cue: Cue, span: Span, figure: Figure) -> bool:
        """Whether a name is that of somebody whose a source is: *selon les services de la ministre Essai*.

        The title before the name hangs on a preposition within the source.
        """
        lexicon, sentence = self.cast.lexicon, cue.sentence
        named = self._mention(span, figure)
        title = title_before(self.cast, sentence, named.start) if named is not None else None
        if lexicon.stems or title is None or title.start <= span[0] or title.morph.get("Number") == "Plur":
            return False
        governed = any(t.relation == "case" and t.start > span[0] for t in sentence.children(title.i))
        lead = [t for t in sentence.between(span[0], title.start) if t.pos not in ("DET", "ADJ")]
        beside = title.pos != "NOUN" and len(lead) > 1 and lead[-1].pos == "ADP"
        return (governed or beside) and self.cast.is_of_people(title.text)

    def _are_others(self, cue: Cue, span: Span) -> bool:
        """Whether a source is several of somebody's own: *по словам адвокатов Анны*."""
        first = next(iter(cue.sentence.between(*span)), None)
        if first is None or not self.cast.lexicon.stems or first.text[:1].isupper():
            return False
        return first.morph.get("Number") == "Plur" and first.pos in ("NOUN", "ADJ", "VERB")

    def _woman_at(self, span: Span) -> Figure | None:
        """The woman who has a man's word for her office, as the verb tells: *Адвокат Саида … сообщила*."""
        named = [e for e in self.cast.within(span) if e.kind == "person"]
        nominative = len(named) == 1 and "nomn" in cases(named[0].text.split()[0], self.cast.page.language)
        return self.cast.figure(named[0]) if nominative else None

    def _is_of_woman(self, cue: Cue) -> bool:
        """Whether a man's word for an office has a verb that tells of a woman: *Адвокат … сообщила*."""
        theirs = cue.phrases[0].head.morph.get("Gender")
        form = cue.sentence.finite(cue.token) if cue.token is not None and theirs == "Masc" else None
        return form is not None and form.morph.get("Gender") == "Fem"

    def _is_office_at(self, span: Span, figure: Figure) -> bool:
        """Whether a source is whoever holds an office at a body: *по словам директора ФСИНа*."""
        if figure.kind == "person" and not _ACRONYM.fullmatch(figure.name):
            return False
        named = self._mention(span, figure)
        before = HYPHENED.findall(self.cast.page.text, span[0], named.start) if named is not None else []
        return any(self.cast.is_of_people(w) for w in before[: 1 + (not self.cast.lexicon.stems)])

    def _mention(self, span: Span, figure: Figure) -> Entity | None:
        """Where a span names somebody."""
        return next((e for e in self.cast.within(span) if self.cast.figure(e) is figure), None)

    def _is_whose(self, phrase: Phrase, figure: Figure) -> bool:
        """Whether a name tells whose somebody is: *сестра арестованного журналиста Ивана Примерова*.

        Beside a word of kinship so does a name that shows no case, unless it is of the same gender.
        """
        head, lexicon = phrase.head, self.cast.lexicon
        named = [e for e in self.cast.within(phrase.span) if self.cast.figure(e) is figure]
        if not lexicon.stems or head.pos != "NOUN" or any(e.start <= head.start < e.end for e in named):
            return False
        own = [t for t in phrase.sentence.tokens if any(e.start <= t.start < e.end for e in named)]
        if figure.kind != "person":
            # Nobody alive is a body, nor are several: "собеседник Би-би-си", "источники Press TV".
            parts = head.morph.get("Animacy") == "Anim" or head.morph.get("Number") == "Plur"
            # "Защита Кравцова": what is called like a man, in the genitive, is his.
            parts = parts or (figure.kind == "other" and {t.morph.get("Case") for t in own} == {"Gen"})
            whose = parts and bool(own) and (own[0].head == head.i or own[0].i == head.i + 1)
            return whose or (bool(own) and hangs_on_complement(phrase, own[0]))
        cases = {t.morph["Case"] for t in own if "Case" in t.morph}
        kin = lexicon.has(fold(head.text), lexicon.kin)
        same = figure.gender == GENDERS.get(head.morph.get("Gender", ""))
        return (bool(cases) and cases <= {"Gen"}) or (kin and not same)

    def _is_owner(self, phrase: Phrase, behind: Phrase) -> bool:
        """Whether a name apposed to the noun for who speaks says whose he is: it owns what it stands behind,
        or is Slavic and cannot stand in the noun's case."""
        if any(e.kind == "person" and self.cast.owns(e) for e in self.cast.within(behind.span)):
            return True
        code, head = self.cast.page.language, phrase.head.text
        if not self.cast.lexicon.stems or behind.head.pos != "PROPN" or phrase.head.pos not in _NOUNS:
            return False
        mine = cases(head, code)
        mine = frozenset({"nomn"}) if "nomn" in mine and phrase.head.morph.get("Case") == "Nom" else mine
        return mine.isdisjoint(cases(behind.head.text, code))

    def _is_one_of(self, phrase: Phrase, span: Span, figure: Figure) -> bool:
        """Whether a name is joined to the noun of a phrase, one of those told: *police and the BND*.

        Two titles of one person are joined too: *the mayor and senator Ann Sample*.
        """
        named = self._mention((span[0], phrase.sentence.end), figure)
        if named is None or named.start <= phrase.head.end or self.cast.is_of_people(phrase.head.text):
            return False
        between = phrase.sentence.between(phrase.head.end, named.start)
        return any(t.pos == "CCONJ" for t in between)

    def _is_half(self, phrase: Phrase) -> bool:
        """Whether a known name is a noun before another name: *Агентство Анадолу* is no *Агентство*, and
        *российская газета «Заря»* no *Российская газета*."""
        lexicon, text = self.cast.lexicon, self.cast.page.text
        for entity in self.cast.within((phrase.head.start, phrase.head.end)):
            noun = lexicon.has(fold(entity.text.split()[-1]), lexicon.heads, lexicon.bodies)
            quoted = quoted_name(text, entity.end + 1, phrase.sentence.end) is not None
            named = text[entity.end + 1 : entity.end + 2].isupper() and " " not in entity.text
            if noun and entity.name != entity.text and (named or quoted):
                return text[entity.end : entity.end + 1] == " "
        return False

    def whole(self, span: Span) -> Span:
        """A span that cuts no name, whatever the parse made of it."""
        for entity in self.cast.within(span):
            if entity.kind != "place" and entity.start <= span[1] < entity.end:
                span = (span[0], entity.end)
            if entity.kind == "person" and entity.start < span[0] < entity.end:
                span = (entity.start, span[1])
        start, end, text = *span, self.cast.page.text
        while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
        if text.count("«", start, end) > text.count("»", start, end):
            closing = _CLOSES.match(text, end)  # "Партия «Группа | 24»"
            end = closing.end() if closing is not None else end
        if (loose := _ELIDED.search(text, start, end)) is not None:
            end = loose.start()  # "Un voisin | d'ajouter", "l'une | d'entre eux"
        return start, end

    def _named_beside(self, cue: Cue, span: Span, said: str) -> tuple[Figure | None, Span]:
        """The person named right after a source and a comma: *selon l'un de ses avocats, Jean Exemple*."""
        lexicon, text = self.cast.lexicon, self.cast.page.text
        first = {fold(w) for w in HYPHENED.findall(said)[:2]}
        numbers = [t.morph.get("Number") for t in cue.sentence.tokens if span[0] <= t.start < span[1]]
        if "Plur" in numbers and "Sing" not in numbers:
            return None, span
        if not self.cast.is_of_people(said) and not first & self.lexicon.indefinite:
            return None, span
        for entity in self.cast.within((span[1] + 1, span[1] + _TITLE_WITHIN)):
            gap = text[span[1] : entity.start]
            plain = all(fold(w) in lexicon.addresses for w in HYPHENED.findall(gap)) and gap.startswith(",")
            ends = text[entity.end : entity.end + 2].lstrip(" \u00a0\u202f")[:1] in (",", ".", ":", "")
            if entity.kind == "person" and plain and ends:
                return self.cast.figure(entity), (span[0], entity.end)
        return None, span

    def _is_paper(self, said: str) -> bool:
        """Whether words begin with a paper or a page that speaks: *une note de …*; *le site du …*."""
        return any(fold(w) in self.lexicon.papers for w in HYPHENED.findall(said)[:3])

    def _issuer(self, span: Span, said: str) -> Figure | None:
        """The body whose document speaks: *une note de Human Rights Watch*."""
        if not self._is_paper(said):
            return None
        author = beside.author(self.cast, self.lexicon, span, said)
        if author is not None:
            return self.cast.figure(author)
        found = [e for e in self.cast.within(span) if e.kind in ("organization", "person")]
        return self.cast.figure(found[0]) if len(found) == 1 else None

    def _is_where_read(self, span: Span, said: str) -> bool:
        """Whether a name tells but where a paper is read: *un texte du ministère diffusé sur RTI*."""
        sentence, named = self.cast.page.sentence_at(span[0]), self.cast.within(span)
        if self.cast.lexicon.stems or len(named) != 1 or not self._is_paper(said):
            return False
        if sentence is None or not sentence.parsed:
            return False
        before = sentence.between(span[0], named[0].start)
        last = next((fold(t.text) for t in reversed(before) if t.pos == "ADP"), None)
        grammar = self.cast.page.grammar
        whose = last is None or last in grammar.of | grammar.by
        return not whose and self.lexicon.issued.search(f"{last} ") is None

    def _is_paper_of_body(self, span: Span, said: str) -> bool:
        """Whether a person's name says whose a body is whose paper speaks: *un communiqué du gouvernement
        Exemple*."""
        named = [e for e in self.cast.within(span) if e.kind in ("person", "other")]
        if len(named) != 1 or not self._is_paper(said):
            return False
        before = [fold(w) for w in HYPHENED.findall(self.cast.page.text, span[0], named[0].start)]
        told = [word for word in before if word not in self.lexicon.documents]
        if self.cast.lexicon.stems and told and told[0] in self.lexicon.written:
            return True
        return bool(told) and told[-1] == before[-1] and self.lexicon.is_body(told[-1])

    def issuer_unnamed(self, said: str) -> str | None:
        """The body or person without a name whose document speaks: *a statement from the mayor's office*."""
        match = self.lexicon.issued.search(fold(said))
        if match is None or not self._is_paper(said):
            return None
        return " ".join(said[match.end() :].split()) or None

    def _is_name(self, span: Span) -> bool:
        """Whether one word with a capital is all that somebody is called, and no body's noun."""
        words = HYPHENED.findall(self.cast.page.text, *span)
        one = len(words) == 1 and words[0][0].isupper() and bool(self.cast.lexicon.stems)
        return one and any(e.kind in ("person", "other") for e in self.cast.within(span))

    def _beside(self, span: Span) -> Figure | None:
        """A name known beforehand that follows a description with nothing between: *le projet « X »*."""
        text = self.cast.page.text
        if is_in_full(self.cast, self.lexicon, span) or self._is_name(span):
            return None  # "заявил Иван Примеров Радио «Заря»", "цитирует Примерова «Интерфакс»"
        for entity in self.cast.within((span[1], span[1] + 4)):
            between = text[span[1] : entity.start]
            if (
                entity.start >= span[1]
                and entity.name != entity.text
                and not between.strip(' \u00a0\u202f«“"')
            ):
                return self.cast.figure(entity)
        return None

    def _named_after(self, phrase: Phrase, span: Span) -> tuple[Figure | None, Span]:
        """The person named right after a title and a comma: *le ministre, Jean Exemple*."""
        lexicon, text = self.cast.lexicon, self.cast.page.text
        own = [fold(w) for w in HYPHENED.findall(phrase.text)]
        titles = any(lexicon.has(w, lexicon.titles, lexicon.rulers) for w in own)
        some = not self.lexicon.indefinite.isdisjoint(own[:2])
        some = some or any(w in self.lexicon.possessives for w in own[:1])
        several = phrase.head.morph.get("Number") == "Plur"  # "ses avocats, dont Jean Exemple"
        if several or not (titles or some):
            return None, span
        for entity in self.cast.within((span[1] + 1, span[1] + _TITLE_WITHIN)):
            gap = text[span[1] + 1 : entity.start]
            between = [fold(w) for w in HYPHENED.findall(gap)]
            if between and between[-1] in lexicon.links:
                continue  # "la directrice, mère de Jean Essai"
            ranks = [w.partition("-")[0] for w in between]  # "le colonel-major"
            plain = all(w in lexicon.common or lexicon.has(w, lexicon.titles) for w in ranks)
            titled = bool(ranks) and lexicon.has(ranks[-1], lexicon.titles) and not _MARK.search(gap)
            inside = [t for t in phrase.sentence.tokens if span[1] < t.start < entity.start]
            titled = titled and not any(t.pos in ("VERB", "AUX", "ADP") for t in inside)
            few = len(between) <= _FEW and not any(t.pos in _OPENS or t.pos == "PUNCT" for t in inside)
            plainly = not lexicon.stems or "nomn" in cases(entity.text.split()[0], self.cast.page.language)
            # "Son ami, le docteur Jean Essai, dit"
            closed = few and plainly and text[entity.end : entity.end + 1] == ","
            if entity.kind == "person" and (plain or titled or closed):
                return self.cast.figure(entity), (span[0], entity.end)
        return None, span
