# Messages of syntax errors.
for src in ("1 +", "def f(:", "x = = 1", "if x\n  y", "print 'a'", "for", "return 1", "break", "f(a=1, 2)", "def f(a, a): pass",
            "x = (1,", "'abc", "1 = x", "f() = 1", "del f()", "class", "  x = 1", "if 1:\nx", "a b", "async x", "await x",
            "def f():\n  nonlocal q", "nonlocal x", "x: int = 1; global x", "def f(x):\n  global x", "import a.b as", "from . import *, a",
            "[x for x in]", "{1: 2, 3}", "lambda x: =", "f'{'", "f'{a b}'", "f'{}'", "f'}'", "0777", "1__0", "0xg", "'\\N{nope}'", "b'é'",
            "yield 1", "x := 1", "(a, b) += 1", "None = 1", "def f(None): pass", "*a", "*a, *b = c", "try:\n  pass", "with open(x) as 1: pass",
            "match x:\n  case a: pass\n  case b: pass", "match x:\n  case {**r, 'a': 1}: pass", "continue", "def f(a=1, b): pass", "f(**a, *b)",
            "else: pass", "x = 5 if 3", "f(x for x in y, 1)", "assert", "raise x from", "\tx\n  y", "class A:\n def f(self):\n  return\n   x"):
    try:
        compile(src, "<s>", "exec")
        print(repr(src), "fine")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
