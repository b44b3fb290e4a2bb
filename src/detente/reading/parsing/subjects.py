"""Whose verbs, names and clauses are, where a parse has them for another's and grammar forbids it."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token


def free_subjects(tokens: list[Token]) -> None:
    """*Selon l'agence, Jean a dit*: what a preposition governs is no subject, the name after it is, or who
    stands before it (*Jean a de son côté dit*)."""
    governed = {t.head for t in tokens if t.dep == "case" and t.pos == "ADP" and t.i < t.head}
    for token in tokens:
        if token.dep not in ("nsubj", "nsubj:pass") or token.i not in governed:
            continue
        apposed = [
            t
            for t in tokens
            if t.head == token.i and t.dep in ("appos", "conj") and token.i < t.i < token.head
        ]
        if len(apposed) == 1:
            apposed[0].head, apposed[0].dep = token.head, token.dep
            token.dep = "obl"
        elif any(t.head == token.head and t.dep == token.dep and t.i < token.i for t in tokens):
            token.dep = "obl"


def give_subject_behind_mark(mark: Token, tokens: list[Token]) -> None:
    """*Libérerait Anton Kral si Lima levait ses sanctions*: a conjunction of a clause governs no noun but
    opens the clause of the finite verb behind, and who stands between them does what that tells."""
    noun = tokens[mark.head]
    if mark.pos != "SCONJ" or noun.pos not in ("NOUN", "PROPN") or not mark.i < noun.i:
        return
    verb = next((t for t in tokens[noun.i + 1 :] if t.pos in ("VERB", "PRON", "PUNCT", "CCONJ")), noun)
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    helpers = [t for t in own if t.pos == "AUX" and noun.i < t.i]
    finite = any(t.morph.get("VerbForm") == "Fin" for t in helpers or [verb])
    if verb.pos != "VERB" or not finite or any(t.dep.startswith(("nsubj", "mark")) for t in own):
        return
    if verb.head == noun.i or any(t.head == noun.i and t.dep.startswith(("cop", "nsubj")) for t in tokens):
        return
    mark.head, mark.dep = verb.i, "mark"
    verb.dep = "advcl" if verb.dep == "xcomp" else verb.dep
    noun.head, noun.dep = verb.i, "nsubj:pass" if any(t.dep == "aux:pass" for t in own) else "nsubj"


def give_both_subjects(joint: Token, tokens: list[Token], grammar: Grammar) -> None:
    """*Lima et Bogota ont échangé 20 soldats, a annoncé le ministère*: two names that open a clause before a
    helper of several are both subjects of its verb, where a parse joins the verb to the first."""
    helper = next((t for t in tokens[joint.i + 1 :] if t.pos in ("AUX", "VERB", "PUNCT", "CCONJ")), joint)
    verb = tokens[helper.head]
    if helper.text.lower() not in grammar.of_several or verb.pos != "VERB" or not helper.i < verb.i:
        return
    start = next((t.i + 1 for t in reversed(tokens[: joint.i]) if t.pos in ("PUNCT", "SCONJ")), 0)
    one, other = _name_alone(tokens[start : joint.i]), _name_alone(tokens[joint.i + 1 : helper.i])
    if one is None or other is None or one.head == verb.i:
        return
    outside = tokens[one.head] if not start <= one.head <= verb.i else None
    if verb.head == one.i:
        verb.head, verb.dep = (outside.i, "ccomp") if outside is not None else (verb.i, "root")
    dep = "nsubj:pass" if any(t.head == verb.i and t.dep == "aux:pass" for t in tokens) else "nsubj"
    one.head, one.dep = verb.i, dep
    joint.head, other.head, other.dep = other.i, one.i, "conj"


def _name_alone(part: list[Token]) -> Token | None:
    """The name that is all of a stretch but for its article and its own words: *l'Ukraine*."""
    named = [t for t in part if t.pos != "DET"]
    whole = all(t.pos in ("PROPN", "NOUN") and t.text[:1].isupper() for t in named)
    return named[0] if named and whole and len(part) - len(named) <= 1 else None


def appose_names(tokens: list[Token]) -> None:
    """*La compagnie nationale Belavia a été …*: a second subject without a word of its own is a name; and a
    name that opens a sentence is the subject, not what is set off behind it."""
    subjects: dict[int, Token] = {}
    for token in tokens:
        if not token.dep.startswith("nsubj") or token.head <= token.i:
            continue
        _appose_to_opening(token, tokens)
        first = subjects.setdefault(token.head, token)
        if first is token or not token.text[:1].isupper():
            continue
        if any(t.head == token.i for t in tokens if t is not token):
            continue
        noun = tokens[token.i - 1]
        while noun.dep == "amod" and noun.head < noun.i:
            noun = tokens[noun.head]
        if noun.pos == "NOUN" and noun.i >= first.i:
            token.pos, token.dep, token.head = "PROPN", "appos", noun.i
            token.morph = {}


def _appose_to_opening(subject: Token, tokens: list[Token]) -> None:
    """*Me Simh, l'avocat de M. Kral, a été arrêté*: a title and a name that open a sentence up to a comma are
    who it is of, and a noun that commas set off behind them only says who that is."""
    comma, name = tokens[subject.i - 1], tokens[0]
    if comma.head == subject.i and comma.text != ",":
        comma = tokens[comma.i - 1]  # "L'avocat": the article is the noun's.
    opening = tokens[1 : comma.i]
    if comma.text != "," or not opening or subject.pos != "NOUN":
        return
    titled = name.pos == "NOUN" and name.head == subject.head and name.dep.startswith("obl")
    if not titled or not all(t.dep.startswith("flat") and t.pos == "PROPN" for t in opening):
        return
    if any(t.text == "," for t in tokens[subject.i : subject.head]):
        name.dep, subject.dep, subject.head = subject.dep, "appos", name.i


def give_back_subject(helper: Token, tokens: list[Token], grammar: Grammar) -> None:
    """*Vendredi ont été libérés Jean et Anna*: of a helper of several, no day alone is the subject, and who
    is named right behind its verb is."""
    verb = tokens[helper.head]
    day = tokens[helper.i - 1] if helper.i else helper
    behind = tokens[verb.i + 1 : verb.i + 2]
    alone = day.pos == "NOUN" and day.morph.get("Number") == "Sing" and day.head == verb.i
    if helper.text.lower() not in grammar.of_several or not alone or any(t.head == day.i for t in tokens):
        return
    if day.dep.startswith("nsubj") and behind and behind[0].text[:1].isupper() and helper.i < verb.i:
        behind[0].head, behind[0].dep, day.dep = verb.i, day.dep, "obl"


def give_gerund_its_subject(verb: Token, tokens: list[Token]) -> None:
    """*Coinciding with the United States lifting …*: what a preposition governs right before a gerund does
    what that tells."""
    before = tokens[verb.i - 1] if verb.i else verb
    for _ in range(verb.i):  # A model's heads may lead in a circle.
        if before.head in (before.i, verb.head) or before.head >= verb.i:
            break
        before = tokens[before.head]
    if before.dep != "obl" or before.head != verb.head:
        return
    if any(t.head == verb.i and t.i < verb.i for t in tokens):
        return
    case = next((t for t in tokens if t.head == before.i and t.dep == "case" and t.i < before.i), None)
    if case is not None:
        before.head, before.dep = verb.i, "nsubj"
        case.head, case.dep, verb.dep = verb.i, "mark", "advcl"


def give_passive_gerund_its_subject(noun: Token, tokens: list[Token], grammar: Grammar) -> None:
    """*In exchange for prisoners being set free*: what the second preposition leads to undergoes what the
    gerund tells, and no noun before it that a parse takes for its subject."""
    verb, led = tokens[noun.head], tokens[noun.i - 1] if noun.i else noun
    helpers = (t for t in tokens[noun.i : verb.i] if t.head == verb.i and t.dep.startswith("aux"))
    first = next(helpers, None)
    if led.pos != "ADP" or first is None or not first.text.endswith(grammar.gerunds or ("\0",)):
        return
    inner = next((t for t in tokens[noun.i + 1 : first.i] if t.head == noun.i and t.dep == "nmod"), None)
    if inner is None:
        return
    for case in (t for t in tokens if t.head == inner.i and t.dep == "case" and t.i < inner.i):
        case.head, case.dep = verb.i, "mark"
    noun.head, noun.dep = verb.head, "obl"
    led.head, led.dep = noun.i, "case"
    inner.head, inner.dep = verb.i, "nsubj:pass"
    verb.head, verb.dep = noun.i, "acl"


def give_last_name(clause: Token, tokens: list[Token]) -> None:
    """*L'envoyé du président A, B, qui …*: a relative clause behind two names is of the second."""
    first = next((t.i for t in tokens[clause.head + 1 : clause.i] if t.pos == "PRON"), 0)
    if first < 2 or tokens[first - 1].text != ",":
        return
    name, head = tokens[first - 2], tokens[clause.head]
    for _ in range(name.i):
        if not name.dep.startswith(("flat", "compound")):
            break
        name = tokens[name.head]
    before = (t for t in tokens[head.i : name.i] if t.head == head.i and t.dep == "appos")
    named = head.pos == "PROPN" or any(t.pos == "PROPN" for t in before)
    if named and name.pos == "PROPN" and name.dep == "appos" and head.i < name.i < first:
        clause.head = name.i


def place_subjects(tokens: list[Token], grammar: Grammar) -> None:
    """Give English verbs their subjects, in place, where their order tells: no lone comma parts one from
    its verb (*Kral, considered a spy, was jailed*), who stands behind a verb that opens the sentence is its
    own (*Also jailed was Kral, police said*), and who stands before a remark is none of its verb's."""
    for token in tokens:
        if token.dep == "ccomp" and token.i < token.head:
            _invert_subject(token, tokens)
        elif token.dep == "ccomp":
            _give_subject_past_remark(token, tokens)
        if token.dep == "nsubj" and tokens[token.head].dep.startswith("aux"):
            passive = tokens[token.head].dep == "aux:pass"
            token.head, token.dep = tokens[token.head].head, "nsubj:pass" if passive else "nsubj"
        behind = token.i > 1 and tokens[token.i - 1].text == ","
        if behind and token.pos == "VERB" and not token.text.endswith(grammar.gerunds):
            _part_subject(token, tokens)


def _invert_subject(verb: Token, tokens: list[Token]) -> None:
    """*Among the freed was Jan Kral, a writer, Ann Sample said*: who stands behind the first verb is its own,
    and who stands right before the second that one's."""
    second = tokens[verb.head]
    subject = next(
        (t for t in tokens[verb.i + 1 : second.i] if t.head == second.i and t.dep == "nsubj"), None
    )
    if subject is None or any(t.head == verb.i and t.dep.startswith("nsubj") for t in tokens):
        return
    comma = next((t.i for t in reversed(tokens[subject.i : second.i]) if t.text == ","), None)
    if comma is None:
        return
    between = (t for t in tokens[comma + 1 : second.i] if t.pos in ("NOUN", "PROPN"))
    who = next((t for t in between if t.head <= comma), None)
    if who is not None:
        subject.head = verb.i
        who.head, who.dep = second.i, "nsubj"


def _give_subject_past_remark(verb: Token, tokens: list[Token]) -> None:
    """*Kral, his lawyer said on Monday, was free*: of two who stand before a verb, the first, whom a comma
    parts from the second, is the subject of the verb behind the next comma."""
    remark, own = tokens[verb.head], [t for t in tokens if t.head == verb.i and t is not verb]
    first = min((t.i for t in own if t.dep.startswith(("aux", "cop", "advmod"))), default=verb.i)
    if any(t.dep.startswith(("nsubj", "mark")) for t in own) or tokens[min(first, verb.i) - 1].text != ",":
        return
    ahead = [t for t in tokens[: remark.i] if t.head == remark.i and t.pos in ("NOUN", "PROPN", "PRON")]
    if len(ahead) != 2 or ahead[0].dep not in ("nsubj", "advcl") or ahead[1].dep != "nsubj":
        return
    begin = min((t.i for t in tokens if t.head == ahead[1].i and t.i < ahead[1].i), default=ahead[1].i)
    if tokens[begin - 1].text == "," and not any(t.pos in ("ADP", "VERB") for t in tokens[:begin]):
        passive = any(t.dep == "aux:pass" for t in own)
        ahead[0].head, ahead[0].dep = verb.i, "nsubj:pass" if passive else "nsubj"


def _part_subject(participle: Token, tokens: list[Token]) -> None:
    """*Kral, considered a spy, was jailed*: no lone comma parts a subject from its verb."""
    own = [t for t in tokens if t.head == participle.i and t is not participle]
    subject = next((t for t in own if t.dep.startswith("nsubj") and t.i < participle.i), None)
    said_of = any(t.dep == "xcomp" for t in own)  # But "The council, said Kral, has been dissolved".
    if subject is None or not said_of or any(t.dep.startswith(("aux", "cop")) for t in own):
        return
    if tokens[participle.i - 2].i != subject.i and tokens[participle.i - 2].head != subject.i:
        return
    behind = next((t.i for t in tokens[participle.i + 1 :] if t.text == ","), len(tokens))
    verbs = (t for t in tokens[behind:] if t.pos == "VERB")
    verb = next((t for t in verbs if t.head == participle.i or t.i == participle.head), None)
    if verb is None:
        return
    children = [t for t in tokens if t.head == verb.i and t is not verb]
    helped = [t for t in children if t.dep.startswith("aux") and t.i == behind + 1]
    if not helped or any(t.dep.startswith("nsubj") for t in children):
        return
    if verb.head == participle.i:
        verb.head = verb.i if participle.head == participle.i else participle.head
        verb.dep = participle.dep
    passive = any(t.dep == "aux:pass" for t in helped)
    subject.head, subject.dep = verb.i, "nsubj:pass" if passive else "nsubj"
    participle.head, participle.dep = subject.i, "acl"
    participle.morph = {"VerbForm": "Part", "Tense": "Past"}


def give_joined_subject(verb: Token, tokens: list[Token], grammar: Grammar) -> None:
    """*Minsk freed X and Warsaw freed Y*: a name between a conjunction and a finite verb is its subject, and
    not another object of the verb before; what stands before the conjunction is that object's own name. So is
    one before *to* where the verb before has its own: *for A to free X and B to free Y*."""
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    helper = next((t for t in own if t.i < verb.i and (t.dep.startswith("aux") or t.pos == "PART")), verb)
    name, above = tokens[helper.i - 1] if helper.i else verb, tokens[verb.head]
    name = tokens[name.head] if name.dep.startswith("flat") else name
    ruled = helper.pos == "PART" and above.morph.get("VerbForm") == "Inf" and helper.i == verb.i - 1
    ruled = ruled and any(t.head == above.i and t.dep.startswith("nsubj") for t in tokens)
    led = any(t.dep == "mark" and t is not helper for t in own)
    several = helper.text.lower() in grammar.of_several
    row = tokens[name.head]
    row = tokens[row.head] if row.dep.startswith("flat") else row
    if several and row.dep == "conj":
        name = row  # "Freed A, and B and C were jailed".
    undergone = any(t.dep == "aux:pass" for t in own)
    if verb.pos != "VERB" or led or not (ruled or helper.morph.get("VerbForm") == "Fin"):
        return
    first = min([name.i, *(t.i for t in tokens[: helper.i] if t.head == name.i and t.dep != "cc")])
    joint = tokens[first - 1] if first else verb
    called = name.pos == "PROPN" or (name.pos == "NOUN" and name.text[:1].isupper())
    if not called or name.dep != "conj" or joint.dep != "cc" or name.head < verb.head:
        return
    if several and tokens[joint.i - 1].text != ",":
        return  # "Told the court A and B were freed".
    subject = next((t for t in own if t.dep.startswith("nsubj")), None)
    if name.head == verb.head and subject is not None:
        return
    if subject is None and verb.dep == "ccomp" and not helper.dep.startswith("aux"):
        return
    if subject is not None:
        start = min((t.i for t in tokens[: subject.i] if t.head == subject.i), default=subject.i)
        noun = tokens[start - 1] if start else verb
        if subject.i != name.head:
            return
        if noun is above and undergone and helper.morph.get("Number") == "Sing":
            subject.head, subject.dep = above.i, "obj"  # "Freed A and B was jailed".
        elif noun.pos != "NOUN" or (noun.dep, noun.head) != ("obj", verb.head):
            return
        elif noun.morph.get("Number") == "Plur":
            return  # "Told reporters A and B thanked them".
        else:
            subject.head, subject.dep = noun.i, "appos"
    joint.head = name.head = verb.i
    name.dep, verb.dep = "nsubj:pass" if undergone else "nsubj", "conj"


def give_counted_subject(verb: Token, tokens: list[Token]) -> None:
    """*Two were fined $900 and six were jailed*: a number, or a noun that one counts, between a conjunction
    and a helper is the subject of its verb, and no more of the object before."""
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    helper = next((t for t in own if t.i < verb.i and t.dep.startswith("aux")), None)
    noun = tokens[helper.i - 1] if helper is not None and helper.i else verb
    if helper is None or noun.dep != "conj" or any(t.dep.startswith(("nsubj", "mark")) for t in own):
        return
    first = min((t.i for t in tokens[: noun.i] if t.head == noun.i), default=noun.i)
    counted = noun.pos == "NUM" or any(t.dep == "nummod" for t in tokens[first : noun.i])
    joint, owner = tokens[first - 1] if first else verb, tokens[noun.head]
    if counted and joint.dep == "cc" and owner.head == verb.head and owner.dep.startswith("obj"):
        joint.head = noun.head = verb.i
        verb.dep = "conj"
        noun.dep = "nsubj:pass" if any(t.dep == "aux:pass" for t in own) else "nsubj"


def give_subject_past_aside(noun: Token, tokens: list[Token]) -> None:
    """*Freed 30 men, but seven others, among them Kral, are still held*: who stands between a conjunction and
    an aside is the subject of the verb right behind that, and neither joined to a verb before nor one with
    who is named in the aside."""
    above = tokens[noun.head]
    first = min((t.i for t in tokens[: noun.i] if t.head == noun.i and t.dep != "cc"), default=noun.i)
    joint = tokens[first - 1] if first else noun
    comma = next((t.i for t in tokens[noun.i + 1 :] if t.pos not in ("PROPN", "ADJ")), len(tokens))
    if noun.dep != "conj" or above.pos != "VERB" or joint.dep != "cc" or noun.i <= above.i:
        return
    if noun.pos not in ("NOUN", "PROPN", "ADJ", "NUM", "PRON") or comma >= len(tokens):
        return
    closing = next((t.i for t in tokens[comma + 1 :] if t.text == ","), 0)
    if tokens[comma].text != "," or not closing or closing + 1 >= len(tokens):
        return
    helper = tokens[closing + 1]
    verb = tokens[helper.head] if helper.dep.startswith("aux") else helper
    finite = helper.morph.get("VerbForm") == "Fin"
    numbers = {t.morph.get("Number", "Plur") for t in (noun, helper)}
    if verb.pos != "VERB" or not finite or verb.i == above.i or len(numbers) > 1:
        return
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    subject = next((t for t in own if t.dep.startswith("nsubj")), None)
    if any(t.dep in ("cc", "mark", "obj") for t in own) or (
        subject is not None and not noun.i < subject.i < closing
    ):
        return
    if subject is not None:
        subject.head, subject.dep = noun.i, "appos"
    noun.head, noun.dep = verb.i, "nsubj:pass" if any(t.dep == "aux:pass" for t in own) else "nsubj"
    joint.head, verb.head, verb.dep = verb.i, above.i, "conj"
