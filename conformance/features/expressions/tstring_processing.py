# t-strings: templates, interpolations and what programs make of them.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


from string.templatelib import Template, Interpolation, convert
name, n = "<b>", 3.14159
t = t"Hello {name}, {n:.2f} and {name!r:>8} {n * 2 = }"
print(t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations], len(list(t)), type(t).__name__)
def html(t): return "".join(p if isinstance(p, str) else str(p.value).replace("<", "&lt;") for p in t)
def render(t): return "".join(p if isinstance(p, str) else format(convert(p.value, p.conversion), p.format_spec) for p in t)
print(html(t"<i>{name}</i>"), render(t), render(t"{t"inner {n:.1f}"}") if False else "", t"" .strings, t"{1}{2}".strings, (t"a{1}" + t"b{2}").strings, (t"x" + t"y").strings, t"{n:{'.'}{3}f}".interpolations[0].format_spec, t"{{}}".strings, t"a" t"b{n}".strings if False else (t"a" t"b{n}").strings)
match t"{name}":
    case Template(strings=(a, b), interpolations=[Interpolation(v, e, c, f)]): print(repr(a), v, e, c, repr(f))
print(Template("a", Interpolation(5, "x", "r", ".2"), "b", "c").strings, Interpolation(1).expression, repr(Interpolation(1, "e")), t"{n}" == t"{n}", [*t"a{1}b"][1].value, repr(t"a{1!s:x}"), rt"\n{n}".strings, tr"\d".strings)
sql = t"select {n} from {name!s}"
print("?".join(sql.strings), sql.values)
attempt(lambda: t"{undefined}", lambda: t"a" + "b", lambda: "a" + t"b", lambda: Template(5), lambda: Interpolation(), lambda: Interpolation(1, 2), lambda: Interpolation(1, "a", "z"), lambda: str(t"{1}").split(" object")[0][:20], lambda: t"{1/0}", lambda: format(t"x", "5"), lambda: setattr(t, "strings", ()), lambda: t[0], lambda: len(t), lambda: type("X", (Template,), {}), lambda: hash(t"x") is not None)
def lazy(f): return t"{f()}"
print(lazy(lambda: "evaluated at once").values)
