"""Names that only say whose somebody is: *the driver of the leader Anton Kral*, *Olga Kral, épouse de
l'opposant Anton Kral*."""

from __future__ import annotations

from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.bearers import governor, heads_several
from detente.reading.acts.whom.next_verbs import is_clause_verb
from detente.reading.acts.whom.posts import is_of_the_titled, names_the_holder
from detente.reading.acts.whom.relations import is_of_his_people
from detente.reading.entities.apart import is_related
from detente.reading.entities.cases import cases, is_alive, is_of_a_man, is_of_a_woman
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of
from detente.reading.states import range_of

_CALLED = 3
_APPOSITION = 14
_PARTY, _ALIKE, _ADJECTIVES = 6, 3, 4
_NAMING = frozenset({"appos", "flat", "compound"})


def is_within_apposition(scene: Scene, mention: Mention) -> bool:
    """Whether a name stands inside what is said of another person between commas: *Olga Kral, épouse de
    l'opposant Anton Kral*."""
    linked, start = _linked(scene, mention, scene.start, ("of", "for", "with"))
    if names_the_holder(scene, mention) or _is_name_of_his_kin(scene, mention):
        return False
    linked = linked or (start is not None and governor(scene, mention) > start)
    if not linked or start is None or "," not in scene.page.text[max(start - 3, 0) : start]:
        return False
    first, last = range_of(scene.words, (start, mention.start), scene.first, scene.last)
    if mention.kind == "person" and scene.words[first].key in scene.lexicon.words["of"]:
        return False  # "la libération d'Anna Kral, d'Olga Kral": one more of whom it is.
    return not scene.lexicon.phrases["including"].any(scene.words, first, min(first + 1, last))


def _is_name_of_his_kin(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name is of the kin whose noun stands before it with a possessive alone: *Антон Краль,
    его жена Анна Краль и …*."""
    first = scene.index(mention.start)
    if not scene.cast.lexicon.stems or first - 1 <= scene.first or not _is_kin(scene, first - 1):
        return False
    return scene.words[first - 2].key in scene.lexicon.words["possessive"] and scene.words[first - 2].broken


def is_of_the_same(scene: Scene, complement: Mention, mention: Mention) -> bool:
    """Whether *and* alone joins a name to one that only says more of somebody, as his papers, his parents:
    *cofondatrice des journaux A et B*."""
    words = scene.lexicon.words
    keys = [word.key for word in scene.words_in(complement.end, mention.start)]
    if not keys or keys[0] not in words["and"] or "," in scene.page.text[complement.end : mention.start]:
        return False
    small = words["and"] | words["of"] | words["determiners"]
    inside = mention.kind != "person" or is_within_apposition(scene, complement)
    return inside and all(key in small for key in keys)


def is_subject(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether a parse makes a name, or the noun from a position on that it names, the subject of a verb: *en
    échange de X, le diplomate Y a pu partir*."""
    token = mention.token
    while token is not None and token.relation in _NAMING:
        token = scene.sentence.head(token)
        if token is None or token.start < start:
            return False
    if token is not None and token.relation == "nsubj":
        return True
    return _is_in_a_clause_apart(scene, mention, start)


def _is_in_a_clause_apart(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether a name stands behind a semicolon in a clause of its own: *freed X, treated in Oslo; the lawyer
    of Y, Z, hopes …*. No list goes on there."""
    semicolon = scene.page.text.rfind(";", start, mention.start)
    if semicolon < 0 or not scene.sentence.parsed:
        return False
    subjects = (t for t in scene.sentence.after(semicolon) if t.relation == "nsubj")
    subject = next(subjects, None)
    if subject is None or subject.pos == "PRON":
        return False  # "X, who leads the party; Y, who founded it".
    verb = scene.sentence.head(subject)
    return verb is not None and verb.pos == "VERB" and verb.relation not in ("acl", "advcl")


def is_of_another(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether a name from a position on only says whose somebody is: *the driver of the leader Anton
    Kral*."""
    if _is_genitive(scene, mention) or is_behind_another(scene, mention) or is_of_kin(scene, mention):
        return True
    if _is_of_a_relation(scene, mention) or is_of_staff(scene, mention) or is_of_his_people(scene, mention):
        return True
    if _is_named_itself(scene, mention) or names_the_holder(scene, mention):
        return False
    if is_by_name(scene, mention):
        return _is_named_beside_another(scene, mention)
    if _is_possessed(scene, mention):
        return False
    return _linked(scene, mention, start, ("of", "for"))[0]


def is_by_name(scene: Scene, mention: Mention) -> bool:
    """Whether the words right before a name say that somebody is called so: *un homme du nom de X*, *a man by
    the name of X*."""
    first, known = scene.index(mention.start), scene.lexicon.words
    if first - _CALLED < scene.first or any(w.broken for w in scene.words[first - _CALLED + 1 : first + 1]):
        return False
    led, name, of = (word.key for word in scene.words[first - _CALLED : first])
    leading = known["of"] | known["to"] | known["determiners"]
    return mention.kind == "person" and of in known["of"] and name in known["naming"] and led in leading


def _is_named_beside_another(scene: Scene, mention: Mention) -> bool:
    """Whether the noun that words for a name are said of says whose somebody is: *la femme d'un homme du
    nom de X*."""
    index, known = scene.index(mention.start) - _CALLED - 1, scene.lexicon.words
    while index > scene.first and scene.words[index].key not in known["of"]:
        if scene.words[index].broken:
            return False
        index -= 1
    before = scene.token_at(scene.words[index - 1].start) if index > scene.first else None
    owner = scene.at(before.start, before.end) if before is not None else None
    return scene.words[index].key in known["of"] and owner is not None and owner.kind in ("people", "person")


def _is_of_a_relation(scene: Scene, mention: Mention) -> bool:
    """Whether a lone surname says whose colleague, ally or kin somebody is: *коллегу Ветрова отпустили*."""
    named = mention.kind in ("person", "other")
    return named and is_related(scene.page.text, mention.start, mention.text, scene.cast.lexicon)


def is_of_staff(scene: Scene, mention: Mention) -> bool:
    """Whether a name in Latin letters in a Slavic text, which shows no case, stands right behind a noun for
    those of a body, and so says of which: *директоров Odebrecht*; one word may pass for a person's name:
    *наследник Samsung*."""
    first, names = scene.index(mention.start), scene.cast.lexicon
    lone = mention.kind == "person" and len(mention.text.split()) == 1
    body = lone or mention.kind in ("other", "organization")
    if not names.staff or not body or first <= scene.first:
        return False
    noun, latin = scene.words[first - 1], scene.page.text[mention.start].isascii()
    return latin and not scene.words[first].broken and names.has(fold(noun.key), names.staff)


def is_of_kin(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name right behind a word for kin says whose kin somebody is: *мать Ивана Краля*,
    *брата Ивана Краля*; where a possessive says that, it is the kin's own: *его брата Ивана Краля*."""
    first, token = scene.index(mention.start), mention.token
    if not scene.cast.lexicon.stems or mention.kind != "person" or token is None or first <= scene.first:
        return False
    kin = scene.token_at(scene.words[first - 1].start)
    if kin is None or scene.words[first].broken or not _is_kin(scene, first - 1):
        return False
    if _has_possessive(scene, first - 1):
        return False
    its, own = kin.morph, token.morph
    if {its.get("Gender"), own.get("Gender")} == {"Masc", "Fem"}:
        return True
    if its.get("Gender") == "Fem" or its.get("Case") == "Nom":
        return its.get("Case") != own.get("Case") and None not in (its.get("Case"), own.get("Case"))
    given = scene.cast.lexicon.is_first_name(fold(mention.name))
    shared = its.get("Number") == "Plur" and _is_first_name(scene, mention)
    return len(mention.text.split()) > 1 or not (given or shared)


def _has_possessive(scene: Scene, noun: int) -> bool:
    """Whether a possessive stands before a noun, with nothing but adjectives in between."""
    for index in range(noun - 1, max(noun - _ADJECTIVES, scene.first) - 1, -1):
        token = scene.token_at(scene.words[index].start)
        if scene.words[index + 1].broken:
            return False
        if scene.words[index].key in scene.lexicon.words["possessive"] | scene.lexicon.words["owning"]:
            return True
        if token is None or token.pos not in ("ADJ", "NUM"):
            return False
    return False


def _is_first_name(scene: Scene, mention: Mention) -> bool:
    """Whether one word that is somebody's name is his first, though the text tells his whole name: *супругов
    Петра и Анну Образцовых*."""
    text, given = fold(mention.text), fold((mention.name or "").split(" ")[0])
    return scene.cast.lexicon.is_first_name(given) and text[:_ALIKE] == given[:_ALIKE]


def _is_kin(scene: Scene, index: int) -> bool:
    return scene.lexicon.phrases["kin"].any(scene.words, index, index + 1)


def _is_named_itself(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name is no genitive: in the nominative, or right behind the name of whose he is
    (*сторонник партии Антон Краль*, *брата Ивана Краля Антона Краля*)."""
    token = mention.token
    stands = token is not None and token.pos == "PROPN" and token.morph.get("Case") == "Nom"
    if stands and mention.kind == "person" and scene.cast.lexicon.stems:
        return True
    before = scene.before(mention.start)
    if before is None or before.kind != "person" or mention.kind != "person":
        return False
    return bool(scene.cast.lexicon.stems) and not scene.page.text[before.end : mention.start].strip(" \u00a0")


def _is_possessed(scene: Scene, mention: Mention) -> bool:
    """Whether a possessive stands before the one noun before a Slavic full name, whose the name then is: *его
    соратнику Ивану Кралю*, but not *водитель его соратника Ивана Краля*."""
    first = scene.index(mention.start)
    if not scene.cast.lexicon.stems or mention.kind != "person" or first - 2 < scene.first:
        return False
    if scene.words[first].broken or scene.words[first - 1].broken or " " not in mention.text:
        return False
    noun = scene.token_at(scene.words[first - 1].start)
    owners = scene.lexicon.words["possessive"] | scene.lexicon.words["owning"]
    whose = scene.words[first - 2].key in owners
    return whose and noun is not None and noun.pos == "NOUN" and noun.relation != "nmod"


def _is_genitive(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name in the genitive hangs on a noun in another case: *брат Антона Краля*."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None else None
    if token is None or above is None or above.pos != "NOUN" or cases_of(scene.sentence, token):
        return False
    if token.pos == "NOUN" and token.relation == "nmod":
        return token.morph.get("Case") == "Gen"
    if token.relation == "conj" and scene.sentence.child(token.i, "nummod") is not None:
        return False  # "Режиссёр и 24 моряка": the number has them in the genitive.
    if token.morph.get("Case") != "Gen":
        return False
    return above.morph.get("Case", "Gen") not in ("Gen", "Acc") or _is_of_a_body(scene, mention, above)


def is_behind_another(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name stands right behind a noun of people that can be in no case with it, or is a
    woman's before a man's name, whatever a parse makes of it: *преемница Антона Краля*, *переводчицу Антона
    Краля арестовали*."""
    first, code = scene.index(mention.start), scene.page.language
    if mention.kind != "person" or not scene.cast.lexicon.stems or first <= scene.first:
        return False
    noun, name = scene.words[first - 1], scene.words[first]
    called, given = key_of(scene.page.text[noun.start : noun.end]), scene.page.text[name.start : name.end]
    if name.broken or not is_alive(called, code):
        return False
    if not cases(called, code) & cases(given, code):
        return not heads_several(scene, noun.start, mention)
    return is_of_a_woman(called, code) and is_of_a_man(given, code)


def _is_of_a_body(scene: Scene, mention: Mention, noun: Token) -> bool:
    """Whether a name in the genitive says whose the thing is that it hangs on, and not who is at its head:
    *глава штаба | Краля* by its case, *главу штаба | Краля* as a lone surname."""
    named = mention.kind in ("person", "other")
    if not named or noun.morph.get("Animacy") != "Inan" or noun.morph.get("Case") != "Gen":
        return False
    head = noun
    while head.relation == "nmod" and (above := scene.sentence.head(head)) is not None:
        head = above
    if head is noun or head.pos != "NOUN" or head.morph.get("Animacy") != "Anim":
        return False
    return head.morph.get("Case") == "Nom" or " " not in mention.text


def _linked(scene: Scene, mention: Mention, low: int, by: tuple[str, ...]) -> tuple[bool, int | None]:
    """Whether a word of belonging stands before a name within its phrase, and where that phrase starts if a
    mark parts it."""
    index = next(
        (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), scene.first
    )
    words, kin = scene.lexicon.words, scene.lexicon.phrases["kin"]
    linked = False
    for i in range(index, max(index - _APPOSITION, scene.first), -1):
        word, before = scene.words[i], scene.words[i - 1]
        if word.broken:
            return linked, word.start
        token = scene.token_at(before.start)
        if before.start < low or before.key in words["and"]:
            break
        if token is not None and (token.pos in ("AUX", "SCONJ") or is_clause_verb(token)):
            break
        linked = linked or any(before.key in words[which] for which in by)
        linked = linked or next(iter(kin.find(scene.words, i - 1, i)), None) is not None
    return linked, None


def _is_parted(scene: Scene, index: int) -> bool:
    """Whether a comma or *and* stands right before a word: *de X, de Y et de Z* are all of the same."""
    if index <= scene.first:
        return False
    before = scene.page.text[scene.words[index - 1].end : scene.words[index].start]
    joined = not scene.words[index].broken and scene.words[index - 1].key in scene.lexicon.words["and"]
    return joined or before.strip() in (",", ";")


def is_agent(scene: Scene, mention: Mention, low: int) -> bool:
    """Whether a name from a position on is who does it: *pardoned by the leader Anton Kral*, *помилованных
    Антоном Кралем*."""
    token = mention.token
    if token is not None and token.morph.get("Case") == "Ins" and not cases_of(scene.sentence, token):
        return True
    return _linked(scene, mention, low, ("by",))[0]


def is_complement(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says more about another noun: *l'équipe de Viktor Babariko*."""
    if is_within_apposition(scene, mention) or _is_of_a_relation(scene, mention):
        return True
    if is_of_the_titled(scene, mention) or is_of_somebody(scene, mention):
        return True
    index = next(
        (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), scene.first
    )
    while index > scene.first and _is_address(scene, index - 1):
        index -= 1  # "Le chauffeur de M. Kral".
    if index > scene.first and not scene.words[index].broken:
        key = scene.words[index - 1].key
        if key in scene.lexicon.words["of"] and _is_parted(scene, index - 1):
            return False
        if any(key in scene.lexicon.words[which] for which in ("of", "by", "circles")):
            return True
        if _is_governed(scene, index - 1):
            return True
    token = mention.token
    if token is None or not token.dep:
        return False
    if _is_attribute(scene, mention):
        return True
    if token.dep == "nmod:poss" or scene.page.is_possessive(mention.end):
        return True
    return (
        token.relation == "nmod" and token.morph.get("Case") == "Gen" and not cases_of(scene.sentence, token)
    )


def is_a_party(scene: Scene, mention: Mention) -> bool:
    """Whether a name is one of two between whom something is: *the accord between Peru and Kral's party*."""
    first = scene.index(mention.start)
    for i in range(first, max(first - _PARTY, scene.first), -1):
        if scene.words[i].broken:
            return False
        if scene.words[i - 1].key in scene.lexicon.words["between"]:
            known = scene.lexicon.words
            return scene.words[i].key not in known["plural"] | known["relative"]  # "Among them X".
    return False


def is_of_somebody(scene: Scene, mention: Mention) -> bool:
    """Whether a preposition behind a noun for somebody makes a name say only whose or to whom he is
    something: *the rival of President Ivan Kral*, *a challenger to Ivan Kral*."""
    token = mention.token if mention.kind == "person" else None
    above = scene.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if token is None or above is None or above.pos != "NOUN" or above.i > token.i:
        return False
    words, somebody = scene.lexicon.words, scene.at(above.start, above.end)
    if cases_of(scene.sentence, token) not in words["of"] | words["to"] | words["for"]:
        return False
    called = somebody is not None and somebody.kind == "people" and somebody.group is None
    called = called or scene.cast.lexicon.has(fold(above.text), scene.cast.lexicon.titles)
    return called and not names_the_holder(scene, mention)


def _is_address(scene: Scene, index: int) -> bool:
    """Whether a word is how somebody is addressed, right before his name."""
    return fold(scene.words[index].key) in scene.cast.lexicon.addresses


def _is_governed(scene: Scene, index: int) -> bool:
    """Whether a word is a preposition, or an article behind one: *in the Kral case*."""
    words = scene.lexicon.words
    while index > scene.first and scene.words[index].key in words["determiners"] - words["of"]:
        if scene.words[index].broken:
            return False
        index -= 1
    key = scene.words[index].key
    token = scene.token_at(scene.words[index].start)
    governs = token is not None and token.pos == "ADP" and key not in words["and"]
    listing = scene.lexicon.phrases["including"].find(scene.words, max(index - 1, scene.first), index + 1)
    return governs and not any(hit.last == index for hit in listing)  # "Figures such as Anton Kral".


def _is_attribute(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says of what kind the thing right behind it is, or whose the person: *the Elgar
    Nagar case*, *a Kral ally*."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None and token.relation == "compound" else None
    if above is None or above.pos != "NOUN" or above.start < mention.end:
        return False
    # "A Kral ally", not "the Kral brothers".
    return scene.at(above.start, above.end) is None or not (
        is_kin(scene, above) or scene.cast.lexicon.has(fold(above.text), scene.cast.lexicon.households)
    )
