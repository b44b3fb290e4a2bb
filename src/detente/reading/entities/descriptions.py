"""What a text calls those whom it names: the words beside a name, and whom a bare description means."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest

from detente.reading.entities.apart import is_related
from detente.reading.entities.being import heads_of_state, said_to_be
from detente.reading.entities.cases import cases
from detente.reading.entities.figures import BEFORE, HYPHENED, NOUN_WITHIN, STOP, WORD, Description, Figure
from detente.reading.entities.genders import Genders
from detente.reading.entities.introduced import is_qualified
from detente.reading.entities.lexicon import STEM, narrower
from detente.reading.entities.offices import plainly
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Token
from detente.reading.phrases import words
from detente.reading.states import states

_ACRONYM = re.compile(r"\b(?:[^\W\d_]\.){1,}")
# Figures with the word after them, and the small word before: "de 40 ans", "40-year-old", "40-летний".
_AGE = re.compile(r"(?:\b[^\W\d_]{1,2}\s)?\d+[\s\u00a0-]*[^\W\d_]*(?:-[^\W\d_]+)*")
_OPENING, _CLOSING = frozenset('«“"„'), frozenset('»”"“')
_LONGEST_NAME, _LONGEST_PART = 4, 9
_EX = "ex"
_ATTRIBUTES, _LEADING = frozenset({"amod", "acl"}), frozenset({"DET", "ADJ", "ADV", "PART"})
_HEAD_LAST = frozenset({"en"})
_AFTER = 110
_PAST, _HELPERS = "ed", frozenset({"a", "ont", "avait", "avaient"})
_NAMED = frozenset({"named", "called", "nicknamed", "dubbed", "identified"})


class Descriptions(Genders):
    """The part of the cast that says who its figures are."""

    def describe(self, text: str) -> Figure | None:
        """Whom a description without a name means: the one figure that it fits."""
        fitting = self.describable(text)
        return fitting[0] if len(fitting) == 1 else None

    def describable(self, text: str, *, whole: bool = False) -> list[Figure]:
        """The figures that a description without a name fits; with ``whole`` all of it is said of them."""
        wanted = self._description(text)
        if wanted is None:
            return []
        fitting = [
            f
            for f in self.figures
            if f.descriptions
            and any(
                self._fits(wanted, d) and (not (whole and d.personal) or wanted.others <= d.others)
                for d in f.descriptions
            )
        ]
        exact = [f for f in fitting if any(d.noun == wanted.noun for d in f.descriptions)]
        if not exact and self.lexicon.stems and any(self._may_be_a_man(f) for f in self.figures):
            fitting = [f for f in fitting if f.gender != "female"]  # "Политика задержали": perhaps him.
        fitting = (
            exact or fitting or heads_of_state(text, wanted, self.figures, self.lexicon, self.page.language)
        )  # A blogger is the journalist only where nobody is called one.
        fitting = [*fitting, *self._rivals(wanted, fitting)]
        gender = self._gender_of_words(text)
        fitting = [f for f in fitting if gender is None or f.gender is None or f.gender == gender]
        return [f for f in fitting if not self.is_other_ruler(f, text)]

    def _rivals(self, wanted: Description, fitting: list[Figure]) -> list[Figure]:
        """The others who are called by the noun of a description that says more than is said of any:
        *the video blogger* may be each of its bloggers; of posts it tells the one it has."""
        if len(fitting) != 1 or not wanted.personal or wanted.noun in self._officials:
            return []
        if not wanted.others or any(wanted.others <= d.others for d in fitting[0].descriptions):
            return []
        return [
            f
            for f in self.figures
            if f.kind == "person" and f not in fitting and any(d.noun == wanted.noun for d in f.descriptions)
        ]

    def _may_be_a_man(self, figure: Figure) -> bool:
        """Whether somebody of no known calling is named who may be a man."""
        return figure.kind in ("person", "other") and figure.gender != "female" and not figure.descriptions

    def is_other_ruler(self, figure: Figure, text: str) -> bool:
        """Whether a description with an adjective is of another state's leader, or may as well be of another
        ruler whom the text names: *le président démocrate*, where a bare *président* has one name and a *chef
        d'État* another."""
        wanted = self._description(text)
        if figure.kind != "person" or wanted is None or not wanted.others or not wanted.personal:
            return False
        known, found = states(self.page.language), list(words(text))
        told, own = known.of(text, found, 0, len(found)), known.led_by(figure.name)
        if told is not None and own is not None:
            return told != own
        if any(d.noun == wanted.noun and d.others for d in figure.descriptions):
            return False
        others, rulers = (
            [f for f in self.figures if f is not figure and f.kind == "person"],
            self.lexicon.rulers,
        )
        ruling = any(self.lexicon.has(d.noun, rulers) for f in others for d in f.descriptions)
        leading = own is not None and any(known.led_by(f.name) not in (None, own) for f in others)
        return leading or (ruling and self.lexicon.has(wanted.noun, rulers))

    def is_called_otherwise(self, figure: Figure, text: str) -> bool:
        """Whether a text says what a figure is, and a description says something else."""
        wanted = self._description(text)
        told = [d for d in figure.descriptions if d.personal and d.noun not in self.lexicon.addresses]
        if wanted is not None and wanted.noun in self._anybody:
            return False
        return wanted is not None and bool(told) and not any(self._fits(wanted, d) for d in told)

    def holds_office(self, figure: Figure) -> bool:
        """Whether a text says of somebody that he speaks for a state, a court or another."""
        return any(d.noun in self._officials for d in figure.descriptions)

    def is_of_office(self, text: str) -> bool:
        """Whether a description is of whoever speaks for a state, a court or another: *the minister*."""
        wanted = self._description(text)
        official = wanted is not None and wanted.noun in self._officials
        return official or (wanted is not None and self.lexicon.has(wanted.noun, self.lexicon.rulers))

    def may_hold_office(self, figure: Figure) -> bool:
        """Whether somebody is known to lead a state, or a text says of him that he holds an office."""
        return states(self.page.language).led_by(figure.name) is not None or self.holds_office(figure)

    def speaks_for_others(self, figure: Figure) -> bool:
        """Whether a text says anywhere that somebody is a lawyer, a spokesman or of a family."""
        return any(d.noun in self._proxies for d in figure.descriptions)

    def kind_of(self, text: str) -> str | None:
        """What a description is of: ``male``, ``female``, ``any`` (a person), ``thing``; None for neither."""
        described = self._description(text)
        if described is None:
            return None
        return (self._gender_of_words(text) or "any") if described.personal else "thing"

    def is_of_people(self, text: str) -> bool:
        """Whether a description is of a person."""
        return self.kind_of(text) not in (None, "thing")

    def is_proxy(self, entity: Entity) -> bool:
        """Whether a name is said beside it to be somebody's lawyer, spokesman or kin, who speaks for him."""
        words = (fold(w) for part in self._beside(entity) for w in HYPHENED.findall(part))
        before = HYPHENED.findall(self.page.text[max(0, entity.start - BEFORE) : entity.start])[-1:]
        lexicon = self.lexicon
        return any(w in lexicon.kin or lexicon.has(w, lexicon.proxies) for w in (*words, *map(fold, before)))

    def _retype(self) -> None:
        """Take several words for a person's name where a title beside them says so: *Ann Sample, a judge*."""
        lexicon, entities, page = self.lexicon, self.page.entities, self.page
        for at, entity in enumerate(entities):
            words = WORD.findall(entity.text)
            if entity.kind not in ("organization", "other") or entity.name != entity.text or len(words) < 2:
                continue
            bodied = lexicon.heads, lexicon.bodies, lexicon.qualifiers, lexicon.titles, lexicon.papers
            if fold(words[-1]) in lexicon.parties or words[0] == "L" or len(words) > _LONGEST_NAME:
                continue  # "Le sénateur Les Verts Jean Exemple", "la directrice de L'Événement".
            bodys = is_qualified(page.text, entity.start, lexicon)
            if bodys or any(lexicon.has(fold(w), *bodied) for w in words):
                continue
            if lexicon.stems and entity.text.isascii():
                continue  # "представитель газеты Morning Herald"
            if not all(w[0].isupper() for w in words) or page.quotations_over(entity.start - 1, entity.end):
                continue
            described = [d for part in self._beside(entity) if (d := self._description(part)) is not None]
            if described and all(d.personal for d in described):
                entities[at] = replace(entity, kind="person")

    def _description(self, text: str) -> Description | None:
        """The description in a text: its first title or noun of a body, and the content words with it."""
        if text not in self._read:
            self._read[text] = self._described(text)
        return self._read[text]

    def _described(self, text: str) -> Description | None:
        text = plainly(text, self.page.language)
        words = [fold(w) for w in HYPHENED.findall(_AGE.sub(" ", text))]
        nouns = self.lexicon.described
        words = [self._unprefixed(w) for word in words for w in self._former(word)]
        found: list[int] = []
        for at, word in enumerate(words):
            if word in self.lexicon.links or at > NOUN_WITHIN:
                break
            if self.lexicon.has(word, nouns):
                found.append(at)
        if not found:
            return None
        anew = [a for a in range(found[0] + 1, found[-1]) if words[a] in self.lexicon.articles]
        if anew:  # "a jugé hier le ministre": what stands before an article is no part of its phrase.
            words, found = words[anew[-1] :], [at - anew[-1] for at in found if at > anew[-1]]
        # "a government spokesperson" is no government: a compound's head is its last noun.
        head = found[-1] if self.page.language in _HEAD_LAST else found[0]
        word = words[head]
        others = frozenset(
            w[:STEM]
            for i, w in enumerate(words)
            if i != head and len(w) > 1 and w not in self.lexicon.common and w not in self.lexicon.ages
        )
        one = word[:-1] if word[-1:] in "sx" and word[:-1] in nouns else word
        lexicon = self.lexicon
        personal = lexicon.has(word, lexicon.titles, lexicon.callings, lexicon.anybody)
        return Description(lexicon.stem(one), others, personal, one != word)

    def _fits(self, wanted: Description, described: Description) -> bool:
        """Whether one description may be of whom another tells, by its noun or a narrower one: *the
        politician* may be a senator."""
        narrow = narrower(self.page.language).get(wanted.noun, frozenset())
        if wanted.noun != described.noun and described.noun not in narrow:
            return False
        if wanted.personal and not described.personal:
            return False  # "l'avocate" is no "Conseil de la magistrature".
        return not wanted.others or not described.others or wanted.others <= described.others

    def _former(self, word: str) -> tuple[str, ...]:
        """*ancien* and *ex-* as one word: *l'ex-chef de l'État* is *l'ancien président*."""
        if word in self.lexicon.former:
            return (_EX,)
        ex, _, title = word.partition("-")
        return (_EX, title) if ex == _EX and self.lexicon.has(title, self.lexicon.titles) else (word,)

    def _unprefixed(self, word: str) -> str:
        """A title without what a hyphen sets before or behind it: *ex-ministre*, *entraîneur-chef*."""
        first, hyphen, title = word.rpartition("-")
        if not hyphen or self.lexicon.has(word, self.lexicon.titles):
            return word
        if "-" not in first and self.lexicon.has(title, self.lexicon.titles):
            return title
        return first if title in self.lexicon.suffixes and "-" not in first else word

    def _describe(self, figure: Figure) -> None:
        if figure.kind == "place":
            return
        own = self._description(figure.name) if figure.kind != "person" else None
        if own is not None:
            figure.descriptions.append(own)
        for entity in figure.mentions[:12]:
            for part in self._beside(entity):
                described = self._description(part)
                if described is None or described in figure.descriptions:
                    continue
                if (figure.kind == "person") != described.personal and figure.kind != "other":
                    continue
                if figure.kind == "person" and described.several:
                    continue  # "Avec Karl Essai, les deux astronomes ont …"
                if described.personal and figure.kind == "other" and self._is_title_of_work(entity):
                    continue
                figure.descriptions.append(described)
                if figure.kind == "person":
                    figure.gender = figure.gender or self._gender_of_words(part)

    def _is_title_of_work(self, entity: Entity) -> bool:
        """Whether a name stands alone in quotation marks, as those of papers do: *редактор «Полосы»*."""
        return self.page.text[entity.start - 1 : entity.start] in _OPENING and (
            self.page.text[entity.end : entity.end + 1] in _CLOSING
        )

    def _beside(self, entity: Entity) -> list[str]:
        """The stretches of words beside a name that may say who it is, none of which names another person."""
        text = self.page.flat
        before = _plain(text[max(0, entity.start - BEFORE) : entity.start].rstrip('«“"„'))
        *_, earlier, near = ["", "", *STOP.split(before)]
        begin = entity.start - len(earlier) - len(near) - 1
        if earlier and near.strip() and all(fold(w) in self.lexicon.addresses for w in WORD.findall(near)):
            before = before[: len(before) - len(near)]  # "l'un de ses avocats, Me Jean Exemple"
            *_, earlier, near = ["", "", *STOP.split(before)]
        result = []
        last = [fold(w) for w in WORD.findall(near)[-1:]]
        families = self.lexicon.households - self.lexicon.titles  # "l'avocat de la famille Essai"
        if last and last[0] in self.lexicon.common | self.lexicon.particles | families:
            pass  # "l'ONG à l'AFP": a name that a small word governs is not what stands before that word.
        elif near.strip() and not self._is_owner(near, entity) and not self._is_object(entity):
            said = HYPHENED.findall(near[self._behind_verb(entity, len(near)) :])[-7:]
            result.append(self._nearest(said, alone=bool(self.lexicon.stems) and entity.kind == "other"))
        elif before.rstrip(" \u00a0").endswith(","):
            # "La cheffe de l'opposition, Svetlana Tikhanovskaïa": the description comes first.
            named = self._named_apart(entity, begin)
            words = HYPHENED.findall(text[named[-1].end : entity.start] if named else earlier)
            words = words if named else self._from_post(words)
            titles = self.lexicon.titles, self.lexicon.callings
            told = (self._unprefixed(fold(w)) for w in (*words[:3], *words[-1:]))
            if len(words) <= _LONGEST_PART and any(self.lexicon.has(w, *titles) for w in told):
                result.append(" ".join(words[-4:] if named else words))
        after = text[entity.end : entity.end + _AFTER]
        if entity.kind == "person" and (calling := said_to_be(after, self.lexicon)):
            result.append(calling)
        opening = re.match(r"[\u00a0 ]?[,(—–-][ \u00a0]", after)
        if opening:
            part = STOP.split(_plain(after[opening.end() :]), maxsplit=1)[0]
            inside = self.within((entity.end, entity.end + opening.end() + len(part) + 2))
            named = [e for e in inside if e is not entity]
            other = any(e.kind == "person" for e in named) or self._is_another(entity, opening.end())
            if not other and self._tells_who(part):
                result += self._posts(HYPHENED.findall(part)[:_LONGEST_PART])
        return result

    def _is_another(self, entity: Entity, opening: int) -> bool:
        """Whether a noun behind a name and a comma has its own verb, before or behind it: *À Jean Essai, le
        ministre a dit*, *освободили Ивана Ветрова, сообщил дипломат*."""
        sentence, start = self.page.sentence_at(entity.end), entity.end + opening
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        noun = next((t for t in tokens if t.start >= start and t.pos not in _LEADING), None)
        if sentence is None or noun is None:
            return False
        if noun.pos == "VERB" and noun.morph.get("VerbForm") == "Fin":
            return any(c.relation.startswith("nsubj") and c.i > noun.i for c in sentence.children(noun.i))
        if not noun.relation.startswith("nsubj") or noun.pos != "NOUN":
            return False
        verb = sentence.tokens[noun.head]
        return noun.end < verb.start and not STOP.search(self.page.flat, noun.end, verb.start)

    def _named_apart(self, entity: Entity, low: int) -> list[Entity]:
        """The names in what stands before a name and a comma; none where they only say what the post is of
        that this ends: *La présidente du conseil de Lima, Ana Costa, …*."""
        text = self.page.flat
        named = self.within((low, entity.start - 1))
        small = self.lexicon.links | self.lexicon.common
        leads = [HYPHENED.findall(text, low, e.start)[-1:] for e in named if e.kind != "person"]
        governed = len(leads) == len(named) and all(lead and fold(lead[0]) in small for lead in leads)
        closed = text[entity.end : entity.end + 1] in (",", ".", ")", "")
        return [] if governed and closed and not self.lexicon.stems else named

    def _from_post(self, words: list[str]) -> list[str]:
        """Words that end with a post, from its article on: *a dit à l'agence | le maire de Lima*."""
        lexicon, folded = self.lexicon, [fold(w) for w in words]
        for at in range(len(words) - 2, 0, -1):
            title = lexicon.has(self._unprefixed(folded[at + 1]), lexicon.titles, lexicon.callings)
            governed = folded[at - 1] in lexicon.links or folded[at - 1] in lexicon.particles
            if folded[at] in lexicon.articles and title and not governed:
                return words[at:]
        return words

    def _posts(self, words: list[str]) -> list[str]:
        """The words behind a name, by the posts that a conjunction joins: *ministre, et maire*."""
        joins, lexicon = self.page.grammar.joins, self.lexicon
        parts: list[list[str]] = [[]]
        for word, after in zip_longest(words, words[1:], fillvalue=""):
            if fold(word) in joins and lexicon.has(fold(after), lexicon.titles):
                parts.append([])
            else:
                parts[-1].append(word)
        return [" ".join(part) for part in parts if part]

    def _is_object(self, entity: Entity) -> bool:
        """Whether the word right before a name is a verb: *le ministre a gracié Jean*."""
        sentence = self.page.sentence_at(entity.start)
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        before = next((t for t in reversed(tokens) if t.end <= entity.start), None)
        if sentence is not None and not sentence.parsed:
            return self._is_behind_past(WORD.findall(self.page.flat, sentence.start, entity.start))
        return before is not None and self._is_verb(before)

    def _is_behind_past(self, words: list[str]) -> bool:
        """Whether the last of some words that nobody has parsed is a past: *The actor stabbed Josh*,
        *L'acteur a poignardé Josh*; not *an actor named Josh*."""
        folded = [fold(w) for w in words[-2:]]
        if len(folded) < 2 or folded[-1] in _NAMED or self.lexicon.has(folded[-1], self.lexicon.titles):
            return False
        regular = self.page.language in _HEAD_LAST and folded[-1].endswith(_PAST)
        return regular or folded[0] in _HELPERS

    def _is_verb(self, token: Token) -> bool:
        """Whether a word is a verb, and no title that a parse takes for one."""
        return token.pos in ("VERB", "AUX") and not self.lexicon.has(fold(token.text), self.lexicon.titles)

    def _behind_verb(self, entity: Entity, reach: int) -> int:
        """How many of the last characters before a name stand before a verb or are of it: *Суд признал
        учителя истории Ветрова*, *a condamné le professeur d'histoire Anton Kral*."""
        sentence, low = self.page.sentence_at(entity.start), entity.start - reach
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        before = (t for t in tokens if low <= t.start < entity.start and t.relation not in _ATTRIBUTES)
        verbs = filter(self._is_verb, before)
        return max((t.end - low for t in verbs), default=0)

    def _tells_who(self, part: str) -> bool:
        """Whether words after a name and a comma begin with what somebody is: not *selon le ministre*."""
        words = [fold(w) for w in HYPHENED.findall(part)[:4]]
        nouns = self.lexicon.titles, self.lexicon.callings, self.lexicon.heads, self.lexicon.bodies
        at = next((i for i, w in enumerate(words) if self.lexicon.has(w, *nouns)), None)
        return (at is not None and at <= 1) or words[:1] == [] or words[0] in self.lexicon.articles

    def _nearest(self, words: list[str], *, alone: bool = False) -> str:
        """Of the words before a name those after the last small one, if they say who it is; else all of them,
        unless ``alone``: *журналиста виновным по статьям Уголовного кодекса*."""
        small = self.lexicon.links | self.lexicon.common
        last = max((i for i, w in enumerate(words) if fold(w) in small), default=-1)
        tail = " ".join(words[last + 1 :])
        return tail if alone or self._description(tail) is not None else " ".join(words)

    def _is_owner(self, near: str, entity: Entity) -> bool:
        """Whether a Slavic name after a noun stands in another case: *Жена Торского* is not Torsky."""
        if not self.lexicon.stems or entity.kind != "person":
            return False
        if self.owns(entity):
            return True
        nouns = [w for w in HYPHENED.findall(near) if self.lexicon.has(fold(w), self.lexicon.titles)]
        name = HYPHENED.match(entity.text)
        code = self.page.language
        if is_related(self.page.text, entity.start, entity.text, self.lexicon):
            return True
        return bool(nouns) and name is not None and not cases(nouns[-1], code) & cases(name.group(), code)


def _plain(text: str) -> str:
    """Acronyms without their full stops, so that these end no stretch of words."""
    return _ACRONYM.sub(lambda m: m.group().replace(".", ""), text)
