from detente.names.romanise import latin
from detente.names.text import scripts, words


def test_words_lose_what_no_reader_sees() -> None:
    assert words("Лука\u200bшэ\u0301нка\u202e, Аляксандр\ud83d") == ["лукашэнка", "аляксандр"]


def test_homoglyphs_take_the_script_of_their_word() -> None:
    assert words("Lukаshеnkо") == ["lukashenko"]
    assert words("Ѕaddam Нussein") == ["saddam", "hussein"]


def test_long_and_empty_names_are_answered() -> None:
    assert words("") == []
    assert words("\u202e\u200f ---") == []
    assert len(words("a b " * 5000)) <= 24


def test_each_script_has_a_latin_spelling() -> None:
    spelled = {
        w: latin(w)
        for w in ["лукашэнка", "לוקשנקו", "박근혜", "ルカシェンコ", "习近平", "სააკაშვილი", "سعيد"]
    }
    assert all(s.isascii() for s in spelled.values())
    assert spelled["лукашэнка"] == "lukashenka"
    assert spelled["习近平"] == "xijinping"
    assert spelled["ルカシェンコ"] == "rukashenko"
    assert scripts("Лука Luka") == {"Latn", "Cyrl"}


def test_names_reads_quickly() -> None:
    from detente import names

    assert names.compare("Loukachenko", "Loukachenko") > 0.9


def test_control_characters_part_no_word() -> None:
    assert words("Ma\x00ria Kolesni\x7fkova\x07") == ["maria", "kolesnikova"]
    assert words("Ма\x00рия\tКолесникова\x1f") == ["мария", "колесникова"]
    assert words("Maria\nKolesnikova\x1eAnna\x85Ivan") == ["maria", "kolesnikova", "anna", "ivan"]
