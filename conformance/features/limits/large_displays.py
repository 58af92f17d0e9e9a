"""Displays with few elements that are long, and with many that are no constants: each takes more than one method of the JVM has room for."""
import traceback

NS = "urn:x"


def convert(value):
    return value * 2


def text(kind, count, element):
    left, right = kind
    return left + ",\n".join(element(i) for i in range(count)) + right


SUM = " + ".join(f"{j} * x{j % 3}" for j in range(120))
SOURCES = {
    "a dict of tuples": text("{}", 1700, lambda i: f"((NS, 'name{i}'), None): convert"),
    "a dict of dicts": text("{}", 90, lambda i: f"'k{i}': " + text("{}", 60, lambda j: f"(NS, {j}): [convert({j}), NS]")),
    "a list of sums": text("[]", 60, lambda i: SUM),
    "a tuple of calls": text("()", 200, lambda i: text(("convert([", "])"), 30, lambda j: f"(NS, x1 + {j}, 'n')")),
    "a set": text("{}", 1500, lambda i: f"(NS, x0, 'n{i}')"),
    "a list with unpacking": text("[]", 1500, lambda i: f"*(NS, x{i % 3})" if i % 50 == 0 else f"(NS, x{i % 3}, [y := {i}])"),
}


def describe(value):
    items = list(value.items()) if isinstance(value, dict) else sorted(value) if isinstance(value, set) else list(value)
    return type(value).__name__, len(value), str(items[0])[:50], str(items[-1])[:50]


for name, source in SOURCES.items():
    space = {"NS": NS, "convert": convert, "x0": 1, "x1": 2, "x2": 3}
    exec(f"value = {source}", space)
    print(name, describe(space["value"]), space.get("y"))
    exec(f"def f(x0, x1, x2, y=None):\n    before = x0\n    value = {source}\n    return value, lambda: (before, y)", space)
    value, inner = space["f"](1, 2, 3)
    print(value == space["value"], inner())

space = {"NS": NS}
try:
    exec(compile("def f():\n    return " + text("[]", 2000, lambda i: f"(NS, [{i}, NS])" if i < 1990 else "(NS, [NS.missing])") + "\nf()", "large", "exec"), space)
except AttributeError:
    print(traceback.format_exc().replace(__file__, "FILE").splitlines()[-3:])
