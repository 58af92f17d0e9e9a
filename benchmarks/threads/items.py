"""What the scaling benchmark runs: each function does its kind of work n times on objects of its own thread.

The kinds are those of CPython's Tools/ftscalingbench and some more. Each must scale with the number of threads: what they
share (functions, classes, modules, constants) they only read.
"""
import collections
import copy
import dataclasses
import json
import math
import operator
import re
import threading


def fib(n):
    if n < 2:
        return 1
    return fib(n - 1) + fib(n - 2)


def fib_calls(n):
    for _ in range(n):
        fib(12)


class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def length(self):
        return self.x + self.y

    @staticmethod
    def static(a):
        return a

    @classmethod
    def of(cls, a):
        return a


class Slotted:
    __slots__ = "x", "y"

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Custom(Exception):
    pass


@dataclasses.dataclass
class Record:
    x: int
    y: int
    z: int


Named = collections.namedtuple("Named", "x y z")
Shared = Point(1, 2)
TABLE = {f"key{i}": i for i in range(100)}
LOCAL = threading.local()
PATTERN = re.compile(r"(\w+)=(\d+);?")
TEXT = "alpha=1;beta=22;gamma=333"
DOCUMENT = {"name": "pyjc", "tags": ["a", "b"], "sizes": [1, 2.5, None, True], "nested": {"k": "v"}}
JSON_TEXT = json.dumps(DOCUMENT)


def identity(x):
    return x


def keywords(a, b=2, *, c=3):
    return a


def c_function(n):
    for i in range(n):
        round(i / 4.0)
        len("abc")


def module_function(n):
    for i in range(n):
        math.sqrt(i)
        math.floor(1.5)


def python_function(n):
    for i in range(n):
        identity(i)


def keyword_arguments(n):
    for i in range(n):
        keywords(i, b=1, c=4)


def method(n):
    point = Point(1, 2)
    for _ in range(n):
        point.length()


def shared_object(n):
    for _ in range(n):
        Shared.length()
        Shared.kind


def static_and_class_method(n):
    for i in range(n):
        Point.static(i)
        Point.of(i)


def constant(n):
    for _ in range(n):
        x = ("a", 1, 2.5)
        y = "text"


def object_creation(n):
    for i in range(n):
        Point(i, 2)


def slots_creation(n):
    for i in range(n):
        Slotted(i, 2)


def closure(n):
    for i in range(n):
        def inner():
            return i
        inner()


def dict_creation(n):
    for i in range(n):
        d = {"x": i, "y": 2}
        d["z"] = 3


def dataclass(n):
    for i in range(n):
        Record(i, 2, 3)


def namedtuple(n):
    for i in range(n):
        Named(i, 2, 3).y


def generator(n):
    def numbers(k):
        for i in range(k):
            yield i
    for _ in range(n):
        for _ in numbers(10):
            pass


def thread_local(n):
    LOCAL.value = 1
    for _ in range(n):
        LOCAL.value


def methodcaller(n):
    call = operator.methodcaller("length")
    point = Point(1, 2)
    for _ in range(n):
        call(point)


def shallow_copy(n):
    value = [1, [2], {"a": 3}]
    for _ in range(n):
        copy.copy(value)


def deep_copy(n):
    value = {"list": [1, 2], "dict": {"k": (1, 2)}}
    for _ in range(n):
        copy.deepcopy(value)


def list_append_pop(n):
    items = []
    for i in range(n):
        items.append(i)
        items.append(i)
        items.pop()
        if len(items) > 100:
            items.clear()


def dict_read(n):
    table = TABLE
    for _ in range(n):
        table["key5"]
        table.get("key77")
        "key99" in table


def dict_write(n):
    own = {}
    for i in range(n):
        own[i & 63] = i


def set_add(n):
    own = set()
    for i in range(n):
        own.add(i & 63)


def string_building(n):
    for i in range(n):
        s = f"value {i}: {i * 2}"
        s = s + "x" * 3
        ",".join([s, s]).upper()


def exception(n):
    for _ in range(n):
        try:
            raise Custom("no")
        except Custom:
            pass


def attribute(n):
    point = Point(1, 2)
    for i in range(n):
        point.x = i
        point.y = point.x


def comprehension(n):
    for _ in range(n):
        [i * 2 for i in range(20)]
        {i: i for i in range(10)}


def regex(n):
    for _ in range(n):
        PATTERN.match(TEXT)
        PATTERN.findall(TEXT)


def json_dumps(n):
    for _ in range(n):
        json.dumps(DOCUMENT)


def json_loads(n):
    for _ in range(n):
        json.loads(JSON_TEXT)


def module_import(n):
    for _ in range(n):
        import math
        from os import path


def sorting(n):
    for i in range(n):
        sorted([5, i, 3, 9, 1, 7, 2], key=identity)


def isinstance_check(n):
    point = Point(1, 2)
    for _ in range(n):
        isinstance(point, Point)
        isinstance(point, (int, str))


# What each item has most in common with among the controls in Java (ThreadItems).
ITEMS = {
    "fib": (fib_calls, "calls"),
    "c_function": (c_function, "calls"),
    "module_function": (module_function, "calls"),
    "python_function": (python_function, "calls"),
    "keyword_arguments": (keyword_arguments, "calls"),
    "method": (method, "calls"),
    "shared_object": (shared_object, "calls"),
    "static_and_class_method": (static_and_class_method, "calls"),
    "constant": (constant, "calls"),
    "isinstance_check": (isinstance_check, "calls"),
    "module_import": (module_import, "maps"),
    "object_creation": (object_creation, "objects"),
    "slots_creation": (slots_creation, "objects"),
    "closure": (closure, "objects"),
    "dict_creation": (dict_creation, "maps"),
    "dataclass": (dataclass, "objects"),
    "namedtuple": (namedtuple, "objects"),
    "generator": (generator, "objects"),
    "thread_local": (thread_local, "maps"),
    "methodcaller": (methodcaller, "calls"),
    "shallow_copy": (shallow_copy, "lists"),
    "deep_copy": (deep_copy, "maps"),
    "list_append_pop": (list_append_pop, "lists"),
    "sorting": (sorting, "lists"),
    "dict_read": (dict_read, "maps"),
    "dict_write": (dict_write, "maps"),
    "set_add": (set_add, "maps"),
    "string_building": (string_building, "strings"),
    "exception": (exception, "objects"),
    "attribute": (attribute, "calls"),
    "comprehension": (comprehension, "lists"),
    "regex": (regex, "strings"),
    "json_dumps": (json_dumps, "strings"),
    "json_loads": (json_loads, "maps"),
}


SHARED_DICT = {i: 0 for i in range(1000)}
SHARED_LIST = []
LOCK = threading.Lock()
COUNTER = [0]


def contended_dict_write(n):
    shared = SHARED_DICT
    for i in range(n):
        shared[i % 1000] = i


def contended_dict_grow(n):
    shared = SHARED_DICT
    for i in range(n):
        shared[1000 + i % 4000] = i
        shared.pop(1000 + (i + 2000) % 4000, None)


def contended_dict_mixed(n):
    shared = SHARED_DICT
    for i in range(n):
        if i % 10:
            shared.get(i % 1000)
        else:
            shared[i % 1000] = i


def contended_list(n):
    for i in range(n):
        SHARED_LIST.append(i)
        SHARED_LIST.pop()


def contended_lock(n):
    for _ in range(n):
        with LOCK:
            COUNTER[0] += 1


# Threads that write to one object, each with the control in Java whose loss is the measure.
CONTENDED = {
    "dict_write": (contended_dict_write, "shared_map_write"),
    "dict_grow": (contended_dict_grow, "shared_map_grow"),
    "dict_mixed": (contended_dict_mixed, "shared_map_mixed"),
    "list_append_pop": (contended_list, "shared_list"),
    "lock": (contended_lock, "shared_lock"),
}
