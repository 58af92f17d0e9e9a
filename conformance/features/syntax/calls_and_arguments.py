# Syntax errors of calls and of parameter lists.
def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


show("f(a=1, 2)", "f(**k, 1)", "f(**k, *a)", "f(a=1, *b, 2)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "f(True=1)", "f(None=1)", "f(a+b=1)", "f((a)=1)", "f(a, b=)")
show("f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y)", "f((x for x in y), 1)", "f(a=x for x in y)", "f(*)", "f(**)", "f(* a, ** b)", "f(,)", "f(a,,b)", "f(a b)", "f(a, b c)")
show("f(a", "f(a, b", "f(a=1", "f(", "f(a))", "f(a]", "f(__debug__=1)", "f(*a=1)", "f(**a=1)", "f(a:=1, b=(c:=2))", "f(a=b:=1)", "f(lambda x: x = 1)")
show("def f(a, a): pass", "def f(a, *, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass", "def f(**k, *a): pass", "def f(*a, *b): pass")
show("def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*a, /): pass", "def f(*, a, /): pass", "def f(a, *, /): pass", "def f(1): pass", "def f(None): pass", "def f((a, b)): pass", "def f(a.b): pass")
show("def f(a=): pass", "def f(*a=1): pass", "def f(**k=1): pass", "def f(*a: int = 1): pass", "def f(a: ): pass", "def f(*a: *b): pass", "def f(a: *b): pass", "def f(**a: *b): pass", "def f(__debug__): pass")
show("lambda a, a: 0", "lambda a=1, b: 0", "lambda *: 0", "lambda *, **k: 0", "lambda /: 0", "lambda (a): 0", "lambda a: int: 0", "lambda *a, *b: 0", "lambda **k, a: 0", "lambda a=: 0", "lambda: (yield)")
show("def f(a, b:\n  pass", "def f(a b): pass", "def f a: pass", "def (a): pass", "def f()", "def f():", "def f() pass", "def 1(): pass", "def f[T: pass", "def f() -> : pass", "def f() ->: pass", "def f(a, b)) : pass")
show("class A(: pass", "class A()", "class A:", "class (A): pass", "class 1: pass", "class A(b=1, c): pass", "class A(x for x in y): pass", "class A.b: pass", "class A pass", "class A(*): pass")
show("@\ndef f(): pass", "@a\nx = 1", "@a b\ndef f(): pass", "@x := y\ndef f(): pass", "@(x := y)\ndef f(): pass", "@a, b\ndef f(): pass", "@lambda f: f\ndef f(): pass", "async x = 1", "async\ndef f(): pass", "async lambda: 0")
