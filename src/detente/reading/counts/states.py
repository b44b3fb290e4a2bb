"""How those counted are, by the form of the verb: what is so is a stock, what happened is none."""

from __future__ import annotations

from collections.abc import Iterable

from detente.reading.counts.account import ENTITIES, Account
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import PAUSE, Cue, Sentence, last_match
from detente.reading.counts.predication import Predication, aspect, heading, is_negated
from detente.reading.parsing.token import Token

# People who act on others more often than they are acted on: they count only beside the word.
AGENTS = frozenset(
    {
        "official", "judge", "prosecutor", "lawyer", "police officer", "minister", "lawmaker",
        "diplomat", "relative", "supporter", "politician", "officer", "bank", "company", "doctor",
        "spy", "professor", "guard", "captain", "manager", "governor", "mayor", "candidate", "observer",
        "delegate", "expert", "analyst", "inspector", "consul", "leader", "witness", "negotiator",
        "mediator", "adviser", "publisher", "family", "port", "refinery", "airline", "general",
        "commander", "historian", "sociologist", "economist", "gunman", "director", "investor", "secretary",
        "clerk", "presenter", "producer", "brother", "sister", "son", "daughter", "parent", "wife", "friend",
        "neighbour", "colleague", "user", "signatory", "assistant", "coordinator", "organizer", "plaintiff",
        "investigator", "prince", "rector", "coach", "follower", "kidnapper", "attacker", "murderer", "thief",
        "notary", "ally", "bodyguard", "resident", "psychologist", "builder", "hunter", "agent",
        "law enforcement officer",
    }
)  # fmt: skip
_SUBJECT = frozenset({"nsubj", "nsubj:pass"})
_MILLION = 1_000_000
# Up to so many may be known one by one.
_FEW = 30
# How far before measures the word may stand that says that they are new.
_FRESH = 24
# How far into its sentence the act of those may be told of whom it lists some.
_LISTED_REACH = 60
# How far before its number *the remaining* may start.
_REST = 16


class States(Account):
    """The part of the finder that tells states from events."""

    def _as_told(self, cue: Cue, verbs: list[Cue], made: Predication, sentence: Sentence) -> Cue:
        """The word that governs those counted as its clause tells it: as a state or as an event."""
        fresh = self._fresh(cue, sentence)
        if cue.kind == "stock" and fresh and self.structure.is_subject((fresh.start, fresh.end)):
            return Cue("act", fresh.start, fresh.end)  # "The new sanctions cover 11 firms."
        imposed = cue.kind == "sanction" and fresh is not None
        if not imposed and self._is_state(cue, verbs, made):
            return Cue("stock", cue.start, cue.end)
        told = aspect(made, self.words.cues)
        heads = heading(made.sentence, made.clause)
        if cue.kind == "stock" and told == "event" and overlapping(cue, heads):
            held = self.words.cues.holding.match(self.folded, cue.start)
            if held is not None and self.words.cues.act.match(self.folded, cue.start) is not None:
                # *ont été incarcérés à Torvel*
                return Cue("act", cue.start, cue.end)
        if cue.kind == "stock" and told == "event" and self._is_put(cue, made):
            # *a placé pour deux mois en détention deux opposants*, *внесло в реестр пятерых журналистов*
            return Cue("act", made.clause.start, made.clause.end)
        deeper = cue.kind == "act" and not overlapping(cue, (*heads, *made.path))
        whole = not any(head.pos == "VERB" for head in heads if head is not made.clause)
        if deeper and whole and told == "state" and not sentence.heading and self._is_of_them(cue, made):
            # *560 are eligible for release*, *sont en attente d'une expulsion*
            return Cue("stock", made.clause.start, made.clause.end)
        return cue

    def _passes_by(self, cue: Cue, group: FoundGroup) -> bool:
        """Whether a word tells nothing of those counted: it is of the noun phrase itself (*the remaining
        seven were acquitted*), or tells of what others are accused (*is charged with killing 14*)."""
        if cue.start < group.span[1] and group.number[0] < cue.end:
            return True
        rest = self.words.cues.rest.search(self.folded, group.span[0] - _REST, group.span[0])
        if rest is not None and rest.start() <= cue.start < rest.end():
            return True
        accused = cue.kind == "stock" and cue.end <= group.span[0]
        if not accused or self.words.cues.of_subject.search(self.folded, cue.start, cue.end) is None:
            return False
        made = self.structure.predication(group.span)
        told = made is not None and made.role in _SUBJECT and made.head.relation in _SUBJECT
        return not (told and made is not None and overlapping(cue, heading(made.sentence, made.clause)))

    def _listed_with(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The act of those whom a sentence opens with and among whom it lists those counted: *those freed on
        Monday included nine teachers*, *parmi les libérés figurent neuf enseignants*."""
        verb = last_match(self.words.cues.lists, self.folded, sentence.start, group.span[0])
        ahead = (c for c in sentence.cues if verb is not None and c.end <= verb.start() and c.kind != "total")
        said = next(ahead, None)
        if said is None or said.kind != "act" or said.start - sentence.start >= _LISTED_REACH:
            return None
        reported = self.words.cues.speech.search(self.folded, said.start, group.span[0])
        return said if reported is None else None

    def _stays(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The verb of a state right after a number without a noun: *25,000 were seized and 20,000 remain*,
        *are still held*."""
        if group.noun_span != (group.span[1], group.span[1]):
            return None
        end = group.span[1]
        aux = self.words.cues.aux.match(self.folded, end)
        ends = (end, aux.end()) if aux is not None else (end,)
        stocks = (c for c in sentence.cues if c.kind == "stock")
        after = (c for c in stocks if any(0 <= c.start - at <= 1 for at in ends))
        return next((c for c in after if not self.words.cues.modifier.match(self.folded, c.start)), None)

    def _is_only_named(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a few who are known stand only with a noun that is theirs, and nothing is told of them nor
        when: *the lawyer of the two men was turned away*."""
        few = 1 < (group.bound.lo or 0) <= _FEW and group.bound.qualifier == "exact" and not group.partitive
        if not few or sentence.dates or self.words.definite.search(self.folded, 0, group.span[0]) is None:
            return False
        return self.structure.is_of_noun(group.span)

    def _fresh(self, cue: Cue, sentence: Sentence) -> Cue | None:
        """Measures named up to a word that are new, or stand right after the verb that announces them: *the
        new sanctions include a travel ban on eight people*."""
        cues = self.words.cues
        for named in sentence.cues:
            if named.kind != "sanction" or named.start > cue.start:
                continue
            near = max(sentence.start, named.start - _FRESH), named.start
            if any(
                not PAUSE.search(self.folded, word.end(), named.start)
                for pattern in (cues.fresh, cues.announces)
                for word in pattern.finditer(self.folded, *near)
            ):
                return named
        return None

    def _is_put(self, cue: Cue, made: Predication) -> bool:
        """Whether the verb of a clause puts those counted in the place or on the list that a word names."""
        after = cue.start >= made.clause.end
        return after and self.words.cues.puts.match(self.folded, made.clause.start) is not None

    def _is_of_them(self, cue: Cue, made: Predication) -> bool:
        """Whether an act that a clause only names is not done to those it is said of nor still to come."""
        if made.role not in _SUBJECT or self.words.named.match(self.folded, made.clause.start):
            return False
        first, last = min(made.clause.start, cue.start), max(made.clause.end, cue.end)
        if self.words.cues.undergo.search(self.folded, first, last):
            return False  # *are covered by the pardon*
        passive = self.words.cues.passive.search(self.folded, made.clause.start, cue.start)
        return passive is None and self.future.search(self.lower, first, last) is None

    def _is_state(self, cue: Cue, verbs: list[Cue], made: Predication) -> bool:
        """Whether the verb tells how those are whom a noun, a participle or a denied verb names: *The list
        has 310 names*, *with 28 reporters jailed*, *20 people have not been able to return*."""
        held = self.words.cues.holding.match(self.folded, cue.start) is not None
        if cue in verbs and made.clause.pos == "VERB":
            if held and (aspect(made, self.words.cues) == "state" or self._is_reckoned(made)):
                return True
            return cue.kind == "act" and is_negated(made, self.words.cues)
        if self.words.cues.fatal.match(self.folded, cue.start):
            return False
        # *двое сейчас на свободе*
        placed = cue in verbs and made.clause.pos in ("NOUN", "ADV")
        return (cue.kind == "sanction" or held or placed) and aspect(made, self.words.cues) == "state"

    def _is_reckoned(self, made: Predication) -> bool:
        """Whether somebody tells by a clause how many he thinks that there are: *estimated that 800 people
        were imprisoned*."""
        clause = made.clause
        above = made.sentence.tokens[clause.head]
        return clause.relation == "ccomp" and above.lemma in self.words.cues.reckons

    def _unlisted_verb(self, made: Predication, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """A verb that no list has, where it tells how those counted are, or what some of those counted before
        did."""
        # *The verdict against six reporters marks …* tells how the verdict is.
        itself = made.role in _SUBJECT and made.head.relation in _SUBJECT
        told = aspect(made, self.words.cues) if itself else None
        at = made.clause.start
        if any(m.span[0] <= at < m.span[1] for m in sentence.dates):
            return None  # *il y a un an*
        cues = self.words.cues
        if cues.among.search(self.folded, group.span[1], sentence.end):
            return None
        if told is None or cues.speech.match(self.folded, at) or self.words.named.match(self.folded, at):
            return None
        if cues.act.match(self.folded, at) and all(cue.start != at for cue in sentence.cues):
            return None  # *a ajouté l'organisation*: a word that here says nothing of those counted.
        known = group.partitive and not self.words.of_others.match(self.folded, group.number[1])
        people = bool(group.kinds) and not AGENTS & set(group.kinds)
        is_so = made.clause.pos in ("ADJ", "ADV") and people
        people = people and not ENTITIES & set(group.kinds) and not self._is_a_people(group)
        lasting = told == "state" and people and not self._may_be_other(made, sentence)
        if not known and not is_so and not lasting:
            return None
        return Cue("stock" if told == "state" else "act", at, made.clause.end)

    def _is_a_people(self, group: FoundGroup) -> bool:
        """Whether so many are spoken of that only a country has them: *its nine million citizens*."""
        return not group.partitive and (group.bound.lo or 0) >= _MILLION

    def _may_be_other(self, made: Predication, sentence: Sentence) -> bool:
        """Whether the tense of a state may tell what happened (in a heading, or beside its day) or will."""
        clause, finite = made.clause, made.sentence.finite(made.clause)
        if clause.pos == "NOUN" and finite is None:
            return True  # "На снимке двое учителей."
        if finite is None or self.future.search(self.lower, finite.start, max(clause.end, finite.end)):
            return finite is not None
        if finite.morph.get("Tense") != "Pres":
            return False
        days = (m for m in sentence.dates if m.when.day is not None)
        return sentence.heading or any(self.structure.clause_at(m.span) is clause for m in days)

    def _state_told(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> Cue | None:
        """What a sentence tells of how those are of whom a participle says what was done: *three of the men
        freed on Friday are in hospital*."""
        if self.words.cues.participle.fullmatch(self.lower, cue.start, cue.end) is None:
            return None
        # What stands behind first: "it remains grave, as 90 people jailed there are still held".
        for state in sorted(sentence.cues, key=lambda state: state.start < cue.end):
            between = sorted((group.span, (state.start, state.end)))
            counted = any(
                between[0][1] <= q.start < between[1][0] and q.number != group.number
                for q in self._counting(sentence)
            )
            joined = self.words.row_end.search(self.folded, cue.end, state.start) is not None
            if state.kind == "stock" and not counted and not joined:
                return state
        return None


def overlapping(cue: Cue, tokens: Iterable[Token]) -> bool:
    """Whether a cue is one of some words."""
    return any(cue.start < token.end and token.start < cue.end for token in tokens)
