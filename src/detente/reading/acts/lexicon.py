"""What a language's ``acts.toml`` says, checked on load: triggers, what they are done to, and the words
around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_args

from detente.errors import UserError
from detente.model import ActKind, Factuality
from detente.reading.language import table
from detente.reading.phrases import Phrases, Word, key_of, phrases_of, texts

OBJECTS = frozenset({"person", "measure", "target", "party", "license", "deal", "asset"})
"""What an act can be done to; ``acts.toml`` explains them."""

_RULE_FIELDS = {
    "kind",
    "object",
    "voice",
    "context",
    "measure",
    "measured",
    "passive_only",
    "needs",
    "verbs",
    "nouns",
    "verb_unless",
    "noun_unless",
    "not_after",
    "not_within",
    "near",
    "sure",
    "settled",
    "factuality",
    "presupposed",
    "by_anybody",
    "impersonal",
    "received",
    "governs",
    "verbless",
    "not_beyond",
    "not_near",
    "of_people",
}
_CLASS = re.compile(r"@(\w+)")
_VERDICT = "verdict"
_NEEDS = frozenset(
    {
        "",
        "basis",
        "terms",
        "sentence",
        "date",
        "date alone",
        "whom",
        "goal",
        "named",
        "subject",
        "body",
        "state",
        "freed",
        "held",
        _VERDICT,
    }
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One ``[[act]]`` of the file, for its verbs or for its nouns (``nominal``).

    ``sure`` triggers have no other sense: they state the act even where nobody is found beside them; of
    ``settled`` ones the words leave no other either, whatever a model that has not seen them makes of them.
    ``factuality`` is the most that the act can be (what somebody *faces* is possible); ``presupposed`` acts
    have been done, whatever is said of the trigger (*has to serve his sentence*); acts ``by_anybody`` need be
    no state's (*was abducted*), ``impersonal`` ones are of an author unnamed or an authority, and who
    ``received`` people did not free them (*brought home 90 captives*). ``measure`` is what the act's measure
    is called in every language, where its object is a person (*entry*). Acts ``of_people`` are told only of
    whoever is surely a person (*captured the town*). ``governs``: the last word of
    its patterns leads to whom they are done to (*charges were brought against X*). ``verbless``: they are
    acts only in a part of a sentence without a verb (*Minsk: ten years in prison for X*). A trigger that
    holds a word ``not_within`` it is none (*left a friend in prison* beside *left the prison*), nor is one
    with a pattern ``not_beyond`` it, further on in its part of the sentence (*freed the minister from his
    duties*), or ``not_near`` it, anywhere in its sentence.
    """

    kind: ActKind
    object: str
    nominal: bool
    middle: bool
    context: str
    measure: str
    measured: bool
    passive_only: bool
    needs: str
    sure: bool
    settled: bool
    factuality: Factuality
    presupposed: bool
    by_anybody: bool
    of_people: bool
    impersonal: bool
    received: bool
    governs: bool
    verbless: bool
    unless: Phrases[bool]
    not_after: tuple[tuple[str, ...], ...]
    not_within: frozenset[str]
    not_beyond: Phrases[bool] | None
    near: Phrases[bool] | None
    not_near: Phrases[bool] | None

    @property
    def weighed(self) -> bool:
        """Whether its words are triggers only where the model is sure of them."""
        return self.needs == _VERDICT

    @property
    def of_held(self) -> bool:
        """Whether its words tell an act of whoever is held, whatever a model takes them for: *on Tuesday she
        came out*."""
        return self.needs in ("date alone", "held")

    @property
    def by_term(self) -> bool:
        """Whether its words are a verdict only with a term: *gave him eight years*."""
        return self.kind == "sentence" and self.needs == "terms"

    @property
    def may_be_sure(self) -> bool:
        """Whether what stands beside its words may make them sure, whatever a model takes them for."""
        return self.of_held or self.by_term

    def is_near(self, words: list[Word], first: int, last: int) -> bool:
        """Whether a word that must stand ``near`` its triggers is among some words, or none must, and none
        is that bars them."""
        if self.is_barred(words, first, last):
            return False
        return self.near is None or bool(self.near.find(words, first, last))

    def is_barred(self, words: list[Word], first: int, last: int) -> bool:
        """Whether a word that must stand ``not_near`` its triggers is among some words."""
        return self.not_near is not None and bool(self.not_near.find(words, first, last))


@dataclass(slots=True)
class Lexicon:
    """A language's acts; words are keys as `detente.reading.phrases` compares them. Those ``weighed`` are
    triggers only where the model is sure of them: they have other senses by far."""

    code: str
    triggers: Phrases[Rule]
    weighed: Phrases[Rule]
    nouns: Phrases[str]
    contexts: dict[str, Phrases[bool]]
    canonical: Phrases[str]
    owners: Phrases[str]
    makers: frozenset[str]
    laws: Phrases[str]
    charges: Phrases[bool]
    performers: Phrases[str]
    unnumbered: Phrases[str]
    sectors: Phrases[str]
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    phrases: dict[str, Phrases[bool]] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    decades: dict[str, int] = field(default_factory=dict)
    half: str = ""
    plain: str = ""
    adjectives: dict[str, str] = field(default_factory=dict)
    bare_passive: bool = False
    exchange_is_open: bool = False


_WORD_LISTS = {
    "people": (
        "pronouns", "objects", "someone", "pointing", "plural", "plural_people", "plural_some", "plural_all",
        "relative", "possessive", "owning",
        "condemned", "condemns", "trying", "scolds", "land_endings", "reductions",
        "shortened", "price", "amid", "feminine", "masculine",
        "circles", "powers", "officers", "accusers", "quantities", "roll", "plural_others",
        "any", "being", "distributive", "courts", "money", "things", "together", "more", "twos", "threes",
        "plural_helpers", "of_whom", "whom_asked", "asking_whom", "related", "strangers",
        "feminine_endings", "naming", "abbreviations", "platforms", "channels", "plural_endings",
        "surely_plural", "surely_singular", "identifying", "women", "men", "collectives", "belongings",
        "branches",
    ),
    "grammar": (
        "passive", "active", "reflexive", "by", "of", "to", "at", "inside", "for", "of_charge", "and", "or",
        "determiners", "indefinite", "one", "with", "between", "from", "term_from", "term_to", "contrast",
        "cut", "additive", "apiece", "imperatives", "councils", "unions", "lands",
        "asked", "state", "then", "times", "copulas", "causative", "lapsed", "changed_by", "up_to", "taking",
        "undertakings", "against", "blamed_for", "part_of", "beset", "plural_verbs", "without", "preparing",
        "deplored", "pardoning", "former", "having", "upon",
        "days", "reigning", "dealings", "leaving", "involving", "namesakes", "standings", "all_of", "firms",
        "banks", "bank_names", "obtained_for", "standing_for", "people_endings", "telling_days",
        "ships", "two_of_them", "put_on", "listed_on", "measured_on", "listings", "issuing", "countries",
    ),
    "measures": ("approved",),
}  # fmt: skip
_PHRASE_LISTS = {
    "people": (
        "including", "among", "joining", "kin", "beside", "first_of_two", "second_of_two", "both", "alias",
        "left_out", "combatants", "shares", "laymen", "own_ranks", "envoys", "delegates", "counting_in",
        "naming_all", "causes", "holders", "harming", "harmed", "abductors", "complainants", "prosecuting",
        "naming_one", "the_counted", "nameless", "public", "topics", "likewise", "premises", "tied",
    ),
    "measures": (
        "on", "categories", "scopes", "treaties", "permits", "partly", "owing", "because", "unnamed",
        "passing", "relieving", "domestic", "returning", "talking", "keeping",
    ),
    "terms": (
        "life", "kinds", "reckoned", "served", "bounds", "extremes", "each", "changes", "remand",
        "compared", "barring", "verdicts", "time_served", "terms_told",
    ),
    "charges": ("grounds", "direct", "generic", "offences", "proceedings"),
    "authorities": ("orders", "operations", "regulators", "forces"),
    "grammar": (
        "remaining", "standing", "at_present",
        "aftermath",
        "turning_points",
        "gatherings",
        "births",
        "excluding",
        "besides", "cleared",
        "denying",
        "demanding",
        "bringing_about",
        "welcoming",
        "condemning",
        "extraditing",
        "unwelcome",
        "posted",
        "arriving",
        "handing",
        "proposing",
        "blaming",
        "complaining",
        "accusations",
        "mediating",
        "evading",
        "headline",
        "holding",
        "prisons", "towns",
        "escaping",
        "executions",
        "lynching",
        "outward",
        "living",
        "bailing",
        "fronting",
        "usual",
        "having_done",
        "performing",
        "meeting",
        "talks",
        "rounds",
        "repeated",
        "raiding",
        "dwellings",
        "receiving", "hearing", "occasions", "urging_others", "proposing_to_others",
        "tales",
    ),
}  # fmt: skip
_NOUN_LISTS = (
    ("measures", "strong", "measure"),
    ("measures", "weak", "weak measure"),
    ("measures", "licenses", "license"),
    ("measures", "deals", "deal"),
    ("measures", "assets", "asset"),
    ("people", "nouns", "people"),
    ("authorities", "nouns", "authority"),
)


@cache
def lexicon(code: str) -> Lexicon | None:
    """The acts of a language; None where it has no ``acts.toml``.

    Raises:
        UserError: the file is not as its head says.
    """
    data = table(code, "acts")
    if not data:
        return None
    where = f"languages/{code}/acts.toml"
    triggers: Phrases[Rule] = Phrases(code, where)
    weighed: Phrases[Rule] = Phrases(code, where)
    rules = data.get("act", [])
    if not isinstance(rules, list) or not rules:
        raise UserError(f"{where}: there must be [[act]] tables")
    listed = data.get("classes", {})
    classes = {name: "|".join(texts(listed, name, f"{where}: [classes]")) for name in listed}
    for rule in rules:
        table_of = weighed if rule.get("needs") == _VERDICT else triggers
        _add_rule(table_of, _spelled_out(rule, classes, where), code, where)
    nouns: Phrases[str] = Phrases(code, where)
    for section, name, value in _NOUN_LISTS:
        for pattern in texts(data.get(section, {}), name, f"{where}: [{section}]"):
            nouns.add(pattern, value)
    authorities = data.get("authorities", {})
    result = Lexicon(
        code=code,
        triggers=triggers,
        weighed=weighed,
        nouns=nouns,
        contexts={
            name: phrases_of(code, where, patterns) for name, patterns in data.get("context", {}).items()
        },
        canonical=_keyed(code, where, authorities.get("canonical", {})),
        owners=_keyed(code, where, authorities.get("adjectives", {})),
        makers=frozenset(authorities.get("adjectives", {})),
        laws=_keyed(code, where, authorities.get("laws", {})),
        charges=phrases_of(code, where, texts(data.get("charges", {}), "nouns", where)),
        sectors=_keyed(code, where, data.get("measures", {}).get("sectors", {})),
        performers=_keyed(code, where, data.get("performers", {})),
        unnumbered=_keyed(code, where, data.get("terms", {}).get("unnumbered", {})),
        decades={
            key_of(word): int(decade)
            for decade, known in data.get("people", {}).get("decades", {}).items()
            for word in known
        },
        half=data.get("terms", {}).get("half", ""),
        plain=data.get("people", {}).get("plain", ""),
        adjectives={key_of(k): unit for k, unit in data.get("terms", {}).get("adjectives", {}).items()},
        exchange_is_open=bool(data.get("grammar", {}).get("object_of_exchange_is_open")),
        bare_passive=bool(data.get("grammar", {}).get("bare_participle_is_passive")),
    )
    for section, names in _WORD_LISTS.items():
        for name in names:
            listed = texts(data.get(section, {}), name, f"{where}: [{section}]")
            result.words[name] = frozenset(key_of(item).replace("’", "'") for item in listed)
    result.words["helpers"] = result.words["passive"] | result.words["active"]
    result.words["offices"] = result.words["officers"] | result.words["courts"]
    # "С Кипра": what a term starts from is whence somebody comes too.
    result.words["whence"] = result.words["from"] | result.words["term_from"]
    for section, names in _PHRASE_LISTS.items():
        for name in names:
            result.phrases[name] = phrases_of(code, where, texts(data.get(section, {}), name, where))
    for unit, forms in data.get("terms", {}).get("units", {}).items():
        if unit not in ("Y", "M", "W", "D"):
            raise UserError(f"{where}: [terms] units are Y, M, W and D, not {unit!r}")
        result.units |= {key_of(form): unit for form in forms}
    return result


def _spelled_out(rule: dict[str, Any], classes: dict[str, str], where: str) -> dict[str, Any]:
    """A rule with each ``@class`` of its patterns as the words that ``[classes]`` has: ``leave @prison``."""

    def spell(found: re.Match[str]) -> str:
        if found[1] not in classes:
            raise UserError(f"{where}: [classes] has no {found[1]!r}, for {found.string!r}")
        return classes[found[1]]

    return {
        name: [_CLASS.sub(spell, item) if isinstance(item, str) else item for item in value]
        if isinstance(value, list)
        else value
        for name, value in rule.items()
    }


def _add_rule(triggers: Phrases[Rule], rule: dict[str, Any], code: str, where: str) -> None:
    unknown = set(rule) - _RULE_FIELDS
    if unknown:
        raise UserError(f"{where}: [[act]] has no field {sorted(unknown)[0]!r}")
    kind: Any = rule.get("kind")
    done_to = rule.get("object")
    if kind not in get_args(ActKind):
        raise UserError(f"{where}: [[act]] kind {kind!r} must be one of {', '.join(get_args(ActKind))}")
    if done_to not in OBJECTS:
        raise UserError(f"{where}: [[act]] object {done_to!r} must be one of {', '.join(sorted(OBJECTS))}")
    if rule.get("needs", "") not in _NEEDS:
        allowed = ", ".join(sorted(_NEEDS - {""}))
        raise UserError(f"{where}: [[act]] needs {rule['needs']!r}: it must be one of {allowed}")
    most: Any = rule.get("factuality", "asserted")
    if most not in get_args(Factuality):
        raise UserError(
            f"{where}: [[act]] factuality {most!r} must be one of {', '.join(get_args(Factuality))}"
        )
    near, beyond = texts(rule, "near", where), texts(rule, "not_beyond", where)
    far = texts(rule, "not_near", where)
    for part, nominal in (("verbs", False), ("nouns", True)):
        made = Rule(
            kind=kind,
            object=done_to,
            nominal=nominal,
            middle=rule.get("voice") == "middle",
            context=rule.get("context", ""),
            measure=rule.get("measure", ""),
            measured=bool(rule.get("measured")),
            passive_only=bool(rule.get("passive_only")) and not nominal,
            needs=rule.get("needs", ""),
            sure=bool(rule.get("sure")),
            settled=bool(rule.get("settled")),
            factuality=most,
            presupposed=bool(rule.get("presupposed")),
            by_anybody=bool(rule.get("by_anybody") or rule.get("received")),
            of_people=bool(rule.get("of_people")),
            impersonal=bool(rule.get("impersonal")),
            received=bool(rule.get("received")),
            governs=bool(rule.get("governs")),
            verbless=bool(rule.get("verbless")),
            unless=phrases_of(code, where, texts(rule, "noun_unless" if nominal else "verb_unless", where)),
            not_after=tuple(
                tuple(key_of(w) for w in item.replace("'", " ").split())
                for item in texts(rule, "not_after", where)
            ),
            not_within=frozenset(key_of(word) for word in texts(rule, "not_within", where)),
            not_beyond=phrases_of(code, where, beyond) if beyond else None,
            near=phrases_of(code, where, near) if near else None,
            not_near=phrases_of(code, where, far) if far else None,
        )
        for pattern in texts(rule, part, where):
            triggers.add(pattern, made)


def _keyed(code: str, where: str, groups: dict[str, list[str]]) -> Phrases[str]:
    result: Phrases[str] = Phrases(code, where)
    for key, patterns in groups.items():
        for pattern in patterns:
            result.add(pattern, key)
    return result
