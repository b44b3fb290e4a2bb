import numpy as np
import pytest

from detente import names
from detente.names.features import FEATURES
from detente.names.score import _weighed, prepare, row_features, score_rows


@pytest.mark.parametrize(
    "feature", ["evidence", "best", "least", "quality", "cover_shorter", "joined", "sounds"]
)
def test_more_for_one_name_never_lowers_the_probability(feature: str) -> None:
    rng = np.random.default_rng(1)
    rows = rng.uniform(0, 4, (500, len(FEATURES))).astype(np.float32)
    more = rows.copy()
    more[:, FEATURES.index(feature)] += rng.uniform(0, 3, 500).astype(np.float32)
    assert (_weighed(more) >= _weighed(rows) - 1e-9).all()


@pytest.mark.parametrize("feature", ["loss", "conflicts", "given_gender", "number_conflict", "first_over"])
def test_more_against_it_never_raises_it(feature: str) -> None:
    rng = np.random.default_rng(2)
    rows = rng.uniform(0, 4, (500, len(FEATURES))).astype(np.float32)
    more = rows.copy()
    more[:, FEATURES.index(feature)] += rng.uniform(0, 3, 500).astype(np.float32)
    assert (_weighed(more) <= _weighed(rows) + 1e-9).all()


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Gazprom PJSC", "Gazprombank JSC", "organization"),
        ("Газпром", "Газпромбанк", "organization"),
        ("JSC Sberbank", "Sberbank Leasing JSC", "organization"),
        ("Rosneft", "Rosneftegaz", "organization"),
        ("558th Aircraft Repair Plant", "419 Aircraft Repair Plant", "organization"),
        ("Volgo Don 101", "Volgo Don 110", "vessel"),
        ("Pavel Ivanovich Sidarenka", "Piotr Ivanovich Sidarenka", "person"),
        ("Viktor Petrov", "Viktoria Petrova", "person"),
        ("Saddam Hussein al-Tikriti", "Qusay Saddam Hussein al-Tikriti", "person"),
        ("Osama Muhammad Awad", "Omar Osama Muhammad Awad", "person"),
        ("Salman bin Abdulaziz Al Saud", "Khalid bin Salman bin Abdulaziz Al Saud", "person"),
        ("Tayyip Erdogan", "Burak Tayyip Erdogan", "person"),
        ("Tayyip Erdogan", "Burak Tayyip, Erdogan", "person"),
    ],
)
def test_what_is_clearly_two_is_not_one(a: str, b: str, kind: str) -> None:
    assert names.compare(a, b, kind) == names.compare(b, a, kind) < names.THRESHOLD


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Public Joint Stock Company Gazprom", "ПАО «Газпром»", "organization"),
        ("Aliaksandr Karpenka", "Alexander Karpenko", "person"),
        ("Siarhei Viktaravich Charheika", "Сергей Викторович Чергейко", "person"),
        ("M/T Nordic Star", "NORDIC STAR", "vessel"),
        ("Golovanov, Viktor Grigorievich", "Halavanau, Viktar Hryhoryavich", "person"),
        ("Marina Arkadjevna Fedorova", "Maryna Arkadzeuna Fiodarava", "person"),
        ("Iryna Aliaksandrawna Tselikaviets", "Ирина Александровна Целиковец", "person"),
        ("Boris de Pfeffel Johnson", "Alexander Boris de Pfeffel Johnson", "person"),
        ("Мануэль Лопес Обрадор", "Andrés Manuel López Obrador", "person"),
        ("Daniel Ortega Saavedra", "José Daniel Ortega Saavedra", "person"),
        ("Mojtaba Jahandust", "SEPEHRI, Mojtaba Jahandust", "person"),
        ("Habibi, Ali", "Azadi, Ali Habibi", "person"),
        ("JAHANDUST SEPEHRI, Mojtaba", "JAHANDUST, Mojtaba", "person"),
        ("SEPEHRI, Yousef Elia", "SEPEHRI, Youssef Ilya", "person"),
    ],
)
def test_what_is_clearly_one_is_one(a: str, b: str, kind: str) -> None:
    assert names.compare(a, b, kind) >= names.THRESHOLD


def test_pairs_left_out_for_speed_are_less_than_was_asked_for() -> None:
    words = [
        "Ivan", "Ivanov", "Maria", "Petrova", "Petrov", "Ali", "Aly", "Muhammad", "Mohamed",
        "Al-Sayed", "J.", "K", "Ahmadi", "Nejad", "Ahmadinejad", "OAO", "Belaruskali", "Беларуськалий",
        "Иван", "Иванов", "101", "102", "Bank", "Invest", "Ltd", "Dr.", "García", "Garcia", "Anna",
        "Annа", "Kim", "Ким", "II",
    ]  # fmt: skip
    rng = np.random.default_rng(6)
    made = sorted({" ".join(rng.choice(words, rng.integers(1, 5))) for _ in range(300)})
    for kind in (None, "person", "organization"):
        batch = prepare(made, kind)
        rows = np.arange(len(batch.rows.count))
        left, right = (x.ravel() for x in np.meshgrid(rows, rows))
        both = (batch.table, batch.rows)
        whole = score_rows(*both, left, *both, right)
        asked = score_rows(*both, left, *both, right, names.THRESHOLD)
        enough = whole >= names.THRESHOLD
        assert enough.sum() > len(rows)
        assert (asked[enough] == whole[enough]).all()
        assert (asked[~enough] < names.THRESHOLD).all()
        assert (asked == 0).sum() > (whole == 0).sum() or kind == "organization"


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Tactical Missiles (Hong Kong) Limited", "Tactical Missiles (Singapore) Limited", "organization"),
        ("Belavia France SARL", "Belavia Germany GmbH", "organization"),
        ("Abdul Kabir Abdul Jan", "Abdul Kabir Mohammad Jan", "person"),
        ("Daria Losik", "Maria Losik", "person"),
        ("Igor Losik", "Egor Losik", "person"),
        ("Aleksandr Petrenko senior", "Aleksandr Petrenko junior", "person"),
        ("Александр Петренко-старший", "Александр Петренко-младший", None),
        ("Aleksandr Petrenko the Elder", "Aleksandr Petrenko Jr.", "person"),
        ("Sultan bin Rashid al-Nasiri", "Rashid bin Sultan al-Nasiri", "person"),
        ("Abdullah bin Salim al-Nasiri", "Salim bin Abdullah al-Nasiri", "person"),
        ("Belavia Solutions II (Sweden) AB", "Belavia Solutions II (Finland) AB", "organization"),
        ("Rustam Trading LLC", "Rustam Trading II LLC", "organization"),
        ("文在寅", "文在宣", None),
        ("문재인", "문재신", None),
        ("王磊", "WANG, Li", None),
        ("Su Chang Ha", "Chang Chang Ha", "person"),
        ("First National Bank", "Second National Bank", "organization"),
    ],
)
def test_what_only_a_place_a_generation_or_a_known_name_tells_apart_is_two(
    a: str, b: str, kind: str | None
) -> None:
    assert names.compare(a, b, kind) == names.compare(b, a, kind) < names.THRESHOLD


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("I9or Sech1n", "Igor Sechin", "person"),
        ("Attiqullah Akhund", "عتیق الله آخوند", "person"),
        ("Shamsuddin Haqqani", "شمس الدين حقاني", "person"),
        ("JC Juncker", "Jean-Claude Juncker", "person"),
        ("Präsident Barack Obama", "Barack Obama", "person"),
        ("Mohammad Hasni Zarkari", "Zarkari Mohammadhasni", "person"),
        ("Brigade Forty-Four", "Brigade 44", "organization"),
        ("First Bank Int'l", "First International Bank", "organization"),
        ("U.S. Department of State", "United States Department of State", "organization"),
        ("Minsk Tractor Works", "Минский тракторный завод", "organization"),
        ("Mercedes-Benn Group AG", "Mercedes-Benz Group AG", "organization"),
        ("S&K Rustam & Sons AB", "S and K Rustam and Sons AB", "organization"),
        ("Limited Liability Company N Orbita", "N.Orbita LLC", None),
        ("АО «Орбита Луч»", "JSC Orbita Luch", None),
        ("Orbita Luch Private Limited", "ORBITA LUCH PVT LTD", None),
        ("Brigade Sixty 4", "Brigade 64", "organization"),
        ("Five Star Harbour Line", "Five Star Harbour Line Company Limited", None),
        ("Star Enterprise Number One", "Star Enterprise No 1", "organization"),
        ("НИИ Орбита", "Orbita Research Institute", "organization"),
        ("Orbita R&D Centre", "Orbita Research and Development Center", "organization"),
        ("AO Tverskoy lazernye tekhnologii", "Tverskoi Laser Technologies JSC", "organization"),
        ("Lukashenko Lukashenko Viktor", "Viktor Lukashenko", "person"),
        ("Deng Xiaoping", "Teng Hsiao-p'ing", "person"),
        ("Galina Rodionovna Petrenko", "Halina Radzivonauna Piatrenka", "person"),
        ("Elizaveta Petrova", "Liza Petrova", "person"),
        ("صلاح الدين الراشد", "Salahaldin Al-Rashid", "person"),
        ("عبدالحی نعیم", "Abdulhai Naim", "person"),
        ("حمد الراشد", "Hamd al-Rashid", "person"),
        ("ប៉ុល ពត", "Pol Pot", "person"),
        ("MerkelAngela", "Angela Merkel", "person"),
        ("Swetlana Tichanowskaja", "Sviatlana Tsikhanouskaya", "person"),
        ("Ales Bialiatski", "Aleksandr Belyatsky", "person"),
        ("Vlad Petrenko", "Uladzislau Piatrenka", "person"),
        ("Jeff Bezos", "Jeffrey Preston Bezos", "person"),
        ("R.T. Erdogan", "Recep Tayyip Erdoğan", "person"),
        ("Ayatollah Ali Khamenei", "Ali Khamenei", "person"),
        ("Hassan Nasrallah", "Sayyed Hasan Nasralla", "person"),
        ("NIOC", "National Iranian Oil Company", "organization"),
        ("PDVSA", "Petróleos de Venezuela S.A.", "organization"),
        ("Huawei Tech Co Ltd", "Huawei Technologies Co., Ltd.", "organization"),
        ("Twentieth Century Fox", "20th Century Fox", "organization"),
        ("Adrian Darya One", "ADRIAN DARYA 1", "vessel"),
        ("ዐቢይ አሕመድ", "Abiy Ahmed", "person"),
        ("నరేంద్ర మోదీ", "Narendra Modi", "person"),
        ("Orbita Elektroniks", "Orbita Electronics", "organization"),
        ("Zitorbita Avion Company", "JSC Zitorbita Avion", "organization"),
        ("OOO Gruppa Russkaya Sila", "LLC Russian Sila Group", "organization"),
        ("Bonavista Kapital Kipr", "Bonavista Capital Cyprus Ltd", "organization"),
        ("Delta Baumaschinen & Baugeräte GmbH", "Delta Baumaschinen und Baugeräte GmbH", "organization"),
        ("Plant Istok named after A. I. Sedov", "Plant Istok named after AI Sedov", "organization"),
        ("Rivnova Machine Company", "Rivnova Machine Company Limited Liability Company", "organization"),
        ("Orchidea General Trad. & Cont. Co.", "Orchidea General Trading and Contracting", "organization"),
    ],
)
def test_what_a_slip_an_abbreviation_or_another_language_changed_is_one(
    a: str, b: str, kind: str | None
) -> None:
    assert names.compare(a, b, kind) == names.compare(b, a, kind) >= names.THRESHOLD


def test_an_initial_says_nothing_of_companies() -> None:
    assert names.compare("Kavian Petrochemical", "Petrochemical Commercial (K) Limited") < names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "other", "spelling"),
    [
        ("Pavel Levin", "Pavel Lenin", "Павел Левин"),
        ("Anton Karpau", "Anton Karpuk", "Антон Карпов"),
        ("Ihar Losik", "Ihar Losich", "Игорь Лосик"),
        ("Ales Novik", "Ales Novak", "Алесь Новік"),
        ("Siarhei Kirychenka", "Сергей Кириенко", "Сергей Кириченко"),
    ],
)
def test_a_near_surname_is_less_sure_than_another_spelling(one: str, other: str, spelling: str) -> None:
    assert names.compare(one, other, "person") <= 0.8 < names.compare(one, spelling, "person")


def test_two_names_show_the_same_to_the_last_bit_whatever_they_are_compared_with() -> None:
    rng = np.random.default_rng(9)
    words = ["Viktar", "Barysau", "Abdul", "Rahman", "Karimov", "Anton", "Salah", "Yusuf", "Trade", "Invest"]
    made = [" ".join(rng.choice(words, 8)) for _ in range(40)]
    pairs = [(a, b) for a in made for b in made[::8]]
    which, values = row_features([*pairs, (" ".join(words), " ".join(words[::-1]))])
    assert len(which) > len(pairs)
    alone = [row_features([pair])[1] for pair in pairs]
    assert np.array_equal(values[: len(pairs)], np.concatenate(alone))


def test_two_chinese_characters_say_too_little_to_match_letters() -> None:
    assert names.compare("李娜", "LI, Na") < names.THRESHOLD < names.compare("李娜", "李娜")
    assert names.compare("习近平", "XI, Jinping") >= names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "homophone", "variant"),
    [
        ("王毅", "王义", "王毅"),
        ("高市早苗", "高石早苗", "高市早苗"),
        ("张又侠", "张友侠", "張又俠"),
        ("习近平", "席近平", "習近平"),
        ("澤口靖子", "沢口泰子", "沢口靖子"),
    ],
)
def test_characters_read_alike_are_for_a_reviewer_and_variants_of_them_one(
    one: str, homophone: str, variant: str
) -> None:
    assert names.compare(one, homophone, "person") < names.THRESHOLD < names.compare(one, variant, "person")


def test_a_syllable_of_korean_is_no_spelling_of_another() -> None:
    assert names.compare("김종은", "김정은", "person") < 0.2 < names.compare("김정은", "김정은", "person")
