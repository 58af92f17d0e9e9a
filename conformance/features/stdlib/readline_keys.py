"""Editing at a terminal: what the keys make of a line, completion, history, the end of the input, interrupts, modes given back."""
import json
import os
import pty
import select
import subprocess
import sys
import tempfile
import termios
import time

CHILD = r'''
import fcntl, json, readline, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
results = open(sys.argv[1], "a", encoding="utf-8")

def tell(*what):
    print(json.dumps(what), file=results, flush=True)

def ask(what):
    try:
        tell(what, input(what + "> "))
    except BaseException as e:
        tell(what, type(e).__name__, str(e))

def modes():
    flags = termios.tcgetattr(0)
    return [bool(flags[3] & termios.ICANON), bool(flags[3] & termios.ECHO), bool(flags[0] & termios.ICRNL)]

tell('--', 'editing')
for i in range(15): ask(f'edit{i}')
tell(modes())

tell('--', 'history')
readline.clear_history()
for i in range(4):
    ask(f'line{i}')
for i in range(7):
    ask(f'hist{i}')
tell([readline.get_history_item(i + 1) for i in range(readline.get_current_history_length())])
readline.set_auto_history(False)
ask('last')
tell(readline.get_current_history_length())
readline.set_auto_history(True)

tell('--', 'completion')
words = ["apple", "apricot", "banana", "bandana", "cherry"]
def complete(text, state):
    if state == 0:
        tell("asked", text, readline.get_line_buffer(), readline.get_begidx(), readline.get_endidx(), readline.get_completion_type())
    found = [w for w in words if w.startswith(text)]
    return found[state] if state < len(found) else None
readline.set_completer(complete)
readline.parse_and_bind("tab: complete")
for i in range(6):
    ask(f'word{i}')
def display(substitution, matches, longest):
    tell("display", substitution, matches, longest)
readline.set_completion_display_matches_hook(display)
ask('shown')
readline.set_completion_display_matches_hook()
readline.parse_and_bind("set show-all-if-ambiguous on")
ask('all')
def broken(text, state):
    raise KeyError(text)
readline.set_completer(broken)
ask('broken')
readline.set_completer(lambda text, state: 3)
ask('number')
readline.set_completer(None)
readline.parse_and_bind("set show-all-if-ambiguous off")
open('only-file', 'w').close()
ask('file')

tell('--', 'hooks')
readline.set_startup_hook(lambda: readline.insert_text("begun "))
ask('start')
readline.set_startup_hook()
def before():
    readline.insert_text("before ")
    readline.redisplay()
readline.set_pre_input_hook(before)
ask('pre')
def fails():
    1 / 0
readline.set_pre_input_hook(fails)
ask('fails')
readline.set_pre_input_hook(None)
def nested():
    try:
        input("inner> ")
    except RuntimeError as e:
        tell("nested", str(e))
readline.set_startup_hook(nested)
ask('nested')
readline.set_startup_hook()
tell(readline.get_line_buffer())
readline.parse_and_bind('Control-t: "macro text"')
readline.parse_and_bind('"\\C-xq": end-of-line')
readline.parse_and_bind('"\\eq": "\\C-a(\\C-e)"')
ask('keys')
ask('%d%% \001\x1b[1m\002bold\001\x1b[0m\002')

tell('--', 'vi')
readline.parse_and_bind("set editing-mode vi")
for i in range(5):
    ask(f'vi{i}')
readline.parse_and_bind("set editing-mode emacs")

tell('--', 'ends')
initial = modes()
ask('end')
ask('interrupt')
tell(modes() == initial)
import signal
signal.signal(signal.SIGALRM, lambda number, frame: tell("alarm", modes()[0]))
signal.setitimer(signal.ITIMER_REAL, 0.3)
ask('alarm')
def stop(number, frame):
    raise ValueError("stopped")
signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.3)
ask('stop')
tell(modes() == initial)
import threading
thread = threading.Thread(target=ask, args=('thread',))
thread.start()
thread.join()
tell(modes() == initial)
'''


class Session:
    """A program at a terminal of its own."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.results = os.path.join(self.folder.name, "results")
        self.master, slave = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "INPUTRC": os.devnull, "HOME": self.folder.name}
        self.process = subprocess.Popen([sys.executable, "-c", CHILD, self.results], stdin=slave, stdout=slave, stderr=slave,
                                        env=environment, cwd=self.folder.name, start_new_session=True)
        os.close(slave)
        self.seen = b""

    def read(self):
        if not select.select([self.master], [], [], 30)[0]:
            return b""
        try:
            return os.read(self.master, 4096)
        except OSError:
            return b""

    def wait_for(self, text):
        while text not in self.seen:
            more = self.read()
            if not more:
                print("not seen:", text, "in", self.seen)
                return
            self.seen += more
        self.seen = self.seen[self.seen.index(text) + len(text):]

    def type(self, prompt, *keys):
        """Types keys after a prompt; bytes to wait for come in tuples."""
        self.wait_for(prompt.encode() + b"> ")
        for each in keys:
            if isinstance(each, tuple):
                self.wait_for(each[0])
            else:
                os.write(self.master, each)

    def end(self):
        while self.read():
            pass
        print("status", self.process.wait(30))
        with open(self.results, encoding="utf-8") as file:
            for line in file:
                print(*json.loads(line))
        os.close(self.master)
        self.folder.cleanup()


UP, DOWN, LEFT, RIGHT, HOME, END, DELETE = b"\x1b[A", b"\x1b[B", b"\x1b[D", b"\x1b[C", b"\x1b[H", b"\x1b[F", b"\x1b[3~"


def editing(s):
    s.type("edit0", b"hello\r")
    s.type("edit1", b"ello", LEFT * 4, b"h", END, b"!\r")
    s.type("edit2", b"abc", HOME, DELETE, b"X", RIGHT, b"Y\r")
    s.type("edit3", b"one two three", b"\x17", b"four\r")  # Ctrl-W
    s.type("edit4", b"one two", b"\x01", b"\x0b", b"three ", b"\x19\r")  # Ctrl-A, Ctrl-K, Ctrl-Y
    s.type("edit5", b"gone", b"\x15", b"stays\r")  # Ctrl-U
    s.type("edit6", b"abdc", b"\x02", b"\x14", b"\r")  # Ctrl-B, Ctrl-T
    s.type("edit7", b"abc\x7f\x7fd\x08e\r")
    s.type("edit8", b"first.second third", b"\x1bb\x1bb", b"\x1bd", b"2nd\r")  # Meta-B, Meta-D
    s.type("edit9", b"hello world", b"\x01", b"\x1bu", b"\x1bc\r")  # Meta-U, Meta-C
    s.type("edit10", "gr\u00fc\u00df \U0001F600 e".encode(), b"\x7f", b"\x02\x02X\r")
    s.type("edit11", b"a\tb\r")
    s.type("edit12", b"x\x16\x01y\r")  # Ctrl-V
    s.type("edit13", b"abc\x01\x04\x04\r")  # Ctrl-D deletes
    s.type("edit14", b"100% \\n 'open \"\r")


def history(s):
    for i in range(4):
        s.type(f"line{i}", b"number %d\r" % i)
    s.type("hist0", UP, b"\r")
    s.type("hist1", UP * 2, b" again\r")
    s.type("hist2", UP * 3, DOWN, b"\r")
    s.type("hist3", b"new", UP, DOWN, b"er\r")
    s.type("hist4", b"\x12", b"1", b"\r")  # Ctrl-R
    s.type("hist5", b"\x1b<", b"\r")
    s.type("hist6", b"\x10\x10\x0e\r")  # Ctrl-P, Ctrl-N
    s.type("last", b"not kept\r")


def completion(s):
    s.type("word0", b"ch\t\r")
    s.type("word1", b"ap\tr\t\r")
    s.type("word2", b"x + ban\td\t + ch\t\r")
    s.type("word3", b"zz\t\r")
    s.type("word4", b"ba\t\t\t", (b"banana   bandana",), b"a\r")
    s.type("word5", b"ap", b"\x1b?", (b"apple    apricot",), b"p\x1b\t\r")
    s.type("shown", b"ap\t\t", b"r\t\r")
    s.type("all", b"ap\t", (b"apple    apricot",), b"\r")
    s.type("broken", b"ap\tx\r")
    s.type("number", b"ap\tx\r")
    s.type("file", b"only\t\r")


def hooks(s):
    s.type("start", b"text\r")
    s.type("pre", b"text\r")
    s.type("fails", b"text\r")
    s.type("nested", b"text\r")
    s.type("keys", b"\x14", b"\x01", b"\x18qx", b"\x1bq\r")
    s.type("bold\x1b[0m", b"prompt\r")


def vi(s):
    s.type("vi0", b"first line\r")
    s.type("vi1", b"hello world", b"\x1b", b"bcwthere", b"\x1b", b"0x\r")
    s.type("vi2", b"\x1b", b"kx\r")
    s.type("vi3", b"\x1b", b"kkj", b"dwiX", b"\x1b", b"A!\r")
    s.type("vi4", b"abc", LEFT, b"x\r")


def ends(s):
    s.type("end", b"\x04")
    s.type("interrupt", b"abc", (b"abc",), b"\x03")
    s.type("alarm", b"wait")
    time.sleep(1)
    os.write(s.master, b"ed\r")
    s.type("stop", b"never sent")
    s.type("thread", b"of its own\r")


session = Session()
for each in editing, history, completion, hooks, vi, ends:
    each(session)
session.end()
