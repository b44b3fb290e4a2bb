"""A reporting verb by its form right after a quotation, and who comes next, where the parse sees none.

*« … », tranche un ancien député*; *« … », affirme à sa sortie Jean Exemple*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.language import load
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.asides import past_aside
from detente.reading.speech.content.remark_ends import PAUSE
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import is_plural
from detente.reading.speech.reporting.cues import SOURCE_END, WORD, Cue, quoted_name
from detente.reading.speech.reporting.places import read_in
from detente.reading.speech.reporting.runs import has_case, past_adverb, past_phrase
from detente.reading.speech.reporting.told import past_addressed
from detente.reading.speech.who.called import points
from detente.reading.speech.who.spans import untimed

_AUXILIARY, _FEW, _LONGEST_REMARK, _NEAR, _SENTENCE = 5, 6, 12, 5, 5
_BEFORE = 2  # "s'est exclamée"
_WHERE = 6
_AFTER_NAME = tuple(',.»”"')
_AFTER_REMARK = tuple(' ,.»”"')
_HELD = frozenset({"compound", "amod", "nmod", "det"})
_WORD = re.compile(r"\w+")
_OPENS_WORDS = re.compile(r"[:«“„\"]")
_ENDS_PHRASE = frozenset({"ADP", "VERB", "AUX", "SCONJ"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_GOVERNED = frozenset({"obj", "ccomp", "xcomp"})


def following(page: Page, sentence: Sentence, start: int, end: int, lexicon: Speech) -> Cue | None:
    """The reporting verb among the first words from ``start`` on, with who speaks, or None."""
    text = page.text
    words = list(WORD.finditer(text, start, end))[:5]
    if (
        not words
        or text[start : words[0].start()].strip(" \u00a0\u202f,—–-.")
        or not words[0].group()[0].islower()
    ):
        return None
    clitic: Span | None = None
    willing = False
    for at, word in enumerate(words):
        key = fold(word.group())
        helped, hyphen, pronoun = key.rpartition("-")
        if hyphen and pronoun in page_pronouns(page) and _goes_on(sentence, words[0].start(), word.start()):
            return None  # « Pourquoi l'ont-ils pris, puis ont-ils nié … »
        if hyphen and pronoun in lexicon.impersonal and lexicon.form(key.partition("-")[0]) is None:
            return _read_by_nobody(sentence, words[0].start(), word, lexicon)
        if hyphen and pronoun in page_pronouns(page) and len(helped) <= _AUXILIARY and at + 1 < len(words):
            clitic = word.end() - len(pronoun), word.end()  # « …, a-t-elle seulement glissé »
            continue
        lemma = lexicon.form(key.rpartition("'")[2]) or lexicon.form(key.partition("-")[0])
        lemma = None if lemma is not None and lexicon.only_counts(lemma) else lemma
        tokens = sentence.tokens if lemma is not None or sentence.parsed else ()  # no parse for nothing
        own = [t for t in tokens if word.start() <= t.start < word.end()]
        token = next((t for t in own if t.text[-1:] not in "'’"), None)  # "l'interpelle"
        governed = token is not None and _is_governed(sentence, token)
        narrates = governed and at == 1 and fold(words[0].group()) in page.grammar.of
        governed = governed and not willing
        if governed and not narrates:
            return None  # « … », sans préciser le nombre
        noun = at > 0 and lemma is not None and token is not None and token.pos == "NOUN"
        if noun and token is not None and sentence.tokens[token.i - 1].pos == "DET":
            return None  # « … », le juge l'arrête
        if token is not None and _is_converb(token):
            return None  # « … », accusant la journaliste de plagiat
        if token is not None and lemma is not None and clitic is None and _is_passive(token, lemma, lexicon):
            return None  # "One man, believed to be a sailor, …"
        # "S'est esclaffé" is no adjective.
        reflexive = (at and fold(words[at - 1].group()) in lexicon.pronominal) or len(own) > 1
        if lemma is not None and (reflexive or not (token and _is_held(sentence, token))):
            begin = words[0].start()
            if clitic is not None and token is not None and sentence.child(token.i, "aux:pass") is not None:
                return _read_by_nobody(sentence, begin, word, lexicon)
            speaker = clitic or _next_speaker(page, sentence, word, end, lexicon)
            if speaker is None:
                return None
            speaker = untimed(sentence, speaker, lexicon)
            end = max(speaker[1], word.end())
            cue = Cue(sentence, begin, end, speaker, verb=lemma, token=token, parenthetical=True)
            if narrates:  # « … », de conclure Jean Essai
                return cue if page.entities_in(*speaker) or remarks_on(cue, lexicon) else None
            return None if is_of_subject_before(cue) else cue
        if token is None and len(key) > 4:
            token = sentence.token_at(word.start()) if sentence.parsed else None
        willing = willing or (at == 1 and _is_willing(key, lexicon))
        slight = (token is not None and token.pos == "ADV") or (at == 0 and key in lexicon.pronominal)
        slight = slight or (willing and at == 1)
        if at > 2 or (len(key) > 4 and clitic is None and not slight):
            break
    if clitic is None or fold(text[slice(*clitic)]) in lexicon.impersonal:
        return None
    # Whatever the verb: « … », lit-elle ; « … », a-t-il laissé tomber.
    verb = words[0].group().partition("-")[0]
    return Cue(sentence, words[0].start(), clitic[1], clitic, verb=fold(verb), parenthetical=True)


def _is_willing(word: str, lexicon: Speech) -> bool:
    """Whether a folded word is a participle of what one does in speaking: *s'est borné à répondre*."""
    verbs = lexicon.willing | lexicon.ceasing
    stems = (verb[:-2] for verb in verbs if verb.endswith("er"))
    return lexicon.goes_by_order and any(word in (f"{stem}e", f"{stem}ee", f"{stem}es") for stem in stems)


def _is_held(sentence: Sentence, token: Token) -> bool:
    """Whether a word is part of a noun phrase; none that stands before the article: *abonde un second*,
    behind an auxiliary: *a toutefois tempéré Jean Essai*, or for an adjective by a name: *abonde Jean*."""
    if token.relation not in _HELD or token.pos == "DET":
        return token.relation in _HELD
    if token.dep == "amod" and token.head == token.i + 1 and sentence.tokens[token.head].pos == "PROPN":
        return False
    before = next((t for t in reversed(sentence.tokens[: token.i]) if t.pos != "ADV"), None)
    between = sentence.tokens[token.i + 1 : token.head]
    return not (any(t.pos == "DET" for t in between) or (before is not None and before.pos == "AUX"))


def _goes_on(sentence: Sentence, start: int, verb: int) -> bool:
    """Whether words before an inverted verb join its clause to another: *…, puis a-t-elle nié …*."""
    return any(t.pos in ("CCONJ", "SCONJ", "ADV") for t in sentence.between(start, verb))


def _read_by_nobody(sentence: Sentence, begin: int, last: re.Match[str], lexicon: Speech) -> Cue:
    """The remark that ends with a word of nobody in particular, with where it is read: *lit-on dans le
    communiqué*; without a speaker where that is not said: *peut-on encore lire*."""
    before = next((t for t in reversed(sentence.tokens) if t.start < last.end()), None)
    place = read_in(sentence, before, lexicon) if before is not None else []
    speaker = place[0].span if place else None
    end = max(last.end(), place[0].end) if place else last.end()
    return Cue(sentence, begin, end, speaker, place, "", before, parenthetical=True)


def _is_converb(token: Token) -> bool:
    """Whether a verb goes on with somebody else's subject, and so has none after it."""
    form = token.morph.get("VerbForm")
    return form == "Conv" or (form == "Part" and token.morph.get("Tense") == "Pres" and token.pos == "VERB")


def _is_passive(token: Token, lemma: str, lexicon: Speech) -> bool:
    """Whether a verb is a participle that only says more of a noun, or the reflexive of another: *в чём
    выразились нарушения*."""
    if token.text.endswith(lexicon.reflexive) and not lemma.endswith(lexicon.reflexive):
        return True
    participle = token.morph.get("VerbForm") == "Part" and token.morph.get("Tense") == "Past"
    present = token.morph.get("Gender") == "Masc" and token.text.endswith("e")  # "…, lance Jean Essai"
    return participle and not present and token.relation in ("acl", "amod")


def _is_governed(sentence: Sentence, token: Token) -> bool:
    behind = bool(token.i) and sentence.tokens[token.i - 1].pos == "ADP"
    return behind and token.morph.get("VerbForm") == "Inf"


def _next_speaker(
    page: Page, sentence: Sentence, verb: re.Match[str], end: int, lexicon: Speech
) -> Span | None:
    """Who speaks after a verb: its clitic, the noun phrase next to it, or the first person or body named."""
    text = page.text
    _, hyphen, clitic = verb.group().rpartition("-")
    if hyphen and fold(clitic) in page_pronouns(page):
        return verb.end() - len(clitic), verb.end()
    begin, limit = verb.end(), end
    named = 0
    for stop in SOURCE_END.finditer(text, verb.end(), end):
        if stop.start() < named:
            continue
        named = quoted_name(text, stop.start(), end) or 0
        if named:
            continue  # « …, écrit dans « Le Courrier » Jean Exemple »
        aside = past_aside(page, sentence, stop.start(), end, lexicon) if stop.start() == verb.end() else None
        if aside is not None:
            return aside
        between = [fold(w) for w in WORD.findall(text[begin : stop.start()])]
        if all(w in lexicon.times for w in between) and stop.group().strip() == ",":
            begin = stop.end()  # « …, a déclaré, lundi 10 novembre, Jean Exemple »
            continue
        limit = stop.start()
        break
    tokens = past_addressed(sentence.between(begin, limit))
    while tokens and (tokens[0].pos in ("ADV", "NUM") or fold(tokens[0].text) in lexicon.times):
        tokens.pop(0)
    if tokens and (beyond_adverb := past_adverb(sentence, tokens[0].i)) > tokens[0].i:
        tokens = [t for t in tokens if t.i >= beyond_adverb]  # « …, rappelle d'abord le maire »
    if len(tokens) > 1 and tokens[0].pos == "ADJ" and tokens[1].pos == "DET":
        tokens.pop(0)  # « …, note optimiste le boulanger »
    several = is_plural(sentence.between(verb.start() - _AUXILIARY, verb.end()))
    if several and tokens and fold(tokens[0].text) in page.grammar.partitive:
        noun = next((t for t in tokens if t.pos in _NOMINAL), None)  # « …, ont lancé lundi des éleveurs »
        return (tokens[0].start, noun.end) if noun is not None else None
    if tokens and tokens[0].pos == "ADP":
        at = past_phrase(sentence, tokens[0].i, tokens[-1].i + 1)
        beyond = [t for t in tokens if t.i >= at]  # « …, résume dans son jugement le tribunal »
        tokens = beyond if beyond and beyond[0].pos == "DET" and not has_case(sentence, beyond[0]) else tokens
    if not tokens:
        return None
    if tokens[0].pos in ("DET", "PROPN", "NOUN", "PRON", "ADJ"):
        first = next(
            (i for i, t in enumerate(tokens) if t.pos in _ENDS_PHRASE and i and not _is_made_noun(tokens, i)),
            len(tokens),
        )
        of = sentence.page.grammar.of
        while first < len(tokens) and tokens[first].pos == "ADP" and fold(tokens[first].lemma) in of:
            after = [i for i in range(first + 1, len(tokens)) if tokens[i].pos in _ENDS_PHRASE]
            first = after[0] if after else len(tokens)
        told = tokens[0].pos == "DET" or any(t.pos in _NOMINAL for t in tokens[:first])
        if told and any(t.pos != "DET" for t in tokens[:first]):
            return tokens[0].start, tokens[first - 1].end
    for entity in page.entities_in(begin, limit):
        before = [t for t in tokens if t.end <= entity.start and t.pos != "DET" and t.text not in '«“"']
        near = entity.start - _NEAR  # "à 7SUR7.CD l'avocat Karl Essai"
        governed = any(t.pos == "ADP" and (t.start >= near or t is before[-1]) for t in before)
        verbs = [t for t in tokens if t.pos in ("VERB", "AUX") and t.start < entity.start]
        governed = governed or any(t.text[0].islower() for t in verbs)  # "said Acting Secretary Karl Sample"
        if entity.kind != "place" and not governed:
            return entity.start, entity.end
    return None


def _is_made_noun(tokens: list[Token], at: int) -> bool:
    """Whether a participle is a noun by the article before it: *lâche l'ancien détenu*."""
    before = [t.pos for t in tokens[:at]]
    verb = tokens[at].pos == "VERB"
    return verb and before[:1] == ["DET"] and all(pos == "ADJ" for pos in before[1:])


def is_asked(cue: Cue) -> bool:
    """Whether a verb is the participle of whoever was asked by somebody: *Interrogé par le Nord, il …*."""
    clause = cue.clause
    return clause is not None and clause.form == "Part" and bool(clause.agent) and not clause.auxiliaries


def remarks_on(cue: Cue, lexicon: Speech) -> bool:
    """Whether a person with an article and no name speaks, with nothing behind but manner: *lâche l'ancien
    détenu en se levant.*"""
    if cue.speaker is None or cue.sentence.page.text[cue.end : cue.end + 1] not in _AFTER_REMARK:
        return False
    own = cue.sentence.between(*cue.speaker)
    if not own or not points(own[0]):
        return False
    words = [fold(t.text) for t in takewhile(lambda t: t.pos != "ADP", own[1:])]
    person = any(w in lexicon.anybody or w in lexicon.written or lexicon.is_somebody(w) for w in words)
    stop = PAUSE.search(cue.sentence.page.text, cue.end, cue.sentence.end)
    after = cue.sentence.between(cue.end, stop.start() if stop is not None else cue.sentence.end)
    plain = not has_finite(after) and (not after or after[0].pos in ("ADP", "ADV"))
    return person and plain and len(after) <= _FEW


def is_named_next(cue: Cue, start: int, lexicon: Speech) -> bool:
    """Whether a verb after a comma tells who speaks by name or a clitic, up to a mark; one that needs a
    quotation beside it, with nothing between but its auxiliary: *« C'est fini, soupire Jean Essai. … »*."""
    text, verb, who = cue.sentence.page.text, cue.token, cue.speaker
    groups = lexicon.groups.get(cue.verb)
    if groups is None or verb is None or who is None:
        return False
    if text[cue.end : cue.end + 1] not in _AFTER_NAME and not _ends_with_where(cue):
        return False
    if not (cue.sentence.page.entities_in(*who) or text[who[0] - 1] == "-"):
        return False
    first = len(_WORD.findall(text, start, verb.start)) <= _BEFORE
    beside = first and not text[verb.end : who[0]].strip(" -t")
    return beside or bool(groups & {"statement", "object"})


def _ends_with_where(cue: Cue) -> bool:
    """Whether only to whom or where somebody spoke stands behind his name up to a mark: *raconte Jean Essai à
    La Nouvelle.*"""
    behind = list(takewhile(lambda t: t.pos != "PUNCT", cue.sentence.after(cue.end)))
    return bool(behind) and behind[0].pos == "ADP" and len(behind) <= _WHERE and not has_finite(behind)


def is_lamented(cue: Cue) -> bool:
    """Whether a pronoun behind its verb's hyphen is who speaks, whatever the verb, in a sentence that asks
    nothing: *« C'était à mon père…, pleure-t-elle. … »*."""
    text, who = cue.sentence.page.text, cue.speaker
    if who is None or text[who[0] - 1] != "-" or text[who[1] : who[1] + 1] not in _AFTER_REMARK:
        return False
    return text[cue.sentence.end - 1] != "?" and not text[cue.end :].lstrip().startswith("?")


def is_of_subject_before(cue: Cue) -> bool:
    """Whether a verb has its subject before it, so that what follows is its object: a pronoun right before
    (*quand on regarde, il révèle l'abus*), or whoever else, where it is of several and one follows
    (*ceux qui, ici, défendent la liberté*)."""
    verb = cue.token
    if verb is None or cue.speaker is None or cue.speaker[0] < verb.start:
        return False
    tokens = cue.sentence.tokens
    first = cue.sentence.head(verb) if verb.relation == "conj" else None
    if first is not None and first.end < cue.start and cue.sentence.finite(first) is not None:
        joined = any(t.pos == "CCONJ" for t in cue.sentence.between(cue.start, verb.start))
        if joined and cue.speaker[0] > verb.end:
            return True  # Kral said, "We are free," and described the talks as long.
    before = tokens[verb.i - 1] if verb.i else None
    if before is not None and before.pos == "AUX" and verb.i > 1:
        before = tokens[verb.i - 2]
    form = cue.sentence.finite(verb)
    person = form.morph.get("Person", "3") if form is not None else "3"
    pronoun = before is not None and fold(before.text) in page_pronouns(cue.sentence.page)
    if before is not None and pronoun and cue.sentence.page.text[before.start - 1] != "-":
        return before.morph.get("Person", "3") == person  # "nous a confié le maire": whom, not who
    own = cue.sentence.between(*cue.speaker)
    head = next((t for t in own if t.pos in ("NOUN", "PROPN", "PRON")), None)
    several = any(t.relation == "conj" for t in own)
    many = form is not None and form.morph.get("Number") == "Plur"
    if head is None or head.pos != "NOUN" or own[0].pos == "ADP":  # "сообщили в пресс-службе"
        return False
    return many and not several and head.morph.get("Number") == "Sing"


def closing(page: Page, sentence: Sentence, start: int, end: int, lexicon: Speech) -> Cue | None:
    """A remark with its verb last, which the parse lost: *"…," the group's head, Ann Sample, predicts.*"""
    text = page.text
    words = list(WORD.finditer(text, start, min(end, sentence.end)))[: _LONGEST_REMARK + 1]
    if not 1 < len(words) <= _LONGEST_REMARK or text[words[-1].end() : sentence.end].strip(' .\n"”»'):
        return None
    lemma, told = lexicon.form(words[-1].group()), sentence.between(words[0].start(), words[-1].start())
    marked = _OPENS_WORDS.search(text, words[0].start(), words[-1].start())
    if lemma is None or not told or marked or has_finite(told):
        return None
    if told[0].pos not in ("DET", "PROPN", "PRON") and not told[0].text[0].isupper():  # "Under Secretary"
        return None
    token = sentence.tokens[told[-1].i + 1]
    last = next((t for t in reversed(told) if t.pos != "PUNCT"), told[-1])
    span = told[0].start, last.end
    return Cue(sentence, told[0].start, token.end, span, verb=lemma, token=token, parenthetical=True)


def shouted(
    page: Page, quotation: Quotation, sentence: Sentence, found: Sequence[Cue], lexicon: Speech
) -> Cue | None:
    """A remark that a name begins, so that it looks like a sentence: *"No!" Model shouted at the court.*"""
    text = page.text
    if text[quotation.inner[1] - 1] not in "!?" or text[quotation.end : sentence.start].strip(" "):
        return None
    cue = found[0] if found else None
    if cue is None or cue.token is None or cue.start != sentence.start or cue.speaker is None:
        return None
    told = cue.verb in lexicon.groups and cue.speaker[0] < cue.token.start
    governs = any(t.relation in _GOVERNED for t in sentence.children(cue.token.i))
    more = _OPENS_WORDS.search(text, cue.end, sentence.end)
    return cue if told and not governs and more is None else None


def behind(
    page: Page, quotation: Quotation, final: Sentence, until: int, found: Mapping[int, Sequence[Cue]]
) -> Cue | None:
    """The first verb of speech with its speaker shortly behind a whole sentence in marks and a comma,
    whatever the parse makes of the two: *"They are free," Red Cross adviser Ann Sample told The Times*; where
    the marks end a paragraph, in a next one that goes on small."""
    text, sentence = page.text, final
    begin = text[quotation.inner[0]]
    if not (begin.isupper() or begin.isdigit()) or len(_WORD.findall(text, *quotation.inner)) < _SENTENCE:
        return None
    if quotation.end >= final.end:
        later = page.sentences[final.index + 1 : final.index + 2]
        if not later or not text[later[0].start].islower():
            return None
        sentence = later[0]
    start = max(quotation.end, sentence.start)
    comma = (
        text[quotation.inner[1] - 1] in ",!?…" or text[quotation.end : quotation.end + 2].strip()[:1] == ","
    )
    if sentence is final and not comma:
        return None
    for cue in found.get(sentence.index, ()):
        near = start <= cue.start < until and len(_WORD.findall(text, start, cue.start)) <= _LONGEST_REMARK
        if cue.speaker is not None and near:
            return cue
    return None


def page_pronouns(page: Page) -> frozenset[str]:
    """The subject pronouns that can follow a verb after a hyphen."""
    return load(page.language).engine.clitics
