"""What parsers are known to get wrong and grammar forbids, put right in the tokens of a sentence.

Each repair is of one construction, with an example. What the endings of a language tell is in its
``[grammar]``: French has participles that are spelled as the present, gerunds that look like adverbs, and
endings that no verb of several has.
"""

from __future__ import annotations

from itertools import pairwise

from detente.reading.language import Engine, Grammar
from detente.reading.parsing.counted_in import count_in
from detente.reading.parsing.headline_verbs import give_headline_verb
from detente.reading.parsing.joined_infinitives import lower_joined
from detente.reading.parsing.joined_verbs import join_verbs, lift_joined
from detente.reading.parsing.let_go import give_participle
from detente.reading.parsing.opening_gerunds import part_gerund
from detente.reading.parsing.owned_clauses import (
    clauses_on_objects,
    clauses_with_subjects,
    own_clauses,
)
from detente.reading.parsing.parted_passives import PASSIVES
from detente.reading.parsing.relative_objects import give_relative_object
from detente.reading.parsing.relative_subjects import (
    give_clause_its_noun,
    give_inverted_subjects,
    give_named_subjects,
)
from detente.reading.parsing.set_off_clauses import give_clause_past_aside
from detente.reading.parsing.subjects import (
    appose_names,
    free_subjects,
    give_back_subject,
    give_both_subjects,
    give_counted_subject,
    give_gerund_its_subject,
    give_joined_subject,
    give_last_name,
    give_passive_gerund_its_subject,
    give_subject_behind_mark,
    give_subject_past_aside,
)
from detente.reading.parsing.token import Token
from detente.reading.parsing.wished import wish_done

# Through how many nouns a day may hang on its verb.
_UP = 2


def repair(tokens: list[Token], engine: Engine, grammar: Grammar) -> None:
    """Put right, in place, what parsers are known to get wrong and grammar forbids.

    A name part cannot hang on a verb: after it, it is its object. A name that stands alone as a second
    root just before the verb, where that verb has no subject, is its subject. A pronoun after its verb and a
    hyphen (``clitics``: *a-t-il*) is that verb's subject, without the hyphen and the linking *t*. No noun
    has an object. No verb has two subjects: a capital right behind the
    noun phrase is its name (*la compagnie nationale Belavia a …*). A relative clause behind two
    names is of the second (*l'envoyé du président A, B, qui …*). What a preposition governs right before a
    gerund does what that tells: *coinciding with the United States lifting …*. What stands between a
    conjunction and a verb joined by it is that verb's: *Minsk freed X and Warsaw freed Y*. What follows a
    day is no part of it.
    """
    part_gerund(tokens)
    for token in tokens:
        _rehang(token, tokens, grammar)
        if token.text.startswith("-"):
            _free_clitic(token, tokens, engine.clitics)
        elif token.text == "/":
            _join_name(token, tokens)
        elif token.pos == "PART" and token.text in grammar.to:
            _make_infinitive(token, tokens)
    for put_right in (give_headline_verb, count_in, give_participle, wish_done, *PASSIVES, lower_joined):
        put_right(tokens, grammar)
    for put_right in (
        own_clauses,
        clauses_on_objects,
        clauses_with_subjects,
        give_inverted_subjects,
        give_named_subjects,
    ):
        put_right(tokens, grammar)
    join_verbs(tokens, grammar)
    free_subjects(tokens)
    appose_names(tokens)
    for token in tokens:
        if token.dep == "conj":
            lift_joined(token, tokens)
            give_subject_past_aside(token, tokens)
        if token.dep in ("conj", "ccomp"):
            give_counted_subject(token, tokens)
        if token.dep in ("conj", "advcl", "ccomp", "parataxis"):
            give_joined_subject(token, tokens, grammar)
        if token.dep == "acl:relcl":
            give_last_name(token, tokens)
            give_clause_past_aside(token, tokens)
        if token.dep == "xcomp" and token.morph.get("Aspect") == "Prog":
            give_gerund_its_subject(token, tokens)
        if token.dep == "nmod":
            _free_from_day(token, tokens)
        if token.dep == "appos":
            give_relative_object(token, tokens)
        if token.dep.startswith("nsubj"):
            give_clause_its_noun(token, tokens)
        if token.dep == "nsubj:pass":
            give_passive_gerund_its_subject(token, tokens, grammar)
    _reread_forms(tokens, grammar)
    for token in tokens:
        if token.dep == "obj" and tokens[token.head].pos == "NOUN" and token.head < token.i:
            _free_verb(tokens[token.head], tokens)
    roots = [token for token in tokens if token.head == token.i]
    for token in tokens:
        governor = tokens[token.head]
        if token.dep.startswith("flat") and governor.pos == "VERB" and token.pos in ("PROPN", "NOUN"):
            token.dep = "obj" if token.i > governor.i else "nsubj"
    for name, verb in pairwise(roots):
        named = name.pos == "PROPN" or (
            name.pos in ("ADJ", "NOUN", "X") and name.text[:1].isupper() and not name.i
        )
        if not named or verb.pos != "VERB" or verb.morph.get("VerbForm", "Fin") != "Fin":
            continue
        between = tokens[name.i + 1 : verb.i]
        has_subject = any(t.head == verb.i and t.dep.startswith("nsubj") for t in tokens)
        if not has_subject and all(t.head in (name.i, verb.i) and t.pos != "PUNCT" for t in between):
            name.head, name.dep = verb.i, "nsubj"


def _rehang(token: Token, tokens: list[Token], grammar: Grammar) -> None:
    """What a word that hangs where grammar forbids it belongs to, by what it is a part of."""
    if token.dep == "cc":
        keep_behind(token, tokens)
        give_both_subjects(token, tokens, grammar)
    elif token.dep in ("case", "mark"):
        give_subject_behind_mark(token, tokens)
        if (
            token.key in grammar.beside
            and tokens[token.head].dep == "ccomp"
            and tokens[token.i - 1].text == ","
        ):
            tokens[token.head].dep = "advcl"  # "He was freed, she said, as protests grew."
    elif token.dep.startswith("aux"):
        give_back_subject(token, tokens, grammar)
        _give_infinitive_object(token, tokens)
    elif token.dep == "det" and tokens[token.head].pos == "VERB":
        _give_article(token, tokens)
    elif token.dep == "expl:subj" and tokens[0].text.endswith(grammar.participles):
        _make_personal(token, tokens)
    elif token.dep == "acl":
        _free_content(token, tokens)
        _free_clause(token, tokens)
    elif token.dep == "advcl" and token.head > token.i:
        _lift_circumstance(token, tokens)
    elif token.dep.startswith("nsubj") and tokens[token.head].dep.startswith("aux"):
        token.head = tokens[token.head].head  # "L'UE a, entre autres, sanctionné X".
    elif token.dep == "conj" and token.pos in ("PROPN", "NOUN"):
        _join_to_owner(token, tokens)
    elif token.dep == "dep" and token.pos == "VERB":
        _govern_infinitive(token, tokens)
    elif token.pos == "NUM" and token.dep in ("punct", "nummod"):
        _count_of_them(token, tokens, grammar)


def _free_from_day(noun: Token, tokens: list[Token]) -> None:
    """A noun with an article and no preposition, right behind a bare one, is no part of it but the object of
    the verb before: *a remis en liberté mercredi | le dessinateur Jean Kral*; so is one behind what a
    preposition governs, of a verb without an object: *libérer d'ici à la fin du mois | le dessinateur*."""
    day, own = tokens[noun.head], [t for t in tokens if t.head == noun.i and t.i < noun.i]
    if noun.pos not in ("NOUN", "PROPN") or day.pos != "NOUN" or not own or own[0].dep != "det":
        return
    before = tokens[day.i : own[0].i]
    led = any(t.head == day.i and t.dep == "case" for t in tokens[: day.i])
    whole = all(t.head in range(day.i, own[0].i) and t.pos != "PUNCT" for t in before[1:])
    if any(t.dep == "case" for t in own) or not whole or not (led or len(before) == 1):
        return
    if not led and (noun.pos != "NOUN" or any(t.head == day.i and t.i < day.i for t in tokens)):
        return
    verb = tokens[day.head]
    for _ in range(_UP):
        if verb.pos == "VERB" or verb.head == verb.i:
            break
        verb = tokens[verb.head]
    told = {t.dep for t in tokens if t.head == verb.i}
    does = "nsubj" in told or (led and verb.morph.get("VerbForm") == "Inf")
    if verb.pos == "VERB" and does and told.isdisjoint(("obj", "aux:pass")) and verb.i < day.i:
        noun.head, noun.dep = verb.i, "obj"


def _reread_forms(tokens: list[Token], grammar: Grammar) -> None:
    """Give words what their endings tell, where a model took them for other forms.

    A participle that has a subject, an object and no auxiliary is a verb in the present where both are
    spelled alike: *le maire dit que …*. A French verb in *-erait* is no imperfect, whose stem would end in
    *é* or *rr* (*opérait*, *serrait*), and one in *-e* is of nobody in the plural. No verb ends as
    *fondateur*.
    """
    for token in tokens:
        text, morph = token.text, token.morph
        gerund = token.pos == "ADV" and text.endswith(grammar.gerunds) and text not in grammar.no_gerunds
        if gerund and token.i and tokens[token.i - 1].text in grammar.doing:
            _make_gerund(token, tokens)
        if text.endswith(grammar.like_present) and morph.get("VerbForm") == "Part":
            _give_tense(token, tokens)
        elif morph.get("Tense") == "Imp" and text.endswith(grammar.conditionals):
            token.morph = morph | {"Mood": "Cnd", "Tense": "Pres"}
        if token.pos == "VERB" and text.islower() and text.endswith(grammar.no_verbs):
            token.pos, token.morph = "NOUN", {"Number": token.morph.get("Number", "Sing")}
        finite = token.morph.get("VerbForm") == "Fin" and token.morph.get("Number") == "Plur"
        if finite and text.endswith(grammar.of_one):
            token.morph = token.morph | {"Number": "Sing"}


def keep_behind(conjunction: Token, tokens: list[Token]) -> None:
    """*Был задержан в Греции, а в августе выслан*: what stands between a conjunction and its verb is of that
    verb, and not of the one before."""
    verb = tokens[conjunction.head]
    if verb.dep != "conj" or verb.pos != "VERB" or not verb.head < conjunction.i < verb.i:
        return
    for token in tokens[conjunction.i + 1 : verb.i]:
        if token.head <= verb.head and token.dep.startswith(("obl", "advmod")):
            token.head = verb.i


def _give_tense(verb: Token, tokens: list[Token]) -> None:
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    if any(t.dep.startswith(("aux", "cop")) for t in own):
        return
    subject = next((t for t in own if t.dep == "nsubj"), None)
    if subject is not None and any(t.dep in ("obj", "ccomp", "xcomp") for t in own):
        number, person = subject.morph.get("Number", "Sing"), subject.morph.get("Person", "3")
        verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Number": number, "Person": person}


def _make_infinitive(to: Token, tokens: list[Token]) -> None:
    """*Pressure on the junta to free Kral*: what stands between *to* and a name is no adjective."""
    verb, name = [*tokens[to.i + 1 : to.i + 3], to, to][:2]
    if (verb.pos, verb.dep, name.pos) != ("VERB", "amod", "PROPN") or verb.head != name.i:
        return
    above = tokens[name.head] if name.head != to.i else tokens[to.head]
    if above.i >= to.i:
        return
    verb.head, verb.dep, verb.morph = above.i, "acl" if above.pos == "NOUN" else "xcomp", {"VerbForm": "Inf"}
    to.head, to.dep, name.head, name.dep = verb.i, "mark", verb.i, "obj"


def _make_gerund(adverb: Token, tokens: list[Token]) -> None:
    """*Tout en maintenant Kral en détention*: no adverb stands behind *en*, and it has what
    follows."""
    behind = [t for t in tokens[adverb.i + 1 :] if t.head < adverb.i and t.dep.startswith(("obj", "obl"))]
    first = tokens[adverb.i - 1].head if tokens[adverb.i - 1].head < adverb.i - 1 else adverb.i - 1
    above = behind[0].head if behind else tokens[first].head
    if above == adverb.i or not 0 <= above < len(tokens):
        return
    adverb.pos, adverb.dep, adverb.head = "VERB", "advcl", above
    adverb.morph = {"VerbForm": "Part", "Tense": "Pres"}
    tokens[adverb.i - 1].head, tokens[adverb.i - 1].dep = adverb.i, "mark"
    for token in behind:
        token.head = adverb.i


def _free_verb(noun: Token, tokens: list[Token]) -> None:
    """*Le député juge la mesure utile*: what has a subject before it and an object after it is a verb."""
    if any(t.head == noun.i and t.dep == "nsubj" and t.i < noun.i for t in tokens):
        noun.pos, noun.morph = "VERB", {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}


def _join_name(slash: Token, tokens: list[Token]) -> None:
    """*RFE/RL, the broadcaster*: a stroke between two capitals that touch it is within one name."""
    if not 0 < slash.i < len(tokens) - 1:
        return
    first, second = tokens[slash.i - 1], tokens[slash.i + 1]
    touching = first.end == slash.start and second.start == slash.end
    names = touching and first.text[0].isupper() and second.text[0].isupper()
    if names and first.head in (second.i, second.head):
        slash.dep = first.dep = "compound"


def _give_article(article: Token, tokens: list[Token]) -> None:
    """*La première avait été arrêtée*: an article right before what a verb is told of is no part of the
    verb."""
    behind = tokens[article.i + 1 : article.head]
    if behind and behind[0].head == article.head and behind[0].dep.startswith(("nsubj", "obj")):
        article.head = behind[0].i


def _count_of_them(number: Token, tokens: list[Token], grammar: Grammar) -> None:
    """*La police en a relâché six | mardi*: a number right behind a verb that a pronoun before its helper
    leaves without a noun is whom it is done to, and counts no single noun behind."""
    verb, noun = tokens[number.i - 1] if number.i else number, tokens[number.head]
    helpers = [t for t in tokens if t.head == verb.i and t.dep.startswith("aux")]
    first = min((t.i for t in helpers), default=verb.i)
    them = tokens[first - 1] if first else number
    if verb.pos != "VERB" or them.text.lower() not in grammar.of_them or them.pos != "PRON":
        return
    if noun is not verb and noun.morph.get("Number") != "Sing":
        return
    if noun is not verb and noun.head == verb.i and noun.dep == "obj":
        noun.dep = "obl"
    number.head, number.dep = verb.i, "obj"


def _give_infinitive_object(helper: Token, tokens: list[Token]) -> None:
    """*Annonce avoir libéré X*, *… un otage, X*: whoever stands behind an active infinitive is its object,
    or who that is."""
    verb = tokens[helper.head]
    if helper.dep == "aux:pass" or helper.morph.get("VerbForm") != "Inf" or helper.i > verb.i:
        return
    own = [t for t in tokens if t.head == verb.i and t.dep in ("obj", "nsubj", "aux:pass")]
    if not own or own[-1].dep != "nsubj" or own[0].i < verb.i or len(own) > 2:
        return
    if len(own) == 1:
        own[0].dep = "obj"
    elif own[0].dep == "obj":
        own[1].head, own[1].dep = own[0].i, "appos"


def _make_personal(pronoun: Token, tokens: list[Token]) -> None:
    """*Arrêté en mai, il s'oppose à son renvoi*: whom a participle that opens the sentence is said of is
    somebody."""
    if pronoun.i and tokens[pronoun.i - 1].text == "," and tokens[0].text[:1].isupper():
        pronoun.dep = "nsubj"


def _free_content(verb: Token, tokens: list[Token]) -> None:
    """*A promis dimanche | que les détenus seraient libérés*: what is told on a day is no clause of that."""
    day, own = tokens[verb.head], [t for t in tokens if t.head == verb.i and t.i < verb.i]
    above = tokens[day.head]
    marked = bool(own) and own[0].pos == "SCONJ" and own[0].dep == "mark" and own[0].i == day.i + 1
    bare = all(t.i > day.i for t in tokens if t.head == day.i and t is not day)
    if marked and bare and day.dep.startswith("obl") and above.pos == "VERB" and above.i < day.i:
        verb.head, verb.dep = above.i, "ccomp"


def _free_clause(verb: Token, tokens: list[Token]) -> None:
    """*Anton Kral a pris seize ans, | tandis que Jana Mala a été expulsée*: a clause with its own subject and
    helper behind a comma and a conjunction says nothing of the name before."""
    own = [t for t in tokens[: verb.i] if t.head == verb.i]
    mark = next((t for t in own if t.dep == "mark"), None)
    name = tokens[verb.head]
    if mark is None or mark is not own[0] or name.pos != "PROPN" or tokens[mark.i - 1].text != ",":
        return
    if any(t.dep.startswith("nsubj") for t in own) and any(t.dep.startswith("aux") for t in own):
        verb.dep = "advcl"


def _lift_circumstance(verb: Token, tokens: list[Token]) -> None:
    """*Bien que dix aient été libérés, | Anton Kral reste détenu*: a clause before a comma and the subject of
    the main verb is of that verb, and tells nothing of who that is."""
    subject = tokens[verb.head]
    own = [t for t in tokens[: verb.i] if t.head == verb.i]
    does = subject.pos in ("NOUN", "PROPN") and subject.dep.startswith("nsubj") and subject.head > subject.i
    if does and own and own[0].dep == "mark" and any(t.dep.startswith("nsubj") for t in own):
        verb.head = subject.head


def _join_to_owner(noun: Token, tokens: list[Token]) -> None:
    """*Anton Kral, qui préside la banque, | et Jana Mala ont été sanctionnés*: whom a comma and a conjunction
    join to a relative clause is joined to whom that is on."""
    clause = tokens[noun.head]
    joint = next((t for t in tokens[clause.i : noun.i] if t.head == noun.i and t.dep == "cc"), noun)
    if clause.dep != "acl:relcl" or not clause.head < clause.i < joint.i < noun.i:
        return
    owner = tokens[clause.head]
    if tokens[joint.i - 1].text == "," and owner.pos in ("PROPN", "NOUN"):
        noun.head = owner.i


def _govern_infinitive(verb: Token, tokens: list[Token]) -> None:
    """*Le gouvernement avait | fait savoir que …*: a verb with a helper hangs on no infinitive right behind
    it, but has it."""
    below = tokens[verb.head]
    helped = any(t.head == verb.i and t.dep.startswith("aux") for t in tokens[: verb.i])
    if below.i != verb.i + 1 or below.morph.get("VerbForm") != "Inf" or not helped:
        return
    verb.head, verb.dep = (verb.i, "root") if below.head == below.i else (below.head, below.dep)
    below.head, below.dep = verb.i, "xcomp"
    for token in tokens[: verb.i]:
        if token.head == below.i:
            token.head = verb.i


def _free_clitic(token: Token, tokens: list[Token], clitics: frozenset[str]) -> None:
    pronoun = token.text.lower().removeprefix("-").removeprefix("t-")
    if pronoun in clitics:
        before = tokens[token.i - 1] if token.i else token
        if token.head == token.i or tokens[token.head].pos not in ("VERB", "AUX"):
            token.head = before.head if before.text.lower() == "-t" else before.i
        if tokens[token.head].pos == "AUX" and tokens[token.head].dep.startswith(("aux", "cop")):
            token.head = tokens[token.head].head
        token.start = token.end - len(pronoun)
        token.text, token.lemma, token.pos, token.dep = token.text[-len(pronoun) :], pronoun, "PRON", "nsubj"
    elif pronoun == "t":
        token.pos, token.dep = "PART", "dep"
