# Syntax errors of match statements.
def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


def match(*patterns):
    show(*["match x:\n  case " + p + ": pass" for p in patterns])

match("a, b", "a | b", "1 | a", "a | 1", "(a, b) | (a, c)", "[a] | [a]", "{'k': a} | [a]", "C(a) | D(b)", "_ | 1", "1 | _", "a as b | c", "1 as 1", "1 as a.b", "1 as _", "a as b", "_ as a", "1 as a as b")
match("[a, a]", "(a, *a)", "{'k': a, 'l': a}", "C(a, b=a)", "[*a, *b]", "[*_, *_]", "*a", "*a, b", "*_", "*1", "[*a.b]", "{**a, **b}", "{**a, 'k': 1}", "{**_}", "{'k': **a}", "{a: 1}", "{a.b: 1}", "{1: a, 1: b}", "{'a': 1, 'a': 2}", "{1: a, True: b}", "{-1: a}", "{1+2j: a}", "{1+2: a}", "{f'a': 1}")
match("-a", "-1", "+1", "1 + 2", "1 + 2j", "1j + 2", "-1 - 2j", "1 + a", "not a", "a + b", "f(1)", "f()", "a.b()", "f(a=1, 2)", "f(a=1, a=2)", "f(a=b, c=d)", "f(1=2)", "f(a.b=1)", "f(*a)", "f(**a)", "f(,)", "f(a,)", "a[1]", "a.b[1]", "lambda: 1", "f'a'", "t'a'", "'a' 'b'", "b'a'", "'a' b'b'", "None", "...", "a if b", "a if (b := 1)", "1 == 2", "a := 1", "(a)", "()", "(a,)", "[]", "{}", "{1}", "{1, 2}", "[a", "(a", "x y")
show("match x:\n  case a: pass\n  case b: pass", "match x:\n  case _: pass\n  case _: pass", "match x:\n  case a if b: pass\n  case _: pass", "match x:\n  case (a): pass\n  case 1: pass", "match x:\n  case 1 | _: pass\n  case 2: pass", "match x:\n  pass", "match x:\n  case 1 pass", "match x:\n  case 1\n    pass", "match x\n  case 1: pass", "match:\n  case 1: pass", "match x: case 1: pass", "match x:\n  case: pass", "match x, y:\n  case 1, 2: pass", "match *x:\n  case 1: pass", "match *x, y:\n  case 1: pass", "match x:\n  x = 1", "match (x):\n  case 1: pass\nelse: pass", "case 1: pass", "match x:\n  case None: pass\n  case True | False: pass", "match x y:\n  case 1: pass", "match x:\n  case 1:\n    pass\n  y", "match x := 1:\n  case 1: pass", "match (x := 1):\n  case 1: pass", "match yield:\n  case 1: pass", "match x:\n  case (a, b) | (b, a): pass", "match x:\n  case [a] | {'a': a} | C(a): pass", "match x:\n  case [(a | b)]: pass", "match x:\n  case {'k': (a | 1)}: pass")
