"""Gather the entities of public lists into one file: id, kind, programme, names.

python training/names/lists.py OFAC_FOLDER UN_XML EU_XML OUT_JSON

OFAC: `sdn.csv` and `alt.csv` of the folder; UN: the consolidated list; EU: the Financial Sanctions Files
export 1.1.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

from lxml import etree

EU = "{http://eu.europa.ec/fpi/fsd/export}"


def ofac(folder: Path) -> list[dict[str, object]]:
    """Read an OFAC set in the legacy CSV format."""
    found: dict[str, dict[str, object]] = {}
    with (folder / "sdn.csv").open(encoding="latin-1", newline="") as file:
        for row in csv.reader(file):
            if len(row) > 3:
                kind = {"individual": "person", "vessel": "vessel"}.get(row[2].strip(), "organization")
                found[row[0]] = {"id": "ofac-" + row[0], "kind": kind, "program": row[3], "names": [row[1]]}
    with (folder / "alt.csv").open(encoding="latin-1", newline="") as file:
        for row in csv.reader(file):
            if len(row) > 3 and row[0] in found and row[2] == "aka":
                found[row[0]]["names"].append(row[3])  # type: ignore[attr-defined]
    return list(found.values())


def un(path: Path) -> list[dict[str, object]]:
    """Read a UN consolidated list."""
    found = []
    for node in etree.parse(str(path)).getroot().iter("INDIVIDUAL", "ENTITY"):
        kind = "person" if node.tag == "INDIVIDUAL" else "organization"
        tags = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
        names = [" ".join((node.findtext(t) or "").strip() for t in tags).strip()]
        for alias in node.iter("INDIVIDUAL_ALIAS", "ENTITY_ALIAS"):
            names += [alias.findtext("ALIAS_NAME") or ""] if alias.findtext("QUALITY") != "Low" else []
        names.append((node.findtext("NAME_ORIGINAL_SCRIPT") or "").strip())
        found.append(
            {
                "id": "un-" + (node.findtext("DATAID") or ""),
                "kind": kind,
                "program": node.findtext("UN_LIST_TYPE"),
                "names": [n.strip() for n in names if n.strip()],
            }
        )
    return found


def eu(path: Path) -> list[dict[str, object]]:
    """Read an EU export."""
    found = []
    for node in etree.parse(str(path)).getroot().iter(EU + "sanctionEntity"):
        names = [
            (a.get("wholeName") or "").strip()
            for a in node.iter(EU + "nameAlias")
            if a.get("strong") == "true"
        ]
        found.append(
            {
                "id": "eu-" + node.get("logicalId"),
                "kind": "person" if node.find(EU + "subjectType").get("code") == "person" else "organization",
                "program": node.find(EU + "regulation").get("programme"),
                "names": [n for n in names if n],
            }
        )
    return found


if __name__ == "__main__":
    folder, un_path, eu_path, out = map(Path, sys.argv[1:5])
    entities = ofac(folder) + un(un_path) + eu(eu_path)
    out.write_text(json.dumps(entities, ensure_ascii=False, indent=0), encoding="utf-8")
    print(len(entities), "entities")
