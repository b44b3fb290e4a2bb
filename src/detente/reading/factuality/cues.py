"""The words that make an act more or less than a fact: a language's ``factuality.toml``, checked on load."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Literal, get_args

from detente.errors import UserError
from detente.model import Factuality
from detente.reading.language import check_fields, table
from detente.reading.phrases import Phrases, Word, key_of, phrases_of, texts

_WORDS = (
    "negation", "conditions", "unreal", "why", "whom", "perfect", "ongoing", "nobody", "bare", "inverted",
    "duty", "going", "concerns", "aims", "equating", "temporal", "infinitive", "ranks", "soon",
    "whenever", "elsewhen", "on_day", "at_once", "at_once_many", "told", "terms", "meaning",
    "likening", "able_to", "courts", "deals", "anybody", "wished",
    "particles", "till", "involvement", "petitions", "offers", "lacking", "themselves", "correcting",
    "rather", "expected", "alternatives", "following", "solely", "perfect_ahead", "content", "no_longer",
    "not_till", "although", "opposing", "others", "about", "so_that", "whichever",
)  # fmt: skip
_PHRASES = (
    "settled", "purposes", "speech", "announcing", "alike", "reports", "false", "listing", "unconfirmed",
    "missing",
    "granted", "hearsay", "lasting", "phases", "able", "factive", "occurring", "relations", "without",
    "passing",
    "relating", "cease", "comments", "grants", "norms", "beyond", "unmet", "awaited",
    "orders", "treats", "acquits", "calling", "topics", "holding", "discipline",
    "instead", "conceded", "dropped", "unfulfilled", "off", "mooted", "raising", "so_long",
    "because", "sequels", "locutions", "taking_back", "undergoing", "befalling", "hazards", "seeing",
    "explaining", "disclosing", "realized", "projects", "bygone", "moments", "ending", "hedges", "decrees",
    "issuing",
    "authorizing", "ensuing", "once", "amiss", "linking", "agreed", "wishes", "bystanders", "warrants",
    "unqualified", "lawful", "hindering", "untrue", "uncertain", "imagined", "fictional", "certain", "undone",
    "unlikely", "false_labels", "tallies", "trends", "statutes", "on_paper", "still_held", "undoing",
    "bringing",
)  # fmt: skip


@dataclass(slots=True)
class Cues:
    """A language's ``factuality.toml``.

    ``governors`` are verbs and nouns that have the act as a complement, by what they make of it;
    ``adverbs`` stand beside it; ``modals`` are auxiliaries (``conditional`` where only the context tells a
    future in the past from a doubt). ``settled`` prepositions take the act for granted (*après*),
    ``purposes`` do not (*pour*). ``nobody`` are subjects and objects that deny. ``speech`` verbs only
    report. ``perfect`` are the auxiliaries whose verb has happened, ``bare`` those of the infinitive (*être
    libéré*), ``inverted`` those that make a condition before the subject (*had he been freed*). ``reports``
    pass an act on, ``false`` and ``unconfirmed`` say what a report is worth, ``listing`` put somebody
    among others. ``missing`` verbs tell who is
    not on a list, ``duty`` words what is to be done, ``going`` ones make a future of an infinitive,
    ``concerns`` are prepositions of what a protest or a quarrel is over. ``aims`` are nouns of what is still
    to be reached, ``equating`` the verbs that say that an act is one.

    ``temporal`` conjunctions are conditions only of what has not been (*once*), ``infinitive`` the mark that
    an infinitive must have, ``ranks`` words that count off who an infinitive tells of (*the last to be
    freed*), ``soon`` adverbs of a future that may also be a past. Negated, ``phases`` (*begin*) and ``able``
    verbs (*can*, *intend*) deny what they govern, ``factive`` ones (*comment on*) leave it as it is,
    but where it is ``whichever`` (*any arrest*).
    ``occurring`` verbs say of an act that it takes place, ``passing`` ones of a decision that it is taken,
    ``relations`` are nouns of what an act is to
    another (*the price of*); what is ``without`` is denied, and what is to ``cease`` is going on. In the
    present, a clause that a ``whenever`` conjunction opens is of no one time; an act with an ``elsewhen``
    adverb (*later*) is of another time than the one told before it; a date after an ``on_day`` preposition
    may part a verb from its subject, ``at_once`` participles are of a moment and of no state since, and
    ``told`` are helpers in the present by which an account tells what was done. ``terms`` announce a word
    that is spoken of, ``meaning`` verbs explain one, ``likening`` words say what something is held to be.
    What somebody ``comments`` on (*thanked for*) has been, as has a wish that is met by a verb that
    ``grants`` it; ``norms`` are words of what a law lets be done, ``able_to`` helpers of what may be done
    to anybody. A negation ``beyond`` which there is more denies nothing (*not only*).
    ``explaining`` nouns are what may be told of an act (*reasons*), by
    ``disclosing`` verbs. A clause that an
    ``unmet`` conjunction opens has not been (*afin que*, *чтобы*), one that an ``awaited`` one opens has only
    where the rest is of the past (*avant que*). Who ``orders`` an arrest only announces it, but ``courts``
    that do have made it. Who ``treats`` people lets them go as patients; a verdict that ``acquits`` sentences
    nobody. What verbs of ``calling`` have for an object has been, as have the arrests and deaths that are the
    ``topics`` of talk; what ``deals`` are ``holding`` is agreed. ``anybody`` are words of whom a
    law is about, ``discipline`` the penalties that are no measures against a state. ``wished`` helpers are
    subjunctives by which nothing has happened (*soit libéré*) but what is ``conceded`` or commented on (*bien
    que*, *heureux que*); before what has not been, ``instead`` words tell what was done (*rather than*).

    After a plan, ``dropped`` words tell that it was given up, ``unfulfilled`` ones that it, or what
    others hoped for, came to nothing; what is ``off`` is out of the question, what is ``mooted`` talked
    of, and so is what is done to by ``raising`` verbs.
    The clause that ``so_long`` words open and negate only says until when something else is so (*tant
    que … pas*). Who is the subject of ``undergoing`` verbs, or whom ``befalling`` ones threaten, has done
    to him what they have for a complement (*escaped arrest*, *ему грозит арест*), or the ``hazards`` of
    it (*the risk of arrest*). What ``seeing`` verbs have for an object, a participle tells what becomes
    of (*to see them freed*).

    What a plan came to is ``realized``, and so is a plan among ``projects``; ``bygone`` adjectives say that
    an act has been, ``amiss`` words that it ought not to; ``linking`` ones tie it to something else;
    ``moments`` prepositions that it only dates what follows, ``ending`` verbs that it runs.
    After a negation, ``correcting`` words (with ``rather``) put the right reason beside the denied one.
    ``hedges`` are adverbs of a guess; ``decrees`` tell no act that is done where their ``issuing`` is still
    to come, and ``authorizing`` an act decides it.

    What no ``hindering`` verb has prevented has been done. Words up to the conjunction of a clause say
    that it is ``untrue``, ``uncertain``, only ``imagined`` or ``fictional``, or, with two negations,
    ``certain``; others say of an act that it was ``undone`` or is ``unlikely``. ``false_labels`` open a
    sentence that is not true, with a colon.

    ``particles`` stand before a verb with a negation behind it (*n'a été condamné par aucun tribunal*), and
    make a negation of what is ``no_longer`` so (*n'est plus détenu*). What is so ``till`` an act tells of one
    that has been only in the past; what was ``not_till`` a day has been on it, and what is said of a main
    clause reaches no clause that opens with ``although``. ``involvement`` in a death or arrest takes it for
    granted; ``petitions`` are what may be refused, and what they are for with them; who accepts one of the
    ``offers`` has done nothing yet; who is ``lacking`` to somebody may have had something done to him
    (*without X, who was arrested*); of an arrest that is denied with its reason (``because``), only that may
    be. Words of ``sequels`` look like a condition (*si bien que*); ``locutions`` are adverbs of several words
    that may part a verb from its helper (*d'ores et déjà*).
    ``taking_back`` words deny what was told before them, but not where ``themselves`` words name who does: he
    may deny something else. What must be done, or is ``expected``, is planned where ``agreed`` words say that
    it is settled (*under the deal*, *in the coming hours*). An act among ``wishes`` is one of them (*parmi
    les revendications figure*), and ``bystanders`` tell of acts that they do not do. Like ``speech``,
    ``announcing`` verbs tell what stands before them, their subject behind (*…, a annoncé le parquet*). Who
    issues ``warrants`` has not yet arrested. A denial with an ``unqualified`` adverb may be of that alone
    (*none was freed unconditionally*), and what is not ``lawful`` is not said to be left undone (*cannot be
    deported under the constitution*). ``alternatives`` join the circumstances that a question leaves open
    (*whether he died in his cell or at hospital*). What is ``lasting`` is told in the present of what was
    done before (*the sanctions target six banks*). A clause that ``ensuing`` words open, or a participle
    behind ``once``, says after what something else is to be, as does a noun ``following`` that, above all
    with ``solely`` before it (*only after the release*). ``content`` conjunctions open what the word before
    them makes something of. Acts whose ``tallies`` are told (*the number of arrests*), or that follow
    ``trends`` (*arrests have doubled*), are none of them. ``statutes`` name a law as what lets something be
    done (*under the code*). A release ``on_paper`` is none, nor is one behind which an ``opposing``
    conjunction (*but*) has whom it is of, and no ``others``, ``still_held``. ``undoing`` verbs put an end to
    something, and to nothing for which that is done (*scrapped sanctions in return for her release*).
    What comes with something by a ``bringing`` verb is no surer than that is (*will be followed by*).
    ``about`` prepositions have the content of a noun before them, whatever a parse hangs them on, and
    ``so_that`` conjunctions make an aim of an infinitive.
    """

    code: str
    governors: Phrases[Factuality]
    adverbs: Phrases[Factuality]
    modals: dict[str, Factuality | Literal["conditional", "doubtful"]] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    phrases: dict[str, Phrases[bool]] = field(default_factory=dict)

    def holds(self, name: str, words: list[Word], first: int, last: int, position: int) -> bool:
        """Whether a pattern of a list stands over a position, of those from ``first`` to before ``last``."""
        return any(hit.start <= position < hit.end for hit in self.phrases[name].find(words, first, last))


@cache
def cues(code: str) -> Cues:
    """The cues of a language; none where it has no ``factuality.toml``.

    Raises:
        UserError: the file is not as `Cues` says.
    """
    data, where = table(code, "factuality"), f"languages/{code}/factuality.toml"
    check_fields(data, ("governors", "adverbs", "modals", *_WORDS, *_PHRASES), where)
    governors: Phrases[Factuality] = Phrases(code, where)
    adverbs: Phrases[Factuality] = Phrases(code, where)
    for name, phrases in (("governors", governors), ("adverbs", adverbs)):
        for kind in data.get(name, {}):
            if kind not in get_args(Factuality):
                raise UserError(
                    f"{where}: [{name}] {kind!r} must be one of {', '.join(get_args(Factuality))}"
                )
            for pattern in texts(data[name], kind, where):
                phrases.add(pattern, kind)
    result = Cues(code, governors, adverbs)
    for kind, listed in data.get("modals", {}).items():
        if kind not in get_args(Factuality) and kind not in ("conditional", "doubtful"):
            raise UserError(f"{where}: [modals] {kind!r} must be a factuality, 'conditional' or 'doubtful'")
        result.modals |= {key_of(word): kind for word in listed}
    for name in _WORDS:
        result.words[name] = frozenset(key_of(item) for item in texts(data, name, where))
    for name in _PHRASES:
        result.phrases[name] = phrases_of(code, where, texts(data, name, where))
    return result
