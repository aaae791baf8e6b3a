#!/usr/bin/python3
# What a screen reader finds in a program's windows: names.py PROCESS [TEXT...]
# Prints one line for each thing that is shown ("role: name"), and fails if anything that can be pressed, chosen or
# written in has no name, or if one of the texts is nowhere. Needs a D-Bus session with at-spi2-core.
import sys
import time

import pyatspi

MUST_HAVE_NAMES = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_SLIDER, pyatspi.ROLE_SPIN_BUTTON,
}


def windows_of(process):
    # The first answers are empty: the program registers in its own time.
    for _ in range(100):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == process and application.childCount > 0:
                return list(application)
        time.sleep(0.1)
    sys.exit(f"names: the process {process} cannot be reached")


def walk(thing, found, path):
    try:
        state = thing.getState()
        if not state.contains(pyatspi.STATE_SHOWING):
            return
        role = thing.getRole()
        focusable = state.contains(pyatspi.STATE_FOCUSABLE)
        found.append((thing.getRoleName(), thing.name, role in MUST_HAVE_NAMES or focusable, path))
        for i in range(min(thing.childCount, 400)):
            child = thing.getChildAtIndex(i)
            if child is not None:
                walk(child, found, path + [f"{thing.getRoleName()} {thing.name!r}"])
    except (LookupError, RuntimeError):
        pass  # it went away while it was being asked


def main():
    found = []
    for window in windows_of(int(sys.argv[1])):
        walk(window, found, [])
    for role, name, _, path in found:
        print("  " * len(path) + f"{role}: {name}")
    nameless = [entry for entry in found if entry[2] and not entry[1].strip()]
    for role, _, _, path in nameless:
        print(f"names: a {role} without a name, in {' > '.join(path[-4:])}", file=sys.stderr)
    names = "\n".join(name for _, name, _, _ in found)
    missing = [text for text in sys.argv[2:] if text not in names]
    for text in missing:
        print(f"names: nothing says {text!r}", file=sys.stderr)
    if len(found) < 10:
        print(f"names: only {len(found)} things were found", file=sys.stderr)
    sys.exit(1 if nameless or missing or len(found) < 10 else 0)


main()
