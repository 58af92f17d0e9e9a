"""What a typical program does at its start, for the JVM's archive of classes: see bin/finish-build."""
import argparse
import collections
import contextlib
import dataclasses
import enum
import functools
import io
import itertools
import json
import os
import pathlib
import re
import sys
import threading
import time
import typing


@dataclasses.dataclass
class Item:
    name: str
    count: int = 0


class Kind(enum.Enum):
    ONE = 1


class Base:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return type(self)(self.value + other.value)

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"

    @property
    def double(self):
        return self.value * 2


class Derived(Base):
    def __init__(self, value):
        super().__init__(value)


def squares(n):
    for i in range(n):
        yield i * i


async def answer():
    return 42


@contextlib.contextmanager
def managed():
    yield


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=3)
    n = parser.parse_args([]).n
    words = collections.Counter(re.findall(r"\w+", "the quick brown fox and the dog"))
    total = functools.reduce(lambda a, b: a + b, squares(n), 0)
    text = json.dumps({"items": [dataclasses.asdict(Item("a", n))], "words": words.most_common(1), "total": total / 2})
    parsed = json.loads(text)
    try:
        {}["missing"]
    except KeyError as error:
        caught = repr(error)
    match parsed:
        case {"items": [{"name": name}], **rest}:
            print(name, sorted(rest))
    with managed(), io.StringIO() as out:
        print(Derived(1) + Derived(2), Derived(3).double, Kind(1), caught, file=out)
        value = out.getvalue()
    thread = threading.Thread(target=print, args=(value.strip(),))
    thread.start()
    thread.join()
    try:
        answer().send(None)
    except StopIteration as stop:
        print(stop.value, list(itertools.islice(sorted(words), 2)), [x for x in range(3)], {1: 2} | {3: 4}, {1} & {1})
    print("%s %5.2f %r" % ("a", 1.5, None), f"{n:>5}|{2 ** 70:,}", pathlib.Path("/a") / "b", os.path.join("a", "b"))
    print(time.time() > 0, sys.version_info >= (3, 14), typing.Optional[int])
    exec(compile("x = 1\ndef f(a, *b, c=2, **d): return a\nprint(f(x))", "<training>", "exec"), {})


def load_library():
    """Loads what programs use of the library, so that the archive has its classes."""
    import asyncio, base64, bisect, concurrent.futures, configparser, copy, csv, datetime, decimal, email.message, fractions, getpass, glob
    import gzip, hashlib, heapq, http.client, http.server, importlib.metadata, importlib.resources, inspect, locale, logging, math
    import multiprocessing, operator, pickle, platform, pprint, queue, random, secrets, select, selectors, shlex, shutil, signal, socket
    import socketserver, sqlite3, ssl, statistics, string, struct, subprocess, tempfile, textwrap, timeit, traceback, types, unittest.mock
    import urllib.request, uuid, warnings, weakref, xml.etree.ElementTree, zipfile, zlib
    asyncio.run(asyncio.sleep(0))


def at_a_terminal():
    """Reads a line with the editor, as the interactive loop does."""
    import atexit, code, linecache, readline, rlcompleter
    try:
        terminal, own = os.openpty()
    except OSError:
        return  # the archive has no classes of the editor then
    standard = os.dup(0), os.dup(1)
    os.dup2(own, 0)
    os.dup2(own, 1)
    try:
        readline.parse_and_bind("tab: complete")
        os.write(terminal, b"impo\tsys\x01\x05\x1b[A\x1b[B\r")
        code.InteractiveConsole().push(input(">>> "))
    finally:
        for number, saved in enumerate(standard):
            os.dup2(saved, number)


if __name__ == "__main__":
    main()
    load_library()
    at_a_terminal()
