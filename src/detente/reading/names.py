"""The names in a text and what they name: people, organizations, places.

A gazetteer (the case's subjects, publishers, authorities) comes first, because models take agencies for
places and companies for people. What it does not know is found by its capitals and told by what stands
beside it (*l'agence …*, *Mme …*, a first name, *à …*); a model is asked only about sentences with
names that nothing told. `detente.reading.cast` then says which names are one person.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any, Protocol

from detente.errors import UserError
from detente.model import Span
from detente.reading import phrases
from detente.reading.cases import is_place, part
from detente.reading.engines import engine
from detente.reading.forms import fold
from detente.reading.gazetteer import Gazetteer
from detente.reading.language import load, table, words
from detente.reading.parse import Entity, EntityKind, Page
from detente.reading.states import states

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:[-‑][^\W\d_]+)*|[^\w\s]")
_BODY = re.compile(
    r"(?P<body>[^\W\d_]+)[ \u00a0](?:des?|du|of|de la|del|de los)[ \u00a0](?:l['’]|the )?$|(?!)"
)
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_ASK_AT_MOST = 10
_NEAR = 8
_ABBREVIATED = 3


class Known(Protocol):
    """What a gazetteer's entry must have."""

    name: str
    aliases: Sequence[str]
    kind: str
    roles: Sequence[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's ``names.toml``; ``stems`` where the words in it are stems (Slavic languages)."""

    particles: frozenset[str]
    titles: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    heads: frozenset[str]
    bodies: frozenset[str]
    qualifiers: frozenset[str]
    generic: frozenset[str]
    links: frozenset[str]
    place_prepositions: frozenset[str]
    place_heads: frozenset[str]
    not_names: frozenset[str]
    platforms: frozenset[str]
    addresses: frozenset[str]
    articles: frozenset[str]
    pronouns: dict[str, str]
    male_names: frozenset[str]
    female_names: frozenset[str]
    stems: bool
    common: frozenset[str] = field(default_factory=frozenset)
    equivalents: dict[str, str] = field(default_factory=dict)

    def has(self, word: str, group: frozenset[str]) -> bool:
        """Whether a folded word is in a group: its plural too, or any ending where the group holds stems."""
        if word in group or (not self.stems and word[-1:] in "sx" and word[:-1] in group):
            return True
        return self.stems and any(word[:n] in group for n in range(max(3, len(word) - 4), len(word)))

    def gender_of_first_name(self, word: str) -> str | None:
        """``male`` or ``female`` of a folded first name in any case, None where it is unknown or both."""
        male = self._given(word, self.male_names)
        female = self._given(word, self.female_names)
        return None if male == female else ("male" if male else "female")

    def is_first_name(self, word: str) -> bool:
        """Whether a folded word is a first name in any case."""
        return self._given(word, self.male_names) or self._given(word, self.female_names)

    def _given(self, word: str, names: frozenset[str]) -> bool:
        if word in names:
            return True
        if not self.stems or len(word) < 4:
            return False
        stems = {word[:-1], word[:-2], word[:-3]} - {""}
        return any(
            stem in names or stem + "й" in names or stem + "а" in names or stem + "я" in names
            for stem in stems
        )


@cache
def lexicon(code: str) -> Lexicon:
    """The names lexicon of a language.

    Raises:
        UserError: its ``names.toml`` is not as documented.
    """
    data, where = table(code, "names"), f"languages/{code}/names.toml"
    pronouns, first = data.get("pronouns", {}), data.get("first_names", {})
    if not isinstance(pronouns, dict) or not set(pronouns.values()) <= {"male", "female", "any", "thing"}:
        raise UserError(f"{where}: [pronouns] must give each word 'male', 'female', 'thing' or 'any'")

    def group(name: str, of: dict[str, Any] = data) -> frozenset[str]:
        return frozenset(fold(word) for word in words(of, name, where))

    same = data.get("equivalents", [])
    if not isinstance(same, list) or not all(isinstance(row, str) for row in same):
        raise UserError(
            f"{where}: 'equivalents' must be a list of texts, one for the nouns that mean the same"
        )
    fields = (
        "particles", "titles", "male", "female", "heads", "bodies", "qualifiers", "generic", "links",
        "place_prepositions", "place_heads", "not_names", "platforms", "addresses", "articles",
    )  # fmt: skip
    groups = {name: group(name) for name in fields}
    return Lexicon(
        **groups,
        equivalents={word: row.split()[0] for row in map(fold, same) for word in row.split()},
        pronouns={fold(k): v for k, v in pronouns.items()},
        male_names=group("male", first),
        female_names=group("female", first),
        stems=load(code).engine.kind == "slovnet" or code == "uk",
        common=frozenset(fold(w) for w in load(code).common | load(code).starters),
    )


@dataclass(slots=True)
class _Run:
    """Capitalised words in a row, and what told their kind."""

    start: int
    end: int
    words: list[str]
    initial: bool
    kind: EntityKind | None = None
    certain: bool = False
    doubtful: bool = False


def find(page: Page, gazetteer: Iterable[Known] = ()) -> list[Entity]:
    """The entities of a page, in order and not overlapping; also set as ``page.entities``.

    ``gazetteer`` entries win over everything else; an entry's ``kind`` that is none of the entity kinds
    counts as ``organization``.
    """
    lex = lexicon(page.language)
    known = Gazetteer.of(gazetteer, slavic=lex.stems)
    entities = known.find(page.text)
    taken = [(e.start, e.end) for e in entities]
    runs = [run for run in _runs(page, lex) if not _covered(run, taken)]
    runs = _plausible(page, runs, lex)
    for run in runs:
        _with_body(page.text, run, lex)
        _tell(page.text, run, lex)
    _spread(runs)
    _ask(page, runs)
    _spread(runs)
    for run in runs:
        if run.doubtful and run.kind is None:
            continue
        text = page.text[run.start : run.end]
        entities.append(Entity(run.start, run.end, text, run.kind or "other", text))
    page.entities = sorted(entities, key=lambda e: e.start)
    return page.entities


def _covered(run: _Run, taken: list[Span]) -> bool:
    at = bisect_right(taken, (run.end, run.end)) - 1
    return any(s < run.end and run.start < e for s, e in taken[max(at - 1, 0) : at + 2])


def _runs(page: Page, lex: Lexicon) -> list[_Run]:
    result: list[_Run] = []
    for sentence in page.sentences:
        text = sentence.text
        letters = [c for c in text if c.isalpha()]
        if len(letters) > 12 and sum(c.isupper() for c in letters) > 0.8 * len(letters):
            continue
        result += _runs_in(page, sentence.start, sentence.end, lex)
    return result


def _runs_in(page: Page, start: int, end: int, lex: Lexicon) -> list[_Run]:
    text = page.text
    tokens = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, end)]
    result: list[_Run] = []
    i, fresh = 0, True
    while i < len(tokens):
        word = tokens[i][2]
        if not word[0].isalpha():
            quoted = word in '«“"„' and i > 0 and tokens[i - 1][2][0].isalpha()
            fresh = fresh or (word in '.!?:…«»“”"„—–•*(' and not quoted)
            i += 1
            continue
        if word[0].isupper() and not (fresh and fold(word) in lex.common):
            last = _extend(text, tokens, i, lex)
            if last > i and lex.stems:
                last = i + _one_name(tokens[i : last + 1], page.language, lex)
            elif (
                last > i + 1 and i and fold(tokens[i - 1][2]) in lex.links and _is_state(word, page.language)
            ):
                last = i  # "le président de Lituanie Gitanas Nauseda"
            run = _run(tokens[i : last + 1], fresh, lex)
            if run is not None:
                result.append(run)
            i = last + 1
        else:
            i += 1
        fresh = False
    return result


def _is_state(word: str, code: str) -> bool:
    """Whether a word is the name of a state."""
    return states(code).of(word, found := phrases.words(word), 0, len(found)) is not None


def _one_name(tokens: list[tuple[int, int, str]], code: str, lex: Lexicon) -> int:
    """The index of the last token of the first name in a Slavic run, where its cases tell two names apart."""
    words_ = [token[2] for token in tokens]
    spaced = all(a[1] < b[0] and a[2].isalpha() for a, b in pairwise(tokens))
    if not spaced or any(lex.has(fold(w), lex.bodies | lex.titles) for w in words_):
        return len(tokens) - 1
    return (part(words_, code) or len(tokens)) - 1


def _run(tokens: list[tuple[int, int, str]], initial: bool, lex: Lexicon) -> _Run | None:
    """The run of these tokens without the titles before it (*President Donald Trump*)."""
    words_ = [t for t in tokens if t[2][0].isalpha()]
    titled = bodied = False
    while len(words_) > 1 and fold(words_[0][2]) in lex.generic and words_[0][2].isupper():
        words_, bodied, initial = words_[1:], True, False
    while words_ and lex.has(fold(words_[0][2]), lex.titles):
        if len(words_) == 1:
            return None
        words_, titled, initial = words_[1:], True, False
    if len(words_) == 1 and fold(words_[0][2]) in lex.not_names | lex.common | lex.generic:
        return None
    run = _Run(words_[0][0], tokens[-1][1], [t[2] for t in words_], initial)
    if titled or bodied:
        run.kind, run.certain = "person" if titled else "organization", True
    return run


def _extend(text: str, tokens: list[tuple[int, int, str]], first: int, lex: Lexicon) -> int:
    """The index of the last token of the run that starts at ``first``."""
    last, j = first, first + 1
    body = lex.has(fold(tokens[first][2]), lex.bodies)
    while j < len(tokens) and j - first < 12:
        word, gap = tokens[j][2], text[tokens[j - 1][1] : tokens[j][0]]
        key, before = fold(word), fold(tokens[j - 1][2])
        upcoming = tokens[j + 1][2] if j + 1 < len(tokens) else " "
        if word == "." and len(before) == 1 and not gap:
            last = j if last == j - 1 and j - first > 1 else last
            j += 1
            continue
        if len(gap) > 1:
            break
        if word[0].isupper():
            previous = tokens[j - 1][2]
            acronym = len(previous) > 1 and previous.isupper() and not word.isupper()
            short = len(key) <= _ABBREVIATED and upcoming != "." and not lex.has(before, lex.titles)
            if _starts_a_person(key, before, lex, acronym=acronym) and not (short and key in lex.titles):
                break
            if before in lex.platforms and j - first == 1 and key not in lex.bodies:
                break
            body = body or lex.has(key, lex.bodies)
            last, j = j, j + 1
        elif (body and key in lex.qualifiers) or _has_article(word, lex):
            last, j = j, j + 1
        elif ((key in lex.particles or (body and key in _OF)) and upcoming[0].isupper()) or (
            word in "-'’" and not gap and upcoming[0].isupper() and (word == "-" or before in ("d", "l", "o"))
        ):
            j += 1
        else:
            break
    return last


_OF = frozenset({"of", "the", "and", "for", "et", "des", "y"})


def _has_article(word: str, lex: Lexicon) -> bool:
    """Whether a word is a name behind its own article: *al-Rashid*."""
    article, hyphen, name = word.partition("-")
    return bool(hyphen) and name[:1].isupper() and article in lex.particles


def _starts_a_person(key: str, before: str, lex: Lexicon, *, acronym: bool) -> bool:
    """Whether a capitalised word within a run begins another name: *US President*."""
    if lex.has(key, lex.titles):
        return not lex.has(before, lex.titles)
    if lex.stems and acronym:
        return True
    return lex.is_first_name(key) and not lex.is_first_name(before) and len(before) > 1


def _plausible(page: Page, runs: list[_Run], lex: Lexicon) -> list[_Run]:
    """Drop sentence-initial capitals that are no names: words that the text also writes small."""
    inner = {fold(w) for run in runs if not run.initial for w in run.words}
    lower = {w for w in re.findall(r"[^\W\d_]+", page.text) if w[0].islower()}
    result: list[_Run] = []
    for run in runs:
        if not run.initial:
            result.append(run)
            continue
        head = fold(run.words[0])
        if len(run.words) == 1:
            named = head in inner or (lex.is_first_name(head) and run.words[0].lower() not in lower)
            if named or (len(run.words[0]) > 1 and run.words[0].isupper()):
                result.append(run)
            elif run.words[0].lower() not in lower and len(head) > 3 and _begins_clause(page.text, run):
                run.doubtful = True
                result.append(run)
            continue
        written_small = run.words[0].lower() in lower or lex.has(head, lex.titles | lex.heads | lex.bodies)
        if written_small and not lex.is_first_name(head) and head not in inner:
            position = page.text.find(run.words[1], run.start + len(run.words[0]), run.end)
            run.start, run.words, run.initial = position, run.words[1:], False
        result.append(run)
    return result


def _begins_clause(text: str, run: _Run) -> bool:
    """Whether a lone capitalised word is followed by a word in small letters, as a subject by its verb."""
    return _NEXT_WORD.match(text, run.end) is not None and text[run.end + 1].islower()


def _words_before(text: str, start: int, count: int = 3) -> list[str]:
    """The folded words just before a position, nearest first, none across punctuation."""
    stretch = text[max(0, start - 60) : start]
    result: list[str] = []
    end = len(stretch)
    for match in reversed(list(re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", stretch))):
        between = stretch[match.end() : end]
        if between.strip(" \u00a0\u202f'’.") or (between.startswith(".") and len(match.group()) > 4):
            break
        result.append(fold(match.group()))
        end = match.start()
        if len(result) == count:
            break
    return result


def _tell(text: str, run: _Run, lex: Lexicon) -> None:
    """Set the kind of a run from its own words and those before it."""
    if run.certain:
        return
    words_ = [fold(w) for w in run.words]
    before = _words_before(text, run.start)
    near = before[0] if before else ""
    if any(lex.has(w, lex.heads | lex.bodies) for w in words_) and not lex.is_first_name(words_[0]):
        run.kind, run.certain = "organization", True
    elif _is_acronym(run):
        run.kind = "place" if near in lex.place_prepositions else "organization"
    elif lex.stems and len(run.words) == 1 and is_place(run.words[0], "ru"):
        run.kind, run.certain = "place", True
    elif (len(words_) > 1 and lex.is_first_name(words_[0])) or lex.has(near, lex.titles):
        run.kind, run.certain = "person", True
    elif lex.has(near, lex.heads) or (
        len(before) > 1 and near in lex.particles and lex.has(before[1], lex.bodies)
    ):
        run.kind, run.certain = "organization", True
    elif lex.has(near, lex.place_heads) or (
        len(before) > 1 and near in lex.particles and lex.has(before[1], lex.place_heads)
    ):
        run.kind, run.certain = "place", True
    elif (len(before) > 1 and lex.has(before[1], lex.titles) and len(words_) > 1) or _apposed(text, run, lex):
        run.kind = "person"
    elif near in lex.place_prepositions and len(run.words) == 1:
        run.kind = "place"
    elif len(run.words) == 1 and not run.initial and lex.is_first_name(words_[0]):
        run.kind = "person"


def _apposed(text: str, run: _Run, lex: Lexicon) -> bool:
    """Whether a name between commas follows what somebody is: *Sa femme, Anna, …*."""
    before = text[max(0, run.start - 60) : run.start].rstrip(" \u00a0")
    if not before.endswith(",") or text[run.end : run.end + 1] not in (",", "."):
        return False
    told = re.split(r"[,.;:!?()«»\n]", before[:-1])[-1].replace("'", " ").replace("’", " ").split()
    return len(told) <= 6 and any(lex.has(fold(w), lex.titles) for w in told[:3])


def _is_acronym(run: _Run) -> bool:
    return len(run.words) == 1 and 2 <= len(run.words[0]) <= 6 and run.words[0].isupper()


def _with_body(text: str, run: _Run, lex: Lexicon) -> None:
    """Take in the body that a name completes: *ministère des Affaires étrangères*."""
    head = _BODY.search(text, max(0, run.start - 40), run.start)
    if head is None or not lex.has(fold(head["body"]), lex.bodies):
        return
    run.start = head.start()
    after = _NEXT_WORD.match(text, run.end)
    while after is not None and fold(after[1]) in lex.qualifiers:
        run.end = after.end()
        after = _NEXT_WORD.match(text, run.end)
    run.kind, run.certain = "organization", True


def _spread(runs: list[_Run]) -> None:
    """A name is of one kind throughout a text: the certain mention decides, and a person's last word too."""
    known: dict[str, EntityKind] = {}
    for run in runs:
        if run.certain and run.kind:
            known.setdefault(fold(" ".join(run.words)), run.kind)
            if run.kind == "person" and len(run.words) > 1:
                known.setdefault(fold(run.words[-1]), "person")
    for run in runs:
        if not run.certain:
            told = known.get(fold(" ".join(run.words))) or (
                "person" if len(run.words) > 1 and known.get(fold(run.words[-1])) == "person" else None
            )
            if told:
                run.kind, run.certain = told, True


def _ask(page: Page, runs: list[_Run]) -> None:
    """Ask the model about names that nothing told, each once, where the text first has it."""
    asked: set[str] = set()
    unsure: list[_Run] = []
    times = Counter(" ".join(run.words) for run in runs)
    for run in runs:
        key = fold(" ".join(run.words))
        if run.certain or key in asked or len(unsure) >= _ASK_AT_MOST:
            continue
        # A lone word named once in passing is not worth the model's time.
        if len(run.words) == 1 and not run.doubtful and (run.kind or times[run.words[0]] < 2):
            continue
        asked.add(key)
        unsure.append(run)
    stretches = _stretches(page, unsure)
    texts = [page.text[start:end] for (start, end), _ in stretches]
    for ((start, _), inside), found in zip(stretches, engine(page.language).entities(texts), strict=True):
        for first, last, kind in found:
            for run in inside:
                if run.start < start + last and start + first < run.end:
                    run.kind = kind  # type: ignore[assignment]
                    run.certain = kind == "person" and len(run.words) > 1
    told = {fold(" ".join(run.words)): run.kind for run in unsure if run.kind}
    for run in runs:
        run.kind = run.kind or told.get(fold(" ".join(run.words)))


def _stretches(page: Page, runs: list[_Run]) -> list[tuple[Span, list[_Run]]]:
    """The stretches of text around some names, one for names that stand close together.

    The models look at four words to each side of a word, so more of a long sentence tells them nothing.
    """
    result: list[tuple[Span, list[_Run]]] = []
    for run in runs:
        sentence = page.sentence_at(run.start)
        if sentence is None:
            continue
        start, end = run.start, run.end
        for _ in range(_NEAR):
            start = max(
                page.text.rfind(" ", sentence.start, max(start - 1, sentence.start)) + 1, sentence.start
            )
            end = page.text.find(" ", end + 1, sentence.end)
            end = sentence.end if end < 0 else end
        if result and start <= result[-1][0][1]:
            (first, last), inside = result[-1]
            result[-1] = (first, max(last, end)), [*inside, run]
        else:
            result.append(((start, end), [run]))
    return result
