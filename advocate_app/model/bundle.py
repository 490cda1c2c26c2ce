"""Everything that the content files say, cross-checked: what the rest of the program is given."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from advocate_app.model.contact import Contact, Region
from advocate_app.model.flow import Flow
from advocate_app.model.glossary import Glossary
from advocate_app.model.law import Act, Number, Penalties, Provision, Rate
from advocate_app.model.letter import Letter
from advocate_app.model.topic import Topic
from advocate_app.model.way import Ways


class ContentBundle(msgspec.Struct, frozen=True):
    """All content by id. Loading it is the only way to get one, so whatever holds it holds checked content."""

    acts: Mapping[str, Act]
    provisions: Mapping[str, Provision]
    numbers: Mapping[str, Number]
    rates: Mapping[int, Rate]
    penalties: Penalties
    flows: Mapping[str, Flow]
    letters: Mapping[str, Letter]
    topics: Mapping[str, Topic]
    glossary: Glossary
    regions: Mapping[str, Region]
    contacts: Mapping[str, Contact]
    ways: Ways
