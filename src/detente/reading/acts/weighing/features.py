"""What a trigger looks like where it stands, as words that a linear model weighs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from detente.model import ActKind
from detente.reading.acts.lexicon import Rule
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.weighing.between import VERBAL
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit

_NAMES = frozenset({"person", "organization", "place", "other"})
_CASED = frozenset({"nmod", "obl"})
_UP, _SIDE, _LONG = 4, 3, 8
_TELLING = ("verb=", "VerbForm", "Tense", "rel=", "quoted", "headline", "sort=")
_ENDS = (".", "!", "?", "»", "”", '"')


@dataclass(slots=True)
class Look:
    """The words of a sentence as features have them: `word` is a token's lemma, unless it is a name or a
    figure, `sort` what it stands for as the scene tells it (``people``, counted ones ``people+``), or its
    part of speech."""

    at: Scene
    _known: dict[int, tuple[str, str]] = field(default_factory=dict)
    _about: tuple[list[str], list[str]] | None = None

    def word(self, token: Token) -> str:
        """What stands for a token where features hold words."""
        return (self._known.get(token.i) or self._seen(token))[0]

    def seen(self, token: Token) -> tuple[str, str]:
        """What stands for a token where features hold words, and where they hold sorts."""
        return self._known.get(token.i) or self._seen(token)

    def about(self) -> tuple[list[str], list[str]]:
        """The features of the sentence, whatever its trigger: whom it names, and where it stands."""
        if self._about is None:
            sentence = self.at.sentence
            named = [f"said={m.kind}{'+' if m.group is not None else ''}" for m in self.at.mentions]
            headline = sentence.index == 0 and not sentence.text.rstrip().endswith(_ENDS)
            size = f"size={min(len(sentence.tokens) // _LONG, 6)}"
            self._about = named, [f"place={min(sentence.index, _UP)}", f"headline={headline}", size]
        return self._about

    def case(self, token: Token) -> str:
        """The prepositions of a token."""
        children = self.at.sentence.children(token.i)
        return "+".join(self.word(child) for child in children if child.relation == "case")

    def _seen(self, token: Token) -> tuple[str, str]:
        mention = self.at.at(token.start, token.end)
        named = token.pos == "PROPN" or (mention is not None and mention.kind in _NAMES)
        figure = token.pos == "NUM" or token.text[:1].isdigit()
        word = "NUM" if figure else "NAME" if named else token.lemma.lower()
        seen = self._known[token.i] = word, token.pos if mention is None else sort_of(mention)
        return seen


def features(
    look: Look, hit: Hit[Rule], hits: Sequence[Hit[Rule]], before: Mapping[ActKind, int]
) -> list[str]:
    """The features of a trigger; those that hold a word of its language start with ``~``.

    Args:
        look: its sentence.
        hit: the trigger.
        hits: the triggers of its sentence.
        before: how many triggers of each kind the sentences before it have.

    Returns:
        Words such as ``rel=obl`` or ``~up=order``, none twice; nothing where the parse has no word there.
        Names are ``NAME`` and figures ``NUM`` in them, whatever they are.
    """
    at = look.at
    token = at.token_at(at.words[hit.head].start)
    if token is None:
        return []
    rule = hit.value
    sort = rule.kind + ("/noun" if rule.nominal else "/verb")
    found = [*_of_rule(look, hit, sort), *_of_word(look, token, hit, sort)]
    found += _above(look, token)
    found += _below(look, token, hit, sort)
    found += _beside(look, token, hit)
    found += _around(look, hit, (hits, before), sort)
    return list(dict.fromkeys(found))


def _of_rule(look: Look, hit: Hit[Rule], sort: str) -> list[str]:
    rule, at = hit.value, look.at
    text = " ".join(look.word(token) for token in at.sentence.between(hit.start, hit.end))
    found = [f"kind={rule.kind}", f"sort={sort}", f"object={rule.object}", f"~hit={text}"]
    found.append(f"length={min(hit.last - hit.first, _UP)}")
    found += [f"context={rule.context}"] if rule.context else []
    found += [f"needs={rule.needs}", f"needs={rule.needs}&{sort}"] if rule.needs else []
    if rule.near is not None:
        found.append(f"near={rule.is_near(at.words, at.first, at.last)}")
    return found


def _of_word(look: Look, token: Token, hit: Hit[Rule], sort: str) -> list[str]:
    lemma, morph = look.word(token), token.morph
    found = [f"~lemma={lemma}", f"~lemma={lemma}&{sort}", f"form={'/'.join(sorted(hit.forms))}"]
    found += [f"pos={token.pos}", f"rel={token.relation}", f"rel={token.relation}&{token.pos}"]
    for name in ("VerbForm", "Tense", "Case"):
        if name in morph:
            found.append(f"{name}={morph[name]}")
    if "Number" in morph:
        found.append(f"number={morph['Number']}&{sort}")
    return found


def _above(look: Look, token: Token) -> list[str]:
    sentence = look.at.sentence
    above, path = sentence.head(token), [token.relation]
    found = ["root"]
    if above is not None:
        up = look.word(above)
        found = [f"~up={up}", f"~up={up}&{token.relation}"]
    for _ in range(_UP):
        if above is None:
            break
        path.append(f"{above.relation}:{above.pos}")
        if above.pos in VERBAL:
            found += [f"~verb={look.word(above)}", f"verb={above.relation}"]
            morph = above.morph
            found.append(f"verb={morph.get('VerbForm', '')}{morph.get('Tense', '')}{morph.get('Mood', '')}")
            break
        above = sentence.head(above)
    return [*found, f"path={'<'.join(path[:_SIDE])}"]


def _below(look: Look, token: Token, hit: Hit[Rule], sort: str) -> list[str]:
    found = []
    for child in look.at.sentence.children(token.i):
        if hit.start <= child.start < hit.end:
            continue
        word, what = look.seen(child)
        found += [f"child={child.relation}/{what}&{sort}", f"~child={child.relation}/{word}"]
        if child.relation in _CASED:
            case = look.case(child)
            found += [f"~case={case}/{what}", f"~case={case}/{sort}"]
        if child.relation == "det":
            found.append(f"det={child.morph.get('Definite', '')}{child.morph.get('PronType', '')}")
    return found


def _beside(look: Look, token: Token, hit: Hit[Rule]) -> list[str]:
    tokens = look.at.sentence.tokens
    inside = [t.i for t in look.at.sentence.between(hit.start, hit.end)] or [token.i]
    found, lemma = [], look.word(token)
    for step in range(1, _SIDE + 1):
        for side, i in (("-", inside[0] - step), ("+", inside[-1] + step)):
            word, what = look.seen(tokens[i]) if 0 <= i < len(tokens) else ("#", "#")
            found += [f"~word{side}{step}={word}", f"~near{side}={word}", f"class{side}{step}={what}"]
            if step == 1:
                found.append(f"~word{side}={word}_{lemma}")
    return found


def _around(
    look: Look, hit: Hit[Rule], others: tuple[Sequence[Hit[Rule]], Mapping[ActKind, int]], sort: str
) -> list[str]:
    (hits, earlier), at = others, look.at
    named, placed = look.about()
    found = [*named]
    before, behind = at.before(hit.start), at.behind(hit.end)
    found.append(f"before={before.kind if before is not None else '#'}&{sort[-4:]}")
    found.append(f"behind={behind.kind if behind is not None else '#'}&{sort[-4:]}")
    found.append(
        f"quoted={any(q.start < hit.start < q.end for q in at.page.quotations_over(hit.start, hit.end))}"
    )
    found += placed
    kind = hit.value.kind
    same = [h for h in hits if h.start < hit.start and h.value.kind == kind and not h.value.weighed]
    told = min(len(same) + earlier.get(kind, 0), _SIDE)
    found += [f"told={told}", f"told={told}&{sort}"]
    found.append(f"here={any(h.start >= at.start and h.end <= hit.start for h in same)}")
    return found


def sort_of(mention: Mention) -> str:
    """The kind of a mention, and whether it is counted (``+``) or a state (``@``)."""
    return mention.kind + ("+" if mention.group is not None else "") + ("@" if mention.state else "")


def factual(seen: Sequence[str], told: str) -> list[str]:
    """The features that tell whether an act happened: those of its trigger, and what the rules made of it."""
    crossed = [f"rules={told}&{f}" for f in seen if f.startswith(_TELLING) and "&" not in f]
    return [*seen, f"rules={told}", *crossed]
