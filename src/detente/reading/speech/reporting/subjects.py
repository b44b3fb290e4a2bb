"""Who speaks at a reporting verb: its subject as the parse has it, or else as the order of words tells.

Parsers lose the subject where news puts most between it and its verb (*Jean Exemple, directeur de …, a
déclaré*) and take it for an object where it follows (*…, ont affirmé les mêmes sources*). The order of
words tells what they miss: before the verb the noun phrase next to it, past what stands between commas;
after a verb that stands aside the noun phrase next to it, past adverbs, dates and places.
"""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, coordinated
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import DASHES, has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.posts import with_post
from detente.reading.speech.reporting import antecedent, misparsed
from detente.reading.speech.reporting.able import can_speak, is_clitic, is_somebody
from detente.reading.speech.reporting.agreement import (
    agree,
    has_passive,
    is_another,
    is_of_one,
    is_one_for_many,
)
from detente.reading.speech.reporting.cues import WORD
from detente.reading.speech.reporting.demands import is_asked_to
from detente.reading.speech.reporting.denials import denies_what_was_told
from detente.reading.speech.reporting.inverted import behind_comma, read_after, several
from detente.reading.speech.reporting.places import read_in, spoken_at, spoken_there
from detente.reading.speech.reporting.runs import (
    compared,
    free_words,
    has_case,
    is_object,
    likening,
    named_last,
    past_aside,
    past_pair,
    past_place,
    unbroken,
    without_aside,
)
from detente.reading.speech.reporting.single import of_one, with_governed
from detente.reading.speech.reporting.told import beyond_addressed, less_addressed, less_told, past_addressed
from detente.reading.speech.reporting.word_order import closes_aside, read_before

_ASIDE = frozenset(",—–-»”\"(!?….;’'")
_CLOSING = frozenset(',»”"')
_FARTHEST, _PAIR = 90, 2
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


def find(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> tuple[list[Phrase], bool]:
    """The noun phrases of those who speak, and whether they follow the verb in a remark that stands aside.

    ``group`` is the verb with its auxiliaries, ``verb`` its lemma.
    """
    clause.subjects = [p for p in clause.subjects if not _is_dative(p.head, clause.sentence, group, lexicon)]
    clause.subjects = [compared(p, lexicon) or p for p in clause.subjects if not _is_headed(p, clause.head)]
    clause.subjects = [
        p for p in clause.subjects if not (_is_time(p, lexicon) or _is_predicate(p, clause.head))
    ]
    clause.subjects = _inverted_in(group, clause) or clause.subjects
    clause.subjects = less_addressed(clause.subjects, clause.head, lexicon)
    noun = verb.partition("+")[2]  # "a fait part de"
    free_words(clause, noun)
    clause.passive = clause.passive and not verb.endswith(lexicon.reflexive)  # "признаётся жена"
    if clause.reflexive and lexicon.articles and verb not in lexicon.demanding and not has_passive(clause):
        clause.passive = False  # "La maire s'est engagée à …", not "s'est invitée à la fête"
    beyond = beyond_addressed(clause.sentence, group[-1], lexicon)
    behind = [beyond] if beyond is not None else _told_behind(clause, group, lexicon, verb)
    phrases, inverted = (behind, True) if behind else _find(clause, group, lexicon, verb)
    if inverted and group[0].text[0].isupper() and group[0].pos in ("PRON", "ADV"):
        return [], False  # "Qui a-t-il appelé ?"
    if noun and phrases and fold(phrases[0].head.text) == noun:
        phrases, inverted = read_before(clause, group, lexicon), False
    named = named_last(phrases[0], group[0]) if phrases and not inverted else None
    phrases = [named] if named is not None else without_aside(phrases, group[0])
    others = [p for p in phrases[1:] if can_speak(p, lexicon) and not _is_time(p, lexicon)]
    if inverted and is_of_one(group, lexicon):
        others = [p for p in others if is_another(p)]
    phrases = less_told([*phrases[:1], *others], group[-1])
    phrases = with_governed(phrases, group[0], several=not lexicon.somebody.stems)
    phrases = of_one(unbroken(phrases) if len(phrases) > _PAIR else phrases, group[0], lexicon)
    phrases = [with_post(p, lexicon) for p in phrases]
    found = unbroken([misparsed.past_sum(past_place(p), lexicon) for p in phrases])
    if not inverted:
        found = [misparsed.unclosed(p, group[0], lexicon) for p in past_aside(found, group[0])]
    return found, inverted


def _inverted_in(group: list[Token], clause: Clause) -> list[Phrase]:
    """The pronoun amid a verb's words that the parse hangs on another of them: *a-t-il fait savoir*."""
    inverted = [t for t in group[:-1] if is_clitic(t, clause.sentence)]
    if any(p.head in inverted for p in clause.subjects):
        return []
    return [Phrase(clause.sentence, t, "", (t.start, t.end)) for t in inverted]


def _is_predicate(phrase: Phrase, verb: Token) -> bool:
    """Whether a word tells what somebody is or does, and is no one who speaks: *« La loi, dit Anna, est une
    erreur »*; *Quand on le lui demande, il répond*."""
    head, sentence = phrase.head, phrase.sentence
    if head.i < verb.i:
        return head.pos == "VERB" and any(t.relation == "nsubj" for t in sentence.children(head.i))
    return sentence.child(head.i, "cop") is not None


def _is_time(phrase: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase is no one's: a time (*Anna, 49 ans*), or figures (*since 2019, which called for*)."""
    if not any(letter.isalpha() for letter in phrase.text):
        return True
    return bool(phrase.head.folded & lexicon.times)


def _is_headed(phrase: Phrase, verb: Token) -> bool:
    """Whether a colon parts a phrase from a verb after it: *Sanctions : Paris dénonce …*."""
    return phrase.head.i < verb.i and ":" in [t.text for t in phrase.sentence.tokens[phrase.head.i : verb.i]]


def _is_dative(token: Token, sentence: Sentence, group: list[Token], lexicon: Speech) -> bool:
    """Whether a pronoun before a verb is who is spoken to: *nous a dit Jean*; *« … », lui a répondu Jean*."""
    if token.pos != "PRON" or not group[0].i - 1 <= token.i < group[-1].i:
        return False
    before = sentence.tokens[token.i - 1] if token.i else None
    if before is not None and before.pos == "ADP" and not is_clitic(token, sentence):
        return True  # "a, quant à elle, demandé"
    if fold(token.text) not in lexicon.datives:
        return False
    if token.morph.get("Person", "3") == "3":
        return before is not None and before.text in _ASIDE
    return any(t.morph.get("VerbForm") == "Fin" and t.morph.get("Person") == "3" for t in group)


def _find(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> tuple[list[Phrase], bool]:
    sentence = clause.sentence
    if clause.passive and not clause.inherited and "citing" in lexicon.groups.get(verb, ()):
        # *Example was quoted as saying …*: whoever quotes, it is the one quoted who speaks.
        return [p for p in clause.patients if can_speak(p, lexicon, verb)], False
    participle = clause.form == "Part" and clause.tense == "Past" and len(group) == 1
    if participle and clause.agent:
        return _agents(clause, lexicon, verb), False
    if len(group) == 1 and _is_undergone(clause, lexicon):
        return spoken_at(clause, lexicon), False
    clitic = [p for p in clause.subjects if is_clitic(p.head, sentence)]
    if clause.passive and not (clause.inherited or clause.reflexive or clitic):
        return _of_passive(clause, group[0], lexicon, verb)
    finite = any(t.morph.get("VerbForm", "Fin") == "Fin" for t in group)
    aside = _may_be_aside(clause, group[0], lexicon, finite=finite)
    aside = aside and not closes_aside(clause, group, lexicon, verb)
    if aside and clitic:
        joined = group[0].pos in ("ADV", "CCONJ")  # "Pourquoi l'ont-ils pris, puis ont-ils nié …"
        return _by_clitic(clause, clitic, group[-1], lexicon, verb), not joined
    ahead = _parsed_before(clause, group[0], lexicon) if aside else []
    if aside and not ahead:
        ahead, behind = _beside(clause, group, lexicon, verb, finite=finite)
        if behind is not None:
            return behind
    found = ahead or misparsed.beyond_field(
        [p for p in misparsed.of_people(clause, lexicon) if can_speak(p, lexicon, verb)], clause, lexicon
    )
    if found and not ahead and clause.doers[0] not in found and found[0].head.relation == "conj":
        found = []  # What is joined to a noun that cannot speak: "dont ceux de Lyon et de Riom".
    apart = bool(found) and not agree(found, group)
    if apart:
        found = []  # "Минфин выдал лицензию, однако в ведомстве уверяют": parsers give it the first subject.
    if found and clause.inherited and _has_own(clause, group):
        found = read_before(clause, group, lexicon)
    nearest = _apposed(clause, group, lexicon)
    if nearest and can_speak(nearest[0], lexicon, verb):
        return nearest, False
    late = bool(found) and not clitic and not clause.inherited and found[0].head.i > clause.head.i
    bare = not clause.subjects or clause.inherited
    if not clause.passive and ((bare and not found) or late):
        read = read_before(clause, group, lexicon)  # No subject: "in circumstances suggesting that"
        found = [p for p in read if finite or can_speak(p, lexicon, verb)] or found
    if not found:
        at = spoken_at if apart else _spoken_at
        found = at(clause, lexicon) or spoken_there(clause, lexicon)
        return found, aside and bool(found) and found[0].start > clause.head.start
    return found, False


def _is_undergone(clause: Clause, lexicon: Speech) -> bool:
    """Whether a participle right behind a thing tells what was done with it: *the emergency declared*."""
    sentence, head = clause.sentence, clause.head
    before, noun = sentence.tokens[head.i - 1] if head.i else head, sentence.head(head)
    if noun is None or head.dep != "acl" or clause.tense != "Past" or head.morph.get("Voice") == "Act":
        return False
    return before.i == noun.i and noun.pos == "NOUN" and not is_somebody(Phrase(sentence, noun, ""), lexicon)


def _of_passive(clause: Clause, first: Token, lexicon: Speech, verb: str) -> tuple[list[Phrase], bool]:
    """Who speaks in a passive: *by* whom it was said, or where; not who denies what was told before."""
    if verb in lexicon.denying and denies_what_was_told(clause.sentence, clause.head):
        return [], False
    before = clause.sentence.tokens[first.i - 1] if first.i else None
    agents = _agents(clause, lexicon, verb)
    told = agents or _spoken_at(clause, lexicon)
    set_off = before is not None and before.text in DASHES  # «…, – говорится в заявлении. – …»
    set_off = set_off or (not agents and before is not None and before.text in _CLOSING)
    return told, set_off and bool(told) and told[0].start > clause.head.start


def _may_be_aside(clause: Clause, first: Token, lexicon: Speech, *, finite: bool) -> bool:
    """Whether a verb may begin a remark: it opens its sentence, or a mark or *as* stands before it."""
    before = clause.sentence.tokens[first.i - 1] if first.i else None
    set_off = before is None or before.text in _ASIDE
    if not set_off and likening(clause.sentence.tokens, first.i - 1, lexicon) is None:
        return False
    relative = clause.inherited and clause.head.relation == "acl" and (not finite or first.pos == "PRON")
    attribute = not finite and clause.head.relation == "amod"
    return not (relative or attribute or (clause.passive and clause.agent))


def _beside(
    clause: Clause, group: list[Token], lexicon: Speech, verb: str, *, finite: bool
) -> tuple[list[Phrase], tuple[list[Phrase], bool] | None]:
    """Who stands before a verb that has a subject behind it, and who of both speaks; None where nobody is
    behind it."""
    behind = [] if _has_none_after(clause, finite=finite) else _parsed_after(clause, group, lexicon, verb)
    if not behind or is_asked_to(behind, verb, lexicon) or is_one_for_many(behind, group):
        return [], None
    own = [p for p in clause.subjects if p.head.i < clause.head.i and can_speak(p, lexicon, verb)]
    ahead = read_before(clause, group, lexicon)
    told = own if own and not _is_spliced(clause, behind) else ahead
    if told and verb in lexicon.addressing and is_object(behind[0], clause.head):
        return ahead, (told, False)
    if not agree(behind, group) and (there := spoken_at(clause, lexicon)):
        return ahead, (there, True)  # "Рассказали БЕЛТА в МВД": the agency was told, at the ministry.
    addressed = verb in lexicon.addressing | lexicon.demanding
    leads = bool(ahead) and _leads(clause, ahead[0], behind[0], addressed=addressed)
    if not leads and (not ahead or is_somebody(behind[0], lexicon) or not is_somebody(ahead[0], lexicon)):
        return ahead, (behind, True)
    return ahead, (ahead, False)


def _apposed(clause: Clause, group: list[Token], lexicon: Speech) -> list[Phrase]:
    """Who a verb is said of that the parse hangs on another word: a name before it, or the clause before."""
    apposed = misparsed.apposed(clause, group) or misparsed.quoted_as(clause, lexicon)
    apposed = apposed or misparsed.of_absolute(clause, group, lexicon.absolute)
    apposed = apposed or misparsed.of_relative(clause, group) or antecedent.nearest(clause, group, lexicon)
    return [apposed] if apposed is not None else misparsed.of_clause_before(clause, group)


def _by_clitic(clause: Clause, clitic: list[Phrase], last: Token, lexicon: Speech, verb: str) -> list[Phrase]:
    """Who speaks where a pronoun follows its verb; where it is read, if that pronoun is nobody's."""
    written = _is_passive(clause)  # "…, est-il écrit dans le rapport"
    if not written and fold(clitic[0].head.text) not in lexicon.impersonal:
        return clitic
    read = read_in(clause.sentence, last, lexicon)
    if written or verb not in lexicon.groups:
        return read
    # "…, précise-t-on de source sûre", but "…, dit-on dans son entourage": there it is somebody who says so.
    papers = [p for p in read if p.preposition in lexicon.linking or fold(p.head.text) in lexicon.papers]
    told = papers or [p for p in read if lexicon.is_body(fold(p.head.text))]
    return told or ([] if verb in lexicon.narrated else clitic)


def _is_spliced(clause: Clause, behind: list[Phrase]) -> bool:
    """Whether a comma alone joins a verb that ends its sentence with who it is: *Ceux qui récidivent seront
    jugés, avait averti l'armée*."""
    sentence = clause.sentence
    joined = sentence.child(clause.head.i, "cc") is not None
    last = next((t for t in reversed(sentence.tokens) if t.pos != "PUNCT"), None)
    return bool(behind) and clause.inherited and not joined and last is not None and behind[0].end == last.end


def _has_own(clause: Clause, group: list[Token]) -> bool:
    """Whether a finite verb has a subject that no parse shows: *… que Jean, maire de Riom, a confirmé*."""
    finite = clause.head.relation == "xcomp" and has_finite(group)
    return finite or (bool(clause.mood) and clause.head.relation == "advcl")


def _told_behind(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> list[Phrase]:
    """Those who speak behind a verb that a whole clause and a comma precede, where the parse has them not."""
    own = [] if clause.inherited else [p for p in clause.subjects if p.head.i > group[0].i]
    if own or (clause.passive and clause.agent):
        return []
    found = behind_comma(clause, group, lexicon, verb)
    plain = all(is_somebody(p, lexicon) and can_speak(p, lexicon, verb) for p in found)
    return found if plain else []


def _is_passive(clause: Clause) -> bool:
    """Whether a verb is in the passive itself, and not only the one that it is joined to."""
    helpers = [t.dep for t in clause.sentence.children(clause.head.i) if t.relation == "aux"]
    return clause.passive and (not helpers or "aux:pass" in helpers)


def _has_none_after(clause: Clause, *, finite: bool) -> bool:
    """Whether no subject comes after a verb: a converb; *…, who has been denied care*."""
    converb = not finite and (clause.tense == "Pres" or clause.form == "Conv")
    before = [p.head for p in clause.subjects if p.head.i < clause.head.i]
    relative = any(t.morph.get("PronType") == "Rel" for t in before)
    return converb or relative or (clause.passive and clause.inherited)


def _leads(clause: Clause, ahead: Phrase, behind: Phrase, *, addressed: bool) -> bool:
    """Whether a sentence begins with its subject and the parse has an object after the verb: *Les voisins,
    cités par la radio, évoquent trois blessés*."""
    sentence = clause.sentence
    if not addressed and (behind.head.relation != "obj" or behind.head.head != clause.head.i):
        return False
    before = sentence.before(ahead.start)
    return all(t.pos in ("PUNCT", "ADV", "CCONJ") for t in before)


def _spoken_at(clause: Clause, lexicon: Speech) -> list[Phrase]:
    return spoken_at(clause, lexicon) if clause.inherited or not clause.subjects else []


def _agents(clause: Clause, lexicon: Speech, verb: str) -> list[Phrase]:
    """Who spoke in a passive: a person or a body *by* whom, not *by the end of the month*."""
    return [
        p
        for p in clause.agent
        if can_speak(p, lexicon, verb)
        and (p.head.i > clause.head.i or not p.preposition)
        and fold(p.head.text) not in lexicon.occasions
        and not any(fold(w) in lexicon.times for w in WORD.findall(p.text))
    ]


def _parsed_before(clause: Clause, first: Token, lexicon: Speech) -> list[Phrase]:
    """The subject that stands right before the verb, with at most an apposition between."""
    text = clause.sentence.page.text
    for phrase in clause.subjects:
        if phrase.head.i <= first.i and not clause.inherited and not is_clitic(phrase.head, clause.sentence):
            between = text[phrase.whole[1] : first.start] if phrase.whole[1] < first.start else ""
            opened = any(mark in text[phrase.end : phrase.whole[1]] for mark in ",(—–")
            if "," in between and not opened:
                continue  # No comma parts a subject from its verb, unless it closes what another opened.
            if not WORD.search(between) and can_speak(phrase, lexicon):
                return clause.subjects
    return []


def _parsed_after(clause: Clause, group: list[Token], lexicon: Speech, lemma: str) -> list[Phrase]:
    """The subject that follows its verb in *a déclaré hier à Minsk le ministre*."""
    sentence, verb = clause.sentence, clause.head
    beyond = past_pair(sentence, group[-1])
    if beyond is not None and can_speak(beyond, lexicon) and is_somebody(beyond, lexicon):
        return [beyond]
    many = [] if clause.inherited else several(sentence, group[-1], group)
    if many and (is_somebody(many[0], lexicon) or many[0].text.lower().endswith(lexicon.somebodys_endings)):
        return many  # "…, ont lancé samedi des éleveurs au ministre"
    for phrase in clause.subjects:
        thing = lemma if phrase.head.morph.get("Animacy") == "Inan" else ""  # "Ей грозит высылка, пишет …"
        if phrase.head.i > verb.i and not clause.inherited and can_speak(phrase, lexicon, thing):
            return [p for p in clause.subjects if p.head.i > verb.i]
    finite = has_finite(group)
    follower = read_after(sentence, group[-1], lexicon) if finite else None
    if follower is not None and misparsed.is_of_content(follower, verb, sentence):
        return []
    hanging = [
        child
        for child in sentence.children(verb.i)
        if child.i > verb.i
        and child.pos in _NOMINAL
        and not has_case(sentence, child)
        and past_addressed([child])
    ]
    for child in [follower, *hanging] if follower is not None else hanging:
        if fold(child.lemma) in lexicon.times or fold(child.text) in lexicon.times:
            continue
        if child.relation in ("ccomp", "xcomp", "advcl", "parataxis", "acl"):
            continue
        if child.relation == "obj" and fold(child.text) in lexicon.events | lexicon.answers:
            continue  # "…, a annoncé une trêve et est parti"; "…, Jean Essai, publiait ce message : « … »"
        phrases = coordinated(sentence, child)
        if child.start - verb.end <= _FARTHEST and can_speak(phrases[0], lexicon, lemma):
            return phrases
    return []
