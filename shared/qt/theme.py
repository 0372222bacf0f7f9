"""Design tokens, and the one palette and style sheet rendered from them. Sizes in pixels at standard text."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from shared import assets


class TextSize(StrEnum):
    """One touch away on the problems page."""

    STANDARD = "standard"
    LARGE = "large"
    LARGEST = "largest"

    @property
    def factor(self) -> float:
        """How much larger than standard."""
        return {"standard": 1.0, "large": 1.25, "largest": 1.5}[self.value]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours; each verdict colour carries white text at 4.5:1 or better, in high contrast at 7:1."""

    ink: str = "#0B0C0C"
    paper: str = "#FFFFFF"
    quiet: str = "#F3F2F1"
    muted: str = "#505A5F"
    line: str = "#B1B4B6"
    brand: str = "#0B2A5B"
    accent: str = "#C8A951"
    focus: str = "#FFDD00"
    admit: str = "#00703C"
    note: str = "#B35900"
    refuse: str = "#B10E1E"
    look: str = "#1D70B8"
    good_dot: str = "#00A86B"
    warn_dot: str = "#FFA726"


STANDARD = Tokens()
HIGH_CONTRAST = Tokens(
    ink="#000000",
    quiet="#FFFFFF",
    muted="#000000",
    line="#000000",
    accent="#E3C878",
    admit="#005A30",
    note="#7A3C00",
    refuse="#8F0A17",
    look="#124C7C",
    good_dot="#3DDC97",
    warn_dot="#FFC266",
)

SPACE = 12  # between touch targets
TOUCH = 60  # the smallest touch target
FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Bengali", "Portcullis Han")
ROLES = {  # role of a text -> size, weight
    "caption": (20, 400),
    "body": (24, 400),
    "strong": (24, 600),
    "lead": (32, 600),
    "plain": (32, 400),
    "title": (44, 600),
    "display": (64, 800),
}
FITTED = (192, 160, 128, 96, 80, 64, 52, 44)  # sizes of a verdict's one big word, the largest that fits


@dataclass(frozen=True, slots=True)
class Look:
    """How the program looks to this pair of eyes."""

    text: TextSize = TextSize.STANDARD
    high_contrast: bool = False

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return HIGH_CONTRAST if self.high_contrast else STANDARD


@cache
def load_fonts() -> None:
    """Make the bundled fonts known; where a file is missing the system's font does."""
    for file in sorted(assets.path("fonts").iterdir()):
        if file.suffix in (".otf", ".ttf"):
            QFontDatabase.addApplicationFont(str(file))


def apply(app: QApplication, look: Look) -> None:
    """Dress the whole program; may be called again at any time."""
    app.setStyleSheet("")  # from one sheet to another Qt takes four times as long
    if app.style().name() != "fusion":  # once: a new style under widgets that are shown has crashed Qt
        app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(list(FAMILIES))
    font.setPixelSize(_size(24, look))
    app.setFont(font)
    app.setPalette(palette(look.tokens))
    app.setStyleSheet(style_sheet(look))


def palette(tokens: Tokens) -> QPalette:
    """Fusion's colours."""
    colours = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, tokens.paper),
        (role.Base, tokens.paper),
        (role.AlternateBase, tokens.quiet),
        (role.Button, tokens.paper),
        (role.WindowText, tokens.ink),
        (role.Text, tokens.ink),
        (role.ButtonText, tokens.ink),
        (role.Highlight, tokens.brand),
        (role.HighlightedText, tokens.paper),
        (role.PlaceholderText, tokens.muted),
    ):
        colours.setColor(where, QColor(colour))
    return colours


def _size(pixels: int, look: Look) -> int:
    return round(pixels * look.text.factor)


def style_sheet(look: Look) -> str:
    """The only style sheet; states are dynamic properties, and no rule names a side."""
    t = look.tokens
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    rules = [
        f"* {{ font-family: {families}; }}",
        f"QWidget {{ color: {t.ink}; }}",
        f"QMainWindow, #page {{ background: {t.paper}; }}",
        "QScrollArea { background: transparent; border: none; }",
        "QScrollArea > QWidget, QScrollArea > QWidget > QWidget { background: transparent; }",
        f'[muted="true"] {{ color: {t.muted}; }}',
        f"#panel {{ background: {t.quiet}; border: 1px solid {t.line}; border-radius: 8px; }}",
        f'QLabel[oncamera="true"] {{ color: {t.paper}; }}',
        f"#rule {{ background: {t.line}; border: none; max-height: 2px; min-height: 2px; }}",
        *(
            f'QLabel[role="{role}"], QLineEdit[role="{role}"] '
            f"{{ font-size: {_size(size, look)}px; font-weight: {weight}; }}"
            for role, (size, weight) in ROLES.items()
        ),
        *(f'QLabel[fitted="{size}"] {{ font-size: {size}px; font-weight: 800; }}' for size in FITTED),
        *_buttons(look),
        *_verdicts(t),
        *_bars(look),
        *_kiosk(look),
        f"QLineEdit, QPlainTextEdit {{ background: {t.paper}; border: 3px solid {t.ink}; border-radius: 8px; "
        f"padding: 8px 12px; min-height: 42px; font-size: {_size(32, look)}px; }}",
        f"QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {t.ink}; background: {t.focus}; }}",
        f"QProgressBar {{ background: {t.quiet}; border: 2px solid {t.ink}; border-radius: 8px; "
        "min-height: 20px; max-height: 20px; }",
        f"QProgressBar::chunk {{ background: {t.brand}; border-radius: 4px; }}",
        f"QScrollBar:vertical {{ width: 24px; background: {t.quiet}; }}",
        f"QScrollBar::handle:vertical {{ background: {t.muted}; min-height: 60px; border-radius: 8px; "
        "margin: 4px; }",
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0px; }",
    ]
    return "\n".join(rules)


def _buttons(look: Look) -> list[str]:
    t = look.tokens
    return [
        f"QPushButton {{ background: {t.paper}; color: {t.ink}; border: 3px solid {t.ink}; "
        f"border-radius: 8px; padding: 6px 16px; font-size: {_size(24, look)}px; font-weight: 600; }}",
        f"QPushButton:pressed, QPushButton:checked {{ background: {t.ink}; color: {t.paper}; }}",
        f'QPushButton[kind="main"] {{ background: {t.brand}; color: {t.paper}; border-color: {t.brand}; }}',
        f'QPushButton[kind="main"]:pressed {{ background: {t.ink}; }}',
        f"QPushButton:disabled {{ color: {t.muted}; border-color: {t.line}; background: {t.quiet}; }}",
        f'QPushButton[kind="verdict"] {{ background: transparent; color: {t.paper}; '
        f"border-color: {t.paper}; }}",
        f'QPushButton[kind="verdict"]:pressed {{ background: {t.paper}; color: {t.ink}; }}',
        f'QPushButton[kind="bar"] {{ background: transparent; color: {t.paper}; border: 3px solid {t.ink}; '
        f"padding: 4px 8px; font-size: {min(_size(20, look), 25)}px; }}",
        f'QPushButton[kind="bar"]:pressed {{ background: {t.paper}; color: {t.ink}; }}',
        'QPushButton[kind="key"] { padding: 2px; }',
        f'QPushButton[kind="look"]:checked {{ background: {t.look}; border-color: {t.look}; '
        f"color: {t.paper}; }}",
        f"QPushButton:focus {{ background: {t.focus}; color: {t.ink}; border: 3px solid {t.ink}; "
        "outline: none; }",
    ]


def _verdicts(t: Tokens) -> list[str]:
    rules = [f'#verdict[verdict="{name}"] {{ background: {getattr(t, name)}; }}' for name in _VERDICTS]
    return [
        *rules,
        f"#verdict QLabel {{ color: {t.paper}; background: transparent; }}",
        f"#verdict QLabel#chip {{ border: 2px solid {t.paper}; border-radius: 8px; padding: 6px 12px; }}",
        f'#verdict QLabel#chip[newest="true"] {{ background: {t.paper}; color: {t.ink}; }}',
        f"#compare {{ background: {t.paper}; border: none; border-radius: 8px; }}",
        f"#compare QLabel {{ color: {t.ink}; }}",
        f'QLabel[finding="good"] {{ color: {t.admit}; }}',
        f'QLabel[finding="check"] {{ color: {t.note}; }}',
        f'QLabel[finding="bad"] {{ color: {t.refuse}; }}',
    ]


_VERDICTS = ("admit", "note", "refuse", "look")


def _kiosk(look: Look) -> list[str]:
    t = look.tokens
    return [
        f"#titlebar {{ background: {t.brand}; }}",
        f"#titlebar QLabel {{ color: {t.paper}; }}",
        f"#titlebar QLabel#venue {{ color: {t.accent}; }}",
        f'QPushButton[kept="true"] {{ font-size: {min(_size(24, look), 25)}px; }}',
        f'QPushButton[kind="finish"] {{ background: {t.ink}; color: {t.paper}; }}',
        f'QPushButton[kind="finish"]:pressed {{ background: {t.paper}; color: {t.ink}; }}',
        f'QPushButton[kind="tile"] {{ border: 3px solid {t.line}; padding: 0px; }}',
        f'QPushButton[kind="tile-main"] {{ background: {t.brand}; border-color: {t.brand}; padding: 0px; }}',
        f'QLabel[ontile="true"] {{ color: {t.paper}; }}',
        'QPushButton[kind="tile"]:focus, QPushButton[kind="finish"]:focus '
        f"{{ background: {t.focus}; color: {t.ink}; border: 3px solid {t.ink}; }}",
        f'QPushButton[kind="tile-main"]:focus {{ border: 8px solid {t.focus}; }}',
    ]


def _bars(look: Look) -> list[str]:
    t = look.tokens
    size = min(_size(20, look), 25)  # the bar is a reminder: the problems page says the same in full size
    return [
        f"#statusbar {{ background: {t.ink}; }}",
        f"#statusbar QLabel {{ color: {t.paper}; font-size: {size}px; }}",
        f"#practice {{ background: {t.accent}; border: 4px dashed {t.ink}; }}",
        f"#practice QLabel {{ color: {t.ink}; }}",
        f"#lookbanner {{ background: {t.look}; }}",
        f"#lookbanner QLabel {{ color: {t.paper}; }}",
        f"#notice, #help {{ background: {t.brand}; }}",
        f"#notice QLabel, #help QLabel {{ color: {t.paper}; }}",
        f"#fault {{ background: {t.note}; }}",
        f"#fault QLabel {{ color: {t.paper}; }}",
        f"#broken {{ background: {t.ink}; }}",
        f"#broken QLabel {{ color: {t.paper}; }}",
    ]
