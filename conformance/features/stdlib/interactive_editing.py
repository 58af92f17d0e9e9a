"""The interactive loop at a terminal: names are completed, lines come back from a history that a file keeps, Ctrl-C ends a statement."""
import os
import pty
import select
import subprocess
import sys
import tempfile


def read(master):
    if not select.select([master], [], [], 60)[0]:
        return b""
    try:
        return os.read(master, 4096)
    except OSError:
        return b""


def session(folder, *lines, **variables):
    """Types lines, each after a prompt, and Ctrl-D."""
    master, slave = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "INPUTRC": os.devnull, "HOME": folder, "PYTHON_BASIC_REPL": "1", **variables}
    process = subprocess.Popen([sys.executable, "-q"], stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=folder)
    os.close(slave)
    seen = b""
    for line in *lines, b"\x04":
        while b">>> " not in seen and b"... " not in seen:
            more = read(master)
            if not more:
                print("no prompt in", seen)
                process.kill()
                return
            seen += more
        seen = b""
        if line.endswith(b"\x03"):
            os.write(master, line[:-1])
            while line[-5:-1] not in seen:
                seen += read(master)
            seen = b""
            process.send_signal(2)
        else:
            os.write(master, line)
    while read(master):
        pass
    os.close(master)
    print("ended", process.wait(60) in (0, -2))  # CPython remembers the interrupt


with tempfile.TemporaryDirectory() as folder:
    session(folder,
            b"impo\tsys\r",
            b"out = open('out', 'w')\r",
            b"prin\tsys.byteord\t, file=out)\r",
            b"def twice(number):\r",
            b"    return number * 2\r",
            b"\r",
            b"print(twice(21), file=out)\r",
            b"lost = 1\x03",
            b"\x1b[A\r",
            b"1 / 0\r",
            b"print('lost' in dir(), file=out, flush=True)\r")
    print(sorted(os.listdir(folder)))
    session(folder, b"import sys; twice = out = lambda *a, **k: None\r", b"\x12print(tw\x01\x1b[3~\x1b[3~\x1b[3~\x1b[3~\x1b[3~max\r")
    for name in "out", ".python_history":
        with open(os.path.join(folder, name)) as file:
            print(name, file.read(), sep="\n")
    session(folder, b"x = 1\r", PYTHON_HISTORY=os.path.join(folder, "other"))
    with open(os.path.join(folder, "other")) as file:
        print(file.read())
