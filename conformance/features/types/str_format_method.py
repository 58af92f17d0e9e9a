# str.format: fields, attributes, indexes, conversions, nesting and its errors.
class P:
    x, y = 1, [10, 20]
    d = {"k": "v", "1": "one", "a b": 3}
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"


p = P()
for f in ("{}", "{0}", "{!r}", "{!s}", "{!a}", "{:abc}", "{!r:>6}", "{.x}", "{0.y[1]}", "{0.d[k]}", "{0.d[1]}", "{0.d[a b]}", "{0.y[0]:03d}", "{{}}", "{{{}}}", "a{}b{}c", "{0} {0}", "{k}", "{k.x}", "{0:{1}}", "{0!r:{w}}", "{:{}}", "{:{w}.{p}}", "{0:>{w}}"):
    try:
        print(f, f.format(p, "*", k=p, w=8, p=2))
    except Exception as e:
        print(f, "->", type(e).__name__, e)
for f in ("{", "}", "{0", "{0!", "{0!x}", "{0!rr}", "{!}", "{0:{", "{0:{}", "{} {0}", "{0} {}", "{5}", "{x}", "{0.nope}", "{0[k]}", "{0[}", "{0[]}", "{0.}", "{0..x}", "{a b}", "{0!r x}", "{:{:{}}}", "{0.y[5]}", "{0.y[a]}", "{0.d[zz]}", "{-1}", "{ 0}", "{0 }", "{0.y[0]x}", "a}b", "{0[0}", "{!r", "{:5", "{99999999999999999999}", "{0.y[-1]}", "{0!}", "{}}", "{{}"):
    try:
        print(f, repr(f.format(p)))
    except Exception as e:
        print(f, "->", type(e).__name__, e)
print("{:>10}|{:<10}|{:^10}|{:*^10}|{:10}|{:.2}|{:10.2}|{:s}".format("a", "b", "c", "d", "e", "fgh", "ijk", "l"))
print("{a}{b}".format_map({"a": 1, "b": 2}), "{:,}".format(1234567), "{:%Y-%m-%d}".format(__import__("datetime").date(2024, 1, 2)), "{0[a]}".format({"a": 1}), "{0[0][1]}".format([[1, 2]]))


class Default(dict):
    def __missing__(self, key): return f"<{key}>"


print("{x} {y}".format_map(Default(x=1)), "{0:{0}}".format(5), "{:{}{}{}}".format(3.14159, ">", 10, ".2f"))
for v, spec in (("a", "d"), ("a", "=5"), ("a", "+"), ("a", ","), ("a", "05"), ("a", "#"), ([], ">5"), (None, "5"), ({}, "s"), (b"x", "5"), (object, "x"), (..., "1"), ((1,), "d"), (range(3), ">"), ("a", "10.3q"), ("ab", ".1s"), ("ab", "z"), ("x", " "), (True, "5"), (True, "s"), (True, "d"), (None, "")):
    try:
        print(repr(format(v, spec)))
    except Exception as e:
        print(repr(v) if v is not object else "object", spec, "->", type(e).__name__, e)
import string
print(list(string.Formatter().parse("a{b!r:c{d}}e{}{{f}}")), string.Formatter().format("{0} {x}", 1, x=2), string.Formatter().vformat("{} {}", (1, 2), {}))
