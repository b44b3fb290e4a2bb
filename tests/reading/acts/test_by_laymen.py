"""Rescuers, clubs, schools and markets do no act of a state, whatever verb tells what they do."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NONE = [
    ("en", "Rescuers freed three miners trapped underground for two days."),
    ("en", "Firefighters freed a man trapped in a lift on Sunday."),
    ("en", "The school expelled two pupils for cheating."),
    ("en", "The party expelled its treasurer on Thursday."),
    ("en", "The company was sanctioned by the stock exchange for late accounts."),
    ("en", "The regulator lifted restrictions on the sale of the drug."),
    ("en", "Interpol put him on its list. The EU imposed sanctions on Monday."),
    ("en", "The actor was detained by fans at the door."),
    ("fr", "Les pompiers ont libéré un automobiliste coincé dans sa voiture lundi."),
    ("fr", "Le maire a été interpellé par les habitants sur l'état des routes."),
    ("fr", "Le ministre a été interpellé lundi par des riverains en colère."),
    ("fr", "L'automobiliste a été contrôlé par la police puis relâché lundi."),
    ("fr", "Le marathonien a été arrêté par une blessure au 30e kilomètre."),
    ("fr", "L'élève a été sanctionné par le collège."),
    ("fr", "L'autorité de la concurrence a sanctionné trois fabricants de meubles."),
    ("fr", "L'arbitre a expulsé deux joueurs en fin de match."),
    ("ru", "Спасатели освободили трёх шахтёров из завала в понедельник."),
    ("ru", "Клуб отпустил капитана в аренду."),
    ("ru", "ФИФА сняла с клуба запрет на трансферы."),
    ("ru", "Нападающий был арестован болельщиками у входа, пошутил комментатор."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_laymen_do_no_act_of_a_state(language: str, text: str) -> None:
    kinds = [a.act.kind for a in acts(text, language) if a.act.authority != "eu"]
    assert not kinds


TOLD = [
    ("en", "Police and firefighters freed the hostages on Monday."),
    ("en", "A schoolteacher was arrested by a school police officer."),
    ("en", "The Arab League lifted its sanctions on Syria on Monday."),
    ("en", "Poland expelled two party officials on Monday."),
    ("en", "Parliament expelled two Polish journalists on Monday."),
    ("en", "The National Assembly expelled three ambassadors on Monday."),
    ("en", "The State Security Committee expelled three journalists from Belarus on Monday."),
    ("en", "Police divers detained a smuggler on Monday."),
    ("en", "The prison boss freed three hostages on Monday."),
    ("fr", "La direction de la sûreté a arrêté trois espions lundi."),
    ("fr", "Anton Kral a été interpellé à Paris avec trois élus lundi."),
    ("fr", "Trois manifestants ont été interpellés par la police devant des passants lundi."),
    ("fr", "Le patron du FSB a arrêté trois généraux lundi."),
    ("fr", "La Fédération de Russie a expulsé trois diplomates français lundi."),
    ("fr", "Le Comité d'État a expulsé deux journalistes étrangers."),
    ("fr", "Un collège de juges a condamné Anton Kral à trois ans de prison."),
    ("fr", "Une équipe de policiers a arrêté le maire lundi."),
    ("ru", "Лига арабских государств сняла санкции в понедельник."),
    ("en", "Firefighters and police freed the hostages on Monday."),
    ("ru", "Пожарные и полиция освободили заложников."),
    ("ru", "Спасателями и военными освобождены трое заложников."),
    ("ru", "Начальник СИЗО отпустил Анну Петрову в понедельник."),
    ("ru", "Начальник полиции задержал двух журналистов."),
    ("ru", "Национальный регулятор ввёл санкции против телеканала «Дождь»."),
    ("ru", "Спасателей задержали в понедельник."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_others_do(language: str, text: str) -> None:
    assert acts(text, language)
