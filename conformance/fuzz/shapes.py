"""Programs about shapes: comprehensions, calls, control flow, generators, classes."""
from values import COMPARISONS, INTS, mixed, number, value

ITERABLES = ["range(4)", "[3, 1, 2]", "'abc'", "(1, 2)", "{'k': 1, 'l': 2}", "[[1, 2], [3]]", "[(1, 2), (3, 4)]", "()"]


def comprehension(r):
    element = r.choice(["x", "(x, y)", "x * 2", "[z for z in (x, y)]", "(lambda: (x, y))()", "(w := x)", "str(x) + str(y)", "x if y else x", "f'{x}{y}'"])
    first, second = r.choice(ITERABLES), r.choice(ITERABLES + ["(x,)", "[x, x]", "range(2)"])
    condition = r.choice(["", "", " if x", " if y != 1", " if x is not None if y"])
    clauses = f"for x in {first} for y in {second}{condition}"
    text = r.choice([f"[{element} {clauses}]", f"list({element} {clauses})", f"sorted({{{'str(' + element + ')'} {clauses}}})",
                     f"{{{'str(' + element + ')'}: y {clauses}}}", f"tuple({element} {clauses})", f"[f() for f in [lambda: x {clauses}]]" if "w :=" not in element else "1"])
    return [f"show({text})"]


def call(r):
    parameters, seen = [], ["a", "b", "c", "d", "e"]
    kinds = r.choice(["a, b", "a, b=5", "a, /, b", "*a, b", "a, *, b", "a=1, *b, c, **d", "a, b=2, /, c=3, *, d=4", "**a", "*a", "", "a, /, *, b=1, **c"])
    arguments = r.choice(["", "1", "1, 2", "1, 2, 3", "1, b=2", "b=2", "a=1", "*[1, 2]", "**{'a': 1}", "1, **{'b': 3}", "1, c=3", "1, *(), b=4", "*'xy', **{'z': 1}",
                          "1, **{'a': 2}", "b=1, **{'b': 2}", "1, 2, 3, 4, 5, 6", "*5", "**5", "**{1: 2}"])
    names = [p.strip().lstrip("*").split("=")[0] for p in kinds.split(",") if p.strip() not in ("/", "*", "")]
    holder = r.choice(["", "class C:\n    def f(self, {k}): return ({n})\nf = C().f", "f = lambda {k}: ({n})"])
    returned = "".join(n + ", " for n in names)
    text = holder.format(k=kinds, n=returned) if holder else f"def f({kinds}):\n    return ({returned})"
    return [*text.replace("self, )", "self)").replace("self, /", "self, a0=0, /").splitlines(), f"show(f({arguments}))"]


def block(r, depth, loop, function):
    """Statements that note what runs in the list `log`."""
    lines = []
    for _ in range(r.randint(1, 2)):
        kind = r.random()
        if depth == 0 or kind < 0.3:
            choices = [f"log.append({r.randint(0, 99)})", f"n += {r.randint(1, 3)}", f"if n > {r.randint(3, 12)}: raise {r.choice(['ValueError(n)', 'KeyError(n)', 'StopIteration'])}"]
            if loop:
                choices += [f"if n % {r.randint(2, 4)} == 0: {r.choice(['break', 'continue'])}"]
            if function:
                choices += [f"if n > {r.randint(1, 9)}: return n"]
            lines.append(r.choice(choices))
        elif kind < 0.5:
            lines += ["try:", *inside(block(r, depth - 1, loop, function)), f"except {r.choice(['ValueError', 'KeyError', 'LookupError', 'Exception'])} as error:",
                      *inside(["log.append(repr(error))", *block(r, depth - 1, loop, function)])]
            if r.random() < 0.5:
                lines += ["else:", *inside(block(r, depth - 1, loop, function))]
            if r.random() < 0.5:
                lines += ["finally:", *inside(["log.append('f')", "n += 1"])]
        elif kind < 0.75:
            lines += [f"for i in range({r.randint(0, 4)}):", *inside(["n += 1", *block(r, depth - 1, True, function)])]
            if r.random() < 0.4:
                lines += ["else:", *inside(["log.append('else')"])]
        elif kind < 0.9:
            lines += [f"with Manager(log, {r.random() < 0.3}):", *inside(block(r, depth - 1, loop, function))]
        else:
            lines += [f"if n % {r.randint(2, 3)}:", *inside(block(r, depth - 1, loop, function)), "else:", *inside(block(r, depth - 1, loop, function))]
    return lines


def inside(lines):
    return ["    " + line for line in lines]


def control(r):
    return ["log = []", "def f(n):", *inside([*block(r, 3, False, True), "return 'end', n"]), "try:", "    show(f(0))", "finally:", "    show(log)"]


def generator(r):
    body = []
    for i in range(r.randint(1, 4)):
        body.append(r.choice([f"got = yield {i}; log.append(got)", f"yield from range({i})", f"try:\n    yield {i}\nexcept ValueError as e:\n    log.append(repr(e))",
                              f"try:\n    yield 'in'\nfinally:\n    log.append('closed {i}')", "return 7", f"yield from (got for got in 'xy')"]))
    body = [line for part in body for line in part.splitlines()]
    steps = [r.choice(["show(next(g, 'none'))", "show(g.send(None))", "show(g.send(5))", "show(g.throw(ValueError('t')))", "show(g.close())", "show(list(g))"])
             for _ in range(r.randint(1, 5))]
    lines = ["log = []", "def gen():", *inside(["yield 'first'", *body]), "g = gen()"]
    for step in steps:
        lines += ["try:", *inside([step]), "except BaseException as e:", "    show(repr(e))"]
    return [*lines, "show(log)"]


def classes(r):
    names, lines = [], ["log = []"]
    for name in "ABCD"[:r.randint(2, 4)]:
        bases = ", ".join(r.sample(names, min(len(names), r.randint(0, 2)))) or r.choice(["", "", "object", "int", "list", "Exception", "dict"])
        lines.append(f"class {name}({bases}):")
        members = [
            "    def m(self, *a): log.append('%s.m'); return getattr(super(), 'm', lambda *a: a)(*a)" % name,
            "    def __add__(self, other): return %s" % r.choice(["NotImplemented", "'add%s'" % name]),
            "    def __radd__(self, other): return 'radd%s'" % name,
            "    def __eq__(self, other): return %s" % r.choice(["NotImplemented", "True", "False"]),
            "    def __getattr__(self, n): return '%s?' + n" % name,
            "    @property\n    def p(self): return 'p%s'" % name,
            "    @classmethod\n    def k(cls): return cls.__name__",
            "    @staticmethod\n    def s(x=1): return x",
            "    v = '%s'" % name,
            "    def __init_subclass__(cls, **kw): log.append(cls.__name__); super().__init_subclass__(**kw)",
            "    def __len__(self): return %d" % r.randint(-1, 3),
            "    def __contains__(self, x): return x == 1",
            "    def __repr__(self): return '<%s>'" % name,
            "    def __lt__(self, other): return %s" % r.choice(["NotImplemented", "True"]),
            "    def __call__(self, *a, **k): return a, k",
            "    __slots__ = ('q',)",
            "    def __set_name__(self, o, n): log.append(n)",
            "    def __getitem__(self, i):\n        if i > 2: raise IndexError(i)\n        return i",
            "    def __iter__(self): return iter('it%s')" % name,
            "    def __bool__(self): return %s" % r.choice(["True", "False", "2"]),
            "    def __index__(self): return %d" % r.randint(0, 3),
            "    def __hash__(self): return 1",
        ]
        lines += [line for member in r.sample(members, r.randint(1, 5)) for line in member.splitlines()]
        names.append(name)
    one, two = r.choice(names), r.choice(names)
    probes = [f"[c.__name__ for c in {one}.__mro__]", f"{one}() + {two}()", f"{one}().m(1)", f"{one}().v", f"{one}().p", f"{one}.k()", f"{one}().s()", f"len({one}())",
              f"{one}() == {two}()", f"bool({one}())", f"1 in {one}()", f"{one}() < {two}()", f"list({one}())", f"{one}()(1, x=2)", f"[10, 20, 30, 40][{one}()]", f"{one}().zz",
              f"issubclass({one}, {two})", f"hash({one}()) is not None", f"sorted(k for k in {one}.__dict__ if k[0] != '_')", f"type({one}()).__name__", f"setattr({one}(), 'q', 1)",
              f"setattr({one}(), 'p', 1)", f"{one}() + 1", f"1 + {one}()", f"{one}().__class__.__bases__ == {two}.__bases__"]
    for probe in r.sample(probes, r.randint(3, 7)):
        lines += ["try:", f"    show({probe})", "except Exception as e:", "    show(type(e).__name__, str(e))"]
    return [*lines, "show(log)"]


def unpacking(r):
    target = r.choice(["a, b", "a, *b", "*a, b", "a, (b, c)", "[a, b, c]", "a, *b, c", "(a, b), c"])
    names = sorted(set(target) & set("abc"))
    return [f"{target} = {r.choice(ITERABLES + ['5', 'None', 'iter([1, 2])'])}", f"show({', '.join(names)})"]


def matching(r):
    subject = r.choice(ITERABLES + INTS[:6] + ["'abc'", "None", "{'k': [1, 2], 'm': 0}", "1.0", "{}", "[1, [2, 3]]"])
    patterns = ["[a, b]", "[a, *b]", "{'k': a}", "{'k': [a, _], **b}", "int(a)", "str() as a", "1 | 2 as a", "(a, [b, *_])", "None", "[]", "float()", "{}", "True", "'abc'", "[_, _, _]"]
    lines = ["a = b = None", f"match {subject}:"]
    for i, pattern in enumerate(r.sample(patterns, r.randint(1, 4))):
        lines += [f"    case {pattern}{r.choice(['', '', ' if a'])}:", f"        show({i}, a, b)"]
    return [*lines, "    case _:", "        show('none')"]


def collection(r):
    lines = [f"x = {r.choice(['{}', '{1: 2, 3: 4}', 'dict(a=1, b=2)'])}", "y = {1, 2, 3, 'a'}"]
    operations = ["x[{v}] = 1", "x.pop({v})", "x.setdefault({v}, []).append(1)", "x |= {{1: 9}}", "x.update([(1, 2)])", "del x[{v}]", "show(x.get({v}))", "show({v} in y)",
                  "y.add({v})", "y.discard({v})", "y.remove({v})", "show(x.popitem())", "show(list(x.items()))", "show(x == {{1: 2}})", "show(len(y | {{{v}}}))", "show(y >= {{1}})",
                  "show(list(reversed(x)))", "show(sorted(map(str, x.keys() & {{1, 'a'}})))", "show(dict.fromkeys([1, {v}]))"]
    return [*lines, *(r.choice(operations).format(v=value(r)) for _ in range(r.randint(2, 5))), "show(x, sorted(map(str, y)))"]


def arithmetic(r):
    return [f"show({number(r, r.randint(1, 4))})"]


def anything(r):
    return [f"show({mixed(r, r.randint(1, 2))})"]


def accumulated(r):
    """Locals that start as small ints or floats, in a loop: overflow, mixing and rebinding."""
    steps = [f"s {r.choice(['+=', '-=', '*=', '//=', '%=', '^=', '|=', '&='])} {r.choice(['i', 'i * i', '3', '-7', 't', '2.5', 'i - t', '2**40'])}" for _ in range(r.randint(1, 3))]
    steps += [r.choice([f"t = s {r.choice(['+', '-', '*'])} i", "i = i + 1", "t, s = s, t", "if s > 2**65: s = 1", f"if s {r.choice(COMPARISONS[:6])} t: t += 1"])]
    return ["def f(n):", f"    s = {r.choice(['0', '1', '0.5', '2**62', '-1'])}; t = {r.choice(['1', '3', '1.5'])}", f"    for i in range({r.choice(['n', '2, n', 'n, 0, -1'])}):",
            *inside(inside(steps)), "        if not -1e300 < s < 1e300: break", "    return s, t", f"show(f({r.randint(0, 40)}))"]
