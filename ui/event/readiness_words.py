"""The readiness check's answers in the language of the screen.

The core's own sentences are English; here each is marked for Qt's translators, who read marks in
source text only. A test keeps the two alike.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.readiness import Check, Finding

_CONTEXT = "readiness"

# Qt types its marks as objects; they are the strings themselves.
SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("readiness", "Printer"),
    QT_TRANSLATE_NOOP("readiness", "Slips and sheets"),
    QT_TRANSLATE_NOOP("readiness", "The printers for slips and sheets are ready."),
    QT_TRANSLATE_NOOP("readiness", "A printer for slips or sheets has a problem: {faults}."),
    QT_TRANSLATE_NOOP("readiness", "Put it right, or choose another one: Event day, Printers."),
    QT_TRANSLATE_NOOP("readiness", "Print service"),
    QT_TRANSLATE_NOOP("readiness", "The print service keeps nothing of a card."),
    QT_TRANSLATE_NOOP("readiness", "The print service is not set up for cards: {findings}."),
    QT_TRANSLATE_NOOP(
        "readiness",
        "Ask the person who looks after this machine to use the settings shipped with Handback.",
    ),
    QT_TRANSLATE_NOOP("readiness", "Test card"),
    QT_TRANSLATE_NOOP(
        "readiness", "Read today: codes read down to {finest} mm; the cards need {needed} mm."
    ),
    QT_TRANSLATE_NOOP("readiness", "No test card of this printer was ever read."),
    QT_TRANSLATE_NOOP("readiness", "Print one when the day is open, and read it."),
    QT_TRANSLATE_NOOP("readiness", "No test card was read today; the last one was read on {day}."),
    QT_TRANSLATE_NOOP(
        "readiness",
        "The codes on the cards need {needed} mm, and the last test card did not read so fine.",
    ),
    QT_TRANSLATE_NOOP(
        "readiness",
        "Clean the printer or change the ribbon, then print and read another test card.",
    ),
    QT_TRANSLATE_NOOP(
        "readiness", "How far this printer's cards are moved is damaged: no card can be printed."
    ),
    QT_TRANSLATE_NOOP(
        "readiness",
        "Print a test card when the day is open, and read it: this writes it down anew.",
    ),
    QT_TRANSLATE_NOOP("readiness", "Register"),
    QT_TRANSLATE_NOOP("readiness", "Every row of the register is as it was written."),
    QT_TRANSLATE_NOOP("readiness", "The register is damaged: it is not what was written."),
    QT_TRANSLATE_NOOP(
        "readiness",
        "Change nothing. Put the backup of the register in its place, or ask the custodian.",
    ),
    QT_TRANSLATE_NOOP("readiness", "Blank cards"),
    QT_TRANSLATE_NOOP("readiness", "Ribbon"),
    QT_TRANSLATE_NOOP("readiness", "Camera"),
    QT_TRANSLATE_NOOP("readiness", "Clock"),
    QT_TRANSLATE_NOOP("readiness", "Disk"),
    QT_TRANSLATE_NOOP("readiness", "Power"),
    QT_TRANSLATE_NOOP("readiness", "Network"),
    QT_TRANSLATE_NOOP("readiness", "Memory on disk"),
    QT_TRANSLATE_NOOP("readiness", "Crash records"),
    QT_TRANSLATE_NOOP("readiness", "Other people"),
    QT_TRANSLATE_NOOP("readiness", "Removable media"),
    QT_TRANSLATE_NOOP("readiness", "The printer is ready for a card."),
    QT_TRANSLATE_NOOP("readiness", "The printer cannot take a card: {fault}."),
    QT_TRANSLATE_NOOP("readiness", "Put the printer right, then check again."),
    QT_TRANSLATE_NOOP("readiness", "{count} blank cards are left."),
    QT_TRANSLATE_NOOP("readiness", "Only {count} blank cards are left."),
    QT_TRANSLATE_NOOP("readiness", "Have a new box ready, and write it down when you open it."),
    QT_TRANSLATE_NOOP("readiness", "No box of blank cards is written down."),
    QT_TRANSLATE_NOOP("readiness", "Open the day, then write down the box you open."),
    QT_TRANSLATE_NOOP("readiness", "The ribbon is good for about {count} cards."),
    QT_TRANSLATE_NOOP("readiness", "The ribbon is good for about {count} more cards only."),
    QT_TRANSLATE_NOOP("readiness", "Have a new ribbon ready. Keep the used one: it shows names."),
    QT_TRANSLATE_NOOP("readiness", "How much ribbon is left is not known."),
    QT_TRANSLATE_NOOP("readiness", "Write down the next ribbon that you put in."),
    QT_TRANSLATE_NOOP("readiness", "A camera is connected."),
    QT_TRANSLATE_NOOP("readiness", "No camera was found."),
    QT_TRANSLATE_NOOP("readiness", "Connect the camera; pictures can also be chosen from a file."),
    QT_TRANSLATE_NOOP("readiness", "Reading aloud"),
    QT_TRANSLATE_NOOP("readiness", "A resident station on this machine can read aloud."),
    QT_TRANSLATE_NOOP(
        "readiness",
        "A resident station on this machine cannot read aloud: it has no speech program.",
    ),
    QT_TRANSLATE_NOOP(
        "readiness",
        "Ask the person who looks after this machine to install speech-dispatcher and espeak-ng.",
    ),
    QT_TRANSLATE_NOOP(
        "readiness",
        "A resident station on this machine cannot read aloud: no sound output was found.",
    ),
    QT_TRANSLATE_NOOP(
        "readiness",
        "Connect loudspeakers or headphones, then check again. Without them, clerks read aloud.",
    ),
    QT_TRANSLATE_NOOP("readiness", "This machine says it is {today}."),
    QT_TRANSLATE_NOOP("readiness", "This machine says {today}, but it was last used on {last}."),
    QT_TRANSLATE_NOOP("readiness", "Set the clock right: dates are printed on cards."),
    QT_TRANSLATE_NOOP("readiness", "This machine says {today}; it was last used on {last}."),
    QT_TRANSLATE_NOOP(
        "readiness",
        "This machine says {today}, and was used on a later day; {signers} signed for it.",
    ),
    QT_TRANSLATE_NOOP("readiness", "Compare it with a calendar: dates are printed on cards."),
    QT_TRANSLATE_NOOP("readiness", "There is room on the disk: {free} MB."),
    QT_TRANSLATE_NOOP("readiness", "There is little room left on the disk: {free} MB."),
    QT_TRANSLATE_NOOP("readiness", "Ask the person who looks after this machine to make room."),
    QT_TRANSLATE_NOOP("readiness", "The disk is nearly full: {free} MB are left."),
    QT_TRANSLATE_NOOP("readiness", "Make room first: a card cannot be recorded on a full disk."),
    QT_TRANSLATE_NOOP("readiness", "The machine runs on mains."),
    QT_TRANSLATE_NOOP("readiness", "The battery holds {percent} %."),
    QT_TRANSLATE_NOOP("readiness", "The machine runs on its battery: {percent} % are left."),
    QT_TRANSLATE_NOOP("readiness", "Connect the charger."),
    QT_TRANSLATE_NOOP("readiness", "The battery is nearly empty: {percent} % are left."),
    QT_TRANSLATE_NOOP("readiness", "Connect the charger before you begin."),
    QT_TRANSLATE_NOOP("readiness", "The program is cut off from all networks."),
    QT_TRANSLATE_NOOP("readiness", "The program is not cut off from networks."),
    QT_TRANSLATE_NOOP(
        "readiness", "Do not enrol anybody. Ask the person who looks after this machine."
    ),
    QT_TRANSLATE_NOOP("readiness", "The machine writes nothing of its memory to the disk."),
    QT_TRANSLATE_NOOP("readiness", "The machine may write parts of its memory to the disk (swap)."),
    QT_TRANSLATE_NOOP("readiness", "Ask the person who looks after it to switch swap off."),
    QT_TRANSLATE_NOOP("readiness", "Nothing is recorded when a program crashes."),
    QT_TRANSLATE_NOOP("readiness", "This program leaves no crash record, but others on here do."),
    QT_TRANSLATE_NOOP(
        "readiness", "Ask the person who looks after this machine to switch core dumps off."
    ),
    QT_TRANSLATE_NOOP("readiness", "A crash of this program would leave a record of its memory."),
    QT_TRANSLATE_NOOP("readiness", "Nobody else uses this machine now."),
    QT_TRANSLATE_NOOP("readiness", "Programs of {count} other accounts run on this machine."),
    QT_TRANSLATE_NOOP("readiness", "Sign the others out, then check again."),
    QT_TRANSLATE_NOOP("readiness", "No stick or memory card is plugged in."),
    QT_TRANSLATE_NOOP("readiness", "There is a stick or memory card in this machine ({names})."),
    QT_TRANSLATE_NOOP("readiness", "Take it out; it is needed only for the export after closing."),
)


def check_words(check: Check) -> str:
    """Name what was looked at."""
    return QCoreApplication.translate(_CONTEXT, str(check.value))


def said_words(finding: Finding) -> str:
    """Say what was found."""
    said = QCoreApplication.translate(_CONTEXT, str(finding.outcome.said))
    return said.format(**finding.facts)


def do_words(finding: Finding) -> str:
    """Say what to do; nothing where it is well."""
    do = finding.outcome.do
    return QCoreApplication.translate(_CONTEXT, str(do)) if do else ""
