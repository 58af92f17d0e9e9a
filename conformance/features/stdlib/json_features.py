# json: what dumps and loads do, and where errors are.
import json
data = {"s": "é\n\"\\/\u2028😀", "n": [1, -2.5, 1e100, True, None], "e": {}, "l": [], "nested": {"k": [{"a": 1}]}, 5: "int key", None: 0, True: 1, 1.5: 2}
print(json.dumps(data), json.dumps(data, ensure_ascii=False), json.dumps({"b": 1, "a": [1, {"c": 2}]}, indent=2, sort_keys=True), json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps([1, []], indent="\t"), json.dumps("x"), json.dumps(float("inf")), json.dumps((1, 2)), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), sep="\n")
print(json.loads(' {"a": [1, 2.0, -3e2, true, false, null, "\\u00e9\\ud83d\\ude00\\n"]} '), json.loads("[NaN, Infinity, -Infinity]"), json.loads("1e5"), json.loads('"x"'), json.loads(b'{"k": 1}'), json.loads('{"a": 1, "a": 2}'), json.loads("[]"), json.loads("12345678901234567890"))
print(json.loads('{"a": 1.5, "b": 2}', parse_float=str, parse_int=float), json.loads('{"a": {"b": 1}}', object_hook=lambda d: list(d.items())), json.loads('{"a": 1, "b": 2}', object_pairs_hook=tuple), json.loads("[NaN]", parse_constant=lambda c: f"<{c}>"))
for text in ("", " ", "{", "[1,", "[1,]", '{"a":}', '{"a" 1}', "{a: 1}", "{'a': 1}", '{"a": 1,}', "[1 2]", "nul", "tru", "01", "1.", ".5", "-", "1e", '"abc', '"\\u12"', "[1] 2", "]", '{"a": 1 "b": 2}', "\ufeff[]", "+1", '["a", "b"', "[\n1,\n2\n3]"):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), "->", e, e.pos, e.lineno, e.colno)


class Obj: pass


loop = []
loop.append(loop)
for f in (lambda: json.dumps(Obj()), lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(b"x"), lambda: json.dumps({"a": [1, {"b": Obj()}]}), lambda: json.loads(5), lambda: json.loads(b"\xff"), lambda: json.dumps(1j)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0], getattr(e, "__notes__", None))


class Encoder(json.JSONEncoder):
    def default(self, o):
        return {"__complex__": [o.real, o.imag]} if isinstance(o, complex) else super().default(o)


print(json.dumps({"z": 1 + 2j}, cls=Encoder), json.dumps({1, }, default=sorted), "".join(json.JSONEncoder().iterencode([1, {"a": None}])), json.JSONDecoder().raw_decode('[1] rest'), json.dumps({"a": 1}, indent=0))
import io
out = io.StringIO()
json.dump([1, "a"], out)
print(out.getvalue(), json.load(io.StringIO('{"k": "v"}')))
from enum import IntEnum
class N(IntEnum): A = 1
class MyStr(str): pass
class MyInt(int):
    def __repr__(self): return "custom"
print(json.dumps([N.A, MyStr("s"), MyInt(5), {N.A: 1}]))
