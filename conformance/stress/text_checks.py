"""Bytes, text, numbers, and the modules that remember what they were asked: struct, re, decimal, json, typing."""
import array
import decimal
import enum
import io
import json
import re
import struct
import time
import typing

N = 200


def check_array(race):
    """array.array: append, item assignment and slices lose nothing."""
    a = array.array("q", [-1] * race.threads)

    def work(t):
        for i in range(N):
            a[t] = i
            a.append(t)
            assert a[t] == i
            assert len(a[:race.threads]) == race.threads
    race(work)
    assert a[:race.threads].tolist() == [N - 1] * race.threads
    assert len(a) == race.threads * (N + 1) and all(a[race.threads:].count(t) == N for t in range(race.threads))


def check_bytearray_resize(race):
    """bytearray: threads that extend, delete and search see whole elements; one with a view can't be resized."""
    b = bytearray(b"ab" * 8)

    def work(t):
        for i in range(N):
            if t == 0:
                b.extend(b"abab")
                del b[:4]
            else:
                assert set(bytes(b)) <= {97, 98} and b.find(b"ab") in (-1, 0, 1)
                b.upper(), b.count(b"a"), b.hex()
                try:
                    with memoryview(b) as view:
                        assert len(view) % 2 == 0
                except BufferError:
                    pass
    try:
        race(work)
    except BufferError as e:
        assert "re-sized" in str(e)
    b.extend(b"x")


def check_memoryview(race):
    """A memoryview that threads write to, each at its own place; releasing it while others read is a ValueError for them."""
    data = bytearray(race.threads * 8)
    view = memoryview(data).cast("q")
    written = []

    def work(t):
        for i in range(N):
            view[t] = i
            assert view[t] == i and bytes(view[t:t + 1]) == struct.pack("q", i)
        written.append(t)
        if t == 0:
            while len(written) < race.threads:
                time.sleep(0)
            view.release()
        else:
            try:
                while True:
                    assert view[t] == N - 1
            except ValueError as e:
                assert "released" in str(e)
    race(work)
    assert struct.unpack(f"{race.threads}q", data) == (N - 1,) * race.threads
    data.append(1)


def check_struct_cache(race):
    """struct functions with many formats at once: the right sizes and values."""
    def work(t):
        for i in range(N):
            form = f"<{1 + (i * (t + 1)) % 150}h"
            values = tuple(range(1 + (i * (t + 1)) % 150))
            assert struct.unpack(form, struct.pack(form, *values)) == values
    race(work)


def check_re_cache(race):
    """re functions with more patterns than the module remembers, and one pattern in all threads: each its own matches."""
    shared = re.compile(r"(?P<name>\w+)=(?P<value>\d+)")

    def work(t):
        for i in range(N // 4):
            k = (i * (t + 1)) % 300
            assert re.fullmatch(rf"a{{{k}}}(b|c)", "a" * k + "b")[1] == "b"
            found = shared.search(f"-- key{t}={i};")
            assert found.groupdict() == {"name": f"key{t}", "value": str(i)}
            assert shared.sub(lambda m: m["value"], f"x{t}={i}") == str(i)
        if t == 0:
            re.purge()
    race(work)


def check_decimal_contexts(race):
    """decimal: each thread has a context of its own, also in localcontext()."""
    def work(t):
        decimal.getcontext().prec = 5 + t
        for _ in range(N // 8):
            assert len(str(decimal.Decimal(1) / 3)) == 7 + t
            with decimal.localcontext() as context:
                context.prec = 50
                context.traps[decimal.DivisionByZero] = False
                assert len(str(decimal.Decimal(1) / 3)) == 52
                assert decimal.Decimal(1) / 0 == decimal.Decimal("Infinity")
            assert not decimal.getcontext().flags[decimal.DivisionByZero]
    race(work)


def check_json(race):
    """One JSONEncoder and JSONDecoder in all threads: each gets its own text and objects; a dict that changes meanwhile is a RuntimeError."""
    encoder, decoder = json.JSONEncoder(sort_keys=True), json.JSONDecoder()
    shared = {"stays": 1}

    def work(t):
        for i in range(N // 4):
            value = {"thread": t, "items": [i, None, {"x": "y" * (i % 7)}]}
            assert decoder.decode(encoder.encode(value)) == value
            shared[str(t)] = i
            try:
                assert json.loads(json.dumps(shared))["stays"] == 1
            except RuntimeError as e:
                assert "during iteration" in str(e)
            del shared[str(t)]
    race(work)


def check_string_builders(race):
    """Joining and formatting lists that others change: text of what was there."""
    parts = ["ab"] * 4

    def work(t):
        s = ""
        for i in range(N):
            s += f"{t}"
            parts.append("ab")
            assert set("".join(parts)) <= {"a", "b"}
            parts.pop()
            assert "{0}{1}".format(*parts[:2]) == "abab"
            assert b"".join([b"x", bytearray(b"y")]) == b"xy"
        assert s == str(t) * N
    race(work)


def check_text_wrapper_own(race):
    """Streams of their own in each thread over shared bytes do not disturb each other."""
    data = "\n".join(f"zeile {i} äöü" for i in range(50)).encode()

    def work(t):
        for _ in range(5):
            lines = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8").readlines()
            assert len(lines) == 50 and lines[49] == "zeile 49 äöü"
    race(work)


def check_enum_and_typing(race):
    """Members of enums are the same objects in all threads, flags that are combined at once, too; so are parametrised types equal."""
    class Flags(enum.Flag):
        A = enum.auto()
        B = enum.auto()
        C = enum.auto()
        D = enum.auto()

    made = [[] for _ in range(race.threads)]

    def work(t):
        for i in range(16):
            made[t].append(Flags(i))
            assert Flags(i).value == i and Flags["A"] is Flags.A
            assert typing.Optional[int] == typing.Union[int, None]
            assert list[int] == list[int] and typing.Dict[str, int] == typing.Dict[str, int]
    race(work)
    assert all(mine == made[0] for mine in made)


def check_big_numbers(race):
    """Integers, floats and their texts that threads compute at once from shared ones."""
    big = 3 ** 500
    text = str(big)

    def work(t):
        for i in range(N // 4):
            assert str(big) == text and int(text) == big
            assert (big + i) - big == i and hash(big) == hash(3 ** 500)
            assert float.fromhex((t / 7).hex()) == t / 7
    race(work)
