"""What a language's ``speech.toml`` says: which words report speech and who can be a speaker.

Verbs stand in groups by what may be their content: ``statement`` (a quotation, a clause, an infinitive),
``object`` (also a noun), ``topic`` (also a noun with a preposition), ``manner`` (only a quotation beside it),
``label`` (only with some words quoted: *a qualifié X de « … »*), ``citing`` (what another says), ``judging``
(an adjective: *se dit prêt*), ``counting`` (a number, with no words of its own; ``gauging`` ones have it
after one of the ``rates``: *put the toll at 40*). A verb may need another before it (``faire_savoir``) or a
noun after it (``faire+part``). ``addressing`` verbs have the one spoken to for their object; ``appraising``
ones praise or blame, which is speech with quoted words only; ``ruling`` ones need *que* (*found that*). Who
does ``continuing`` ones has spoken before, and ``replying`` ones was asked. What somebody was ``thinking`` is
no speech where he tells it of himself, what he was ``musing`` never; what he is ``denying`` is denied, what
he is ``doubting`` is none, nor are reflexive ``placing`` ones (*parmi eux se trouve Anna*). The ``ambiguous``
(*la crise confirme que*) need somebody for a subject. A noun is content if it is one of ``events`` or ends
so; ``[endings]`` and ``[forms]`` make forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from detente.errors import UserError
from detente.reading.entities.names import Lexicon
from detente.reading.entities.names import lexicon as names_lexicon
from detente.reading.forms import alternation, expand, fold
from detente.reading.kept import kept
from detente.reading.language import table, words
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech import patterns
from detente.reading.speech.verb_forms import all_forms, base_form, nouns_located

Group = Literal["statement", "object", "topic", "manner", "label", "citing", "judging", "counting"]
_GROUPS: tuple[Group, ...] = (
    "statement", "object", "topic", "manner", "label", "citing", "judging", "counting",
)  # fmt: skip
_GRAMMAR = (
    "complementizers", "joins", "topics", "possible", "future", "willing", "owing", "sequel", "questions",
    "comparing", "narrating", "than", "degrees", "negations", "purposes", "linking", "events", "no_events",
    "conditions", "goals", "own_subjects", "own_goals", "anaphors", "relatives", "reports", "refused",
    "pleas", "charging", "without", "withholding", "specifying", "summing", "ranking", "taking", "showing",
    "courts", "absolute", "there", "aliases", "particulars", "informing", "further",
    "reasons", "personal", "repeating", "against",
    "wordings", "rates", "pronominal", "blames", "introducing", "hearing", "facts", "shown", "hushed", "none",
)  # fmt: skip
_SPEAKERS = (
    "stressed", "addresses", "never", "impersonal", "datives", "indefinite", "documents", "reading",
    "read_in", "occasions", "times", "weekdays", "on_days", "asked",
    "first_person", "first_possessives", "first_singular",
    "places", "anybody", "emphatic",
    "headed", "speaking", "clipped", "of_courts",
    "during", "stages", "outlets", "stories", "same", "answers",
)  # fmt: skip
_KINDS = (  # what else a verb may be, whatever its group
    "ambiguous", "addressing", "appraising", "continuing", "replying", "demanding", "ruling", "thinking",
    "musing", "denying", "doubting", "issuing", "urging", "gauging", "mentioning", "claiming", "narrated",
    "ceasing", "placing",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
# What a verb of manner alone must have beside it: a quotation, or a colon or dash that leads to one.
_BESIDE = re.compile(r"[«»“”„\"‹›]|:\s*$|^\s*[—–-]")
_MANNER, _COUNTING, _LONGEST_ENDING = frozenset({"manner"}), frozenset({"counting"}), 6


@dataclass(frozen=True, slots=True)
class Speech:
    """The speech lexicon of a language; all words are folded."""

    groups: dict[str, frozenset[Group]]
    forms: dict[str, str]
    stems: dict[str, tuple[tuple[str, str], ...]]
    compounds: dict[str, frozenset[str]]
    locutions: dict[str, dict[str, str]]
    located: tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]]
    sources: re.Pattern[str]
    possessed: re.Pattern[str]
    possessives: dict[str, str]
    stressed: frozenset[str]
    refused: frozenset[str]
    pleas: frozenset[str]
    without: frozenset[str]
    withholding: frozenset[str]
    specifying: frozenset[str]
    summing: frozenset[str]
    ranking: frozenset[str]
    taking: frozenset[str]
    showing: frozenset[str]
    courts: frozenset[str]
    absolute: frozenset[str]
    aliases: frozenset[str]
    particulars: frozenset[str]
    informing: frozenset[str]
    further: frozenset[str]
    reasons: frozenset[str]
    repeating: frozenset[str]
    against: frozenset[str]
    wordings: frozenset[str]
    glosses: re.Pattern[str]
    personal: frozenset[str]
    rates: frozenset[str]
    blames: frozenset[str]
    introducing: frozenset[str]
    hearing: frozenset[str]
    shown: frozenset[str]
    hushed: frozenset[str]
    none: frozenset[str]
    facts: frozenset[str]
    pronominal: frozenset[str]
    charging: frozenset[str]
    citing: re.Pattern[str]
    passing: re.Pattern[str]
    heralds: re.Pattern[str]
    opinions: re.Pattern[str]
    whom: re.Pattern[str]
    there: frozenset[str]
    anybody: frozenset[str]
    headed: frozenset[str]
    clipped: frozenset[str]
    of_courts: frozenset[str]
    outlets: frozenset[str]
    stories: frozenset[str]
    same: frozenset[str]
    begging: frozenset[str]
    emphatic: frozenset[str]
    first_possessives: frozenset[str]
    first_singular: frozenset[str]
    not_sources: frozenset[str]
    undertaking: frozenset[str]
    sourceless: frozenset[str]
    signs: frozenset[str]
    lookalikes: frozenset[str]
    backward: re.Pattern[str]
    addresses: frozenset[str]
    never: frozenset[str]
    impersonal: frozenset[str]
    narrating: frozenset[str]
    than: frozenset[str]
    degrees: frozenset[str]
    datives: frozenset[str]
    indefinite: frozenset[str]
    articles: dict[str, str]
    written: frozenset[str]
    documents: frozenset[str]
    occasions: frozenset[str]
    briefings: re.Pattern[str]
    during: frozenset[str]
    stages: frozenset[str]
    papers: frozenset[str]
    read_in: frozenset[str]
    reading: frozenset[str]
    impersonal_endings: tuple[str, ...]
    female_endings: tuple[str, ...]
    male_endings: tuple[str, ...]
    abstract_endings: tuple[str, ...]
    somebodys_endings: tuple[str, ...]
    speaking: frozenset[str]
    times: frozenset[str]
    weekdays: frozenset[str]
    on_days: frozenset[str]
    asked: frozenset[str]
    first_person: frozenset[str]
    places: frozenset[str]
    complementizers: frozenset[str]
    joins: frozenset[str]
    topics: frozenset[str]
    possible: frozenset[str]
    future: frozenset[str]
    willing: frozenset[str]
    owing: frozenset[str]
    sequel: frozenset[str]
    purposes: frozenset[str]
    thinking: frozenset[str]
    musing: frozenset[str]
    denying: frozenset[str]
    doubting: frozenset[str]
    issuing: frozenset[str]
    urging: frozenset[str]
    gauging: frozenset[str]
    set_off: re.Pattern[str]
    asides: re.Pattern[str]
    questions: frozenset[str]
    comparing: frozenset[str]
    negations: frozenset[str]
    reflexive: tuple[str, ...]
    linking: frozenset[str]
    as_: frozenset[str]
    events: frozenset[str]
    no_events: frozenset[str]
    conditions: frozenset[str]
    goals: frozenset[str]
    own_subjects: frozenset[str]
    own_goals: frozenset[str]
    appraising: frozenset[str]
    mentioning: frozenset[str]
    claiming: frozenset[str]
    narrated: frozenset[str]
    ceasing: frozenset[str]
    placing: frozenset[str]
    continuing: frozenset[str]
    replying: frozenset[str]
    demanding: frozenset[str]
    ruling: frozenset[str]
    addressing: frozenset[str]
    anaphors: frozenset[str]
    answers: frozenset[str]
    among: re.Pattern[str]
    named: re.Pattern[str]
    contrasts: re.Pattern[str]
    sequences: re.Pattern[str]
    remarking: re.Pattern[str]
    stances: re.Pattern[str]
    issued: re.Pattern[str]
    gathered: re.Pattern[str]
    relatives: frozenset[str]
    reports: frozenset[str]
    ambiguous: frozenset[str]
    somebody: Lexicon

    def verb(self, token: Token) -> str | None:
        """The lemma of a reporting verb that a token is a form of."""
        lemma = fold(token.lemma)
        return lemma if lemma in self.groups and token.pos in ("VERB", "AUX") else self.form(token.text)

    def form(self, word: str) -> str | None:
        """The lemma of a reporting verb that a word is, or looks like, a form of."""
        key = fold(word)
        found = self.forms.get(key)
        if found is None and len(key) > 3:
            for stem, lemma in self.stems.get(key[:3], ()):
                if key.startswith(stem) and len(key) - len(stem) <= _LONGEST_ENDING:
                    return lemma
        return found

    def calls_somebody(self, word: str) -> bool:
        """Whether a folded word is what one person is called: by an office, a trade, or as anybody may be."""
        names = self.somebody
        return names.has(word, names.titles, names.callings, names.anybody)

    def is_for_somebody(self, words: Iterable[str]) -> bool:
        """Whether one of some folded words is a person's title or what he is called, or a body."""
        return any(self.is_somebody(word) or self.calls_somebody(word) for word in words)

    def is_accuser(self, word: str) -> bool:
        """Whether a folded word is for somebody who acts on an accused, and so is not he: *прокурор*."""
        return self.somebody.has(word, self.somebody.accusers)

    @property
    def goes_by_order(self) -> bool:
        """Whether articles lead nouns and no cases tell what they are, so that the order of words does."""
        return bool(self.articles) and not self.somebody.stems

    def is_briefing(self, noun: Token, sentence: Sentence) -> bool:
        """Whether a noun is of an occasion to speak that speaks itself of nothing: *a press conference*."""
        at = noun.start - sentence.start
        return any(m.start() <= at < m.end() for m in self.briefings.finditer(sentence.folded))

    def only_counts(self, lemma: str) -> bool:
        """Whether a reporting verb has no words for content, but only a number: *recenser*."""
        return self.groups.get(lemma) == _COUNTING

    def is_somebody(self, word: str) -> bool:
        """Whether a folded noun is a person's title or a body."""
        return self.somebody.has(word, self.somebody.titles, self.somebody.heads, self.somebody.bodies)

    def cites(self, word: str) -> bool:
        """Whether a folded word alone begins whom a report cites: *citing*."""
        return self.citing.fullmatch(word) is not None

    def pronoun(self, word: str) -> bool:
        """Whether a folded word is a pronoun for a person or a body named before."""
        return word in self.somebody.pronouns

    def is_report(self, word: str) -> bool:
        """Whether a folded noun, or its singular, is one of speech: *déclaration*."""
        return word in self.reports or word.rstrip("s") in self.reports

    def likens(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the word at an index makes a remark of the clause after it: *comme*, *ainsi que*."""
        word = fold(tokens[at].text)
        before = next((t for t in reversed(tokens[max(0, at - 2) : at]) if t.pos != "PUNCT"), None)
        if before is not None and f"{fold(before.text)}_{word}" in self.as_:
            return True
        after = before is not None and fold(before.text) in self.comparing  # "после того, как он сказал"
        return word in self.as_ and not after

    def stands_alone(self, word: str) -> bool:
        """Whether a folded word is a pronoun that takes no complement: *selon eux*."""
        return self.pronoun(word) or word in self.stressed

    def refers_back(self, word: str) -> bool:
        """Whether a folded word is a pronoun alone or a possessive: *selon elle*, *по его словам*."""
        return self.stands_alone(word) or word in self.possessives

    def is_body(self, word: str) -> bool:
        """Whether a folded noun is a body's or an institution's."""
        return self.somebody.has(word, self.somebody.heads, self.somebody.bodies)

    def mentions(self, text: str) -> bool:
        """Whether a text holds a reporting verb or names a source: whether it needs a parse."""
        folded = fold(text)
        if self.heralds.search(folded) is not None:
            return True
        beside = _BESIDE.search(text) is not None
        for word in _WORD.finditer(folded):
            lemma = self.form(word.group())
            if lemma is None:
                continue
            if beside or self.groups[lemma] != _MANNER or self.set_off.search(folded, 0, word.start()):
                return True
        nouns, pairs = self.located
        return bool(nouns.search(folded)) and any(n.search(folded) and v.search(folded) for n, v in pairs)


@kept(1024)
def mentions(code: str, text: str) -> bool:
    """Whether a sentence holds a reporting verb or names a source; kept, for it is asked twice."""
    return lexicon(code).mentions(text)


@cache
def lexicon(code: str) -> Speech:
    """The speech lexicon of a language.

    Raises:
        UserError: its ``speech.toml`` is not as documented.
    """
    data, where = table(code, "speech"), f"languages/{code}/speech.toml"
    verbs, endings = _section(data, "verbs", where), _section(data, "endings", where)
    forms, speakers = _section(data, "forms", where), _section(data, "speakers", where)
    unknown = set(verbs).difference(_GROUPS, _KINDS)
    if unknown:
        raise UserError(f"{where}: [verbs] has no group {sorted(unknown)[0]!r}; use {', '.join(_GROUPS)}")
    groups: dict[str, set[Group]] = {}
    compounds: dict[str, set[str]] = {}
    locutions: dict[str, dict[str, str]] = {}
    plain: set[str] = set()
    for name in _GROUPS:
        for written in words(verbs, name, where):
            lemma, first = base_form(fold(written))
            groups.setdefault(lemma, set()).add(name)
            verb, plus, noun = lemma.partition("+")
            if plus:
                locutions.setdefault(verb, {})[noun] = lemma
            if first:
                compounds.setdefault(lemma, set()).add(first)
            else:
                plain.add(lemma)
    table_ = {fold(suffix): words(endings, suffix, where) for suffix in endings}
    if " " in str(endings.get("", "")):
        table_[""] = table_[""] | {""}
    made, stems = all_forms(groups, table_)
    for lemma in forms:
        made.update({fold(form): fold(lemma) for form in words(forms, lemma, where)})
    grammar = _section(data, "grammar", where)
    prepositions, backward = _section(data, "prepositions", where), _section(data, "backward", where)

    def some(name: str, section: dict[str, Any] = speakers) -> frozenset[str]:
        return frozenset(fold(word) for word in words(section, name, where))

    helpers = [form for written in words(grammar, "helpers", where) for form in expand(written)]
    possessives = _section(data, "possessives", where)
    sources, citing = patterns.sources(prepositions, where), patterns.phrases(prepositions, "citing", where)
    possessed = patterns.possessed(prepositions, possessives, where)
    whom = patterns.relative(prepositions, where)
    heralds = (sources, possessed, citing, whom)
    return Speech(
        heralds=re.compile("|".join(pattern.pattern.replace("?P<who>", "?:") for pattern in heralds)),
        groups={lemma: frozenset(found) for lemma, found in groups.items()},
        forms={form: lemma for form, lemma in made.items() if lemma in groups},
        stems={key: tuple(found) for key, found in stems.items()},
        locutions=locutions,
        located=nouns_located(locutions, table_),
        compounds={lemma: frozenset(found) for lemma, found in compounds.items() if lemma not in plain},
        sources=sources,
        possessed=possessed,
        possessives={fold(k): str(v) for k, v in possessives.items()},
        citing=citing,
        passing=patterns.phrases(prepositions, "passing", where),
        opinions=patterns.phrases(prepositions, "opinions", where),
        whom=whom,
        **{name: some(name, prepositions) for name in ("not_sources", "undertaking", "sourceless", "signs")},
        lookalikes=words(prepositions, "lookalikes", where),
        backward=patterns.phrases(backward, "starts", where),
        begging=some("begging", backward),
        articles={fold(k): str(v) for k, v in _section(data, "articles", where).items()},
        written=some("sources") | some("documents"),
        papers=some("documents") | some("pages"),
        abstract_endings=tuple(sorted(some("abstract_endings"))),
        impersonal_endings=tuple(some("impersonal_endings")),
        female_endings=tuple(some("female_endings")),
        male_endings=tuple(some("male_endings")),
        somebodys_endings=tuple(sorted(some("somebodys_endings"))),
        **{name: some(name, grammar) for name in _GRAMMAR},
        **{name: some(name) for name in _SPEAKERS},
        as_=some("as", grammar),
        reflexive=tuple(sorted(some("reflexive", grammar))),
        **{name: frozenset(base_form(fold(w))[0] for w in words(verbs, name, where)) for name in _KINDS},
        among=patterns.phrases(grammar, "among", where),
        named=patterns.phrases(grammar, "named", where),
        contrasts=patterns.phrases(grammar, "contrasts", where),
        glosses=patterns.phrases(grammar, "glosses", where),
        stances=patterns.phrases(grammar, "stances", where),
        issued=patterns.issued(grammar, where),
        gathered=patterns.gathered(grammar, where),
        briefings=patterns.phrases(speakers, "briefings", where),
        somebody=names_lexicon(code),
        set_off=re.compile(rf",\s+(?:(?:{alternation(helpers)})\s+)?$"),
        asides=patterns.after_comma(grammar, "asides", where),
        remarking=patterns.after_comma(grammar, "remarking", where),
        sequences=patterns.after_comma(grammar, "sequences", where, within=patterns.DURATION),
    )


def _section(data: dict[str, Any], name: str, where: str) -> dict[str, Any]:
    section = data.get(name, {})
    if not isinstance(section, dict):
        raise UserError(f"{where}: [{name}] must be a table")
    return section
