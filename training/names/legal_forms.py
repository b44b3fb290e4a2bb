"""Write `data/legal_forms.csv`: the words of a legal form, and its class.

The forms of rigour 1.8.2's `org_types.py` (MIT), cleaned as names are and reduced to the classes that tell
companies apart, with the forms of Belarus and plain English words that it lacks.

python training/names/legal_forms.py ORG_TYPES_PY
"""

from __future__ import annotations

import ast
import csv
import sys
from pathlib import Path

from detente.names.text import words

OUT = Path(__file__).parents[2] / "src/detente/names/data/legal_forms.csv"
CLASSES = {"llc", "jsc", "soe", "ngo", "lp", "sp", "coop", "gp", "llp", "jv"}
ALSO = {
    "llc": "company limited|limited company|co|company|companies|ltd|limited|ооо|одо|таа|тза|тдв|тоо"
    "|жшс|унп|чуп|чтуп",
    "jsc": "corp|corporation|inc|incorporated|plc|open jsc|closed jsc|pjsc|pao|oao|zao|ao|aat|zat|pat|prat|ат"
    "|прат"
    "|оао|зао|пао|ао|аат|зат|пат|company jsc|joint stock company|joint stock|акционерное общество"
    "|акцыянернае таварыства|акціонерне товариство",
    "soe": "rup|руп|рудп|уп|куп|гуп|фгуп|муп|дп|ip|unitary enterprise|republican unitary enterprise"
    "|state enterprise|federal state unitary enterprise|республиканское унитарное предприятие"
    "|рэспубліканскае унітарнае прадпрыемства|рэспубліканскае ўнітарнае прадпрыемства|унитарное предприятие"
    "|унітарнае прадпрыемства|ўнітарнае прадпрыемства|державне підприємство|государственное предприятие",
}


def main(path: Path) -> None:
    """Read the specification list as a literal and write one row a form."""
    source = path.read_text(encoding="utf-8")
    specs = ast.literal_eval(source[source.index("= [") + 2 :])
    rows: dict[str, str] = {}
    for spec in specs:
        generic = str(spec.get("generic") or "").lower()
        if generic in CLASSES:
            for alias in (*spec.get("aliases", []), spec.get("display"), spec.get("compare")):
                form = " ".join(words(alias or ""))
                if len(form) > 1:
                    rows.setdefault(form, generic)
    for generic, forms in ALSO.items():
        rows.update(dict.fromkeys(forms.split("|"), generic))
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["form", "class"])
        writer.writerows(sorted(rows.items()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
