# Template strings (PEP 750).
name, n = "W", 3
t = t"Hello {name}, {n + 1:>{n}} {n!r} {{x}}"
print(type(t).__name__, t.strings, t.values)
for part in t:
    print(part)
i = t.interpolations[1]
print(i.value, i.expression, i.conversion, i.format_spec)
print(t.interpolations[2].conversion)
both = t"a{1}" + t"b{2}"
print(both.strings, both.values)
print((t"x" t"y{n}").strings, t"".strings, t"{n=}".strings)
def html(template):
    out = []
    for part in template:
        out.append(part if isinstance(part, str) else str(part.value).replace("<", "&lt;"))
    return "".join(out)
evil = "<script>"
print(html(t"<p>{evil}</p>"))
