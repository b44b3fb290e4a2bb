"""Acts on sanctions: the measure that they change, and whom they put on a list or take off."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.among import among
from detente.reading.acts.listed.company import add_counted, add_likewise, add_sharing
from detente.reading.acts.listed.counted_rows import counted_row
from detente.reading.acts.listed.named_of import included_behind
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions import bound, fronted, makers, measures, relative, unnamed
from detente.reading.acts.sanctions.counted_in import counted_in
from detente.reading.acts.sanctions.frozen import assets_of, is_traded
from detente.reading.acts.sanctions.licences import is_in_title
from detente.reading.acts.sanctions.named import is_category, is_own_law, name_ships
from detente.reading.acts.sanctions.opened import opened
from detente.reading.acts.sanctions.restricting import measure_of
from detente.reading.acts.sanctions.rulers import rules_it
from detente.reading.acts.whom import platforms
from detente.reading.acts.whom.antecedents import is_noun_of_people, is_of_one
from detente.reading.acts.whom.bearers import is_of_a_body
from detente.reading.acts.whom.belonging import is_a_party
from detente.reading.acts.whom.patients import (
    PARTIES,
    TARGETS,
    Assigned,
    is_noun,
    mention_of,
    patients,
)
from detente.reading.acts.whom.people import is_singular, roster_of
from detente.reading.acts.whom.somebody import several
from detente.reading.acts.whose.authority import add_authority
from detente.reading.acts.whose.listers import lister
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_CLOSING, _HOLDING = ' »”"\u00a0', 2
_ADDRESSED = PARTIES | {"people", "authority"}
_QUANTIFIER, _OPENING, _NEAR, _DOMESTIC = 3, 4, 4, 4
_COUNTED, _TWO = frozenset({"people", "things"}), 2


def measure(trigger: Trigger) -> Assigned | None:
    """The roles of an act on a measure: what it binds, and whose it is."""
    scene = trigger.scene
    mention = measure_of(trigger)
    if mention is None or _relieves(trigger, mention) or _is_domestic(scene, mention):
        return None
    fronts = trigger.voice == "active" and mention.end <= trigger.hit.start
    about = measures.details(scene, mention, trigger.token if fronts else None)
    result = Assigned()
    about.owner = None if mention.kind == "asset" else about.owner
    if not about.subjects and (assets := assets_of(scene, mention)) is not None:
        measures.holder(scene, assets, about)
    if not about.subjects and key_of(mention.text) in scene.lexicon.words["listings"]:
        measures.put_on_a_list(scene, mention, about)
    fronted.bind(trigger, mention, about)
    if not about.tells_whom() and (whom := relative.put_under(trigger, mention)) is not None:
        measures.bind(scene, whom, about)
    if not about.tells_whom() and (counted := counted_in(trigger)):
        about.subjects, about.bound, about.end = counted.subjects, True, counted.end
    if not about.bound and trigger.rule.kind == "impose" and mention.kind != "asset":
        _enclosed(trigger, about)
        _dative(trigger, mention, about)
    told = about.bound or about.text is not None or about.owner is not None
    if mention.kind == "weak measure" and not told and "sanctions" not in scene.contexts:
        return None
    result.measure = about.text
    for subject in about.subjects:
        if not _is_of_people(scene, subject.span) and not rules_it(scene, subject.span):
            result.roster.add(subject)
    if about.group is not None and not _lacks_one(result.roster, about):
        result.roster.group = about.group
    add_counted(trigger, result.roster)
    result.evidence = [(mention.start, max(mention.end, about.end, result.roster.end))]
    add_authority(trigger, result)
    result.declared = result.declared or _is_prepared(trigger)
    others = trigger.voice == "noun" or trigger.rule.factuality == "denied"
    if others and about.owner in scene.lexicon.makers and not _is_office(about.owner, result):
        # "Hungary blocked the adoption of EU sanctions", "vetoed EU sanctions": who makes none of them.
        result.authority = about.owner
    result.authority = result.authority or about.owner
    if result.authority is None and mention.kind == "asset":
        # Where assets are frozen is by whose measure: "gelés dans l'Union européenne".
        result.authority = makers.canonical(scene, (trigger.hit.end, scene.sentence.end))
    untold = not (result.authority or about.subjects or about.group)
    if mention.kind == "weak measure" and untold and about.text is None and measures.is_for_some(trigger):
        return None  # "The limits imposed on the press", "the measures taken to help".
    if mention.kind == "asset" and trigger.voice in ("noun", "active") and untold:
        return None  # "The freezing of assets", "they freeze assets": what measures are, and none taken.
    if mention.kind == "asset" and trigger.voice == "active" and not result.authority and subject_of(trigger):
        return None  # "The network blocked the accounts of two papers".
    if mention.kind == "asset" and not ("sanctions" in scene.contexts or is_traded(trigger)):
        return result if _makes_sanctions(scene, result) else None
    return result


def _lacks_one(roster: Roster, about: measures.Measure) -> bool:
    """Whether one of two counted is named, and so perhaps the other, where nothing has found him yet: *on two
    judges, Anna Kral of France and Paul Novak of Fiji*."""
    return len(roster.subjects) == 1 and about.group is not None and about.group.lo == _TWO


def _relieves(trigger: Trigger, mention: Mention) -> bool:
    """Whether the measures that are taken are against nobody: *approved a first set of easing measures*."""
    scene, first = trigger.scene, trigger.scene.index(mention.start)
    if trigger.rule.kind != "impose" or mention.kind != "weak measure":
        return False
    around = max(first - 1, scene.first), min(first + _NEAR, scene.last)
    return scene.lexicon.phrases["relieving"].any(scene.words, *around)


def _is_domestic(scene: Scene, mention: Mention) -> bool:
    """Whether a measure is one that a state orders at home, against nobody: *abolished the death penalty*."""
    if mention.kind != "weak measure":
        return False
    first, last = scene.index(mention.start), scene.index(mention.end)
    around = max(first - _DOMESTIC, scene.first), min(last + _DOMESTIC, scene.last)
    hits = scene.lexicon.phrases["domestic"].find(scene.words, *around)
    return any(hit.start < mention.end and mention.start < hit.end for hit in hits)


def _is_office(maker: str, result: Assigned) -> bool:
    """Whether the authority told is an office of a maker of sanctions: the Treasury's is of the US."""
    return (result.authority or "").startswith(maker)


def _is_of_people(scene: Scene, span: Span) -> bool:
    """Whether a name only says whose people, or what sort of things, measures bind (*on 893 Example Corp
    officials*, *contre les membres de la Cour*), or between whom something is."""
    mention = scene.at(*span)
    if mention is not None and is_a_party(scene, mention):
        return True
    token = mention.token if mention is not None else None
    above = scene.sentence.head(token) if token is not None else None
    if mention is None or token is None or above is None or mention.kind == "person":
        return False
    people = scene.at(above.start, above.end)
    of_people = people is not None and people.kind == "people" and people is not mention
    if token.relation in ("compound", "amod") and above.start >= mention.end and above.pos == "NOUN":
        return of_people or above.morph.get("Number") == "Plur"
    return of_people and token.relation == "nmod" and above.start < mention.start


def _makes_sanctions(scene: Scene, result: Assigned) -> bool:
    """Whether the author of an act is a state, a union or an office that makes sanctions, and no court."""
    known = result.authority is not None and re.fullmatch(r"[a-z]{2}(?:-[a-z]+)?", result.authority)
    courts = scene.lexicon.words["courts"]
    return bool(known) and not any(w.key in courts for w in scene.words[scene.first : scene.last])


def _enclosed(trigger: Trigger, about: measures.Measure) -> None:
    """*Hit X with sanctions*, *frapper X de sanctions*: whom the words of a verb hold."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice != "active" or hit.last - hit.first < _HOLDING:
        return
    inside = scene.within(hit.start, hit.end)
    known = [m for m in inside if m.kind in TARGETS or (m.group and m.group.lo is not None)]
    whom = next((m for m in known if m.kind == "person"), known[0] if known else None)
    if whom is not None:
        measures.target(scene, scene.index(whom.start), about)


def _dative(trigger: Trigger, mention: Mention, about: measures.Measure) -> None:
    """*Imposer à X des sanctions*, *infliger des sanctions au ministre X*, *frapper de sanctions le ministre
    X*."""
    scene = trigger.scene
    if about.tells_whom():
        return
    children = scene.sentence.children
    of_it = children(mention.token.i) if mention.token is not None else ()
    for child in (*children(trigger.token.i), *of_it):
        if child.start < trigger.hit.end or not _is_addressed(trigger, mention, child):
            continue
        named = mention_of(scene, child, _ADDRESSED)
        if named is None:
            continue  # "Ввёл в действие решение".
        measures.target(scene, scene.index(min(child.start, named.start)), about)
        if about.tells_whom():
            return


def _is_prepared(trigger: Trigger) -> bool:
    """Whether those do it who only prepare what others decide: *ambassadors approved new sanctions*."""
    subject = subject_of(trigger) if trigger.rule.kind == "impose" and trigger.voice == "active" else None
    return subject is not None and key_of(subject.text) in trigger.scene.lexicon.words["preparing"]


def _is_addressed(trigger: Trigger, measure: Mention, noun: Token) -> bool:
    """Whether a noun is whom a measure is given to: in the dative, or the object behind it."""
    if noun.relation == "obj" or _is_bare(trigger, measure, noun):
        return noun.start >= measure.end
    led = cases_of(trigger.sentence, noun) in trigger.scene.lexicon.words["to"]
    return noun.relation in ("obl", "iobj", "nmod") and (led or noun.morph.get("Case") == "Dat")


def _is_bare(trigger: Trigger, measure: Mention, noun: Token) -> bool:
    """Whether a noun without a preposition or a name stands right behind a measure that has one, of which a
    parse takes it for a part: *frappe de sanctions économiques | trois chefs de gang*."""
    scene = trigger.scene
    if noun.relation not in ("nmod", "appos") or trigger.voice != "active" or measure.token is None:
        return False
    if cases_of(scene.sentence, noun) or noun.start < measure.end:
        return False
    led = bool(cases_of(scene.sentence, measure.token)) and measure.end > trigger.hit.end
    first = min((c.start for c in scene.sentence.children(noun.i)), default=noun.start)
    between = scene.sentence.between(measure.end, min(first, noun.start))
    return led and all(t.pos == "ADJ" for t in between)


def _bound_by(trigger: Trigger, mention: Mention, *, labelled: bool) -> Roster | None:
    """Those whom a mention names or counts, with who is joined to them; None where it means none."""
    scene = trigger.scene
    roster = roster_of(scene, mention, TARGETS, alone=labelled or _is_of_one(trigger, mention))
    roster.subjects = [s for s in roster.subjects if not is_category(scene, s.span)]
    if not roster:
        return None
    owners = [platforms.owner(scene, subject) for subject in roster.subjects]
    roster.subjects = [s for s in owners if s is not None and not rules_it(scene, s.span)]
    for subject in roster.subjects:
        roster.reach(*subject.span)
    lone = mention.group is None and not roster.subjects and not labelled
    joined = several(scene, mention) if lone else None
    if mention.group is not None and not roster.subjects:
        joined = counted_row(scene, mention, _COUNTED)
    if joined is not None:
        roster.group = joined[0]
        roster.reach(*joined[1])
    add_likewise(trigger, roster, TARGETS)
    several_named = trigger.voice == "passive" and bool(roster.subjects) and not labelled
    if several_named and mention.token is not None and not _is_of_one(trigger, mention):
        add_sharing(trigger, mention.token, roster)
    if not labelled:
        add_counted(trigger, roster)
    return roster


def target(trigger: Trigger) -> Assigned | None:
    """The roles of an act that binds somebody: whom it puts on a list, or takes off."""
    scene = trigger.scene
    result = Assigned()
    titled = next((m.end for m in scene.mentions if m.kind == "license"), None)
    if titled is not None and is_in_title(scene, titled, trigger.hit.start):
        return None
    kinds = TARGETS | {"place", "people", "things", "other"}
    if trigger.voice == "reduced" and _is_among(trigger, result):
        return result
    if trigger.voice == "reduced" and is_noun_of_people(trigger):
        return None  # "Ces sanctionnés ne pourront plus …".
    if _says_which(trigger) or is_approval(trigger):
        return None
    if _is_opened(trigger, result) or _is_counted_in(trigger, result):
        return result
    is_label = scene.page.text[scene.start : trigger.hit.start].rstrip()[-1:] == "("
    mention = _labelled(trigger) if is_label else bound.bound(trigger, kinds)
    if (mention is None and is_label) or (mention is not None and _is_what_called(trigger, mention)):
        return None
    mention = None if mention is not None and is_own_law(trigger, mention) else mention
    if mention is not None and is_of_a_body(scene, mention):
        return None  # "Партия Ивана Краля запрещена"
    done_to = next(iter(patients(trigger)), None)
    whom = (mention.start, mention.end) if mention is not None else done_to and (done_to.start, done_to.end)
    said = (trigger.hit.start, trigger.hit.end) if trigger.voice == "reduced" else None
    if any(span and _is_any(scene, span) for span in (whom, said)):
        return None
    if mention is not None and _does_it(trigger, mention):
        # "США разрешили операции": a name without cases, read as an object.
        result = unnamed.roles(trigger)
        result.authority = result.authority or makers.canonical_or_state(scene, mention)
        return result
    if mention is not None and is_category(scene, (mention.start, mention.end)):
        return None
    if mention is None and trigger.rule.kind == "license":
        # "Минфин США разрешил сделки по …": what is permitted names nobody.
        _permit(trigger, result)
        return result if result.authority is not None or trigger.rule.sure else None
    if mention is None and done_to is not None and done_to.start >= trigger.hit.end:
        whole = phrase(scene.sentence, done_to)
        first = next((w.start for w in scene.words_in(done_to.end, whole.end) if w.broken), whole.end)
        for subject in included_behind(scene, _before_mark(scene, done_to.end, first), TARGETS):
            result.roster.add(subject)
        if result.roster:
            result.evidence = [(done_to.start, result.roster.end)]
            add_authority(trigger, result)
            return result
    if mention is None:
        if trigger.rule.measured and unnamed.is_body(trigger):
            return unnamed.roles(trigger)
        return Assigned() if trigger.rule.sure else None
    if (
        trigger.voice == "noun"
        and mention.kind == "people"
        and mention.group is None
        and is_singular(mention)
    ):
        return None
    if mention.kind in ("other", "place") and mention.state is None and mention.name and is_noun(mention):
        mention.kind = "organization"  # Measures bind states, and no towns.
    if mention.kind == "place" and mention.name:
        # Nobody else is under what a state is: "Moscow was hit by sanctions, and Example Corp left".
        result.evidence, result.among = [(mention.start, mention.end)], trigger.voice == "passive"
    else:
        roster = _bound_by(trigger, mention, labelled=is_label)
        if roster is None:
            return None
        result.roster, result.evidence = roster, [(roster.start, roster.end)]
    if trigger.rule.kind == "license":
        _permit(trigger, result)
        return result
    add_authority(trigger, result)
    result.authority = result.authority or lister(trigger) or _where_banned(trigger)
    return result


def _before_mark(scene: Scene, start: int, end: int) -> int:
    """Where the last word before the mark at the end of a stretch ends."""
    words = [w for w in scene.words_in(start, end) if w.end <= end]
    return words[-1].end if words else start


def _is_opened(trigger: Trigger, result: Assigned) -> bool:
    """Find those behind the copula of a sentence that the act opens: *added to the list were X and Y*."""
    name_ships(trigger.scene)
    result.roster = opened(trigger)
    if not result.roster:
        return False
    result.evidence = [(result.roster.start, result.roster.end)]
    add_authority(trigger, result)
    result.authority = result.authority or lister(trigger)
    return True


def _is_counted_in(trigger: Trigger, result: Assigned) -> bool:
    """Find those named behind a clause on those among whom they are: *в числе попавших …, — X и Y*."""
    result.roster = counted_in(trigger)
    if not result.roster:
        return False
    result.evidence = [(result.roster.start, result.roster.end)]
    add_authority(trigger, result)
    result.authority, result.among = result.authority or lister(trigger), True
    return True


def _where_banned(trigger: Trigger) -> str | None:
    """The one state in which a body is banned: *outlawed in Russia*, *interdit en Allemagne depuis 1993*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.rule.needs != "body" or trigger.voice not in ("passive", "reduced"):
        return None
    place = scene.behind(hit.end)
    if place is None or place.kind != "place" or place.state is None:
        return None
    leading = [word.key for word in scene.words_in(hit.end, place.start)]
    other = scene.behind(place.end)
    joined = other is not None and other.kind == "place" and other.state not in (None, place.state)
    if not leading or leading[0] not in scene.lexicon.words["at"] or len(leading) > _HOLDING or joined:
        return None
    return place.state


def is_approval(trigger: Trigger) -> bool:
    """Whether what is sanctioned is a deed that is approved of: *the violence was sanctioned by Minsk*."""
    known = trigger.scene.lexicon.words["approved"]
    whom = patients(trigger)[:1] if trigger.rule.object == "target" else []
    return any(token.pos == "NOUN" and key_of(token.text) in known for token in whom)


def _permit(trigger: Trigger, result: Assigned) -> None:
    """Whose a licence is: what permits is the licence, and who issued it may be named before."""
    result.authority = makers.canonical(trigger.scene, (trigger.scene.start, trigger.hit.start))
    if result.authority is None:
        add_authority(trigger, result)


def _is_among(trigger: Trigger, result: Assigned) -> bool:
    """Find who is one of those sanctioned, and by whom: *among those sanctioned are X and Y*."""
    noun = trigger.sentence.head(trigger.token)
    if len(trigger.scene.words_in(trigger.scene.start, trigger.hit.start)) > _OPENING:
        return False  # "Proposed to put X on the list of those sanctioned".
    people = trigger.scene.at(noun.start, noun.end) if noun is not None else None
    people = people if people is not None and people.kind == "people" else None
    if not among(trigger, people, result, TARGETS):
        return False
    result.evidence.append((result.roster.start, result.roster.end))
    add_authority(trigger, result)
    result.authority = result.authority or lister(trigger)
    return True


def _is_of_one(trigger: Trigger, mention: Mention) -> bool:
    """Whether a verb is said of the one before it alone: *he was listed; his bank, Example, was not*."""
    return mention.end <= trigger.hit.start and is_of_one(trigger)


def _labelled(trigger: Trigger) -> Mention | None:
    """Whose label a participle is that opens a bracket, the name right before: *«Пример» (признан
    иноагентом)*."""
    scene, text = trigger.scene, trigger.scene.page.text
    opening = text.rindex("(", scene.start, trigger.hit.start)
    named = (m for m in scene.mentions if m.name and m.end <= opening)
    last = max(named, key=lambda m: m.end, default=None)
    beside = last is not None and not text[last.end : opening].strip(_CLOSING)
    return last if beside and last is not None and last.kind in TARGETS | {"other"} else None


def _says_which(trigger: Trigger) -> bool:
    """Whether a participle only says which sanctions another verb is about: *lifted the sanctions targeting
    X*, *lève les sanctions visant X*."""
    noun = trigger.sentence.head(trigger.token)
    inside = noun is not None and trigger.hit.start <= noun.start < trigger.hit.end
    return inside and trigger.token.relation in ("acl", "amod")


def _is_what_called(trigger: Trigger, mention: Mention) -> bool:
    """Whether those whom a trigger's own words name are only what somebody is called whom a pronoun means:
    *labelled it a "foreign agent"*."""
    hit = trigger.hit
    inside = mention.group is None and hit.start < mention.start and mention.end <= hit.end
    return inside and any(t.pos == "PRON" for t in trigger.sentence.between(hit.start, mention.start))


def _does_it(trigger: Trigger, mention: Mention) -> bool:
    """Whether a state before an active verb without a subject is who acts."""
    acts_before = trigger.voice == "active" and mention.end <= trigger.hit.start
    return acts_before and mention.state is not None and subject_of(trigger) is None


def _is_any(scene: Scene, whom: Span) -> bool:
    """Whether what is bound is whoever it may be: *any person sanctioned*, *toute personne sanctionnée*."""
    before = scene.words_in(scene.start, whom[0])[-_QUANTIFIER:]
    return (
        any(word.key in scene.lexicon.words["any"] for word in before) and scene.page.text[whom[0]].islower()
    )
