"""Write `data/legal_forms.csv`: the words of a legal form, and its class.

The forms of rigour 1.8.2's `org_types.py` (MIT), cleaned as names are and reduced to the classes that tell
companies apart, with the forms of Belarus and plain English words that it lacks. A form of one short word
that is also a name (Pat, Sal), or of two letters, is `unsure`: in a name of which nobody says what it names,
it may be a form and may be a word.

python training/names/legal_forms.py ORG_TYPES_PY PERSONS_TXT
"""

from __future__ import annotations

import ast
import csv
import sys
from pathlib import Path

from names_data import items

from detente.names.lexicon import spelled
from detente.names.text import words

OUT = Path(__file__).parents[2] / "src/detente/names/data/legal_forms.csv"
CLASSES = {"llc", "jsc", "soe", "ngo", "lp", "sp", "coop", "gp", "llp", "jv"}
ALSO = {
    "any": "co|company",
    "llc": "company limited|limited company|companies|ltd|limited|ооо|одо|таа|тза|тдв|тоо"
    "|жшс|унп|чуп|чтуп|osoo|осоо|private limited|private limited company|pvt limited|pvt ltd|private ltd"
    "|pte limited|sdn berhad|ltd sirketi|limited sirketi|co pvt ltd|pvt co|eood|еоод|wll|w l l|e u"
    "|pty|pty co ltd|pty co|jllc|oü|s l|sl|s de r l de c v|s r l cv|srl cv|s rl cv|unipessoal lda"
    "|unipessoal limitada|tic ltd sti|ticaret limited sirketi|ve ticaret limited sirketi|ve tic ltd sti"
    "|sanayi ve ticaret limited sirketi|san ve tic ltd sti|san tic ltd sti|iooo|иооо"
    "|иностранное общество с ограниченной ответственностью|замежнае таварыства з абмежаванай адказнасцю",
    "jsc": "corp|corporation|inc|incorporated|plc|open jsc|closed jsc|pjsc|pao|oao|zao|ao|aat|zat|pat|prat|ат"
    "|прат|ab|sal|s a l|jsco|ojsco|cjsco|pjsco|jpsc|joint public stock company"
    "|joint stock company of open type"
    "|joint stock company of closed type|public joint stock|closed joint stock|open joint stock|jnt stock co"
    "|joint stock company company"
    "|оао|зао|пао|ао|аат|зат|пат|company jsc|joint stock company|joint stock|акционерное общество"
    "|акцыянернае таварыства|акціонерне товариство|private joint stock company|private joint stock"
    "|pjs company|bsc|b s c|ca|c a|sac|s a c|sa cv|anonim sirketi|ticaret anonim sirketi"
    "|ve ticaret anonim sirketi|sanayi ve ticaret anonim sirketi|san ve tic as",
    "sp": "ип|фоп|individual entrepreneur|индивидуальный предприниматель|фізична особа підприємець",
    "offshore": "offshore|off shore",
    "soe": "rup|руп|рудп|уп|куп|гуп|фгуп|муп|дп|ip|unitary enterprise|republican unitary enterprise"
    "|state enterprise|federal state unitary enterprise|республиканское унитарное предприятие"
    "|рэспубліканскае унітарнае прадпрыемства|рэспубліканскае ўнітарнае прадпрыемства|унитарное предприятие"
    "|унітарнае прадпрыемства|ўнітарнае прадпрыемства|державне підприємство|государственное предприятие",
}
SOCIETY = "ob(shch|sch|sh|shh)estvo"
SHARES = f"ak(ts|c)ionerno(e|ye|je) {SOCIETY}"
LIABILITY = f"{SOCIETY} s ogranichenno(i|y|j) otvetstvennost(yu|iu|ju)"
ROMANISED = {
    SHARES: "jsc",
    f"(publichno|otkryto|zakryto|nepublichno)(e|ye|je) {SHARES}": "jsc",
    LIABILITY: "llc",
    f"inostranno(e|ye|je) {LIABILITY}": "llc",
}
"""Russian forms as the romanisations of lists spell them, each a pattern that `lexicon.spelled` reads."""
EDGE = frozenset(
    [
        "ao",
        "ag",
        "sa",
        "nv",
        "bv",
        "oy",
        "ab",
        "as",
        "se",
        "lp",
        "kg",
        "sl",
        "ca",
        "co",
        "ао",
        "ат",
        "уп",
        "ип",
    ]
)
"""Forms of two letters that are common enough to be looked for at a name's edges."""
SHORT = 4
"""Letters of a form, at most, that may be a name as well."""
NUMBERS = frozenset(("ii",))
"""Forms that are read as numbers: a company and its second are two."""
MORE_NAMES = frozenset(("sad",))
"""Names that the name items lack."""


def main(path: Path, persons: Path) -> None:
    """Read the specification list as a literal and write one row a form."""
    names = {form for _, by_script in items(persons) for forms in by_script.values() for form in forms}
    names |= MORE_NAMES
    source = path.read_text(encoding="utf-8")
    specs = ast.literal_eval(source[source.index("= [") + 2 :])
    rows: dict[str, str] = {}
    for spec in specs:
        generic = str(spec.get("generic") or "").lower()
        if generic in CLASSES:
            for alias in (*spec.get("aliases", []), spec.get("display"), spec.get("compare")):
                form = " ".join(words(alias or ""))
                if len(form) > 1 and form not in NUMBERS:
                    rows.setdefault(form, generic)
    for generic, forms in ALSO.items():
        rows.update(dict.fromkeys(forms.split("|"), generic))
    for pattern, generic in ROMANISED.items():
        for form in spelled(pattern):
            rows.pop(form, None)
        rows[pattern] = generic
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["form", "class", "unsure"])
        for form, generic in sorted(rows.items()):
            unsure = form in EDGE or (2 < len(form) <= SHORT and form in names)
            writer.writerow([form, generic, int(unsure)])


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
