"""From the triggers of a page to its acts: each trigger is read, guarded, given its roles and fields, and
kept or dropped."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, SANCTION_ACTS, ActKind, DateMention, Span
from detente.reading.acts import deaths
from detente.reading.acts.clause.plain import plainly
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.triggers import is_meant, spans_two, trigger
from detente.reading.acts.counting import overlaps
from detente.reading.acts.elision import clauses as elided
from detente.reading.acts.elision import dashed, denied, gapped
from detente.reading.acts.found import Done, FoundAct
from detente.reading.acts.lexicon import Lexicon, Rule, lexicon
from detente.reading.acts.listed import rolls
from detente.reading.acts.listed.members import LastGroup, named_after, told_once
from detente.reading.acts.mentions import Scene, scene
from detente.reading.acts.merging import less_described, less_the_list, merged
from detente.reading.acts.needed import stays_held
from detente.reading.acts.particulars import moments
from detente.reading.acts.particulars.sequel import carried
from detente.reading.acts.pronouns import everyone, pronominal
from detente.reading.acts.sanctions import companies, notices
from detente.reading.acts.sanctions.named import in_own_letters
from detente.reading.acts.sanctions.restricting import speaks_of_none
from detente.reading.acts.telling import told_by
from detente.reading.acts.two_sides.public import TWO_SIDED
from detente.reading.acts.weighing import Verdicts, weigh
from detente.reading.acts.whom import already_free, carded, introduced, protagonist, taken_over
from detente.reading.acts.whom.left_out import LastFreed, left_out
from detente.reading.acts.whose import answered, handing, homeward, sanctioning, situation
from detente.reading.counts import FoundGroup
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Lookup, Word, words

_HOLDING, _NEAR = frozenset({"detain", "charge", "sentence", "release"}), 3
_SHOWN = frozenset({"release", "pardon", "expel", "transfer", "die"})
"""Kinds of which some words have so many other senses that no model is sure of them where nothing beside them
shows it: *he was shot*, and lived."""
_TERM, _RANGE, _BEYOND = 4, 4, 10
"""How many words before one of custody may tell a term, and how many behind a trigger may show another
sense."""


def sentences_of(page: Page) -> set[int]:
    """Which sentences hold a word of an act, so that they are worth a parse."""
    known = lexicon(page.language)
    return {index for index, _ in _hits(page, words(page.text), known)} if known is not None else set()


def _hits(page: Page, all_words: list[Word], known: Lexicon) -> Iterator[tuple[int, Hit[Rule]]]:
    """The triggers of a page that stand within one sentence, with its index; those last that are only
    weighed."""
    for hit in (*known.triggers.find(all_words), *known.weighed.find(all_words)):
        sentence = page.sentence_at(hit.start)
        if sentence is not None and hit.end <= sentence.end:
            yield sentence.index, hit


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
    by_sentence = _by_sentence(page, all_words, known, open_contexts)
    page.parse([page.sentences[i] for i in sorted(by_sentence)])
    found: list[FoundAct] = []
    told: list[FoundAct] = []
    done: list[Done] = []
    last, group, before = LastFreed(), LastGroup(), Counter[ActKind]()
    days, numbers = [d.span[0] for d in dates], [g.span[0] for g in groups]
    for sentence in page.sentences:
        hits = by_sentence.get(sentence.index)
        counted = groups[bisect_left(numbers, sentence.start) : bisect_left(numbers, sentence.end)]
        counting = group.named_in(sentence, all_words, lookup, known)
        if hits or counting:
            here = dates[bisect_left(days, sentence.start) : bisect_left(days, sentence.end)]
            counted = [g for g in counted if not any(_is_day(d, g) for d in here)]
            at = scene(sentence, all_words, lookup, known, counted, cast, open_contexts)
        named = [act for each in counting for act in named_after(at, each, groups)]
        acts: list[FoundAct] = []
        if hits:
            _tell_what_came_before(at, told, done)
            # A dateline may stand in the sentence before.
            opening = bisect_left(days, min(page.paragraphs[sentence.paragraph][0], sentence.start))
            near = dates[opening : bisect_left(days, sentence.end)]
            acts = _read(at, hits, near, weigh(at, hits, before))
            for hit in hits:
                before[hit.value.kind] += not hit.value.weighed
        if acts or (hits and not all(hit.value.weighed for hit in hits)):
            told = acts
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
        done += everyone.done(page, told, sentence.index)
    sanctions = "sanctions" in open_contexts
    return _filled(page, all_words, known, cast, dates, groups, found, sanctions=sanctions)


def _filled(
    page: Page,
    all_words: list[Word],
    known: Lexicon,
    cast: Cast,
    dates: Sequence[DateMention],
    groups: Sequence[FoundGroup],
    found: list[FoundAct],
    *,
    sanctions: bool,
) -> list[FoundAct]:
    """The acts, with what the rest of the page says of each, but those that it shows to be none."""
    found = homeward.kept(page, known, [_closed(act) for act in found if not _is_tally(act)])
    found = homeward.by_another(page, all_words, known, found)
    found = companies.fill(
        page,
        all_words,
        cast,
        already_free.fill(
            page,
            known,
            carried(page, all_words, dates, deaths.kept(page, all_words, known, cast, found)),
        ),
    )
    found = sanctioning.fill(
        page,
        all_words,
        protagonist.fill(
            page, cast, known, introduced.fill(page, cast, known, carded.fill(page, cast, found))
        ),
    )
    found = situation.fill(page, all_words, found, sanctions=sanctions)
    found = sanctioning.of_the_one(
        page, all_words, pronominal.fill(page, known, groups, handing.fill(page, all_words, found))
    )
    found = notices.told(page, cast, dates, found, speaks_of_sanctions=sanctions)
    found = answered.told_apart(page, all_words, known, dates, found)
    return [each for act in told_once(found) for each in _of_each(in_own_letters(page, _of_both_sides(act)))]


def _of_both_sides(found: FoundAct) -> FoundAct:
    """A meeting or agreement without an authority: neither of its sides does it to the other."""
    if found.act.kind not in TWO_SIDED or found.act.authority is None:
        return found
    return replace(found, act=msgspec.structs.replace(found.act, authority=None))


def _of_each(found: FoundAct) -> list[FoundAct]:
    """An act for each of those who did it together; what they announce is told of each by its voice."""
    told = found.act.authority is not None and found.factuality != "announced"
    others = found.joint if told else ()
    return [
        found,
        *(replace(found, act=msgspec.structs.replace(found.act, authority=other)) for other in others),
    ]


def _tells_of_the_held(at: Scene) -> bool:
    """Whether somebody was seized, tried or freed shortly before: *Kral was picked up. He was let go*."""
    return any(
        d.kind in _HOLDING
        and d.factuality in ("asserted", "announced")
        and at.sentence.index - d.sentence <= _NEAR
        for d in at.done
    )


def _tell_what_came_before(at: Scene, told: list[FoundAct], done: list[Done]) -> None:
    """Let a scene know what the sentence before it told, what all did, and the list that it leads to."""
    at.told = [tuple(s.name for s in act.act.subjects) for act in _on_the_living(told)]
    at.groups = [act.act.group for act in _on_the_living(told) if act.act.kind in CUSTODY_ACTS]
    at.done = done
    at.roll = rolls.after(at.page, at.sentence, at.cast)


def _on_the_living(told: list[FoundAct]) -> list[FoundAct]:
    """The acts of a sentence that a later one may go on with, beside a death that it tells: *charged over
    posts on the death of Kral. He was jailed*."""
    return [act for act in told if act.act.kind != "die"] or told


def _by_sentence(
    page: Page, all_words: list[Word], known: Lexicon, contexts: frozenset[str]
) -> dict[int, list[Hit[Rule]]]:
    """The triggers of each sentence that has any, in order, but those of what the page does not speak of and
    those that words beside them show to be none."""
    result: dict[int, list[Hit[Rule]]] = {}
    for index, hit in _hits(page, all_words, known):
        open_ = not hit.value.context or hit.value.context in contexts
        if open_ and not _is_guarded(hit, all_words, page.sentences[index].start, known.words["up_to"]):
            result.setdefault(index, []).append(hit)
    return result


def _is_day(date: DateMention, group: FoundGroup) -> bool:
    """Whether the number of a group is that of a day: *задержанному 21 марта активисту*."""
    start, end = group.number
    return date.span[0] <= start and end < date.span[1]


def _uncounted(found: FoundAct, dates: Sequence[DateMention]) -> FoundAct:
    """An act without a group that is only the number of a day: *Kral avait écopé le 27 mars à cinq ans*."""
    group = found.act.group
    if group is None or not group.noun.isdecimal() or not any(group.noun in d.text.split() for d in dates):
        return found
    return replace(found, act=msgspec.structs.replace(found.act, group=None))


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


def _is_range(ahead: Sequence[Word], up_to: frozenset[str]) -> bool:
    """Whether the words behind a trigger tell a number from one to another: *освободили от 250 до 270*."""
    return len(ahead) >= _RANGE and ahead[1].key.isdigit() and ahead[2].key in up_to


def _is_guarded(hit: Hit[Rule], all_words: Sequence[Word], opening: int, up_to: frozenset[str]) -> bool:
    """Whether the words right after, before (in its sentence) or within a trigger show another sense."""
    rule, after = hit.value, hit.last + 1
    if any(word.key in rule.not_within for word in all_words[hit.first + 1 : hit.last]):
        return True
    ahead = list(all_words[after : after + 6])
    if ahead and not ahead[0].broken and rule.unless.any(ahead, 0, 1) and not _is_range(ahead, up_to):
        return True
    if rule.not_beyond is not None:
        end = after
        while end < min(after + _BEYOND, len(all_words)) and not all_words[end].broken:
            end += 1
        if rule.not_beyond.any(list(all_words[after:end])):
            return True
    for keys in rule.not_after:
        start = hit.first - len(keys)
        if (
            start >= 0
            and all_words[start].start >= opening
            and tuple(w.key for w in all_words[start : hit.first]) == keys
        ):
            return True
    return False


def _rivals(candidate: Trigger, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers of a sentence, without others of the same kind among the candidate's own words: what
    stands beside *autorisé l'extradition* is as near to its noun alone."""
    hit, kind = candidate.hit, candidate.rule.kind
    return [
        t
        for t in triggers
        if t is candidate or t.rule.kind != kind or t.hit.start < hit.start or hit.end < t.hit.end
    ]


def _read(
    at: Scene, hits: list[Hit[Rule]], dates: Sequence[DateMention], verdicts: Verdicts
) -> list[FoundAct]:
    own = [hit for hit in hits if not hit.value.weighed]
    if not verdicts.stated() and all(verdicts.is_none(hit) and not hit.value.may_be_sure for hit in own):
        return []
    nouns = {hit.head for hit in own if hit.value.nominal}
    verbs = {hit.head for hit in own if not hit.value.nominal}
    triggers = [
        t
        for t in (trigger(at, hit) for hit in own if hit.value.is_near(at.words, at.first, at.last))
        if t is not None and is_meant(t, nouns, verbs)
    ]
    found: list[FoundAct] = []
    covered: list[Trigger] = []
    # Any other sense of words that tell an act of the held alone comes first.
    for candidate in sorted(triggers, key=lambda t: t.rule.needs == "held"):
        if any(_overlaps(candidate, other) for other in covered) or spans_two(candidate, triggers):
            continue
        doubted = verdicts.is_none(candidate.hit)
        sure = candidate.rule.of_held or _is_by_a_court(candidate)
        if (doubted and not sure) or _leads_to_the_given(candidate, found):
            continue
        ahead = next((t for t in reversed(covered) if t.hit.start < candidate.hit.start), None)
        acts = told_by(
            candidate,
            _rivals(candidate, triggers),
            dates,
            verdicts,
            taken_over.taken(candidate, ahead, found),
        )
        acts = [_uncounted(taken_over.with_shared(candidate, act, found), dates) for act in acts]
        if doubted:
            acts = [replace(act, homeward=candidate.rule.of_held) for act in acts if act.act.subjects]
        if acts:
            covered.append(candidate)
            found += acts
    for hit in verdicts.stated():
        if any(hit.start < other.hit.end and other.hit.start < hit.end for other in covered):
            continue
        if any(a.act.kind == hit.value.kind and a.span[0] < hit.end and hit.start < a.span[1] for a in found):
            continue  # "Imposed sanctions on": told already.
        if _is_noun(at, hit) and any(_changes(act, hit) for act in found):
            continue  # "Lifted the ban on entry".
        if _is_of_a_term(at, hit) and any(a.act.kind == "sentence" for a in found):
            continue
        foreign = hit.value.kind in SANCTION_ACTS and "sanctions" not in at.contexts
        shown = hit.value.kind not in _SHOWN or deaths.is_shown(at, hit) or _tells_of_the_held(at)
        needed = hit.value.settled or foreign or not shown
        if needed and not hit.value.is_near(at.words, at.first, at.last):
            continue  # Nothing shows the sense.
        if hit.value.is_barred(at.words, at.first, at.last):
            continue
        again = trigger(at, hit) or plainly(at, hit)
        if again is None or speaks_of_none(again):
            continue
        rivals = sorted((*(t for t in triggers if t.hit is not hit), again), key=lambda t: t.hit.start)
        acts = [_uncounted(act, dates) for act in told_by(again, rivals, dates, verdicts, stated=True)]
        if any(t.hit.first <= hit.first and hit.last <= t.hit.last and stays_held(t) for t in triggers):
            acts = [act for act in acts if act.act.subjects]  # "12 students remain in jail": no act.
        if acts:
            covered.append(again)
            found = [act for act in found if not _is_given_there(act, acts)] + acts
    found = less_described(at.sentence, sorted(found, key=lambda act: act.trigger))
    found = merged(at, less_the_list(at, found))
    return denied.apart(at, elided.apart(at, dashed.apart(at, gapped.apart(at, found, dates))))


def _is_by_a_court(candidate: Trigger) -> bool:
    """Whether a court does to somebody what only a term makes a verdict: *a court in Baku gave him eight
    years*."""
    if candidate.rule.nominal or not candidate.rule.by_term:
        return False
    author = candidate.sentence.child(candidate.token.i, "nsubj")
    return author is not None and author.key in candidate.scene.lexicon.words["courts"]


def _leads_to_the_given(candidate: Trigger, found: Sequence[FoundAct]) -> bool:
    """Whether words of an exchange have led to those given for others already: *freed in exchange for 90*."""
    return overlaps(_leading_to_the_given(found), candidate.hit.start, candidate.hit.end)


def _is_given_there(found: FoundAct, acts: Sequence[FoundAct]) -> bool:
    """Whether some acts tell better of the people of another, as given for theirs: *en a reçu onze en
    échange*."""
    return overlaps(_leading_to_the_given(acts), *found.trigger)


def _leading_to_the_given(found: Sequence[FoundAct]) -> list[Span]:
    return [act.trigger for act in found if act.given_for is not None]


def _is_noun(at: Scene, hit: Hit[Rule]) -> bool:
    token = at.token_at(at.words[hit.head].start)
    return hit.value.nominal or (token is not None and token.pos == "NOUN")


def _changes(found: FoundAct, hit: Hit[Rule]) -> bool:
    """Whether the measure that a noun names is what an act on sanctions that holds it is done to."""
    alike = found.act.kind in SANCTION_ACTS and hit.value.kind in SANCTION_ACTS
    return alike and found.trigger[1] <= hit.start < found.span[1]


def _is_of_a_term(at: Scene, hit: Hit[Rule]) -> bool:
    """Whether a word of custody only says where a term is served: *five years in jail*, *huit ans et demi de
    détention*."""
    before = at.words[max(hit.first - _TERM, at.first) : hit.first]
    return hit.value.kind == "detain" and any(word.key in at.lexicon.units for word in before)


def _overlaps(candidate: Trigger, other: Trigger) -> bool:
    """Whether a trigger's words are those of another already read; a participle that says more of whom the
    other encloses is one of its own: *charged six men deported from Laos with treason*."""
    hit, around = candidate.hit, other.hit
    if hit.end <= around.start or around.end <= hit.start:
        return False
    enclosed = around.first < hit.first and hit.last < around.last
    return not (enclosed and candidate.voice == "reduced" and candidate.token.relation == "acl")
