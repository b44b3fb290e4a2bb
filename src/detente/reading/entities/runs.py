"""Where names begin and end: capitalised words in a row, without the titles and common nouns before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from detente.reading.entities.apart import (
    MARKS,
    changes_script,
    ends_before_body,
    ends_before_day,
    ends_descent,
    has_article,
    heads_a_body,
    is_acronym,
    is_day,
    is_given,
    is_heading,
    is_number,
    is_numbered,
    is_of_a_body,
    is_one_of,
    is_party,
    is_small,
    is_toward,
    nickname,
    opens_sentence,
    opens_surname,
    whose_affairs,
)
from detente.reading.entities.cases import (
    is_adjective,
    is_alive,
    is_before_given,
    is_before_patronymic,
    is_common,
    is_known_as,
    is_only_verb,
    is_personal,
    is_place,
    may_be_given_too,
    may_be_surname,
    opens_syllables,
    part,
)
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.nations import (
    are_of_nation,
    begins_another,
    ends_a_state,
    is_attribute,
    is_compatriot,
    is_of_nation,
    is_state,
    is_whole_state,
)
from detente.reading.entities.organs import ends_before_organ
from detente.reading.entities.titles import (
    end_of_domain,
    is_governed,
    is_of_a_post,
    is_of_office,
    is_rank,
    is_title,
    is_whose,
    post_before,
)
from detente.reading.entities.tokens import TOKEN, Token, two_before
from detente.reading.forms import fold
from detente.reading.parsing.parse import EntityKind, Page

NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_DERIVED = re.compile(r"[сц]к(?:ая|ой|ую|ие|их|ими?|ий|ого|ому|ом|ое)$")
_PATRONYMIC = re.compile(r"(?:ов|ев|ин)(?:|а|у|ым|ой|е|ы)$")
_HEADING = 10  # A heading in capitals has more than so many.
_ABBREVIATED, _TWO = 3, 2


@dataclass(slots=True)
class Run:
    """Capitalised words in a row, and what told their kind; ``office`` where a title follows that they belong
    to (*District* in *District Attorney*)."""

    start: int
    end: int
    words: list[str]
    initial: bool
    kind: EntityKind | None = None
    certain: bool = False
    doubtful: bool = False
    office: bool = False


def runs_of(page: Page, lex: Lexicon) -> list[Run]:
    """The runs of a page, in order; sentences in capitals have none."""
    result: list[Run] = []
    for sentence in page.sentences:
        if _is_in_capitals(sentence.text):
            continue
        result += _runs_in(page, sentence.start, sentence.end, lex)
    return result


def _is_in_capitals(text: str) -> bool:
    """Whether nearly all letters of a sentence are capitals, as in a heading."""
    capitals = sum(map(str.isupper, text))
    if capitals < _HEADING:
        return False
    letters = sum(map(str.isalpha, text))
    return letters > 12 and capitals > 0.8 * letters


def _runs_in(page: Page, start: int, end: int, lex: Lexicon) -> list[Run]:
    text = page.text
    tokens = [(*m.span(), m.group()) for m in TOKEN.finditer(text, start, end)]
    result: list[Run] = []
    heading = not lex.stems and is_heading(tokens)
    i, fresh = 0, True
    while i < len(tokens):
        word = tokens[i][2]
        numbered = i > 0 and tokens[i - 1][2].isdigit() and tokens[i - 1][1] == tokens[i][0]  # "Ligue 11J"
        if word[0].islower() and "-" not in word:  # Most words begin no name.
            i, fresh = i + 1, fresh and numbered
            continue
        if not word[0].isalpha() or numbered:
            quoted = word in '«“"„' and i > 0 and tokens[i - 1][2][0].isalpha()
            i, fresh = i + 1, fresh or (word in '.!?:…«»“”"„—–•*(' and not quoted)
            continue
        named = i + 1 < len(tokens) and tokens[i + 1][2][:1].isupper()
        attribute = is_attribute(word, lex, page.language, named=named)
        begins_one = not attribute and (word[0].isupper() or has_article(word, lex))
        if not begins_one or (fresh and _is_no_name(tokens[i : i + 4], page.language, lex)):
            i, fresh = i + 1, False
            continue
        small = (fresh and opens_sentence(tokens, i, lex, named=named)) or (heading and is_small(word, lex))
        if not small:
            last = _extend(text, tokens, i, lex, page.language, fresh=fresh, heading=heading)
            if last > i and lex.stems:
                title = tokens[i - 1][2] if i and tokens[i - 1][1] == tokens[i][0] - 1 else ""
                after = tokens[last + 1][2] if last + 1 < len(tokens) else ""
                last = i + _one_name(tokens[i : last + 1], page.language, lex, title, after)
            elif last > i + 1 and i and fold(tokens[i - 1][2]) in lex.links and is_state(word, page.language):
                last = i  # "le président de Lituanie Gitanas Nauseda"
            elif last > i and fold(word) in lex.domains and is_governed(tokens, i, lex):
                last = end_of_domain(tokens, i, last, lex)  # "le ministre de l'Intérieur Jean Exemple"
            elif named and (
                is_day(tokens, i, lex) or is_compatriot(two_before(tokens, i), word, lex, page.language)
            ):
                i, fresh = i + 1, False  # "l'Australien Timothy Exemple"
                if last < i:
                    continue
            plain = _run(tokens[i : last + 1], fresh, lex, page.language, own=is_given(tokens, i, lex))
            run = _of_post(result, plain, tokens[post_before(tokens, i, lex) : i])
            if is_one_of(tokens, i, last, lex) or is_rank(tokens, i, last, lex):
                run = None
            if run is not None and lex.stems and _is_capitalised_adjective(run, tokens[last + 1 : last + 2]):
                run = None
            if run is not None and is_of_office(tokens, i, last, lex):
                run.office, run.kind, run.certain = True, None, False
            if (
                run is not None
                and not (run.office and run.start != tokens[i][0])
                and not is_number(text, run.start, run.end)
            ):
                result.append(run)
            i = last + 1
        else:
            i += 1
        fresh = False
    return result


def _of_post(result: list[Run], run: Run | None, post: list[Token]) -> Run | None:
    """A run with whose office it is, told before it, which takes in what of that is a run."""
    if run is None or not post:
        return run
    while result and result[-1].end > post[0][0]:
        result.pop()
    words = [token[2] for token in post] + run.words
    return Run(post[0][0], run.end, words, False, "organization", certain=True)


def _is_capitalised_adjective(run: Run, following: list[Token]) -> bool:
    """Whether a lone Slavic word is an adjective of the noun in small letters behind it: *Военная коллегия*,
    *Ширакской епархии*."""
    if len(run.words) > 1 or not following or not following[0][2][:1].islower():
        return False
    return (run.initial or _DERIVED.search(run.words[0]) is not None) and is_adjective(
        run.words[0], following[0][2], "ru", derived=True
    )


def _one_name(tokens: list[Token], code: str, lex: Lexicon, title: str, after: str) -> int:
    """The index of the last token of the first name in a Slavic run between two words, where cases tell two
    names apart."""
    words_ = [token[2] for token in tokens]
    if len(words_) > _TWO and is_title(words_[0], lex):
        return 1 + _one_name(tokens[1:], code, lex, words_[0], after)  # "Экс-президент Бразилии Луис Пример"
    spaced = all(a[1] < b[0] and a[2][0].isalpha() for a, b in pairwise(tokens))
    foreign = len(words_) > 1 and is_state(words_[0], code)
    # "Премьер-министра Израиля Биньямина Примерова": a state's name may be a first name too.
    first = len(words_) == _TWO or is_known_as(words_[1], "Patr", code) or not is_title(title, lex)
    foreign = foreign and not (first and is_personal(words_[0], code))
    named = foreign and (is_personal(words_[1], code) or is_state(words_[1], code))
    if spaced and len(words_) > _TWO and not foreign and is_whole_state(" ".join(words_[:_TWO]), code):
        return _TWO - 1  # "бежавшего из Соединённых Штатов Петера Краузе"
    if (spaced and named) or (foreign and len(words_[1]) == 1):
        return 0  # "гражданина Германии Петера Краузе", "после выхода из Евросоюза Британия", "ФРГ Р. Краузе"
    whose = ends_before_organ(title, words_, after, code, lex) if spaced else None
    if whose is not None:
        return whose - 1
    descends = fold(words_[-1]) in lex.descents
    if not spaced or descends or any(lex.has(fold(w), lex.bodies | lex.titles) for w in words_):
        return len(tokens) - 1
    if len(words_) > _TWO and is_whose(title, words_, code, lex):
        return 0
    behind = next((k for k in range(_TWO, len(words_)) if is_whole_state(words_[k], code)), None)
    if behind is not None and is_personal(words_[0], code):
        return behind - 1  # "Активиста Петера Краузе Казахстан выдал"
    kin = fold(title) in lex.kin or lex.has(fold(title), lex.proxies | lex.relations)
    foreign = not (kin or lex.is_first_name(fold(words_[-1])))
    return (part(words_, code, foreign=foreign) or len(tokens)) - 1


def _run(tokens: list[Token], initial: bool, lex: Lexicon, code: str, *, own: bool = False) -> Run | None:
    """The run of these tokens without the titles before it (*President Donald Trump*); ``own`` tells that the
    first is no title here."""
    words_ = [t for t in tokens if t[2][0].isalpha()]
    titled = bodied = False
    while len(words_) > 1 and fold(words_[0][2]) in lex.generic and words_[0][2].isupper():
        words_, bodied, initial = words_[1:], True, False
    while words_ and not own and is_title(words_[0][2], lex, alone=len(words_) == 1 and not initial):
        if len(words_) == 1:
            return None
        if not (titled or lex.stems) and fold(words_[1][2]) in lex.heads:
            bodied = True  # "The Missionary Society of Saint Ann", "Prime Television".
            break
        words_, titled, initial = words_[1:], True, False
    if not bodied and are_of_nation([t[2] for t in words_], lex, code):
        words_, titled, initial = words_[1:], True, False
    alone = fold(words_[0][2]) if len(words_) == 1 else ""
    place = {fold(t[2]) for t in words_} <= lex.place_parts | lex.continents
    if titled and (place or alone in lex.branches):
        return None  # "The Deputy Africa Director", "deputy Middle East head", "the Detective Branch".
    refers = not alone and fold(words_[0][2]) in lex.references  # "(See Update of May 4)"
    if refers or (alone and (alone in lex.not_names or alone in lex.common or alone in lex.generic)):
        return None
    run = Run(words_[0][0], tokens[-1][1], [t[2] for t in words_], initial)
    if any(t[2] in MARKS for t in tokens):
        run.kind, run.certain = "person", True
    if titled or bodied:
        person = titled and not lex.has(fold(words_[-1][2]), lex.assemblies)
        run.kind, run.certain = "person" if person else "organization", True
    return run


def _may_go_on(tokens: list[Token], first: int, lex: Lexicon, *, fresh: bool) -> bool:
    """Whether an unknown name goes on with a first name: *L'opposant Daher Ahmed Exemple*; not where it says
    of what somebody is (*le patron de Tesla Jean Exemple*) or opens a sentence (*Meanwhile John Example*)."""
    ahead = tokens[first - 1][2] if first > 0 else ""
    if is_party(tokens, first, lex):
        return False
    if ahead.islower() and lex.has(fold(ahead), lex.titles):
        return not lex.stems
    key, begins = fold(ahead), fold(tokens[first][2])
    small = (key in lex.common or key in lex.place_prepositions) and not (key in lex.links or key in _AND)
    small = small and not (key in lex.clausal or is_toward(tokens, first - 1, lex))
    opener = fresh and (begins in lex.common or begins in lex.openers or begins in lex.ages)
    return not lex.stems and not (opener or small or is_of_a_post(tokens, first, lex))


def _is_last(tokens: list[Token], j: int, lex: Lexicon) -> bool:
    """Whether what may be a first name ends two words with capitals that only say who somebody is, and so is
    his surname: *the lawyer of Tesfaye Bekele*; not *in Paris Marie said*."""
    upcoming = tokens[j + 1][2] if j + 1 < len(tokens) else " "
    ahead = fold(tokens[j - 2][2]) if j > 1 else ""
    if ahead not in lex.before_whole or upcoming[0].isupper() or upcoming in "-'’":
        return False
    return not lex.has(fold(tokens[j][2]), lex.titles)


def _extend(
    text: str, tokens: list[Token], first: int, lex: Lexicon, code: str, *, fresh: bool, heading: bool
) -> int:
    """The index of the last token of the run that starts at ``first``."""
    last, j = first, first + 1
    body = heads_a_body(fold(tokens[first][2]), tokens[first + 1][2] if first + 1 < len(tokens) else "", lex)
    alone = _may_go_on(tokens, first, lex, fresh=fresh)
    while j < len(tokens) and j - first < 12:
        word, gap = tokens[j][2], text[tokens[j - 1][1] : tokens[j][0]]
        key, before = fold(word), fold(tokens[j - 1][2])
        links = _OF if body else _NONE
        upcoming = tokens[j + 1][2] if j + 1 < len(tokens) else " "
        if word == "." and len(before) == 1 and not gap:
            last = j if last == j - 1 and j - first > 1 else last
            j += 1
            continue
        if len(gap) > 1:
            break
        if word[0].isupper():
            previous = tokens[j - 1][2]
            if "." in previous[1:] or (heading and is_small(word, lex)):
                break  # "Gorod.kg Ivan Kral"
            if (lex.stems and changes_script(tokens, j)) or (before in lex.papers and last > first):
                break  # "The Lucerne Journal Эван Морозов": the name of the paper ends there.
            acronym = is_acronym(previous) and not (word.isupper() or word.isascii())
            short = len(key) <= _ABBREVIATED and upcoming != "." and not lex.has(before, lex.titles)
            # "à l'AFP Me Jean Essai", "Hillview South MP Tarek Essai"
            short = short and not (is_acronym(word) or (previous.isupper() and key in lex.addresses))
            given = alone and not (
                previous.isupper() or lex.has(key, lex.titles) or is_of_nation(previous, code)
            )
            given = given and not lex.has(before, lex.heads, lex.bodies, lex.papers, lex.platforms)
            starts = _starts_a_person(key, before, lex, code, acronym=acronym)
            starts = starts and not (
                whose_affairs(tokens, j + 1, links, lex)
                or (lex.stems and is_before_patronymic(previous, upcoming, code))
                or (lex.stems and j == first + 1 and _opens_register(previous, word, upcoming, code))
                or is_of_a_body(key, upcoming, lex, named=body)
                or (j == first + 1 and not fresh and _is_last(tokens, j, lex))
            )
            if starts and not given and not (short and key in lex.titles):
                break
            if begins_another(tokens, j, first, lex, code) or ends_before_day(tokens, j, last - first, lex):
                break
            body = body or heads_a_body(key, upcoming, lex)
            last, j = j, j + 1
        elif (body and key in lex.qualifiers) or has_article(word, lex) or ends_descent(tokens, j, lex):
            last, j = j, j + 1
        elif (
            key in lex.links
            and upcoming[0].isupper()
            and ends_a_state(tokens[j - 1][2], word, upcoming, code)
        ) or (
            (body and key in _AND and lex.is_first_name(fold(upcoming)))
            or (key in lex.particles and not body and ends_before_body(tokens, j, first, lex))
            or (key in lex.links and j - first == 1 and before in lex.platforms)
        ):
            # "L'entrée au Laos de Sok Chan", "Oak Bank and Maria Kral", "Serge Kral du CR 47", "la page
            # Facebook de Maria Kral".
            break
        elif (
            (key in lex.particles or (body and key in _OF))
            and (upcoming[0].isupper() or (not body and opens_surname(tokens, j, first, lex)))
        ) or (
            word in "-'’"
            and not gap
            and upcoming[0].isupper()
            and (word == "-" or before in _ELIDED or (len(before) == 1 and tokens[j - 1][2].isupper()))
        ):
            j += 1
        elif word in "'’" and not gap and (skip := whose_affairs(tokens, j, links, lex)):
            j += skip
        elif skip := nickname(tokens, j, lex):
            last, j = j + skip, j + skip + 1
        elif word == "-" and not gap and is_numbered(tokens[j - 1 : j + 2]):
            last = j + 1
            break
        else:
            break
    return last


_OF = frozenset({"of", "the", "and", "for", "et", "des", "y"})
_NONE: frozenset[str] = frozenset()
_AND = frozenset({"and", "et", "y"})
_ELIDED = frozenset({"d", "l", "o"})


def _opens_register(surname: str, given: str, upcoming: str, code: str) -> bool:
    """Whether a surname stands before the first name in its case and gender, and no other name behind, as
    courts and registers have it: *Жаулибаева Нурлана признать виновным*."""
    return not upcoming[:1].isupper() and is_before_given(surname, given, code)


def _is_no_name(tokens: list[Token], code: str, lex: Lexicon) -> bool:
    """Whether a Slavic word that opens a sentence before a name is none: *Позже Ветров*, *Самого Ветрова*,
    *Канадца Павла Ветрова*, *Жителя Барнаула*, *Гражданина Германии*, *Освобождён Ван Ли*."""
    if not lex.stems or len(tokens) < _TWO or not tokens[1][2][:1].isupper():
        return False
    word, other = tokens[0][2], tokens[1][2]
    known = lex.is_first_name(fold(word)) or lex.has(fold(word), lex.titles, lex.heads, lex.bodies)
    if known or not is_common(word, code) or opens_syllables([token[2] for token in tokens], code):
        return False
    return (
        is_personal(other, code)
        or is_only_verb(word, code)
        or (is_alive(word, code) and (is_place(other, code) or is_state(other, code)))
    )


def _starts_a_person(key: str, before: str, lex: Lexicon, code: str, *, acronym: bool) -> bool:
    """Whether a capitalised word within a run begins another name: *US President*."""
    surname = lex.stems and may_be_surname(key, code, own=lex.is_first_name(before))
    if lex.has(key, lex.titles) and not surname:
        return not lex.has(before, lex.titles)
    if lex.stems and acronym:
        return True
    if lex.stems and _PATRONYMIC.search(key):
        return False  # "Гияс Ибрагимов"
    if before in lex.place_parts:
        return False  # "San Diego"
    given = lex.is_first_name(before) or (lex.stems and may_be_given_too(before, key, code))
    return lex.is_first_name(key) and not given and len(before) > 1
