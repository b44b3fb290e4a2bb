"""The reporting verbs of a sentence, each with its subject: cues in the frame of a sentence, or in quotes."""

from __future__ import annotations

from dataclasses import replace

from detente.model import Factuality
from detente.reading.acts.particulars import dateline
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, clauses
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.content.narrator import narrator
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting import by_nobody, gerunds, subjects
from detente.reading.speech.reporting.able import is_clitic
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.ceasing import never_stops
from detente.reading.speech.reporting.closing import is_last
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.misparsed import is_noun, parted
from detente.reading.speech.reporting.plain import plain_verbs
from detente.reading.speech.reporting.predicates import is_within, resumes
from detente.reading.speech.reporting.runs import likening, with_name
from detente.reading.speech.reporting.took_place import above_all, is_told
from detente.reading.speech.resumed import taking_up
from detente.reading.speech.who import documents
from detente.reading.speech.who.called import gives_alias
from detente.reading.speech.who.spans import beside, extent, lead_in, less_occasion, untimed, whole_end

_LONGEST_GROUP = 7
_DEEPEST = 6


def verbs(sentence: Sentence, lexicon: Speech, *, all_inverted: bool = False) -> list[Cue]:
    """The reporting verbs of a sentence with their subjects, in the order of the text.

    ``all_inverted`` takes any verb whose subject follows it for one: right after a quotation it is.
    """
    if not any(t.dep for t in sentence.tokens):
        return plain_verbs(sentence, lexicon)
    result: list[Cue] = []
    spoken: dict[int, Cue] = {}
    ordered = clauses(sentence)
    for clause in ordered:
        token = clause.head
        if fold(token.text) in lexicon.aliases and gives_alias(token, sentence):
            continue
        if is_noun(token, sentence, lexicon) or _asks_whether(token, sentence, lexicon):
            continue
        lemma = _reporting(clause, lexicon)
        before = parted(clause, lexicon) if lemma else None
        if lemma and before is not None:
            clause.subjects, clause.inherited, clause.passive = [before], False, False
            cue = _spoken_by(before, _cue(clause, lemma, lexicon), token.end)
            result.append(cue)
            spoken[token.i] = cue
            continue
        if lemma and not is_told(clause, lexicon):
            who = narrator(clause, lexicon)
            if who is not None:
                cue = _cue(clause, lemma, lexicon)
                result.append(_spoken_by(who, cue, cue.end))
            continue
        if lemma or (all_inverted and token.pos == "VERB"):
            cue = taking_up(_cue(clause, lemma or fold(token.lemma), lexicon), lexicon)
            if lemma or (cue.parenthetical and not cue.likened) or is_last(cue, lexicon):
                result.append(cue)
                spoken[token.i] = cue
            elif gerunds.is_gerund(clause):
                result.append(replace(cue, phrases=[], speaker=None))  # Reported words end before it.
    reporting = {i: c for i, c in spoken.items() if c.verb in lexicon.groups}
    for cue in result:
        _take_over(cue, reporting, lexicon)
        if cue.token is not None and cue.factuality == "asserted":
            cue.factuality = by_nobody.factuality(sentence, cue.token, lexicon)
        issued = documents.issuers(cue.clause, lexicon) if cue.clause is not None else []
        if issued and (cue.speaker is None or cue.token is None or cue.token.morph.get("VerbForm") == "Part"):
            cue.phrases, cue.speaker = issued, extent(issued)
        if cue.clause is not None and gerunds.is_gerund(cue.clause):
            if cue.phrases and cue.phrases[0].start > cue.clause.head.start:
                cue.phrases, cue.speaker, cue.parenthetical = [], None, False  # "…, accusing Kyiv of …"
            if cue.phrases and not gerunds.is_somebody(cue.phrases[0], lexicon):
                cue.phrases, cue.speaker = [], None  # "Images showed crowds, hoping …"
            if cue.verb in lexicon.groups:
                gerunds.share_subject(cue, ordered, spoken, lexicon)
        ahead = gerunds.leading(cue, lexicon) if cue.speaker is None and cue.verb in lexicon.groups else None
        if ahead is not None:
            cue.phrases, cue.speaker = [ahead], ahead.span
    return result


def _asks_whether(verb: Token, sentence: Sentence, lexicon: Speech) -> bool:
    """Whether a particle behind a verb asks: *На вопрос, признаёт ли он вину, …*."""
    behind = sentence.tokens[verb.i + 1 : verb.i + 2]
    return any(t.pos == "PART" and fold(t.text) in lexicon.questions for t in behind)


def _spoken_by(who: Phrase, cue: Cue, end: int) -> Cue:
    """A cue that begins with who speaks, and stands aside from nothing."""
    told = replace(cue, start=who.start, end=end, phrases=[who], speaker=who.span)
    return replace(told, parenthetical=False, likened=False)


def _take_over(cue: Cue, spoken: dict[int, Cue], lexicon: Speech) -> None:
    """*В парламенте призвали … и напомнили, что …*: a second verb has the speaker of the first."""
    clause = cue.clause
    if clause is not None and cue.speaker is None and (first := _before_comma(cue, spoken, lexicon)):
        cue.phrases, cue.speaker, cue.parenthetical = first.phrases, first.speaker, False
    if clause is None or clause.head.relation != "conj" or clause.passive:
        return
    outer = _reported_in(clause, spoken, lexicon) if clause.inherited or cue.speaker is None else None
    if outer is not None:
        cue.phrases, cue.speaker = outer.phrases, outer.speaker
    if cue.speaker is not None:
        return
    first = spoken.get(clause.head.head)
    number = clause.head.morph.get("Number")
    if first is not None and first.token is not None and first.token.morph.get("Number") == number:
        cue.phrases, cue.speaker = first.phrases, first.speaker


def _before_comma(cue: Cue, spoken: dict[int, Cue], lexicon: Speech) -> Cue | None:
    """The verb before that one which asks something of somebody goes on with behind a comma, in its tense
    and number, whatever the parse makes of it: *Amnesty welcomed it, urged Minsk to free them and left*."""
    verb, sentence = cue.token, cue.sentence
    asking = lexicon.addressing | lexicon.demanding
    if verb is None or not verb.i or cue.verb not in asking or lexicon.somebody.stems:
        return None
    if sentence.tokens[verb.i - 1].text != "," or sentence.child(verb.i, "nsubj") is not None:
        return None
    if not any(t.relation in ("obj", "iobj", "obl") and t.i > verb.i for t in sentence.children(verb.i)):
        return None  # "The five were freed, she said, told to go home."
    mine, first = sentence.finite(verb), next((c for i, c in reversed(spoken.items()) if i < verb.i), None)
    if mine is None or first is None or first.token is None or first.speaker is None or first.parenthetical:
        return None
    theirs = sentence.finite(first.token)
    alike = theirs is not None and all(mine.morph.get(f) == theirs.morph.get(f) for f in ("Number", "Tense"))
    return first if alike and first.speaker[1] <= first.token.start else None


def _reported_in(clause: Clause, spoken: dict[int, Cue], lexicon: Speech) -> Cue | None:
    """The verb in whose reported words the parse joins another: *said that he lied, and denied …*."""
    sentence, verb = clause.sentence, clause.head
    if sentence.finite(verb) is None:
        return None
    found, above = None, sentence.head(verb)
    joining = sentence.child(verb.i, "cc")
    told = above is not None and above.relation == "ccomp" and bool(lexicon.somebody.stems)
    if told and joining is not None and is_within(sentence, verb, joining, verb):
        return None
    for _ in range(_DEEPEST):
        if above is None:
            break
        cue = spoken.get(above.i)
        before = cue is not None and cue.token is not None and cue.token.i < verb.i and above.i != verb.head
        if cue is not None and before and cue.speaker is not None and resumes(sentence, above, verb):
            found = cue
        above = sentence.head(above)
    return found


def _reporting(clause: Clause, lexicon: Speech) -> str | None:
    """The lemma of the reporting verb that heads a clause."""
    head, tokens = clause.head, clause.sentence.tokens
    for noun, locution in lexicon.locutions.get(fold(head.lemma), {}).items():
        near = [*clause.sentence.children(head.i), *tokens[head.i + 1 : head.i + 5]]
        if any(fold(t.text) == noun for t in near):
            return locution
    lemma = lexicon.verb(head)
    if head.pos == "ADJ" and any(t.relation == "cop" for t in clause.sentence.children(head.i)):
        return None  # "was convinced that"
    if lemma is None or head.pos not in ("VERB", "AUX", "NOUN", "ADJ", "PROPN", "X"):
        return None
    over = clause.sentence.page.entities_from(head.start, head.end)
    if any(e.kind == "person" and e.end > head.end for e in over):
        return None  # "Sayed Alwadaei, who …"
    if head.i and tokens[head.i - 1].pos == "DET" and not lexicon.somebody.stems:
        return None  # "à la demande du président"
    needed = lexicon.compounds.get(lemma)
    if needed:
        beside = tokens[max(0, head.i - 3) : head.i + 2]
        begins = tuple(verb[:-2] for verb in needed)  # Whatever the lemma that a parser gives it.
        if not any(
            fold(t.lemma) in needed or fold(t.text).startswith(begins) for t in beside if t is not head
        ):
            return None
    return lemma


def _cue(clause: Clause, lemma: str, lexicon: Speech) -> Cue:
    sentence, verb = clause.sentence, clause.head
    helpers = lexicon.compounds.get(lemma, frozenset()) | lexicon.willing | lexicon.possible | lexicon.future
    group = _verb_group(sentence, verb, helpers)
    phrases, inverted = subjects.find(clause, group, lexicon, lemma)
    line = dateline.end(sentence)  # "LIMA (Wire) - The mayor said"
    phrases = _past_line(beside(sentence, phrases, verb), line)
    start, end = group[0].start, group[-1].end
    if phrases and (inverted or not clause.inherited):
        start = min(start, *(p.start for p in phrases))
        end = max(end, *(max(whole_end(p), with_name(p)) for p in phrases))
    if phrases and phrases[0].head.pos == "PROPN" and start == phrases[0].start:
        start = lead_in(sentence, start)
    page = sentence.page
    for quotation in page.quotations_over(start, end) if phrases else ():
        if start <= quotation.start and quotation.inner[1] == end < quotation.end:
            end = quotation.end  # The name of a paper: Как писал "Узел".
    speaker = untimed(sentence, extent(phrases), lexicon) if phrases else None
    if speaker is not None and len(phrases) == 1:
        speaker = less_occasion(sentence, speaker, phrases[0].head, lexicon)
    if speaker is not None:
        speaker = (line, speaker[1]) if speaker[0] < line < speaker[1] else speaker
    ahead = next((t for t in reversed(sentence.tokens[: group[0].i]) if t.end <= start), None)
    first = likening(sentence.tokens, ahead.i, lexicon) if ahead is not None else None
    finite = any(t.morph.get("VerbForm", "Fin") == "Fin" or t.morph.get("Variant") == "Short" for t in group)
    likened = first is not None and finite and not _shows(clause, lexicon)
    if first is not None and likened:
        start, inverted = first.start, True
    inverted = inverted and (likened or not _is_of_whom_it_tells(sentence, verb))
    told = _factuality(clause, lexicon)
    return Cue(sentence, start, end, speaker, phrases, lemma, verb, clause, inverted, likened, told)


def _is_of_whom_it_tells(sentence: Sentence, verb: Token) -> bool:
    """Whether a relative pronoun is the object of a verb, so that its clause is no remark on the one before:
    *Анкара выслала X, которого требовала и Москва*, *X, que réclamait Moscou*."""
    if verb.dep not in ("acl:relcl", "ccomp"):
        return False
    known = sentence.page.grammar.relatives
    before = (c for c in sentence.children(verb.i) if c.relation == "obj" and 0 < c.i < verb.i)
    return any(
        c.pos == "PRON" and not c.folded.isdisjoint(known) and sentence.tokens[c.i - 1].text == ","
        for c in before
    )


def _past_line(phrases: list[Phrase], line: int) -> list[Phrase]:
    """The speakers past a dateline, to whose place parsers appose them: *LIMA (Wire) - Peru said*."""
    past = [p for p in phrases if p.start >= line]
    apposed = [a for p in phrases for a in p.appositions if a.start >= line and p.start < line]
    across = [p for p in phrases if p.end > line]
    return past or apposed or across[-1:] or []


def _shows(clause: Clause, lexicon: Speech) -> bool:
    """Whether a Slavic *как* tells what is seen, and no remark: *видно, как полиция просит людей …*; or what
    *as* begins says of itself what was said: *the case is hard, as Minsk denies holding him*."""
    if clause.sentence.page.language not in AGREEING:
        return _has_content(clause, lexicon)
    after = [p for p in clause.objects if p.head.i > clause.head.i and p.head.pos in ("NOUN", "PROPN")]
    return bool(after)


def _has_content(clause: Clause, lexicon: Speech) -> bool:
    """Whether a verb has a clause, or the topic of a warning, right behind it for what it reports."""
    sentence, verb = clause.sentence, clause.head
    for child in sentence.children(verb.i):
        between = sentence.tokens[verb.i + 1 : child.i]
        if child.i < verb.i or any(t.text == "," for t in between):
            continue
        marks = [t for t in sentence.children(child.i) if t.i < child.i]
        if child.relation == "xcomp" and child.pos == "VERB":
            return True
        if child.relation == "ccomp" and any(
            t.relation == "nsubj" or fold(t.text) in lexicon.complementizers for t in marks
        ):
            return True
        topic = child.relation == "obl" and any(fold(t.text) in lexicon.topics for t in marks)
        if topic and fold(child.text) not in lexicon.times and child.pos == "NOUN":
            return "topic" in lexicon.groups.get(fold(verb.lemma), frozenset())
    return False


def _verb_group(sentence: Sentence, verb: Token, helpers: frozenset[str]) -> list[Token]:
    """The verb with its auxiliaries, clitics and particles; ``helpers`` govern it: *fait savoir*."""
    own = {verb.i}
    for child in sentence.children(verb.i):
        if child.relation in ("aux", "cop", "expl", "fixed", "compound") or (
            child.pos in ("PRON", "PART") and child.relation in ("nsubj", "obj", "iobj", "dep", "advmod")
        ):
            own.add(child.i)
    first = last = at = verb.i
    tokens = sentence.tokens
    helped = [t.i for t in sentence.children(verb.i) if t.relation == "aux" and t.i < verb.i]
    if helped and verb.i - helped[0] < _LONGEST_GROUP:
        first = at = helped[0]  # "a, quant à elle, demandé"
    while at > 0 and verb.i - at < _LONGEST_GROUP:
        at -= 1
        if at in own or tokens[at].pos == "AUX" or fold(tokens[at].lemma) in helpers:
            first = at
        elif tokens[at].relation == "expl" and tokens[at].head == first:
            first = at  # "s'accordent à dire"
        elif is_clitic(tokens[at], sentence):
            continue  # "a-t-il fait savoir"
        elif tokens[at].pos not in ("PART", "ADV", "ADP", "DET", "NOUN") or tokens[at].text[0].isupper():
            break
    while last + 1 < len(tokens) and last + 1 in own:
        last += 1
    return tokens[first : last + 1]


def _factuality(clause: Clause, lexicon: Speech) -> Factuality:
    limited = _is_limited(clause, lexicon) or never_stops(clause, lexicon)
    if clause.negated and not limited and not _negates_what_follows(clause):
        return "denied"
    if limited or _is_mine(clause, lexicon):
        return "asserted"
    above = {fold(a) for a in clause.auxiliaries}
    if above & lexicon.possible or clause.mood == "Cnd" or _is_wished(clause, lexicon):
        return "possible"
    return "planned" if clause.tense == "Fut" or above & lexicon.future else "asserted"


def _is_mine(clause: Clause, lexicon: Speech) -> bool:
    """Whether whoever writes speaks, and says it in saying so: *j'ajouterai que*, *I would say that*."""
    mine = lexicon.first_person - lexicon.impersonal
    return bool(clause.subjects) and all(fold(p.text) in mine for p in clause.subjects)


def _is_limited(clause: Clause, lexicon: Speech) -> bool:
    """Whether a negation only shuts out all else: *nous ne pouvons que regretter que …*."""
    before = clause.sentence.tokens[: clause.head.i]
    near = next((t for t in reversed(before) if t.pos not in ("PRON", "AUX")), None)
    only = near is not None and near.pos == "ADV" and fold(near.text) in lexicon.than
    return only and clause.negated and clause.form == "Inf"


def _is_wished(clause: Clause, lexicon: Speech) -> bool:
    """Whether somebody only ought to say something: *l'ONU doit exiger que …*, *doit agir et dire que …*."""
    joined = clause.head.relation == "conj" and clause.form == "Inf"
    governor = above_all(clause) if joined else clause.governor
    if governor is None or clause.mood or not (joined or clause.head.relation == "xcomp"):
        return False
    return fold(governor.lemma) in lexicon.owing - lexicon.future


def _negates_what_follows(clause: Clause) -> bool:
    """*assure ne rien avoir cédé*; *« Следов нет », — уверяет он*: a negation after the verb, or in marks, or
    that is a verb itself, is part of what is said."""
    children = clause.sentence.children(clause.head.i)
    negations = clause.sentence.page.grammar.negations
    own = [t for t in children if t.morph.get("Polarity") == "Neg" or fold(t.text) in negations]
    if own and all(t.pos == "VERB" for t in own):
        return True
    frame = clause.sentence.page.quotations_over(clause.head.start, clause.head.end)
    quoted = [q for t in own for q in clause.sentence.page.quotations_over(t.start, t.end) if q not in frame]
    return bool(own) and (all(t.i > clause.head.i for t in own) or len(quoted) >= len(own))
