"""A str with surrogates is no source: compile, exec and eval say so, and so does ast.parse; names of other characters work."""
import ast

for source in "'\ud800'", "x = '\U0001F600'; y = '\udc80'", "'\U0001F600'", "'\u00e9'":
    for function in exec, eval, ast.parse, lambda s: compile(s, "file", "exec"):
        try:
            function(source)
            print(function.__name__, "works")
        except (UnicodeEncodeError, SyntaxError) as e:
            print(function.__name__, type(e).__name__, *(ascii(a) for a in e.args[:1]), getattr(e, "start", None), getattr(e, "reason", None))
for kind in type(None), type(...), type(NotImplemented):
    print(kind, kind.__text_signature__)
