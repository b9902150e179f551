#!/usr/bin/env python3
"""What a screen reader meets in the real window: every control it may focus must have a name.

accessible.py ETABLI ETABLI-CLI: makes a demonstration space, opens the window on a display of its own with the
accessibility bus, goes through first run, pages and finder by their keys and reads the tree of AT-SPI. Prints the
controls without a name and the keys that mean two things, and ends with 1 when there is one, with 77 where the bus or
the display is missing.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata

# Skipped where something is missing, except where everything was installed on purpose.
MISSING = 1 if os.environ.get("ETABLI_SKIP_NOTHING") else 77
NEEDED = ["Xvfb", "xdotool", "dbus-run-session"]
# Boxes that only hold others, or that the toolkit makes focusable by itself, carry no meaning of their own.
HOLDERS = {"frame", "filler", "panel", "scroll pane", "viewport", "layered pane", "split pane", "application"}


# Pages that have no number: found by their name, as typed in the search box.
NAMED = ["Reglages", "Listes de mots", "Doublons"]


class Window:
    """The program on the display of this process, read through the accessibility bus."""

    def __init__(self, arguments, environment, log):
        import pyatspi

        self.atspi = pyatspi
        self.log = log
        self.unnamed = set()
        self.seen = 0
        pyatspi.Registry.getDesktop(0)  # the bus first: a program that starts before it never looks for it again
        for _ in range(3):
            with open(log, "w", encoding="utf-8") as said:
                self.process = subprocess.Popen(arguments, env=environment, stderr=said)
            self.application = self.wait(self.find, None, 25)
            if self.application:
                break
            self.process.terminate()
            self.process.wait(20)
        else:
            raise SystemExit("the window did not reach the accessibility bus")
        number = self.wait(self.visible, "no window is on the display")
        subprocess.run(["xdotool", "windowfocus", "--sync", number], check=True)

    @staticmethod
    def wait(test, fault, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = test()
            if found:
                return found
            time.sleep(0.2)
        if fault is None:
            return None
        raise SystemExit(fault)

    def find(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount > 0:
                return application
        return None

    def visible(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True).stdout.split()
        return found[0] if found else None

    def press(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(0.3)

    def read(self, name, least):
        """Reads what is on screen once it stands still: every control that can have the focus has a name."""
        before = -1
        for _ in range(20):
            time.sleep(0.5)
            focusable = [(control, path) for control, path in walk(self.application, "") if self.takes_focus(control)]
            if len(focusable) == before and before >= least:
                break
            before = len(focusable)
        self.seen += len(focusable)
        print(f"{name}: {len(focusable)} controls")
        if len(focusable) < least:
            self.unnamed.add(f"{name}: fewer than {least} controls: the screen did not come")
        for control, path in focusable:
            if not control.name.strip() and control.getRoleName() not in HOLDERS:
                self.unnamed.add(f"{name}: {path}")

    def takes_focus(self, control):
        states = control.getState()
        return states.contains(self.atspi.STATE_FOCUSABLE) and states.contains(self.atspi.STATE_SHOWING)

    def shows(self, text):
        """Whether a text that begins so is on screen, accents aside."""
        return any(fold(control.name).startswith(fold(text)) and control.getState().contains(self.atspi.STATE_SHOWING)
                   and control.getRoleName() in ("label", "heading", "frame", "static") for control, _ in walk(self.application, ""))

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        with open(self.log, encoding="utf-8") as said:
            for line in said:
                if "Ambiguous shortcut" in line:
                    self.unnamed.add(line.strip())


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def inside(etabli, cli):
    """Runs under a session bus and a display of its own."""
    folder = tempfile.mkdtemp(prefix="etabli-accessible-")
    space = os.path.join(folder, "demonstration")
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8",
                       **{name: os.path.join(folder, name) for name in
                          ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR")})
    faults, seen = set(), 0
    try:
        window = Window([etabli, "--lang", "fr"], environment, os.path.join(folder, "first"))
        try:
            window.read("first run", 2)
        finally:
            window.close()
        faults, seen = faults | window.unnamed, seen + window.seen

        subprocess.run([cli, "--space", space, "init", "--demo"], check=True, env=environment,
                       stdout=subprocess.DEVNULL)
        window = Window([etabli, "--space", space, "--lang", "fr"], environment, os.path.join(folder, "second"))
        try:
            for digit in "1234567890":
                window.press(f"ctrl+{digit}")
                window.read(f"page {digit}", 10)
            for name in NAMED:
                window.press("ctrl+k")
                subprocess.run(["xdotool", "type", "--delay", "60", name], check=True)
                time.sleep(1.5)
                window.press("Return")
                window.wait(lambda name=name: window.shows(name), f"the page {name} did not come", 20)
                window.read(name, 10)
            window.press("ctrl+k")
            window.read("ctrl+k", 10)
            window.press("Escape", "Escape", "ctrl+2", "ctrl+n")
            window.read("new record", 15)
        finally:
            window.close()
        faults, seen = faults | window.unnamed, seen + window.seen
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for line in sorted(faults):
        print("fault:", line)
    print(f"{seen} focusable controls read, {len(faults)} faults")
    return 1 if faults else 0


def walk(control, path):
    """Every control on screen, lists by their first rows only: a row is named like the next one."""
    for index in range(min(control.childCount, 60)):
        child = control.getChildAtIndex(index)
        if child is None:
            continue
        here = f"{path}/{child.getRoleName()}[{index}]({child.name[:40]})"
        yield child, here
        yield from walk(child, here)


def main():
    etabli, cli = sys.argv[1:3]
    if len(sys.argv) > 3:
        return inside(etabli, cli)
    if any(shutil.which(tool) is None for tool in NEEDED):
        print("missing:", ", ".join(tool for tool in NEEDED if shutil.which(tool) is None))
        return MISSING
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        print("missing: pyatspi")
        return MISSING
    display = f":{90 + os.getpid() % 900}"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(1.0)
        return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, etabli, cli, "inside"],
                              env=dict(os.environ, DISPLAY=display)).returncode
    finally:
        screen.terminate()
        screen.wait(10)


if __name__ == "__main__":
    sys.exit(main())
