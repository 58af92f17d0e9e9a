# What can't be assigned to, and how the message names it.
def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


show("1 = x", "'s' = x", "b'' = x", "None = 1", "True = 1", "... = 1", "__debug__ = 1", "f() = 1", "a + b = 1", "-a = 1", "not a = 1")
show("a < b = 1", "a and b = 1", "a if b else c = 1", "lambda: 0 = 1", "[x for x in y] = 1", "{x for x in y} = 1", "{1: 2} = 1", "{1} = 1")
show("(x for x in y) = 1", "f'{x}' = 1", "t'{x}' = 1", "(a, 1) = x", "[a, f()] = x", "(a, (b, 2)) = x", "*a = x", "*a, *b = x", "a, b += 1", "[a] += 1")
show("f() += 1", "1 += 1", "None += 1", "x := 1", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "(1 := 2)", "(x := 1) = 2", "a = 1 = b", "a = (yield) = 1")
show("x: int: str", "(a, b): int", "[a]: int", "1: int", "f(): int", "a, b: int", "x: int = ", "() = 1", "[] = 1", "(a) = 1", "((a)): int = 1")
show("for 1 in x: pass", "for f() in x: pass", "for a, 1 in x: pass", "for *a in x: pass", "for x() in y: pass", "for (x in y): pass", "for a if b in x: pass")
show("with a as 1: pass", "with a as f(): pass", "with (a as b, c as 1): pass", "with a as b + c: pass", "[x for 1 in y]", "[x for f() in y]", "[x for a, 1 in y]")
show("del 1", "del f()", "del a + b", "del (a, 1)", "del [a, f()]", "del *a", "del (*a,)", "del (a, *b)", "del None", "del a if b else c", "del (x := 1)", "del ()", "del []")
show("import a as 1", "import a as b.c", "from a import b as c.d", "from a import b as None", "except_ = 1", "try: pass\nexcept A as 1: pass", "try: pass\nexcept A as b.c: pass")
show("a, b = c = 1, 2 = 3", "x = y = 1 = z", "a.b = c[0] = d[1:2] = 1", "a.1 = 2", "print = 1", "print 1 = 2", "True.x = 1", "None[0] = 1", "f().x = 1")
