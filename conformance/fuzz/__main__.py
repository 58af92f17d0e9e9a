"""Random small programs, run on CPython and on pyjc: what they print must be the same.

Programs are numbered; the same number makes the same program. What differs goes to conformance/target/fuzz/NUMBER.py, with both outputs.
"""
import argparse
import os
import random
import subprocess
import sys
from pathlib import Path

import shapes
import texts

OUT = Path(__file__).resolve().parent.parent / "target" / "fuzz"
KINDS = [shapes.arithmetic, shapes.anything, shapes.accumulated, texts.method, texts.method, texts.formatted, texts.sliced, texts.slice_assigned, texts.list_method,
         shapes.comprehension, shapes.call, shapes.control, shapes.generator, shapes.classes, shapes.unpacking, shapes.matching, shapes.collection]
HEAD = '''\
import math
import warnings
warnings.simplefilter("ignore")


class Manager:
    def __init__(self, log, swallow):
        self.log, self.swallow = log, swallow

    def __enter__(self):
        self.log.append("enter")

    def __exit__(self, kind, error, traceback):
        self.log.append(kind and kind.__name__)
        return self.swallow


def show(*values):
    print(*map(ascii, values))


def run(number, source):
    print("#", number)
    try:
        exec(compile(source, f"<{number}>", "exec"), dict(globals()))
    except BaseException as error:
        print(type(error).__name__, ascii(str(error)))


'''


def program(number):
    r = random.Random(number)
    return "\n".join(r.choice(KINDS)(r)) + "\n"


def outputs(command, environment, file, limit):
    """What each program of a batch printed, by number."""
    try:
        done = subprocess.run([*command, str(file)], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=limit, cwd=OUT)
        text, tail = done.stdout, done.stderr[-2000:] if done.returncode else ""
    except subprocess.TimeoutExpired as late:
        text, tail = (late.stdout or b"").decode(), f"no end after {limit} s"
    parts = ("\n" + text).split("\n# ")[1:]
    found = {int(part.split("\n", 1)[0]): part.partition("\n")[2].rstrip("\n") for part in parts}
    if tail and found:
        found[max(found)] += "\n" + tail
    return found


def batch(numbers, options):
    """The number of programs of a batch that differ."""
    file = OUT / f"batch{numbers[0]}.py"
    sources = {number: program(number) for number in numbers}
    file.write_text(HEAD + "".join(f"run({n}, {source!r})\n" for n, source in sources.items()), encoding="utf-8")
    expected = outputs([os.environ["FUZZ_CPYTHON"], "-B"], dict(os.environ), file, options.limit)
    clean = {k: v for k, v in os.environ.items() if k not in ("LD_LIBRARY_PATH", "PYTHONHOME")}
    ours = outputs([os.environ["FUZZ_PYJC"], "run"], clean, file, options.limit)
    differ = [n for n in numbers if ours.get(n) != expected.get(n)]
    for n in differ:
        text = f"{sources[n]}\n# CPython:\n{expected.get(n)}\n# pyjc:\n{ours.get(n)}\n"
        (OUT / f"{n}.py").write_text(text, encoding="utf-8", errors="backslashreplace")
    file.unlink()
    return len(differ)


def main():
    parser = argparse.ArgumentParser(prog="conformance/fuzz/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000, help="programs (10000)")
    parser.add_argument("--first", type=int, default=0, help="the first program's number (0)")
    parser.add_argument("--batch", type=int, default=500, help="programs a process (500)")
    parser.add_argument("--limit", type=float, default=300, help="seconds for a batch (300)")
    parser.add_argument("--show", type=int, metavar="NUMBER", help="print one program and stop")
    options = parser.parse_args()
    if options.show is not None:
        print(program(options.show), end="")
        return
    OUT.mkdir(parents=True, exist_ok=True)
    numbers = range(options.first, options.first + options.count)
    differ = 0
    for start in range(0, len(numbers), options.batch):
        part = numbers[start:start + options.batch]
        differ += batch(part, options)
        print(f"{part[-1] + 1 - options.first} programs, {differ} differ", flush=True)
    sys.exit(differ > 0)


if __name__ == "__main__":
    main()
