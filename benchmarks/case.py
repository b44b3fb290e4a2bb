"""A case at work: adding 200 documents of 5 kB, a brief over 10,000 claims, `who` with the process started.

No peer does this job; the figures stand beside their floors.
"""

from __future__ import annotations

import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from detente.case import Case
from detente.model import Act, Claim, Count, Group, Scope, Source, Subject, Trait, claim, source_id
from detente.when import When

DOCUMENTS, LENGTH = 200, 5000
CLAIMS, ARTICLES = 10_000, 400
_SENTENCES = {
    "fr": [
        "Le tribunal de {place} a condamné {name} à {n} ans de prison pour extrémisme.",
        "{name} a été libéré samedi, a annoncé l'agence Belta.",
        "« Nous n'avons aucune nouvelle de {name} », a déclaré son avocate vendredi.",
        "Plus de {n}0 personnes restent détenues, selon l'organisation Viasna.",
        "Le marché couvert de {place} a rouvert ses portes après des mois de travaux.",
        "Les États-Unis ont allégé en septembre une partie des sanctions contre la compagnie aérienne.",
    ],
    "en": [
        "A court in {place} sentenced {name} to {n} years in prison on extremism charges.",
        "{name} was released on Saturday, the state agency Belta reported.",
        '"We have heard nothing from {name}," her lawyer said on Friday.',
        "More than {n}0 people remain behind bars, according to the rights group Viasna.",
        "The covered market in {place} has opened its doors again after months of work.",
        "The United States eased some of the sanctions on the airline in September.",
    ],
    "ru": [
        "Суд в городе {place} приговорил {name} к {n} годам лишения свободы за экстремизм.",
        "{name} вышел на свободу в субботу, сообщило агентство БЕЛТА.",
        "«У нас нет вестей от {name}», — сказала адвокат в пятницу.",
        "Более {n}0 человек остаются за решеткой, по данным центра «Весна».",
        "Крытый рынок в городе {place} снова открылся после нескольких месяцев ремонта.",
        "В сентябре США смягчили часть санкций против авиакомпании.",
    ],
}
_GIVEN = ("Ihar", "Anna", "Pavel", "Volha", "Dzmitry", "Alena", "Siarhei", "Iryna", "Mikita", "Nadzeya")
_FAMILY = ("Talach", "Zarech", "Brynk", "Kastsyl", "Ramanch", "Halub", "Vasil", "Trafim", "Luk", "Dubin")
_ENDINGS = ("enka", "ovich", "uk", "ik", "au", "ski")
_PLACES = ("Minsk", "Brest", "Gomel", "Vitebsk", "Mogilev")


def write_documents(folder: Path, number: int, chance: random.Random) -> list[Path]:
    """News-like texts in three languages, made of our own sentences and invented names."""
    files = []
    for n in range(number):
        language = ("fr", "en", "ru")[n % 3]
        text, paragraph = f"Document {n}\n\n", ""
        while len(text) + len(paragraph) < LENGTH:
            sentence = chance.choice(_SENTENCES[language])
            paragraph += sentence.format(
                name=_name(chance), place=chance.choice(_PLACES), n=chance.randint(2, 19)
            )
            paragraph += " "
            if len(paragraph) > 500:
                text, paragraph = f"{text}{paragraph.strip()}\n\n", ""
        file = folder / f"{n:03}-{language}.txt"
        file.write_text(text + paragraph, encoding="utf-8")
        files.append(file)
    return files


def fill(case: Case, chance: random.Random) -> None:
    """Put 10,000 claims of 400 articles into a ledger, as a reader would have."""
    people = [_name(chance) for _ in range(600)]
    each = CLAIMS // ARTICLES
    for n in range(ARTICLES):
        day = When(f"2025-{1 + n % 12:02}-{1 + n % 28:02}")
        source = Source(
            id=source_id(str(n).encode()),
            published=day,
            publisher=f"Paper {n % 40}",
            language="en",
            text_length=9000,
        )
        case.ledger.append(source, [_claim(source.id, k, day, people, chance) for k in range(each)])


def _claim(source: str, k: int, day: When, people: list[str], chance: random.Random) -> Claim:
    name = chance.choice(people)
    text = f"{name} and others, sentence {k} of the article of {day}, which says what happened to them."
    number = chance.randint(2, 130)
    subject = Subject(name=name, span=(0, len(name)))
    content: Act | Count | Trait
    if k % 5 == 0:
        content = Count(
            lo=number,
            hi=number,
            qualifier="exact",
            population=("political prisoner",),
            scope=Scope(kind="flow", on=day),
        )
    elif k % 5 == 1:
        content = Trait(subject=name, kind="age", value=str(20 + number % 60))
    else:
        kind = ("release", "detain", "sentence")[k % 3]
        group = Group(noun="people", lo=number, hi=number, qualifier="exact")
        content = Act(kind=kind, subjects=(subject,), when=day, group=group)  # type: ignore[arg-type]
    return claim(content, source=source, span=(k * 200, k * 200 + len(text)), text=text)


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)}{chance.choice(_ENDINGS)}"


def _timed(*arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "detente", *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def run(data: Path) -> None:
    """Print the figures."""
    chance = random.Random(13)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "documents").mkdir()
        write_documents(root / "documents", DOCUMENTS, chance)
        Case.create(root / "many").close()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = _timed(
            "add", str(root / "documents"), "--case", str(root / "many"), "--published", "2025-12-13"
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(
            f"add {DOCUMENTS} documents of {LENGTH} characters: {DOCUMENTS / seconds:.1f} a second "
            f"({seconds:.1f} s, {cpu:.1f} s of processor), peak {after.ru_maxrss / 1024:.0f} MB "
            "(floors: 5 a second, 1,024 MB)"
        )
        with Case.create(root / "large") as case:
            fill(case, chance)
            began = time.perf_counter()
            report = case.view(known="2025-12-31").brief()
            inside = time.perf_counter() - began
        whole = _timed("brief", "--known", "2025-12-31", "--json", "--case", str(root / "large"))
        print(
            f"brief over {report.claims:,} claims: {inside:.2f} s in the process, "
            f"{whole:.2f} s with its start (floor: 2 s)"
        )
        asked = report.people[0].person
        times = [_timed("who", asked, "--case", str(root / "large")) for _ in range(5)]
        print(f"who, on the same ledger: median {statistics.median(times) * 1000:.0f} ms with its start")
        small = Case.create(root / "small")
        small.add([write_documents(root, 1, chance)[0]], published="2025-12-13")
        small.close()
        times = [_timed("who", "Lukashenko", "--case", str(root / "small")) for _ in range(7)]
        print(f"who, on a small ledger: median {statistics.median(times) * 1000:.0f} ms (floor: 500 ms)")
