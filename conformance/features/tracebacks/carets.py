# What a traceback underlines: the part of the line that failed.
import traceback


class Obj:
    def __getattr__(self, name): raise AttributeError(name)
    def __add__(self, other): raise ValueError("no sum")
    def __getitem__(self, key): raise KeyError(key)
    def __call__(self, *args, **kwargs): raise TypeError("no call")


o, zero, text, items = Obj(), 0, "text", [1, 2]
table = {"a": {"b": None}}


def lines():
    yield lambda: 1 + 2 / zero + 3
    yield lambda: o.first.second
    yield lambda: items[0] + items[5] + items[1]
    yield lambda: table["a"]["b"]["c"]
    yield lambda: text.upper().lower().nothing.strip()
    yield lambda: len(items) + len(5) + len(text)
    yield lambda: o + 1
    yield lambda: -text + 1
    yield lambda: (items + [1]) + text
    yield lambda: items < text
    yield lambda: 1 in 5
    yield lambda: [x for x in 5]
    yield lambda: [x / zero for x in items]
    yield lambda: int("x", base=10) + 1
    yield lambda: o(1, 2, key=3)
    yield lambda: f"{text} {zero / zero} {items}"
    yield lambda: f"{text:d}"
    yield lambda: print(*5)
    yield lambda: dict(**5)
    yield lambda: (1, *5)
    yield lambda: {**5}
    yield lambda: undefined_name + 1
    yield lambda: zero if 1 / zero else 2
    yield lambda: text and 1 / zero
    yield lambda: not_defined.attribute[0](1)
    yield lambda: (lambda x: x / zero)(1)
    yield lambda: "é" + "日本" + 1 / zero * "ü"
    yield lambda: items[1:2][3]
    yield lambda: items["a":2]
    yield lambda: 2 ** -text
    yield lambda: (1 +
                   2 / zero)
    yield lambda: o.method(
        1,
        2,
    )
    yield lambda: max(items,
                      key=lambda x: x / zero)


for f in lines():
    try:
        f()
    except Exception as e:
        print("".join(traceback.format_exception(e)[2:]).replace(__file__, "carets.py"), end="")
