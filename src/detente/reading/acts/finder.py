"""From the triggers of a page to its acts: each trigger is read, guarded, given its roles and fields, and
kept or dropped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import Act, DateMention, Factuality, Span
from detente.reading.acts import roles
from detente.reading.acts.clause.grammar import Trigger
from detente.reading.acts.clause.triggers import is_meant, spans_two, trigger
from detente.reading.acts.demands import is_demanded
from detente.reading.acts.elision import clauses as elided
from detente.reading.acts.elision import dashed, gapped
from detente.reading.acts.found import FoundAct
from detente.reading.acts.kinds import happens_there, meant
from detente.reading.acts.lexicon import Rule, lexicon
from detente.reading.acts.listed import rolls
from detente.reading.acts.listed.members import LastGroup, named_after
from detente.reading.acts.mentions import Scene, scene
from detente.reading.acts.merging import merged
from detente.reading.acts.needed import is_incomplete, is_of_somebody
from detente.reading.acts.particulars import dateline, decided, moments
from detente.reading.acts.particulars.fields import when_of, where_of
from detente.reading.acts.particulars.grounds import basis_of
from detente.reading.acts.particulars.sequel import carried
from detente.reading.acts.particulars.terms import is_the_term
from detente.reading.acts.pronouns import pronominal
from detente.reading.acts.two_sides import exchanges
from detente.reading.acts.unsaid import is_denial_negated, is_unsaid
from detente.reading.acts.unstated import (
    adds_nothing,
    goes_on,
    is_ended,
    is_epithet,
    is_habit,
    is_judged,
    is_quashed,
    is_refusal,
    is_state,
)
from detente.reading.acts.whom import introduced, protagonist, taken_over
from detente.reading.acts.whom.left_out import LastFreed, left_out
from detente.reading.acts.whose import handing, homeward, sanctioning, situation
from detente.reading.counts import FoundGroup
from detente.reading.entities.cast import Cast
from detente.reading.factuality.cues import cues
from detente.reading.factuality.stated import Site, Told, denies, factuality, says_more, weaker
from detente.reading.factuality.telling import telling
from detente.reading.parsing.parse import Page, Token
from detente.reading.phrases import Hit, Lookup, Word, words

_OCCURRENCES = frozenset({"detain", "charge", "sentence", "die"})
_JUDICIAL = frozenset({"sentence", "charge", "detain"})


def wanted(text: str, language: str) -> bool:
    """Whether a sentence holds a word of an act, so that it is worth a parse."""
    known = lexicon(language)
    return known is not None and known.triggers.any(words(text))


def find(
    page: Page, dates: Sequence[DateMention] = (), groups: Sequence[FoundGroup] = (), cast: Cast | None = None
) -> list[FoundAct]:
    """The acts that a page states, in the order of the text.

    Args:
        page: the page, with its entities.
        dates: its expressions of time, as `detente.reading.dates` finds them.
        groups: its numbers with the people they count, as `detente.reading.counts` finds them.
        cast: who is who in it; made here, entities and all, where it is not given.

    Returns:
        Nothing where the language has no ``acts.toml``. A field that the words leave open is None.
    """
    known = lexicon(page.language)
    if known is None:
        return []
    cast = cast or Cast(page)
    all_words = words(page.text)
    lookup = Lookup(all_words)
    open_contexts = frozenset(name for name, phrases in known.contexts.items() if phrases.occurs(all_words))
    by_sentence: dict[int, list[Hit[Rule]]] = {}
    for hit in known.triggers.find(all_words):
        if hit.value.context and hit.value.context not in open_contexts:
            continue
        if _is_guarded(hit, all_words):
            continue
        sentence = page.sentence_at(hit.start)
        if sentence is not None and hit.end <= sentence.end:
            by_sentence.setdefault(sentence.index, []).append(hit)
    page.parse([page.sentences[i] for i in by_sentence])
    found: list[FoundAct] = []
    told: list[FoundAct] = []
    last, group = LastFreed(), LastGroup()
    days, numbers = [d.span[0] for d in dates], [g.span[0] for g in groups]
    for sentence in page.sentences:
        hits = by_sentence.get(sentence.index)
        counted = groups[bisect_left(numbers, sentence.start) : bisect_left(numbers, sentence.end)]
        counting = group.named_in(sentence, all_words, lookup, known)
        if hits or counting is not None:
            here = dates[bisect_left(days, sentence.start) : bisect_left(days, sentence.end)]
            counted = [g for g in counted if not any(_is_day(d, g) for d in here)]
            at = scene(sentence, all_words, lookup, known, counted, cast, open_contexts)
        named = named_after(at, counting, groups) if counting is not None else []
        if hits:
            at.told = [tuple(s.name for s in act.act.subjects) for act in told]
            at.roll = rolls.after(page, sentence, cast)
            # A dateline may stand in the sentence before.
            opening = min(page.paragraphs[sentence.paragraph][0], sentence.start)
            told = _read(at, hits, dates[bisect_left(days, opening) : bisect_left(days, sentence.end)])
        elif told and not named and rolls.leads(sentence, all_words, lookup, known):
            listed = rolls.after(page, sentence, cast)
            told = rolls.named(listed, sentence, told) if listed is not None else []
        else:
            told = []
        freed = last.before(sentence)
        if freed is not None and known.phrases["left_out"].any(
            all_words, *lookup.within(sentence.start, sentence.end)
        ):
            page.parse([sentence])
            found += left_out(scene(sentence, all_words, lookup, known, counted, cast), freed, told)
        group.note(told, named)
        told = [*named, *told]
        last.note(sentence, told)
        found += told
    found = homeward.kept(page, known, [_closed(act) for act in found if not _is_tally(act)])
    found = introduced.fill(page, cast, known, carried(page, all_words, dates, found))
    found = sanctioning.fill(page, all_words, protagonist.fill(page, cast, known, found))
    found = situation.fill(page, all_words, found, sanctions="sanctions" in open_contexts)
    return pronominal.fill(page, known, groups, handing.fill(page, all_words, found))


def _is_day(date: DateMention, group: FoundGroup) -> bool:
    """Whether the number of a group is that of a day: *задержанному 21 марта активисту*."""
    start, end = group.number
    return date.span[0] <= start and end < date.span[1]


def _is_tally(found: FoundAct) -> bool:
    """Whether a passage counts up acts of a long time and states none: *430 people have been freed since
    July*."""
    when = found.act.when
    return (
        not found.act.subjects and found.act.group is not None and when is not None and when.endswith("/..")
    )


def _closed(found: FoundAct) -> FoundAct:
    """An act without a date that is no day of it: *lift sanctions in place since 2003*."""
    when = found.act.when
    if when is None or not when.endswith("/..") or found.act.kind in moments.LASTING:
        return found
    return replace(found, act=msgspec.structs.replace(found.act, when=None))


def _is_guarded(hit: Hit[Rule], all_words: Sequence[Word]) -> bool:
    """Whether the words right after, before or within a trigger show another sense."""
    rule, after = hit.value, hit.last + 1
    if any(word.key in rule.not_within for word in all_words[hit.first + 1 : hit.last]):
        return True
    ahead = list(all_words[after : after + 6])
    if ahead and not ahead[0].broken and rule.unless.any(ahead, 0, 1):
        return True
    for keys in rule.not_after:
        start = hit.first - len(keys)
        if start >= 0 and tuple(w.key for w in all_words[start : hit.first]) == keys:
            return True
    return False


def _read(at: Scene, hits: list[Hit[Rule]], dates: Sequence[DateMention]) -> list[FoundAct]:
    nouns = {hit.head for hit in hits if hit.value.nominal}
    verbs = {hit.head for hit in hits if not hit.value.nominal}
    triggers = [
        t
        for t in (trigger(at, hit) for hit in hits if _is_near(at, hit))
        if t is not None and is_meant(t, nouns, verbs)
    ]
    found: list[FoundAct] = []
    covered: list[Trigger] = []
    for candidate in triggers:
        if any(_overlaps(candidate, other) for other in covered) or spans_two(candidate, triggers):
            continue
        ahead = covered[-1] if covered else None
        acts = _acts(candidate, triggers, dates, taken_over.taken(candidate, ahead, found))
        acts = [taken_over.with_shared(candidate, act, found) for act in acts]
        if acts:
            covered.append(candidate)
            found += acts
    return elided.apart(at, dashed.apart(at, gapped.apart(at, merged(at.sentence, found), dates)))


def _overlaps(candidate: Trigger, other: Trigger) -> bool:
    """Whether a trigger's words are those of another already read; a participle that says more of whom the
    other encloses is one of its own: *charged six men deported from Laos with treason*."""
    hit, around = candidate.hit, other.hit
    if hit.end <= around.start or around.end <= hit.start:
        return False
    enclosed = around.first < hit.first and hit.last < around.last
    return not (enclosed and candidate.voice == "reduced" and candidate.token.relation == "acl")


def _is_near(at: Scene, hit: Hit[Rule]) -> bool:
    near = hit.value.near
    return near is None or next(iter(near.find(at.words, at.first, at.last)), None) is not None


def _assigned(candidate: Trigger, rivals: list[Trigger]) -> tuple[roles.Assigned | None, rolls.Roll | None]:
    """The roles of a trigger, and the list of names that fills them where the sentence leads to one."""
    assigned = roles.assign(candidate)
    roll = rolls.led_to(candidate, rivals, assigned)
    if roll is not None:
        assigned = assigned or roles.Assigned()
        assigned.roster.subjects = list(roll.subjects)
        assigned.among, assigned.unnamed = True, False
    return assigned, roll


def _date(
    candidate: Trigger, dates: Sequence[DateMention], rivals: list[Trigger], assigned: roles.Assigned
) -> DateMention | None:
    """An act's own date, one within its words, or that of the dateline before the first act."""
    date, hit = when_of(candidate, dates, rivals, assigned.support), candidate.hit
    if candidate.rule.needs == "date" and (date is None or not hit.forms):
        # "In custody since 2020", and no other verb's day.
        date = next((d for d in dates if d.span[0] < hit.end and hit.start < d.span[1]), date)
    tells = candidate.voice in ("active", "passive", "middle") and candidate is rivals[0]
    if date is None and tells and not candidate.token.relation.startswith(("acl", "advcl")):
        date = dateline.day(candidate.sentence, dates)
    return date


def _no_charges(candidate: Trigger, dates: Sequence[DateMention], assigned: roles.Assigned) -> list[Span]:
    """What of a sentence is no part of a charge: its dates, and whom the act is done to."""
    sentence, roster = candidate.sentence, assigned.roster
    taken = [d.span for d in dates if sentence.start <= d.span[0] < sentence.end]
    taken += [s.span for s in roster.subjects]
    if candidate.rule.kind == "charge" and roster.group is not None and roster.start >= candidate.hit.end:
        taken.append((roster.start, roster.end))
    return taken


def _acts(
    candidate: Trigger, rivals: list[Trigger], dates: Sequence[DateMention], otherwise: roles.Assigned | None
) -> list[FoundAct]:
    """The acts that a trigger states; ``otherwise`` are its roles where its own clause gives it none."""
    rule, at = candidate.rule, candidate.scene
    assigned, roll = _assigned(candidate, rivals)
    assigned = assigned or otherwise
    if assigned is None or exchanges.is_series(candidate):
        return []
    limit = min([r.hit.start for r in rivals if r.hit.start >= candidate.hit.end], default=at.sentence.end)
    kind, terms = meant(candidate, assigned.roster, limit)
    # What reads as a time may be the term.
    date = _date(candidate, [d for d in dates if not is_the_term(d, terms)], rivals, assigned)
    place = where_of(candidate, rivals, assigned.support if rule.object == "party" else frozenset())
    taken = [terms[1]] if terms else []
    taken += _no_charges(candidate, dates, assigned)
    basis = basis_of(candidate, limit, taken) if kind in _JUDICIAL else None
    if is_incomplete(candidate, assigned, (date, place, terms, basis)):
        return []
    if kind == "detain" and date is None and is_state(candidate) and not is_of_somebody(assigned):
        return []
    dated = date is not None
    if is_habit(candidate, assigned, dated=dated) or is_judged(candidate, assigned, dated=dated):
        return []
    if is_epithet(candidate, assigned, (date, terms, basis, place)) or goes_on(candidate, assigned):
        return []
    if is_ended(candidate) or is_unsaid(candidate, assigned, dated=dated):
        return []
    site = _site(candidate, assigned.stated_by, occurs=kind in _OCCURRENCES or candidate.voice == "middle")
    told = factuality(site)
    if assigned.stated_by is not None and candidate.voice == "passive":
        # One of those who are to be freed is not free.
        own = _site(candidate, None, occurs=site.occurs)
        least = weaker(told, factuality(own))
        site, told = (own if least != told else site), least
    resting = telling(site, told)
    told = _by_rule(candidate, told)
    told = weaker(told, "announced") if assigned.declared else told
    told = weaker(told, "possible") if is_demanded(candidate) else told
    date = decided.day(candidate, dates, date) if told == "announced" else date
    left_open = told == "open"
    told = "possible" if told == "open" else told
    head = at.words[candidate.hit.head].start
    details = (date, place, terms, basis, assigned.authority)
    unsaid = assigned.unnamed and adds_nothing(candidate, told, details)
    if (unsaid and not exchanges.is_told(candidate)) or is_quashed(candidate, told):
        return []
    patient = assigned.evidence[0][0] if assigned.evidence else candidate.hit.start
    if told in ("asserted", "announced", "planned") and denies(at.sentence, at.words_in, patient, site.token):
        told = told if says_more(site) else "denied"
    evidence = [(candidate.hit.start, candidate.hit.end), *assigned.evidence]
    evidence += [part[1] for part in (place, terms, basis) if part is not None]
    evidence += [date.span] if date is not None and date.span[0] >= at.start else []
    act = Act(
        kind=kind,
        authority=assigned.authority,
        # A capital that only opens a headline makes no name of the act: *Arrestation de Français*.
        subjects=tuple(s for s in assigned.roster.subjects if not s.span[0] <= head < s.span[1]),
        group=assigned.roster.told,
        when=moments.told(candidate, kind, date, told, assigned.roster.group),
        # Who is given back or gets home gets there, and is not freed there.
        where=(place[0] or None) if place is not None and happens_there(rule, kind) else None,
        basis=basis[0] if basis is not None else (),
        terms=terms[0] if terms is not None else None,
        measure=assigned.measure or rule.measure or None,
    )
    span = _passage(at, evidence)
    span = (span[0], roll.span[1]) if roll is not None else span
    trigger_span = (candidate.hit.start, candidate.hit.end)
    in_state, to_state = (place[2], place[3]) if place is not None else (None, None)
    stated = FoundAct(
        act, span, told, trigger_span, not assigned.generic, in_state, to_state,
        by_anybody=rule.by_anybody, telling=resting, tied=assigned.tied, left_open=left_open,
        homeward=rule.needs == "freed",
    )  # fmt: skip
    found = exchanges.other_side(candidate, stated, rivals)
    if exchanges.is_barter(candidate, found):
        found[0] = replace(found[0], bartered=True)
    return [*found, _left_out(candidate, stated, assigned, evidence)] if assigned.excluded else found


def _by_rule(candidate: Trigger, told: Told) -> Told:
    """The most that an act can be by its rule, given what the words around tell: what somebody is said to be
    serving stands, whatever is said of him, and a denied refusal leaves it possible (*never ruled out*)."""
    settled = told != "denied" or candidate.token.relation in ("acl", "amod")
    if candidate.rule.presupposed and (settled or _denies_by_itself(candidate)):
        return "asserted"
    most = candidate.rule.factuality
    return "possible" if told == "denied" == most and is_denial_negated(candidate) else weaker(told, most)


def _denies_by_itself(candidate: Trigger) -> bool:
    """Whether the negation is one of the trigger's own words: *is no longer under sanctions*."""
    at, hit = candidate.scene, candidate.hit
    negations = cues(at.page.language).words["negation"]
    return any(word.key in negations for word in at.words[hit.first : hit.last + 1])


def _left_out(
    candidate: Trigger, stated: FoundAct, assigned: roles.Assigned, evidence: list[Span]
) -> FoundAct:
    """The act that those are spared whom the words except: *mais pas X*."""
    spared = msgspec.structs.replace(stated.act, subjects=tuple(assigned.excluded.subjects), group=None)
    span = _passage(candidate.scene, [*evidence, (assigned.excluded.start, assigned.excluded.end)])
    reverse: Factuality = "asserted" if stated.factuality == "denied" else "denied"
    return FoundAct(spared, span, reverse, stated.trigger, stated.settled, stated.place_state, stated.led_to)


def _site(candidate: Trigger, stated_by: Token | None, *, occurs: bool) -> Site:
    """Where to ask whether it happened: at the trigger, or at the verb that states it."""
    at, hit = candidate.scene, candidate.hit
    if stated_by is None:
        return Site(
            at.sentence, at.words, at.first, at.last, candidate.token, hit.first, hit.last,
            candidate.rule.nominal, hit.forms, candidate.auxiliaries, occurs, candidate.voice == "reduced",
            is_refusal(candidate),
        )  # fmt: skip
    index = next((i for i in range(at.first, at.last) if at.words[i].end > stated_by.start), at.first)
    past = frozenset({"past"})
    return Site(at.sentence, at.words, at.first, at.last, stated_by, index, index, False, past, (), occurs)


def _passage(at: Scene, evidence: list[Span]) -> Span:
    """The clause or clauses, between marks, that hold the evidence, the act's own words first; within its
    sentence, and from those words where a parse (of capitals, say) puts them outside the clause."""
    start, end = min(s for s, _ in evidence), max(e for _, e in evidence)
    start, end = max(start, min(at.start, evidence[0][0])), min(end, at.sentence.end)
    for token in at.sentence.tokens:
        if token.start < start < token.end:
            start = token.start
        if token.start < end < token.end:
            end = token.end
    return start, end
