"""Write `data/han_variants.txt`: characters of Chinese and Japanese that are one, written in several ways.

One set a line: the simplified character, then the traditional ones (Unihan's kSimplifiedVariant and
kTraditionalVariant, by way of ICU's transform Traditional-Simplified, Unicode licence), and the forms that
are written in Japan, as `JAPANESE` has them: the new one beside the old (the table of 1949 and the lists for
names since), and those that registers of families keep.

    python training/names/han_variants.py
"""

from __future__ import annotations

from pathlib import Path

import icu

OUT = Path(__file__).parents[2] / "src/detente/names/data/han_variants.txt"
JAPANESE = """
沢澤 斉齊 斎齋 辺邊邉 浜濱濵 桜櫻 竜龍 国國 広廣 島嶋嶌 崎﨑碕 高髙 吉𠮷 関關 塩鹽
黒黑 徳德 恵惠 栄榮 円圓 亀龜 鉄鐵 滝瀧 渋澁澀 豊豐 実實 弥彌 総總 緑綠 縄繩 瀬瀨
暁曉 桧檜 条條 来來 楽樂 歩步 県縣 真眞 穂穗 経經 蔵藏 芦蘆 蛍螢 覚覺 誉譽 黄黃 富冨
峰峯 松枩 壮壯 寿壽 将將 尭堯 巌巖 歳歲 応應 桑桒 郎郞 清淸 静靜 青靑 薫薰 巻卷 戸戶
氷冰 双雙 両兩 会會 当當 画畫 万萬 区區 尽盡 参參 闘鬪 発發 拝拜 変變 気氣 労勞 単單
団團 図圖 囲圍 駅驛 沖冲 館舘 鶏鷄 鶴靏 柳栁 角⻆ 野埜 曽曾 増增 礼禮 祢禰 穣穰 顕顯
晩晚 毎每 頼賴 侠俠 倹儉 剣劍 勲勳 圏圈 奥奧 姫姬 嬢孃 徴徵 懐懷 戦戰 揺搖 摂攝 栃杤
横橫 欧歐
"""


def main() -> None:
    """Join the sets that share a character, and write them."""
    simple = icu.Transliterator.createInstance("Traditional-Simplified")
    of: dict[str, str] = {}

    def top(char: str) -> str:
        while of.get(char, char) != char:
            char = of[char]
        return char

    for code in range(0x3400, 0xA000):
        plain = simple.transliterate(chr(code))
        if len(plain) == 1 and plain != chr(code):
            of[top(chr(code))] = top(plain)
    for written in JAPANESE.split():
        for char in written[1:]:
            if top(written[0]) != top(char):
                of[top(written[0])] = top(char)
    sets: dict[str, list[str]] = {}
    for char in sorted(of):
        sets.setdefault(top(char), []).append(char)
    lines = ["".join((one, *(c for c in chars if c != one))) + "\n" for one, chars in sorted(sets.items())]
    OUT.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
