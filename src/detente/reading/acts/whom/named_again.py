"""The name behind a second noun for the same one, set off by commas, in a language with cases: *члена
экипажа, повара Ивана Ветрова, похитили*."""

from __future__ import annotations

from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.cases import cases
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_ONE_CASE = frozenset({"Gen", "Acc"})


def named_again(scene: Scene, mention: Mention) -> Mention | None:
    """The name behind a second noun that a comma sets off, in the case of the first (*члена экипажа, повара
    Ивана Ветрова, похитили*), or behind the comma itself (*сын оппозиционера, 20-летний Иван Ветров, …*)."""
    noun, text = mention.token, scene.page.text
    if scene.lexicon.words["of"] or noun is None:
        return None
    comma = text.find(",", mention.end, scene.sentence.end)
    # "Мужа Ветровой, актёра Романа Ветрова": before the comma stands whose he is.
    after = (m for m in scene.mentions if m.start >= mention.end and m.kind != "people")
    name = next((m for m in after if m.kind != "person" or m.start > comma or comma < 0), None)
    if name is None or name.kind != "person":
        return None
    before = [t for t in scene.sentence.between(max(comma, mention.end), name.start) if t.pos != "PUNCT"]
    # "Сын оппозиционера, 20-летний Иван": the name itself is set off.
    other = next((t for t in reversed(before) if t.pos != "ADJ"), scene.token_at(name.start))
    if other is None or other.start <= noun.start or other.morph.get("Animacy") != "Anim":
        return None
    between = text[mention.end : name.start]
    level = _is_level_with(scene, noun, other)
    commas = between.count(",") == 1 and not set(between) & set(".;:()—–")
    follows = next(iter(scene.words_in(name.end, scene.sentence.end)), None)
    joined = follows is None or follows.key in scene.lexicon.words["and"] | scene.lexicon.words["contrast"]
    closed = text[name.end : name.end + 1] == "," and not joined
    cases = {noun.morph.get("Case"), other.morph.get("Case")}
    alike = None not in cases and (len(cases) == 1 or cases <= _ONE_CASE)
    set_off = level or (commas and (closed or _ends_with(scene, noun, other, name)))
    return name if set_off and alike and not has_verb(scene, mention.end, name.start) else None


def _ends_with(scene: Scene, noun: Token, other: Token, name: Mention) -> bool:
    """Whether a clause ends with a name behind the comma of two accusatives that are no genitives, and that a
    list would join by *and*: *задержала их коллегу, ведущую Анну Ветрову.*"""
    end = scene.page.text[name.end : name.end + 1]
    listed = any(t.text == "," or t.relation == "cc" for t in scene.sentence.between(scene.start, noun.start))
    forms = [cases(token.text, scene.page.language) for token in (noun, other)]
    sure = all("accs" in known and "gent" not in known for known in forms)
    return (end in (".", ";") or name.end >= scene.sentence.end) and not listed and sure


def _is_level_with(scene: Scene, said: Token, noun: Token) -> bool:
    """Whether a parse puts two nouns in one place of a clause, with nothing but what the first is of between
    them: *подозреваемый в измене полковник Иван Ветров*, not *подозреваемый в убийстве полковника*."""
    between = scene.page.text[said.end : noun.start]
    joined = any(key_of(t.text) in scene.lexicon.words["and"] for t in scene.sentence.tokens[said.i : noun.i])
    # A passive participle has no object, whatever a parse makes of the noun that it is said of.
    passive = said.morph.get("VerbForm") == "Part" and said.morph.get("Voice") != "Act"
    of_it = passive and noun.head == said.i and noun.relation == "obj"
    return (
        (of_it or (said.head, said.relation) == (noun.head, noun.relation))
        and said.morph.get("Number") == noun.morph.get("Number") == "Sing"
        and not joined
        and not set(between) & set(".,;:()—–")
    )
