"""Which capitalised words in a row are names after all, by what else the text has."""

from __future__ import annotations

import re

from detente.reading.dates.grammar import grammar
from detente.reading.entities.apart import is_small
from detente.reading.entities.cases import is_common, is_form_of
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.nations import counts_nationals, is_state
from detente.reading.entities.runs import NEXT_WORD, Run
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page

_APPOSITION = re.compile(
    r",[ \u00a0](?:(?:the|an?|une?|le|la|ancien(?:ne)?|former|бывш\w+)[ \u00a0]|l['’])*"
    r"(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)[^,.;:!?()\n]{0,80},[ \u00a0](?P<next>[^\W\d_])"
)
_ABBREVIATED = 3
_BEFORE = 8
# Where in a run a name stands behind a noun and what puts the name under it.
_LINK = 2
_FORMERLY, _EX = 16, "ex"
_LETTERED = re.compile(r"u\.?\s?[sk]\b")
_DAY = re.compile(r"\.?[ \u00a0]\d{1,2}(?!\d)")


def plausible(page: Page, runs: list[Run], lex: Lexicon) -> list[Run]:
    """Drop sentence-initial capitals that are no names: words that the text also writes small."""
    inner = {fold(w) for run in runs if not run.initial for w in run.words}
    written = {run.words[-1] for run in runs if len(run.words) > 1}
    lower = {w for w in re.findall(r"[^\W\d_]+", page.text) if w[0].islower()}
    offices = lex.titles, lex.heads, lex.bodies
    surnames = {fold(w) for w in written if w.lower() not in lower and not lex.has(fold(w), *offices)}
    result: list[Run] = []
    for run in runs:
        if _is_of_heading(run, lex) or _is_month(page, run):
            continue
        if counts_nationals(run.words, lex, page.language):
            continue
        _cut_epithet(page.text, run, lex)
        if run.words:
            _cut_title(page.text, run, lex)
        _cut_former(page.text, run, lex)
        if not run.words:
            continue  # "Communist Party-run courts", "a former U.S. Marine".
        if not run.initial:
            result.append(run)
            continue
        head = fold(run.words[0])
        if len(run.words) == 1:
            named = head in inner or head in surnames
            named = named or (lex.is_first_name(head) and run.words[0].lower() not in lower)
            named = named or (lex.stems and any(is_form_of(run.words[0], word) for word in written))
            if not named and run.words[0].lower() not in lower and _is_told_of(page.text, run, lex):
                run.kind, run.certain, named = "person", True, True
            if named or (len(run.words[0]) > 1 and run.words[0].isupper()):
                result.append(run)
            elif head in lex.openers or (lex.stems and is_common(run.words[0], page.language)):
                continue  # "Appréhendé en mai, il …", "Социолога задержали".
            elif run.words[0].lower() not in lower and len(head) > 3 and _begins_clause(page.text, run):
                run.doubtful = True
                result.append(run)
            continue
        led = len(run.words) > _LINK and run.words[1] in lex.links
        common = run.words[0].lower() in lower or lex.has(head, *offices)
        # "Proche de Jean Exemple, il a été arrêté."
        common = common or (led and lex.is_first_name(fold(run.words[_LINK])))
        # "Власти Ирана сообщили", "Войска Украины".
        common = common or (
            bool(lex.stems)
            and len(run.words) == _LINK
            and is_state(run.words[1], page.language)
            and is_common(run.words[0], page.language)
        )
        if common and not lex.is_first_name(head) and head not in inner:
            cut(page.text, run, _LINK if led else 1)
        result.append(run)
    return result


def _is_of_heading(run: Run, lex: Lexicon) -> bool:
    """Whether capitals are only those of a heading: a small word stands among them (*Indicted For Theft*)."""
    if not any(w[0].isupper() and is_small(w, lex, prepositions=False) for w in run.words[1:]):
        return False
    return not lex.is_first_name(fold(run.words[0])) and not any(
        lex.has(fold(w), lex.bodies) for w in run.words
    )


def _is_month(page: Page, run: Run) -> bool:
    """Whether a lone word is a month cut short before its day: *freed Jan. 14*, and not *Jan Kral*."""
    day = len(run.words) == 1 and _DAY.match(page.text, run.end) is not None
    return day and bool({fold(run.words[0]), fold(run.words[0]) + "."} & grammar(page.language).shortened)


def _cut_epithet(text: str, run: Run, lex: Lexicon) -> None:
    """Take off a run what is joined by a hyphen to an adjective before the name, if any is left: *South
    Africa-based Ivan Kral*, *United Arab Emirates-flagged*."""
    parts = enumerate(fold(word).rpartition("-") for word in run.words)
    last = max((i for i, (_, hyphen, tail) in parts if hyphen and tail in lex.joined), default=None)
    if last is not None:
        cut(text, run, last + 1)


def _cut_title(text: str, run: Run, lex: Lexicon) -> None:
    """Take off a run what leads to a name in a title (*Authorizing Transactions Involving | Belaruskali*), or
    in what somebody serves or once did: *US Marine | Paul Whelan*, *l'ancien Marine | Paul Whelan*."""
    keys = [fold(word) for word in run.words]
    serves = not lex.has(keys[-1], lex.heads, lex.bodies)  # "Amber Marine Inc."
    once = serves and keys[0] in lex.corps and _is_formerly(text, run.start, keys[0], lex)
    leading = [
        i for i, key in enumerate(keys) if key in lex.dealing or ((i or once) and serves and key in lex.corps)
    ]
    if (
        leading
        and leading[-1] + 1 == len(keys)
        and keys[-1] in lex.corps
        and (once or _LETTERED.match(" ".join(keys)))
    ):
        run.words = []  # "A former U.S. Marine" is nobody's name.
    elif leading and leading[-1] + 1 < len(keys):
        cut(text, run, leading[-1] + 1)
    elif keys[0] in lex.links and len(keys) > 1 and _is_led_by_letters(text, run, lex):
        cut(text, run, 1)
        run.kind, run.certain = "organization", True


def _is_formerly(text: str, start: int, of: str, lex: Lexicon) -> bool:
    """Whether what stands before a corps tells what somebody once was (*ex-US*, *l'ancien*): the word right
    before it, where it is a first name too (*l'ex-députée Marine Martin*)."""
    before = re.search(r"[^,;:()!?\n]*$", text[max(0, start - _FORMERLY) : start])
    words = re.findall(r"[^\W\d_]+", before.group()) if before is not None else []
    near = 1 if lex.is_first_name(of) else _LINK
    return any(fold(word) == _EX or fold(word) in lex.former for word in words[-near:])


def _cut_former(text: str, run: Run, lex: Lexicon) -> None:
    """Take off a run the post that somebody had, and what it was of: *Экс-министра | Ивана Петрова*,
    *Экс-президента Грузии | Петрова*, *Ex-Minister | Ann Sample*."""
    before, hyphen, _ = fold(run.words[0]).partition("-") if run.words else ("", "", "")
    if len(run.words) < _LINK or not hyphen or before not in lex.prefixes:
        return
    rest = run.words[1:]
    of = lex.stems and len(rest) == _LINK and len(rest[0]) > _ABBREVIATED
    cut(text, run, 2 if of and not lex.is_first_name(fold(rest[0])) else 1)


def _is_led_by_letters(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether the letters of a post stand before the small word of what it is of: *PDG | de Radio Exemple*;
    not *Me de Villiers*."""
    before = text[max(0, run.start - _BEFORE) : run.start].split()
    return bool(before) and before[-1].isupper() and lex.has(fold(before[-1]), lex.titles - lex.addresses)


def cut(text: str, run: Run, count: int) -> None:
    """Take the first words off a run."""
    at = run.start
    for word in run.words[:count]:
        at = text.find(word, at, run.end) + len(word)
    run.words, run.initial = run.words[count:], False
    run.start = text.find(run.words[0], at, run.end) if run.words else run.end


def _is_told_of(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether what somebody is stands between commas behind a lone word: *Junquera, vice-président de …, a
    dit*; not *Auparavant, le président de …, X, a dit*."""
    after = _APPOSITION.match(text, run.end)
    told = after is not None and after["next"].islower() and lex.has(fold(after["noun"]), lex.titles)
    told = told and fold(run.words[0]) not in lex.openers
    return told and run.words[0][0].isupper() and len(run.words[0]) > _ABBREVIATED


def _begins_clause(text: str, run: Run) -> bool:
    """Whether a lone capitalised word is followed by a word in small letters, as a subject by its verb."""
    return NEXT_WORD.match(text, run.end) is not None and text[run.end + 1].islower()
