"""An address is recognised in three languages, and ordinary words are not taken for one."""

from __future__ import annotations

import msgspec
import pytest

from advocate_app import content, i18n
from advocate_app.content import contact_checks
from advocate_app.content.addresses import holds_address
from advocate_app.flow.loading import addresses, messages
from advocate_app.model.bundle import ContentBundle
from advocate_app.model.contact import ContactKind
from advocate_app.model.locale import Language
from advocate_app.model.message import Message
from advocate_app.model.voice import Voice


@pytest.mark.parametrize(
    "text",
    [
        "Абай көшесі, 15",
        "Орталық Абай көшесінде орналасқан",
        "Сәтбаев к-сі 22",
        "Астана қ., Республика даңғылы, 5",
        "Назарбаев даңғ. 12",
        "Самал-2 шағын ауданы, 58",
        "Самал-2 ш.а., 58-үй",
        "Аксай-4 м/а 17",
        "7-үй, 12-пәтер",
        "үй 7",
        "Достық бульварында",
    ],
)
def test_a_kazakh_address_is_recognised(text: str) -> None:
    assert holds_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "г. Алматы, ул. Абая, 15",
        "ул.Абая 15",
        "ул Сатпаева 22",
        "Приют на улице Сатпаева",
        "улица абая, 15",
        "проспект Назарбаева, 12, кв. 4",
        "пр. Назарбаева 12",
        "пр. Абая",
        "пр-т Республики, 5",
        "мкр. Самал-2, д. 58",
        "мкр Аксай 4, дом 17",
        "в микрорайоне Самал",
        "переулок Тихий, 3",
        "пер. Тихий",
        "бульвар Гагарина, 9",
        "площадь Республики, 4",
        "дом 5, корпус 2",
        "д. 5",
        "здание № 3",
    ],
)
def test_a_russian_address_is_recognised(text: str) -> None:
    assert holds_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "15 Abay Street",
        "15 abay street",
        "Abay St. 15",
        "12 Nazarbayev Ave, apt. 4",
        "Samal-2 microdistrict, house 58",
        "the building 4 behind the school",
        "flat 12",
        "https://2gis.kz/almaty/geo/1",
        "43.2389, 76.8897",
    ],
)
def test_an_english_address_and_a_place_on_a_map_are_recognised(text: str) -> None:
    assert holds_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "Үйде зорлық-зомбылық көргендер",
        "Көшеде қалсаңыз, 102-ге қоңырау шалыңыз.",
        "Үйден шығарып жіберсе, 111 нөміріне хабарласыңыз.",
        "Қауіпсіз үй, 102",
        "Орталықта 3 ай тұруға болады",
        "Не оставайтесь на улице. Позвоните по номеру 111.",
        "На улице холодно, звоните в центр",
        "Если вы на улице, звоните 111",
        "На улице звоните 102",
        "Подробнее на стр. 5",
        "Дом, где вас ждут. Телефон +7 (7172) 58-00-58",
        "Еда, одежда, деньги и т. д. Спросите 111.",
        "Юрист, психолог и пр. Звоните в будни.",
        "Вас встретят у дома и проводят",
        "проезд бесплатный",
        "A house where you can stay for 3 months",
        "If you are on the street, call 111.",
        "The street is not safe",
        "Ask at the building of the police",
        "+7 708 106 08 10",
        "weekdays 9:00–18:00",
    ],
)
def test_ordinary_words_and_numbers_are_no_address(text: str) -> None:
    assert not holds_address(text)


@pytest.mark.parametrize("language", Language)
def test_no_text_of_the_program_is_taken_for_an_address(language: Language) -> None:
    bundle = content.load()
    taken = [
        message.id
        for message in messages(bundle)
        for voice in Voice
        if holds_address(i18n.message(message, voice=voice, language=language))
    ]
    names = [contact.id for contact in bundle.contacts.values() if holds_address(contact.names.name(language))]
    assert not taken + names


# -- where it must not stand -------------------------------------------------------------------------------------------


@pytest.fixture
def with_centre() -> ContentBundle:
    """The content with a centre whose working texts tell no address."""
    bundle = content.load()
    centre = msgspec.structs.replace(bundle.contacts["astana-crisis"], kind=ContactKind.CENTRE)
    return msgspec.structs.replace(bundle, contacts={**bundle.contacts, centre.id: centre})


def told(bundle: ContentBundle, contact: str, **texts: str) -> ContentBundle:
    """``bundle`` in which a contact says something else."""
    changed = bundle.contacts[contact]
    for key, text in texts.items():
        message = msgspec.structs.replace(getattr(changed, key), text=text)
        changed = msgspec.structs.replace(changed, **{key: message})
    return msgspec.structs.replace(bundle, contacts={**bundle.contacts, contact: changed})


@pytest.mark.parametrize("key", ["short", "text", "note"])
def test_a_centre_with_an_address_in_a_working_text_is_refused(with_centre: ContentBundle, key: str) -> None:
    assert not list(contact_checks.faults(with_centre))
    faults = list(contact_checks.faults(told(with_centre, "astana-crisis", **{key: "Help at 15 Abay Street"})))
    assert [str(fault) for fault in faults] == [
        "contacts.toml, key astana-crisis: the address of a centre is never stored"
    ]


class Written(i18n.Catalogue):
    """A catalogue in which a translator wrote something of his own for one text."""

    def __init__(self, language: Language, key: str, text: str) -> None:
        super().__init__(language)
        self._written = {key: text}

    def message(self, msg: Message, *, voice: Voice = Voice.OWN, **fields: object) -> str:
        return self._written.get(msg.id) or super().message(msg, voice=voice, **fields)


@pytest.mark.parametrize(
    ("language", "text"),
    [(Language.KK, "Абай көшесі, 15. Психологиялық көмек"), (Language.RU, "Психологическая помощь, ул. Абая, 15")],
)
def test_an_address_that_only_a_translation_tells_is_refused_with_its_catalogue(
    with_centre: ContentBundle, language: Language, text: str
) -> None:
    key = "contacts.contacts.astana-crisis.short"
    (fault,) = addresses(with_centre, Written(language, key, text))
    assert f"{language.value}/LC_MESSAGES/content.po" in str(fault)
    assert key in str(fault)
    assert "never stored" in str(fault)


@pytest.mark.parametrize("language", Language)
def test_what_is_no_centre_may_say_where_it_is(with_centre: ContentBundle, language: Language) -> None:
    assert not list(addresses(with_centre, i18n.catalogue(language)))
    key = "contacts.contacts.uk-embassy.text"
    assert not list(addresses(with_centre, Written(language, key, "15 Abay Street")))
