"""What settles whether an act has been, whatever governs the word that tells it: it is said to have come true
(*the planned exchange took place*), to lie behind (*the earlier expulsion*), to have another reason than the
one denied (*not for … but for …*), or it stands in an aside; and what a sentence only guesses or supposes."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.asked import UNREAL, Asked, Told
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import DASHES, has_finite
from detente.reading.phrases import Hit, key_of

_NEAR = 2
_OPENING = 3
_ADVERBIAL = frozenset({"ADV", "AUX", "PART"})
_ADJUNCT = frozenset({"ADP", "ADV", "SCONJ"})
_OPENS, _CLOSES = frozenset("(["), frozenset(")]")
_SET_OFF = _OPENS | DASHES
_MANNER = frozenset({"advmod", "parataxis", "discourse", "advcl", "obl", "dep"})


class Settled(Asked):
    """A site with what its own sentence says of whether it has been."""

    __slots__ = ()

    def is_realized(self) -> bool:
        """Whether an act's noun, or the plan of it, is the subject of a past that says that it came about:
        *L'échange prévu a eu lieu*, *the plan to swap prisoners went ahead*."""
        site = self.site
        if not site.nominal:
            return False
        hit = next(iter(self.known.phrases["realized"].find(site.words, site.hit_last + 1, site.last)), None)
        if hit is None or self._is_unreal_at(hit):
            return False
        between = (t for t in site.sentence.tokens if site.token.start < t.start < hit.start)
        if any(t.morph.get("VerbForm") == "Fin" or t.text in (";", ":") for t in between):
            return False
        at = site.token
        while at.relation == "nmod" and (above := site.sentence.head(at)) is not None:
            if not self.is_of("projects", above):
                return False
            at = above
        above = site.sentence.head(at)
        over = site.sentence.head(above) if above is not None and above.relation == "ccomp" else None
        denied = over is not None and over.i in self.governors and self.governors[over.i].value == "denied"
        return (at.relation == "nsubj" and not denied) or above is None

    def _is_unreal_at(self, hit: Hit[bool]) -> bool:
        """Whether what a past says is denied, supposed or asked."""
        site = self.site
        if self.ends_in("?"):
            return True
        unreal = self.known.words["negation"].union(self.known.words["unreal"], self.known.modals)
        near = site.words[max(hit.first - _NEAR, site.hit_last + 1) : hit.first]
        supposing = self.known.words["conditions"]
        return any(w.key in unreal for w in near) or any(
            w.key in supposing for w in site.words[site.first : hit.first]
        )

    def is_bygone(self) -> bool:
        """Whether an adjective right beside an act's noun says that it has been: *the earlier expulsion*."""
        site = self.site
        if not site.nominal:
            return False
        low, high = max(site.hit_first - _NEAR, site.first), min(site.hit_last + _NEAR, site.last)
        for hit in self.known.phrases["bygone"].find(site.words, low, high):
            first, last = min(hit.first, site.hit_last), max(hit.last, site.hit_first)
            if not any(word.broken for word in site.words[first + 1 : last + 1]):
                return True
        return False

    def is_amiss(self) -> bool:
        """Whether the words right before a verb say that it ought not to have been done, which it was:
        *should never have been arrested*, *n'aurait pas dû être expulsé*."""
        site = self.site
        if site.nominal or self._is_beyond_them():
            return False
        for hit in self.known.phrases["amiss"].find(site.words, site.first, site.hit_first):
            between = [self.token(i) for i in range(hit.last + 1, site.hit_first)]
            if all(t is not None and t.pos in _ADVERBIAL for t in between):
                return True
        return False

    def _is_beyond_them(self) -> bool:
        """Whether an infinitive is what nobody could do (*нельзя было задержать*) or a rule bars (*без*)."""
        at, sentence = self.site.token, self.site.sentence
        cases = {c.key for t in sentence.children(at.i) for c in sentence.children(t.i)}
        barred = at.morph.get("Aspect") == "Perf" or not cases.isdisjoint(self.known.words["lacking"])
        return at.morph.get("VerbForm") == "Inf" and barred

    def is_presupposed(self, at: Token, above: Token) -> bool:
        """Whether the word above an act's noun takes it for granted, whatever is made of that word: *a link
        between the release and the deal*, *the motives of his arrest*, *to condemn the arrest*."""
        if self.site.nominal and self.site.occurs and at.relation == "nsubj" and above.pos == "NOUN":
            # "We fear that his conviction is a warning".
            told = any(c.relation == "cop" for c in self.site.sentence.children(above.i))
            real = above.i not in self.governors and not self.auxiliary_kinds(above) & UNREAL
            return told and real and self._is_definite(at)
        own = at is self.site.token
        if not own and at.relation == "nmod" and at.i in self.governors and at.pos == "NOUN":
            # "The reasons for the decision to expel them".
            return self.is_of("explaining", above) and self._is_definite(at)
        if not self.site.nominal or at.relation not in ("obj", "obl", "nmod"):
            return False
        if above.pos == "NOUN" and self.is_of("linking", above):
            return True
        if not self.site.occurs:
            return self._is_only_unexplained(at, above)
        within = own and at.relation == "nmod" and above.pos == "NOUN" and above.i not in self.governors
        if within and self.is_owned(at) and not self.is_of("hazards", above):
            return True  # "We want an inquiry into his death".
        if at.relation == "obj" and above.pos == "VERB":
            if self.is_of("comments", above):
                return True
            # "To protest their detention", whoever is to; "would justify an arrest" takes none for granted.
            real = not self.auxiliary_kinds(above) & UNREAL
            if real and self._is_definite(at) and self.is_of("factive", above):
                return True
        explained = self.is_of("explaining", above) and self._is_definite(at)
        return explained and not self.is_negated(above, None)

    def _is_only_unexplained(self, at: Token, above: Token) -> bool:
        """Whether nobody tells why or how something was done, a negated verb behind or before its reasons:
        *the reasons for the release were not disclosed*, *причины введения санкций не уточняются*."""
        verb = self.site.sentence.head(above)
        told = self.is_of("explaining", above) and self._is_definite(at) and above.i not in self.governors
        if not told or verb is None or above.relation not in ("obj", "nsubj", "obl"):
            return False
        disclosed = self.is_of("disclosing", verb) or verb.i in self.speech
        return disclosed and self.is_negated(verb, None) and not self.auxiliary_kinds(verb) & UNREAL

    def is_owned(self, noun: Token) -> bool:
        """Whether a possessive says whose an act was: *his arrest*."""
        children = self.site.sentence.children(noun.i)
        return any(c.dep == "nmod:poss" or c.morph.get("Poss") == "Yes" for c in children)

    def is_conceded(self, main: Token | None) -> bool:
        """Whether what opens with *if* is only set against what has been too: *si l'un avait été condamné en
        2010, l'autre l'avait été en 2016*."""
        at = self.site.token
        if main is None or at.relation != "advcl" or at.i > main.i or self.auxiliary_kinds(at) & UNREAL:
            return False
        return self._is_past(main) and not self.auxiliary_kinds(main) & UNREAL

    def is_joined_to(self, verb: Token) -> bool:
        """Whether a verb is the first of several that the act's is joined to: *until she signed and was
        freed*."""
        at = self.site.token
        while at.relation == "conj" and (above := self.site.sentence.head(at)) is not None:
            if above is verb:
                return True
            at = above
        return False

    def _is_definite(self, noun: Token) -> bool:
        """Whether words tell of one act in particular: *the reasons for her arrest*, *причины ареста*; not
        *grounds for an arrest*, *причины для ареста*."""
        children = self.site.sentence.children(noun.i)
        own = (c for c in children if c.relation == "det" or c.dep == "nmod:poss" or c.morph.get("Poss"))
        governed = any(c.relation == "case" for c in children)
        return any(c.morph.get("Definite") != "Ind" for c in own) or not governed

    def is_opening(self, at: Token, above: Token) -> bool:
        """Whether an act only says when what follows was: *À sa libération, il a promis …*."""
        site = self.site
        if not site.nominal or at is not site.token or at.i > above.i:
            return False
        subject = site.sentence.child(above.i, "nsubj")
        low = max(site.hit_first - _NEAR, site.first)
        hits = self.known.phrases["moments"].find(site.words, low, site.hit_first)
        timed = any(hit.last == site.hit_first - 1 for hit in hits)
        return timed and subject is not None and subject.i > at.i

    def is_running(self, at: Token, above: Token) -> bool:
        """Whether what is said of an arrest is only when it ends or goes on: *the detention is due to
        expire*."""
        site = self.site
        if not (site.nominal and site.occurs) or at is not site.token or at.relation != "nsubj":
            return False
        verbs = [above, *(c for c in site.sentence.children(above.i) if c.relation == "xcomp")]
        return any(self.is_of("ending", verb) for verb in verbs)

    def is_corrected(self) -> bool:
        """Whether a negation only denies why, where or when: *was not arrested for his articles but for
        fraud*, the same preposition standing on both sides."""
        site, tokens = self.site, self.site.sentence.tokens
        after = [t for t in tokens if t.i > site.token.i]
        turn = next((t for t in after if key_of(t.text) in self.known.words["correcting"]), None)
        if turn is None:
            return False
        ahead = [t for t in after if t.i > turn.i and key_of(t.text) not in self.known.words["rather"]]
        if not ahead or ahead[0].pos not in ("ADP", "SCONJ"):
            return False
        same = key_of(ahead[0].text)
        denied = (t for t in after if t.i < turn.i)
        if not any(key_of(t.text) == same for t in denied):
            return False
        pause = next((i for i, t in enumerate(ahead) if t.pos == "PUNCT"), len(ahead))
        return not has_finite(ahead[:pause])

    def is_question(self) -> bool:
        """Whether the sentence asks whether an act is done, and not why."""
        if not self.ends_in("?") or self._is_before_question():
            return False
        opening = range(self.site.first, min(self.site.first + _OPENING, self.site.last))
        asking = (i for i in opening if self.site.words[i].key in self.known.words["why"])
        # "Правда ли, что": a conjunction asks for nothing.
        return not any(
            (token := self.token(i)) is None or token.pos != "SCONJ" or token.relation == "advmod"
            for i in asking
        )

    def _is_before_question(self) -> bool:
        """Whether a colon parts a statement from the question after it: *Minsk freed 52: who are they?*"""
        site, tokens = self.site, self.site.sentence.tokens
        colon = next((t.i for t in tokens[site.token.i :] if t.text == ":"), len(tokens))
        stated, asked = tokens[:colon], tokens[colon + 1 : colon + 1 + _OPENING]
        why = self.known.words["why"]
        if not any(key_of(t.text) in why or t.morph.get("PronType") == "Int" for t in asked):
            return False
        inverted = stated[0].pos == "AUX" or any(t.text.startswith("-") and t.pos == "PART" for t in stated)
        asking = self.known.words["conditions"] | why  # "Освободит ли Минск …: когда?"
        return not inverted and not any(key_of(t.text) in asking for t in stated)

    def is_asked_by_particle(self) -> bool:
        """Whether a particle right behind a verb asks whether it was done: *задержан ли он, пока неясно*."""
        token, words = self.site.token, self.known.words["conditions"]
        behind = self.site.sentence.tokens[token.i + 1 : token.i + 2]
        return not self.site.nominal and any(t.pos == "PART" and key_of(t.text) in words for t in behind)

    def is_agreed(self) -> bool:
        """Whether words of the sentence say that what must be done is settled: *under the deal*."""
        return self.known.phrases["agreed"].any(self.site.words, self.site.first, self.site.last)

    def is_left_undecided(self) -> bool:
        """Whether what a negation denies is not the act: only how (*none was freed unconditionally*), or that
        a law lets it be done (*cannot be deported under the constitution*)."""
        site = self.site
        if self.known.phrases["unqualified"].any(site.words, site.hit_last + 1, site.last):
            return True
        able = any(word in self.known.words["able_to"] for word in site.auxiliaries)
        return able and self.known.phrases["lawful"].any(site.words, site.first, site.last)

    def is_aside(self) -> bool:
        """Whether brackets or dashes hold the act and its subject, a statement of its own: *unclear whether
        they – some of whom have been held for years – will be tried*."""
        site, tokens = self.site, self.site.sentence.tokens
        opening = next((t for t in reversed(tokens[: site.token.i]) if t.text in _SET_OFF), None)
        if opening is None:
            return False
        closers = _CLOSES if opening.text in _OPENS else DASHES
        closing = next((t for t in tokens[site.token.i + 1 :] if t.text in closers), None)
        if closing is None:
            return False
        inside = tokens[opening.i + 1 : closing.i]
        if any(key_of(t.text) in self.known.words["conditions"] for t in inside if t.i < site.token.i):
            return False
        children = site.sentence.children(site.token.i)
        parts = [c for c in children if c.relation in ("nsubj", "obj")]
        return any(opening.i < c.i < closing.i for c in parts)

    def is_fronted(self) -> bool:
        """Whether a participle that a comma closes opens its sentence: what is then said of whom it tells of
        makes nothing else of it (*Sortie lundi de prison, la chanteuse espère partir*)."""
        site, tokens = self.site, self.site.sentence.tokens
        if site.auxiliaries or "participle" not in site.forms or site.token.i > 0:
            return False
        behind = [t for t in tokens if t.start >= site.words[site.hit_last].end]
        comma = next((t.i for t in behind if t.text == ","), len(tokens))
        main = site.sentence.head(site.token)
        within = tokens[site.token.i + 1 : comma]
        if main is None or main.i < comma or has_finite(within):
            return False
        return not any(key_of(t.text) in self.known.words["soon"] for t in within)

    def is_of_alternatives(self) -> bool:
        """Whether what a clause leaves open is only where, when or how: *whether he died in his cell or after
        his arrival at hospital*."""
        at, tokens = self.site.token, self.site.sentence.tokens
        turn = next(
            (t for t in tokens[at.i + 2 :] if key_of(t.text) in self.known.words["alternatives"]), None
        )
        if turn is None or at.relation not in ("ccomp", "acl", "csubj", "xcomp", "parataxis", "root"):
            return False
        between, ahead = tokens[at.i + 1 : turn.i], tokens[turn.i + 1 : turn.i + 1 + _NEAR]
        if has_finite(between) or any(t.pos in ("PUNCT", "CCONJ") for t in between):
            return False
        opened = any(t.pos in _ADJUNCT for t in between)
        asked = any(
            key_of(c.text) in self.known.words["conditions"] for c in self.site.sentence.children(at.i)
        )
        return opened and asked and any(t.pos in ("ADP", "SCONJ") for t in ahead)

    def is_guessed(self) -> bool:
        """Whether an adverb of the clause says that it is a guess: *Вероятно, его арестовали*."""
        site = self.site
        if site.nominal:
            return False
        for hit in self.known.phrases["hedges"].find(site.words, site.first, site.hit_first):
            for token in site.sentence.between(hit.start, hit.end):
                if token.head == site.token.i and token.relation in _MANNER:
                    return True
        return False

    def is_supposed(self) -> bool:
        """Whether an act is what somebody is only supposed to say: *if the minister says that he is free*."""
        site, tokens = self.site, self.site.sentence.tokens
        mark = site.sentence.child(site.token.i, "mark")
        if mark is None or not mark.i:
            return False
        said = next((t for t in reversed(tokens[: mark.i]) if t.pos != "PUNCT"), None)
        return said is not None and said.i in self.speech and self.is_condition(said, done=False)

    def is_told_now(self, at: Token, above: Token) -> bool:
        """Whether who speaks only leads up to what he tells: *Хочу объявить, что …*, *I want to announce
        that …*."""
        telling = above.i in self.speech or above.i in self.governors
        wish = self.site.sentence.head(above) if above.relation == "xcomp" else None
        if at is not self.site.token or at.relation != "ccomp" or not telling or wish is None:
            return False
        subject = self.site.sentence.child(wish.i, "nsubj")
        persons = {t.morph.get("Person") for t in (wish, subject) if t is not None}
        unreal = self.auxiliary_kinds(wish) & UNREAL or wish.morph.get("Mood") == "Cnd"
        return "1" in persons and wish.morph.get("Tense") == "Pres" and not unreal

    def opens_future(self) -> Factuality | None:
        """What a future verb makes of the act that is its subject.

        What will take place is planned, as is what a decree does that will be published; *lifting sanctions
        will help* says of none that they are lifted.
        """
        site, at = self.site, self.site.token
        above = site.sentence.head(at)
        if above is not None and at.relation == "amod" and "gerund" in site.forms and at.i < above.i:
            # Small models take "lifting sanctions" for sanctions that lift.
            at, above = above, site.sentence.head(above)
        gerund = site.forms == {"gerund"}
        if above is None or above.i < at.i:
            return "planned" if (site.nominal or gerund) and self._is_of_a_decree(at, above) else None
        if at.relation not in ("nsubj", "csubj") or not (site.nominal or gerund):
            return None
        future = self._is_to_come(above)
        if (future and self.is_of("occurring", above)) or self.is_told_ahead(above):
            return "planned"
        doubtful = above.morph.get("Mood") == "Cnd" or bool(self.auxiliary_kinds(above) & UNREAL)
        return "possible" if gerund and (future or doubtful) else None

    def _is_to_come(self, verb: Token) -> bool:
        told = (verb, *self.site.sentence.helpers(verb))
        return any(t.morph.get("Tense") == "Fut" for t in told) or "announced" in self.auxiliary_kinds(verb)

    def _is_of_a_decree(self, at: Token, decree: Token | None) -> bool:
        """Whether the decision that an act is the content of is itself still to be issued: *the decree
        imposing sanctions will be published*."""
        if decree is None or at.relation not in ("nmod", "acl") or decree.relation != "nsubj":
            return False
        verb = self.site.sentence.head(decree)
        if verb is None or not self.is_of("decrees", decree):
            return False
        return self._is_to_come(verb) and self.is_of("issuing", verb)

    def is_told_ahead(self, above: Token) -> bool:
        """Whether a verb of taking place is a future in the past: *said that releases would continue*."""
        over = self.site.sentence.head(above)
        told = over is not None and over.i in self.speech and above.relation == "ccomp"
        return told and "conditional" in self.auxiliary_kinds(above) and self.is_of("occurring", above)

    def is_told_beforehand(self, above: Token) -> bool:
        """Whether who speaks says that he will decide on an act, a future in the past: *a dit qu'il
        ordonnerait la levée*."""
        hit, over = self.governors.get(above.i), self.site.sentence.head(above)
        told = over is not None and over.i in self.speech and above.relation == "ccomp"
        issued = self.is_of("issuing", above) and any(
            self.is_of("decrees", c) for c in self.site.sentence.children(above.i) if c.relation == "obj"
        )
        if not told or not (issued or (hit is not None and hit.value == "announced")):
            return False
        return not self.auxiliary_kinds(above) & {"doubtful", "possible"} and not self.is_negated(above, None)

    def is_authorized(self, at: Token, above: Token) -> bool:
        """Whether somebody has let an act be done, which decides it: *a autorisé l'extradition de X*."""
        if at.relation != "obj" or not self.site.nominal or not self.is_of("authorizing", above):
            return False
        if self.auxiliary_kinds(above) & UNREAL or self.is_negated(above, None):
            return False
        return self.told_above(above) == "asserted" and self._is_past(above)

    def unhindered(self, above: Token, value: Factuality) -> Told | None:
        """What an act is that a negated verb does not deny; one that nothing has prevented has been done:
        *protests did not prevent his deportation*."""
        if not self.is_of("hindering", above):
            return "possible" if value == "denied" else None
        did = any(t.morph.get("Tense") == "Past" for t in self.site.sentence.helpers(above))
        return "asserted" if did or self._is_past(above) else "possible"

    def _is_past(self, verb: Token) -> bool:
        helpers = self.site.sentence.helpers(verb)
        perfect = any(key_of(t.text) in self.known.words["perfect"] for t in helpers)
        return perfect or (verb.morph.get("Tense") == "Past" and verb.morph.get("VerbForm") == "Fin")

    def is_related(self, at: Token, above: Token) -> bool:
        """Whether what is unknown of an act is only what it has to do with something else: *unclear whether
        the release was the result of a deal*, *неизвестно, связан ли его арест с …*."""
        site = self.site
        if not site.nominal or at is not site.token or at.relation != "nsubj":
            return False
        clausal = above.relation in ("ccomp", "csubj", "advcl", "acl", "parataxis")
        if not clausal or not self.marks(above, self.known.words["conditions"]):
            return False
        unreal = bool(self.auxiliary_kinds(above)) or above.morph.get("Mood") == "Cnd"
        return not unreal and self.is_of("relating", above)
