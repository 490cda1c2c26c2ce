"""The words of Qt itself that our widgets can show: menus of fields and scroll bars, names of accessible actions.

Qt ships no Kazakh in the versions that we use, so all three languages are served from our own catalogue, each word
under the context that Qt gives it. A word that is missing here would appear in English; a test opens the menus.
"""

from __future__ import annotations

from advocate_app.i18n import pgettext

Words = dict[tuple[str, str], str]


def words() -> Words:
    """Qt's (context, English word) to the word in the language that is active now."""
    return {**_fields(), **_long_texts(), **_scroll_bars(), **_actions(), **_descriptions()}


def _fields() -> Words:
    return {
        ("QLineEdit", "&Undo"): pgettext("QLineEdit", "&Undo"),
        ("QLineEdit", "&Redo"): pgettext("QLineEdit", "&Redo"),
        ("QLineEdit", "Cu&t"): pgettext("QLineEdit", "Cu&t"),
        ("QLineEdit", "&Copy"): pgettext("QLineEdit", "&Copy"),
        ("QLineEdit", "&Paste"): pgettext("QLineEdit", "&Paste"),
        ("QLineEdit", "Delete"): pgettext("QLineEdit", "Delete"),
        ("QLineEdit", "Select All"): pgettext("QLineEdit", "Select All"),
        ("QAbstractSpinBox", "&Select All"): pgettext("QAbstractSpinBox", "&Select All"),
        ("QAbstractSpinBox", "&Step up"): pgettext("QAbstractSpinBox", "&Step up"),
        ("QAbstractSpinBox", "Step &down"): pgettext("QAbstractSpinBox", "Step &down"),
        ("QComboBox", "Open the combo box selection popup"): pgettext(
            "QComboBox", "Open the combo box selection popup"
        ),
    }


def _long_texts() -> Words:
    return {
        ("QWidgetTextControl", "&Undo"): pgettext("QWidgetTextControl", "&Undo"),
        ("QWidgetTextControl", "&Redo"): pgettext("QWidgetTextControl", "&Redo"),
        ("QWidgetTextControl", "Cu&t"): pgettext("QWidgetTextControl", "Cu&t"),
        ("QWidgetTextControl", "&Copy"): pgettext("QWidgetTextControl", "&Copy"),
        ("QWidgetTextControl", "Copy &Link Location"): pgettext("QWidgetTextControl", "Copy &Link Location"),
        ("QWidgetTextControl", "&Paste"): pgettext("QWidgetTextControl", "&Paste"),
        ("QWidgetTextControl", "Delete"): pgettext("QWidgetTextControl", "Delete"),
        ("QWidgetTextControl", "Select All"): pgettext("QWidgetTextControl", "Select All"),
    }


def _scroll_bars() -> Words:
    return {
        ("QScrollBar", "Scroll here"): pgettext("QScrollBar", "Scroll here"),
        ("QScrollBar", "Top"): pgettext("QScrollBar", "Top"),
        ("QScrollBar", "Bottom"): pgettext("QScrollBar", "Bottom"),
        ("QScrollBar", "Page up"): pgettext("QScrollBar", "Page up"),
        ("QScrollBar", "Page down"): pgettext("QScrollBar", "Page down"),
        ("QScrollBar", "Scroll up"): pgettext("QScrollBar", "Scroll up"),
        ("QScrollBar", "Scroll down"): pgettext("QScrollBar", "Scroll down"),
        ("QScrollBar", "Left edge"): pgettext("QScrollBar", "Left edge"),
        ("QScrollBar", "Right edge"): pgettext("QScrollBar", "Right edge"),
        ("QScrollBar", "Page left"): pgettext("QScrollBar", "Page left"),
        ("QScrollBar", "Page right"): pgettext("QScrollBar", "Page right"),
        ("QScrollBar", "Scroll left"): pgettext("QScrollBar", "Scroll left"),
        ("QScrollBar", "Scroll right"): pgettext("QScrollBar", "Scroll right"),
    }


def _actions() -> Words:
    return {
        ("QAccessibleActionInterface", "Press"): pgettext("QAccessibleActionInterface", "Press"),
        ("QAccessibleActionInterface", "Increase"): pgettext("QAccessibleActionInterface", "Increase"),
        ("QAccessibleActionInterface", "Decrease"): pgettext("QAccessibleActionInterface", "Decrease"),
        ("QAccessibleActionInterface", "ShowMenu"): pgettext("QAccessibleActionInterface", "ShowMenu"),
        ("QAccessibleActionInterface", "SetFocus"): pgettext("QAccessibleActionInterface", "SetFocus"),
        ("QAccessibleActionInterface", "Toggle"): pgettext("QAccessibleActionInterface", "Toggle"),
        ("QAccessibleActionInterface", "Scroll Left"): pgettext("QAccessibleActionInterface", "Scroll Left"),
        ("QAccessibleActionInterface", "Scroll Right"): pgettext("QAccessibleActionInterface", "Scroll Right"),
        ("QAccessibleActionInterface", "Scroll Up"): pgettext("QAccessibleActionInterface", "Scroll Up"),
        ("QAccessibleActionInterface", "Scroll Down"): pgettext("QAccessibleActionInterface", "Scroll Down"),
        ("QAccessibleActionInterface", "Previous Page"): pgettext("QAccessibleActionInterface", "Previous Page"),
        ("QAccessibleActionInterface", "Next Page"): pgettext("QAccessibleActionInterface", "Next Page"),
    }


def _descriptions() -> Words:
    context = "QAccessibleActionInterface"
    return {
        (context, "Triggers the action"): pgettext("QAccessibleActionInterface", "Triggers the action"),
        (context, "Increase the value"): pgettext("QAccessibleActionInterface", "Increase the value"),
        (context, "Decrease the value"): pgettext("QAccessibleActionInterface", "Decrease the value"),
        (context, "Shows the menu"): pgettext("QAccessibleActionInterface", "Shows the menu"),
        (context, "Sets the focus to this widget"): pgettext(
            "QAccessibleActionInterface", "Sets the focus to this widget"
        ),
        (context, "Toggles the state"): pgettext("QAccessibleActionInterface", "Toggles the state"),
        (context, "Scrolls to the left"): pgettext("QAccessibleActionInterface", "Scrolls to the left"),
        (context, "Scrolls to the right"): pgettext("QAccessibleActionInterface", "Scrolls to the right"),
        (context, "Scrolls up"): pgettext("QAccessibleActionInterface", "Scrolls up"),
        (context, "Scrolls down"): pgettext("QAccessibleActionInterface", "Scrolls down"),
        (context, "Goes back a page"): pgettext("QAccessibleActionInterface", "Goes back a page"),
        (context, "Goes to the next page"): pgettext("QAccessibleActionInterface", "Goes to the next page"),
    }
