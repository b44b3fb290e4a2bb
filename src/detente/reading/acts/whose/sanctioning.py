"""Whose a sanction is where only the law tells it: *X is designated pursuant to Executive Order 14404*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

import msgspec

from detente.model import SANCTION_ACTS, ActKind
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whose.making_again import taken_up
from detente.reading.acts.whose.settings import setting_of
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import Word
from detente.reading.states import range_of, states
from detente.reading.wordings import wordings

_BACK = 2
_OFTEN = 2
_UNDOING = frozenset[ActKind]({"lift", "suspend", "license"})
_EASING = _UNDOING | frozenset[ActKind]({"amend", "expire"})
_DONE = frozenset({"asserted", "announced"})
_DOING = frozenset({"obl:agent", "csubj", "nsubj"})
_AT_A_BORDER = frozenset({"entry", "exit", "visa"})
"""What any state may refuse somebody, whoever else sanctions him."""
_UNDER = {"us": frozenset({"us", "us-ofac"})}
"""Who acts under the laws of a state, where it is not only itself."""


def fill(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, with the authorities of sanctions that nobody is said to impose but in whose sentence the law
    of one power is named; its one body, where the text tells of that alone."""
    told = {a.act.authority for a in found if a.act.kind in SANCTION_ACTS and a.act.authority}
    at_home = _of_this_state(page, words) if any("-" in code for code in told) else None
    result: list[FoundAct] = []
    for act in found:
        result.append(_made(page, words, act, told, at_home, result))
    return result


def _made(
    page: Page,
    words: list[Word],
    act: FoundAct,
    told: Set[str],
    at_home: str | None,
    before: Sequence[FoundAct],
) -> FoundAct:
    """An act with whose its sanctions are by its law or a pronoun, or by which state an office is of."""
    if act.act.kind not in SANCTION_ACTS:
        return act
    if (authority := act.act.authority) is not None:
        if act.settled:
            return _of(act, at_home) if at_home is not None and "-" in authority else act
        # "Le ministère a aussi levé …": a noun that leaves open whose.
        again = taken_up(page, act, before)
        return replace(_of(act, again), settled=True) if again is not None else act
    under = _under(act, _law(page, words, act), told)
    if under.act.authority is not None:
        return under
    return _of(act, taken_up(page, act, before) or _gone_on(page, words, act, before))


def _of_this_state(page: Page, words: list[Word]) -> str | None:
    """The state whose law or list a text names, where its office is called as that of another is, which the
    text never names: *the Treasury* in an article on the UK sanctions list."""
    known, by = lexicon(page.language), states(page.language)
    if known is None:
        return None
    offices = [hit for hit in known.canonical.find(words) if "-" in hit.value]
    bare = all(hit.first == hit.last and page.text[hit.start : hit.end].istitle() for hit in offices)
    laws = {hit.value for hit in known.laws.find(words)}
    if not offices or not bare or len(laws) != 1:
        return None
    named = {code for _, code in by.places(page.text, words, 0, len(words))}
    named |= {hit.value for hit in by.adjectives.find(words)} | laws
    return None if {hit.value.partition("-")[0] for hit in offices} & named else laws.pop()


def _gone_on(page: Page, words: list[Word], act: FoundAct, told: Sequence[FoundAct]) -> str | None:
    """Whose the sanctions are with which an account goes on, on the same day and by nobody told: *The EU
    extended the measures. Kral and Novak were taken off the list.*"""
    sentence = page.sentence_at(act.trigger[0])
    if sentence is None or not _is_by_nobody(page, words, act) or page.quotations_over(*act.trigger):
        return None
    if _is_an_answer(page, words, act, sentence):
        return None
    low = page.sentences[max(sentence.index - _BACK, 0)]
    near = [a for a in told if a.act.kind in SANCTION_ACTS and a.trigger[0] >= low.start]
    before = page.sentence_at(near[-1].trigger[0]) if near else None
    if before is None or before.paragraph < sentence.paragraph - 1 or page.is_unended(before):
        return None
    last = [a for a in near if a.trigger[0] >= before.start]
    last = [a for a in last if a.act.authority is not None] or last  # "A round of sanctions that adds Kral".
    made, days = {a.act.authority for a in last}, {a.act.when for a in last} | {None}
    if len(made) != 1 or None in made:
        return None
    # What binds somebody else who is told of beside whoever is freed of it was made before: *Ottawa delisted
    # Kral. His son, who was added in 2022, stays on the list.*
    eased = all(a.act.kind in _EASING or a.factuality == "denied" for a in last)
    near_by = before.paragraph == sentence.paragraph and before.index >= sentence.index - 1
    freed = {subject.name for a in last for subject in a.act.subjects}
    other = freed.isdisjoint(subject.name for subject in act.act.subjects)
    earlier = act.act.kind == "impose" and eased and near_by and other
    if (act.act.when not in days and not earlier) or _is_no_sanction(page, words, act, before.start):
        return None
    authority = str(made.pop())
    if not authority.islower():
        return None  # A body that is no state: of a league's sanctions the rest need not be.
    others = _makers(page, words, (before.start, sentence.end)) - {authority.partition("-")[0]}
    others -= _bound(page, words, (before.start, sentence.end))
    if others or any(
        excludes(page, words, act, authority) for excludes in (_is_in_another, _is_by_others, _is_against)
    ):
        return None
    return authority


def _is_an_answer(page: Page, words: list[Word], act: FoundAct, sentence: Sentence) -> bool:
    """Whether words before an act make it an answer to the last: *In return, the embargo was lifted*."""
    known, ahead = wordings(page.language), range_of(words, (sentence.start, act.trigger[0]), 0, len(words))
    return any(known[shape].any(words, *ahead) for shape in ("pointing", "answered"))


def _is_no_sanction(page: Page, words: list[Word], act: FoundAct, start: int) -> bool:
    """Whether somebody is banned or suspended with no word of sanctions in the sentence, or listed with none
    from a position to its end: *Two players were banned for three matches*."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if act.act.kind not in ("impose", "suspend") or known is None or sentence is None:
        return False
    bounds = range_of(words, (sentence.start, max(act.span[1], act.trigger[1])), 0, len(words))
    own = {word.key for word in words[slice(*bounds)]}
    start = start if own & (known.words["listed_on"] | known.words["measured_on"]) else sentence.start
    return not known.contexts["sanctions"].any(words, *range_of(words, (start, sentence.end), 0, len(words)))


def _is_in_another(page: Page, words: list[Word], act: FoundAct, authority: str) -> bool:
    """Whether the words of sanctions name another state than their author's: *was sanctioned in Canada*."""
    bounds = range_of(words, act.span, 0, len(words))
    named = {code for _, code in states(page.language).places(page.text, words, *bounds)}
    return bool(named - {authority.partition("-")[0]})


def _makers(page: Page, words: list[Word], span: tuple[int, int]) -> set[str]:
    """The makers of sanctions that some words name."""
    known, bounds = lexicon(page.language), range_of(words, span, 0, len(words))
    if known is None:
        return set()
    places = {code for _, code in states(page.language).places(page.text, words, *bounds)} & known.makers
    return {
        code.partition("-")[0] for code in places | {h.value for h in known.canonical.find(words, *bounds)}
    }


def _bound(page: Page, words: list[Word], span: tuple[int, int]) -> set[str]:
    """The states that some words name as those against whom something is: *sanctions against Russia*."""
    known, bounds = lexicon(page.language), range_of(words, span, 0, len(words))
    if known is None:
        return set()
    against, free = set[str](), set[str]()
    for (start, _), code in states(page.language).places(page.text, words, *bounds):
        at = range_of(words, (start, start + 1), 0, len(words))[0] - 1
        article = at > 0 and words[at].key in known.words["determiners"] - known.words["against"]
        before = words[at - article].key if at >= article else ""
        (against if before in known.words["against"] else free).add(code)
    return against - free


def _is_by_nobody(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether the words of sanctions that have happened tell nobody at all who does it: a passive, a verb
    whose subject they befall (*попал под санкции*) or that has only the measures for its subject (*the
    measures also hit ten firms*), or a licence that runs out."""
    sought = act.factuality == "planned" or (act.factuality == "possible" and act.act.kind == "lift")
    if not (sought or act.factuality in _DONE) or act.by_anybody or act.act.measure in _AT_A_BORDER:
        return False
    sentence = page.sentence_at(act.trigger[0])
    inside = sentence.between(*act.trigger) if sentence is not None and sentence.parsed else []
    verb = next((t for t in inside if t.pos in ("VERB", "ADJ")), None)
    if sentence is None or verb is None:
        # "Под ограничения подпали 14 компаний": a verb that a parse has for a noun.
        return sentence is not None and _befalls(page, words, act)
    if act.act.kind == "expire":
        return True
    undergone = verb.morph.get("Voice") == "Pass"
    subjects = [c for c in sentence.children(verb.i) if c.dep == "nsubj"]
    own = any(act.trigger[0] <= c.start < act.trigger[1] or _is_measure(page, words, c) for c in subjects)
    announced = act.factuality == "announced" and not (undergone or own)
    if announced or (act.factuality == "planned" and not own):
        return False  # But "they will hit ten firms", said of measures.
    present = verb.morph.get("Tense") == "Pres" and not (undergone or own)
    if verb.morph.get("VerbForm") in ("Conv", "Ger") or present:
        return False  # "Lifting the measures", by whoever does what the sentence tells.
    children = sentence.children(verb.i)
    states_it = any(c.dep in ("cop", "aux:pass") for c in children)  # "Est visé par un gel."
    by = {"obl:agent", "csubj"} if states_it or _befalls(page, words, act) else _DOING
    others = [c for c in children if c.dep in by and not act.trigger[0] <= c.start < act.trigger[1]]
    return all(_is_measure(page, words, c) for c in others)


def _is_measure(page: Page, words: list[Word], token: Token) -> bool:
    """Whether a word is a noun for sanctions: *Les mesures visent aussi dix sociétés*."""
    known, at = lexicon(page.language), range_of(words, (token.start, token.end), 0, len(words))
    return known is not None and bool({w.key for w in words[slice(*at)]} & known.words["measured_on"])


def _befalls(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether the subject of an act's verb is whom it is done to: *компания попала под санкции*."""
    known = lexicon(page.language)
    hits = known.triggers.find(words, *range_of(words, act.trigger, 0, len(words))) if known else ()
    return any(h.value.middle and h.value.kind == act.act.kind for h in hits)


def _of_who_undoes(page: Page, words: list[Word], found: list[FoundAct]) -> list[FoundAct]:
    """The acts; whoever lifts, suspends, extends or by a licence eases what binds somebody imposed it, unless
    its sentence names another maker: *Washington delisted Kral. He was blacklisted in 2022.*"""
    lifted: dict[str, set[str | None]] = {}
    for act in found:
        if act.act.kind in _EASING and act.act.authority is not None and act.factuality in _DONE:
            for subject in act.act.subjects:
                lifted.setdefault(subject.name, set()).add(act.act.authority)
    if not lifted:
        return found
    return [_by_who_undoes(page, words, act, lifted) for act in found]


def _by_who_undoes(
    page: Page, words: list[Word], act: FoundAct, lifted: Mapping[str, Set[str | None]]
) -> FoundAct:
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    told = act.act.authority is not None or act.act.measure in _AT_A_BORDER
    if act.act.kind != "impose" or told or act.factuality != "asserted":
        return act
    by = {code for subject in act.act.subjects for code in lifted.get(subject.name, ())}
    if known is None or sentence is None or len(by) != 1:
        return act
    bounds = range_of(words, (sentence.start, sentence.end), 0, len(words))
    named = {hit.value for hit in known.canonical.find(words, *bounds)}
    for (start, _), code in states(page.language).places(page.text, words, *bounds):
        at = range_of(words, (start, start + 1), 0, len(words))[0]
        # "In Ukraine he was listed", "Kyiv said so", and not "for his ties to Minsk".
        if start < act.trigger[0] or code in known.makers or words[at - 1].key in known.words["at"]:
            named.add(code)
    by_whom = by.pop() or ""
    others = {code.partition("-")[0] for code in named} - {by_whom.partition("-")[0]}
    return act if others else _of(act, by_whom or None)


def of_the_one(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, with the authority of bans and measures that nobody is said to impose or lift: whoever acts
    in the text otherwise, where that is one alone, does so more than once, and is not what they are against.

    Who only frees or jails people bans bodies and blocks sites at home too, but makes no sanctions. Of acts
    that this leaves open, whoever lifts what binds somebody did what binds him.
    """
    known = lexicon(page.language)
    found = _of_the_registrar(page, words, found)
    told = Counter(act.act.authority for act in found if act.act.authority)
    if len(told) > 1 and known is not None:
        # Who jails people beside is no maker of sanctions.
        made = Counter(
            a.act.authority for a in found if a.act.kind in SANCTION_ACTS and a.act.authority is not None
        )
        told = made if set(made) <= known.makers and not (set(told) - set(made)) & known.makers else told
    if len(told) != 1 or min(told.values()) < _OFTEN:
        return _of_who_undoes(page, words, _of_the_only_maker(page, words, list(found)))
    (authority,) = told
    makers = {hit.value for hit in known.canonical.find(words)} if known is not None else set()
    makes = any(act.act.kind in SANCTION_ACTS and act.act.authority for act in found)
    alone = [
        _of(act, authority)
        if act.act.kind in SANCTION_ACTS
        and act.act.authority is None
        and not act.by_anybody
        and (makes or _is_a_ban(page, words, act, authority))
        and not _is_against(page, words, act, authority)
        and not _is_of_another(page, words, act, authority, makers)
        else act
        for act in found
    ]
    return _of_who_undoes(page, words, alone)


def _of_the_registrar(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts; of those that put somebody on a state's register of extremists or foreign agents, each that
    its words leave open is that state's, where the others are of one and its sentence names no other."""
    known = lexicon(page.language)
    branded = [act for act in found if act.act.kind in SANCTION_ACTS and _is_branding(page, words, act)]
    by = {act.act.authority for act in branded} - {None}
    if known is None or len(by) != 1:
        return list(found)
    authority = str(by.pop())
    return [
        _of(act, authority)
        if act in branded
        and act.act.authority is None
        and not _is_of_another(page, words, act, authority, set())
        and not _is_by_others(page, words, act, authority)
        else act
        for act in found
    ]


def _is_branding(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether the words of an act speak of foreign agents, extremists and the like."""
    known = lexicon(page.language)
    bounds = range_of(words, (act.trigger[0], max(act.trigger[1], act.span[1])), 0, len(words))
    branding = known.contexts.get("branding") if known is not None else None
    return branding is not None and branding.any(words, *bounds)


def _is_against(page: Page, words: list[Word], act: FoundAct, authority: str) -> bool:
    """Whether the words of an act name a state or its people, and not for who does something: *sanctions were
    imposed on Peru*, *dozens of Peruvians were placed under sanctions*."""
    known, (first, last) = states(page.language), range_of(words, act.span, 0, len(words))
    named = [span[0] for span, code in known.places(page.text, words, first, last) if code == authority]
    people = (*known.demonyms.find(words, first, last), *known.adjectives.find(words, first, last))
    named += [hit.start for hit in people if hit.value == authority]
    sentence = page.sentence_at(act.trigger[0])
    tokens = [sentence.token_at(start) for start in named] if sentence is not None else []
    return any(token is None or token.dep != "nsubj" for token in tokens)


def _is_of_another(page: Page, words: list[Word], act: FoundAct, authority: str, makers: Set[str]) -> bool:
    """Whether another maker of sanctions may be an act's author: an office that the text names anywhere, a
    state before the act in its sentence (*the US president said that he would lift sanctions*) or that in
    which it opens, or whoever they are by (*sanctioned by Western countries*)."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if known is None or sentence is None:
        return False
    if _is_by_others(page, words, act, authority):
        return True
    maker = authority.partition("-")[0]
    bounds = range_of(words, (sentence.start, act.trigger[0]), 0, len(words))
    named = {code for _, code in states(page.language).places(page.text, words, *bounds)} & known.makers
    return any(code.partition("-")[0] != maker for code in named | makers)


def _is_by_others(page: Page, words: list[Word], act: FoundAct, authority: str) -> bool:
    """Whether the sentence of an act opens in another state than its author's, or somebody does it whom the
    words right behind tell."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if known is None or sentence is None:
        return False
    whole = range_of(words, (sentence.start, sentence.end), 0, len(words))
    setting = setting_of(page, words, act, whole)
    if setting is not None and setting != authority.partition("-")[0]:
        return True  # "In Russia the site was blocked."
    behind = range_of(words, (act.trigger[1], sentence.end), 0, len(words))[0]
    return behind < len(words) and not words[behind].broken and words[behind].key in known.words["by"]


def _of_the_only_maker(page: Page, words: list[Word], found: list[FoundAct]) -> list[FoundAct]:
    """The acts; what nobody is told to have imposed or let run out is of the only office for sanctions, where
    a text names no other maker anywhere: *OFAC issued a licence. The refiner was sanctioned in January*."""
    made = {a.act.authority for a in found if a.act.kind in SANCTION_ACTS and a.act.authority}
    codes = {str(code).partition("-")[0] for code in made}
    if len(codes) != 1 or _makers(page, words, (0, len(page.text))) - codes:
        return found
    authority = max(str(code) for code in made)
    if "-" not in authority:
        return found  # Of the sanctions of a state there may be others'.
    return [
        _of(act, authority)
        if act.act.kind in SANCTION_ACTS
        and act.act.authority is None
        and _is_by_nobody(page, words, act)
        and not _is_against(page, words, act, authority)
        and not _is_by_others(page, words, act, authority)
        else act
        for act in found
    ]


def _is_a_ban(page: Page, words: list[Word], act: FoundAct, authority: str) -> bool:
    """Whether somebody is banned, in no other state, and nothing in the sentence speaks of sanctions."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if act.act.kind != "impose" or known is None or sentence is None:
        return False
    first, last = range_of(words, (sentence.start, sentence.end), 0, len(words))
    return act.place_state in (None, authority) and not known.contexts["sanctions"].any(words, first, last)


def _law(page: Page, words: list[Word], act: FoundAct) -> str | None:
    """Whose law the sentence of an act names, where it names one power's."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if known is None or sentence is None:
        return None
    first, last = range_of(words, (sentence.start, sentence.end), 0, len(words))
    laws = {hit.value for hit in known.laws.find(words, first, last)}
    return laws.pop() if len(laws) == 1 else None


def _under(act: FoundAct, law: str | None, told: Set[str]) -> FoundAct:
    """An act with its authority: whoever else acts under the law in the text, where that is one."""
    bodies = told & _UNDER.get(law, frozenset()) if law is not None else set()
    authority = next(iter(bodies)) if len(bodies) == 1 else law
    return _of(act, authority)


def _of(act: FoundAct, authority: str | None) -> FoundAct:
    return replace(act, act=msgspec.structs.replace(act.act, authority=authority))
