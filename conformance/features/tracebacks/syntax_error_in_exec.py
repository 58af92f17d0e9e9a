# A SyntaxError shows its line when it is known, and the caret.
import traceback

for source in ("x = (1,\n", "if x:\npass", "a b c", "def f():\n    return = 1", "x = 'abc", "f(a for a in b, c)", "    x", "é = ü ü", "\tx = 5 $ 6", "class A: x = 1 +", "(" * 3 + "]"):
    try:
        exec(compile(source, "<given>", "exec"))
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)), end="")
for args in (("msg",), ("msg", ("f.py", 3, 5, "some text here")), ("msg", ("f.py", 3, 5, "  some text here\n", 3, 9)), ("msg", (None, 1, 1, "x")), ("msg", ("f.py", None, None, None)), ("msg", ("f.py", 2, 0, "abc")), ("msg", ("f.py", 2, 40, "abc"))):
    e = SyntaxError(*args)
    print(e, e.filename, e.lineno, e.offset, repr(e.text), sep=" | ")
    print("".join(traceback.format_exception_only(e)), end="")
