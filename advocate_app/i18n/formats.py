"""Checks in the code that every ``{field}`` of a text is filled, and that nothing is handed over in vain."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from advocate_app.i18n.extraction import KEYWORDS

_FIELD = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


def unfilled(path: Path) -> Iterator[tuple[str, str]]:
    """The texts in the module at ``path`` whose fields are not those handed over, each with what is wrong.

    Looks at ``_("…").format(…)`` and at ``SomeError(N_("…"), …)``; a call with ``**`` cannot be judged.
    """
    for call in ast.walk(ast.parse(path.read_bytes())):
        if not isinstance(call, ast.Call) or any(keyword.arg is None for keyword in call.keywords):
            continue
        if isinstance(call.func, ast.Attribute) and call.func.attr == "format":
            texts = _texts(call.func.value)
        elif isinstance(call.func, ast.Name) and call.func.id.endswith("Error") and call.func.id in KEYWORDS:
            texts = _texts(call.args[0]) if call.args else []
        else:
            continue
        given = {str(keyword.arg) for keyword in call.keywords}
        if not texts:
            continue
        wanted = {name for text in texts for name in _FIELD.findall(text)}
        for name in sorted(wanted - given):
            yield texts[0], f"its field {{{name}}} is never filled: hand it over"
        for name in sorted(given - wanted):
            yield texts[0], f"is handed {name}, which it has no field for: take it out"


def _texts(node: ast.expr) -> list[str]:
    """The literal texts that the call ``node`` of a translating function is given."""
    if not isinstance(node, ast.Call):
        return []
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if name not in KEYWORDS:
        return []
    texts = node.args[1:2] if name == "pgettext" else node.args[:2] if name == "ngettext" else node.args[:1]
    branches = [
        branch for text in texts for branch in ([text.body, text.orelse] if isinstance(text, ast.IfExp) else [text])
    ]
    return [text.value for text in branches if isinstance(text, ast.Constant) and isinstance(text.value, str)]
