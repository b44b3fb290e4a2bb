"""Articles out of web pages: the folder ``pages`` has one page as each kind of site builds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.errors import UserError
from detente.sources import document
from detente.sources.html import read

PAGES = Path(__file__).with_name("pages")
HEADLINE = "La province d'Exemple libère 17 détenus après deux jours de pourparlers"
# How each paragraph of the article begins and ends.
PARAGRAPHS = (
    ("La province d'Exemple a libéré mardi", "arrivée dimanche soir."),
    ("« Les portes se sont ouvertes", "a-t-elle ajouté."),
    ("Onze d'entre eux ont été conduits", "défense des droits."),
    ("Le ministère n'a pas précisé", "donner des noms."),
    ("En mars dernier, une première", "couvert des manifestations."),
)
# What else stands on a page: what its text must have too, and what is no part of the article.
ALSO = {
    "daily": ("Des noms encore inconnus", "Nous n'oublierons pas ceux qui restent"),
    "blog": ("dont deux femmes âgées", "rentrées chez elles"),
}
NOT = {
    "daily": "cookies|Accueil|Tous droits|recette|Trois choses|budget|foule attend|Mentions|Lire aussi",
    "divisions": "Programmes|Publicité",
    "tables": "Archives|Vends vélo",
    "scripted": "JavaScript",
    "press": "Telegram|piscine|agricole",
    "blog": "bel article|Articles récents|Twitter",
    "components": "Abonnez-vous|Sur le même sujet|autre histoire",
}
STATED = {
    "daily": ("2024-05-14", "Le Quotidien"),
    "divisions": ("2024-05-14", "Radio Exemple"),
    "tables": (None, None),
    "scripted": ("2024-05-14", None),
    "press": ("2024-05-14", "Belta"),
    "blog": ("2024-05-14", "Observatoire"),
    "components": ("2024-05-14", None),
}


@pytest.mark.parametrize("page", sorted(STATED))
def test_the_article_comes_out_whole_and_alone(page: str) -> None:
    url = "https://belta.by/president/view/1" if page == "press" else None
    found = document(PAGES / f"{page}.html", url=url)
    paragraphs = found.text.split("\n\n")
    assert paragraphs[0] == HEADLINE == found.source.title
    assert paragraphs.count(HEADLINE) == 1
    places = [
        next(
            n
            for n, paragraph in enumerate(paragraphs)
            if paragraph.startswith(start) and paragraph.endswith(end)
        )
        for start, end in PARAGRAPHS
    ]
    assert places == sorted(places)
    for words in ALSO.get(page, ()):
        assert words in found.text
    for words in NOT[page].split("|"):
        assert words not in found.text
    assert (found.source.published, found.source.publisher) == STATED[page]
    assert found.source.language == "fr"
    assert found.source.text_length == len(found.text)


def test_a_short_item_is_an_article_too() -> None:
    found = document(PAGES / "short.html")
    assert found.text.startswith("Brève\n\nOnze d'entre eux")


def test_the_table_of_publishers_names_the_house() -> None:
    found = document(PAGES / "press.html", url="https://belta.by/president/view/1").source
    assert (found.publisher, found.publisher_kind) == ("Belta", "state media")
    copied = document(PAGES / "press.html", url="https://www.reuters.com/copy").source
    assert (copied.publisher, copied.publisher_kind) == ("Reuters", "agency")
    elsewhere = document(PAGES / "blog.html", url="https://observatoire.example/1").source
    assert (elsewhere.publisher, elsewhere.publisher_kind) == ("Observatoire", "unknown")
    nameless = document(PAGES / "tables.html", url="https://www.exemple.example/1").source
    assert (nameless.publisher, nameless.publisher_kind) == ("exemple.example", "unknown")


def _page(head: str, body: str = "", language: str = "") -> str:
    text = (
        "Seventeen people were freed on Tuesday, the province said, after two days of talks in the capital. "
        * 3
    )
    return (
        f"<html{language}><head>{head}</head><body><h1>Seventeen freed</h1>{body}<p>{text}</p></body></html>"
    )


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ('<meta name="dcterms.issued" content="2024-05-14">', "", "2024-05-14"),
        ('<meta itemprop="datePublished" content="20240514T101500">', "", "2024-05-14"),
        ("", '<time datetime="2024-05-14T22:00:00Z" pubdate>May 15</time>', "2024-05-14"),
        ('<meta property="article:published_time" content="soon">', "", None),
        ('<meta property="article:published_time" content="2024-02-31">', "", None),
        ('<script type="application/ld+json">{"broken": </script>', "", None),
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":["2024"]}</script>',
            "",
            None,
        ),
    ],
)
def test_dates_are_those_that_the_page_states(head: str, body: str, published: str | None) -> None:
    assert read(_page(head, body)).published == published


def test_a_page_of_the_future_is_refused() -> None:
    page = _page('<meta property="article:published_time" content="2999-01-01">')
    with pytest.raises(UserError, match="in the future"):
        document(page.encode())
    assert document(page.encode(), published="2024-05-14").source.published == "2024-05-14"


def test_the_language_is_the_texts_and_not_the_templates() -> None:
    assert document(_page("", language=' lang="ru"').encode()).source.language == "en"


def test_the_sites_name_is_cut_from_the_title() -> None:
    page = _page("<title>Eleven return | The Paper</title>").replace("<h1>Seventeen freed</h1>", "")
    assert read(page).title == "Eleven return"
    assert read(_page("<title>Seventeen freed - The Paper</title>")).title == "Seventeen freed"


def test_words_that_only_begin_like_a_lead_stay() -> None:
    linked = '<p><a href="/x">Watchdogs counted the seventeen, and nobody disputed it.</a> So far.</p>'
    assert "Watchdogs" in read(_page("", linked)).text
    lead = '<p>Watch: <a href="/x">the seventeen come home, and what they said</a></p>'
    assert "come home" not in read(_page("", lead)).text


def test_a_logo_in_a_heading_is_no_headline() -> None:
    page = _page("<title>Seventeen freed after talks | The Paper</title>", "<p>Text.</p>")
    page = page.replace("<h1>Seventeen freed</h1>", "<h1>The Paper</h1><h1>Seventeen freed after talks</h1>")
    assert read(page).title == "Seventeen freed after talks"
    stated = (
        '<script type="application/ld+json">{"@type":"Article","headline":"The province&#39;s 17"}</script>'
    )
    assert read(_page(stated)).title == "The province's 17"


def test_text_that_cannot_be_encoded_is_left_out() -> None:
    found = document(_page("").replace("Tuesday", "Tues&#xD800;day&#0;\u200b").encode())
    found.text.encode()
    assert "Tues" in found.text


@pytest.mark.parametrize(
    "html",
    [
        "<html></html>",
        "<body><img src=a></body>",
        "<p> </p>",
        "<div><!-- a -->",
        "<body><nav><a href=/>Home</a> <a href=/w>World</a></nav><div id=app></div></body>",
        "<title>Site</title><div><a>Home</a> <a>World</a></div><form><button>Search</button></form>",
        "<body><div id=root>Please enable JavaScript to view this site.</div></body>",
    ],
)
def test_a_page_without_text_is_one_line(html: str) -> None:
    with pytest.raises(UserError, match="no article text"):
        read(html)


@pytest.mark.parametrize("sentence", ["17 people were freed today.", "省长周二赦免了十七人。"])
def test_one_sentence_is_text(sentence: str) -> None:
    assert read(f"<html><body><p>{sentence}</p></body></html>").text == sentence
