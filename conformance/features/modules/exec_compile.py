# exec, eval and compile: namespaces, modes, flags, code objects.
import ast
print(eval("1 + x", {"x": 2}), eval(" 3 "), eval("[y for y in z]", {}, {"z": "ab"}) if False else "", eval(b"5"), eval(compile("4", "", "eval")), exec("pass"), eval("__name__"), eval("x", {"x": 1}, {"x": 2}))
ns = {}
exec("a = 1\ndef f(): return a\nclass C: pass\nimport math as m\nfor i in range(3): pass\n", ns)
print(sorted(k for k in ns if k != "__builtins__"), ns["f"](), ns["C"].__module__, ns["i"], "__builtins__" in ns)
g, l = {"v": "global"}, {"v": "local"}
exec("w = v\nglobal q\nq = v\ndef f(): return v\nr = f()", g, l)
print(l["w"], g["q"], l["r"], "w" in g)


class Space(dict):
    def __missing__(self, k): return f"<{k}>"
    def __setitem__(self, k, v): super().__setitem__(k, f"set {v}")


s = Space()
exec("a = b\nc = a", {}, s)
print(s)
for source, mode in (("1 + 1", "exec"), ("1 + 1", "eval"), ("1 + 1", "single"), ("x = 1", "single"), ("x = 1", "eval"), ("for i in 'ab': i", "single"), ("a; b = 2", "single"), ("1\n2", "single"), ("", "eval"), ("", "exec"), ("", "single"), ("x = 1", "func"), ("yield 1", "exec")):
    try:
        code = compile(source, "<s>", mode)
        print(repr(source), mode, eval(code, {"a": "A"}))
    except Exception as e:
        print(repr(source), mode, "->", type(e).__name__, e)
c = compile("def f(a, *b, c=1, **d):\n    'doc'\n    x = a\n    return lambda: x + g\n", "file.py", "exec")
f = next(k for k in c.co_consts if hasattr(k, 'co_name'))
print(c.co_name, c.co_filename, c.co_names, f.co_name, f.co_varnames, f.co_argcount, f.co_kwonlyargcount, f.co_cellvars, f.co_flags & 0xC, f.co_firstlineno, f.co_qualname, [k.co_freevars for k in f.co_consts if hasattr(k, "co_freevars")], f.co_nlocals)
print(f.replace(co_name="renamed").co_name, f == f.replace(), f != f.replace(co_filename="x"), hash(f) == hash(f.replace()))
tree = ast.parse("x = 1 + 2; print(x)")
print(ast.dump(tree.body[0]), ast.unparse(tree), ast.literal_eval("{'a': [1, (2, None)], 'b': -1.5, 'c': {1, 2}}"))
tree.body[0].value = ast.Constant(10)
exec(compile(ast.fix_missing_locations(tree), "<ast>", "exec"))
for bad in ("f()", "x", "1 + 'a'", "[", "__import__('os')", "{**a}", "1j + 2", "1 + 2"):
    try:
        print(bad, ast.literal_eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, str(e).split(" at 0x")[0].split(": <")[0])
for call in ("eval('x = 1')", "eval('')", "eval(5)", "exec(5)", "eval('1', 5)", "exec('1', 5)", "exec('1', {}, 5)", "compile('1', 'f', 'nope')", "compile(5, 'f', 'exec')", "compile('1\\0', 'f', 'exec')", "eval('1\\0')", "compile('1', 5, 'exec')", "exec('return')", "eval('await x')", "eval('yield')", "eval(compile('x=1', '', 'exec'))", "eval('a', {'__builtins__': {}})", "eval('len', {'__builtins__': {'len': 5}})", "exec('import os', {'__builtins__': {}})", "exec('class A: pass', {'__builtins__': {}})", "eval('(lambda: undefined_thing)()')", "compile('a b', 'f.py', 'exec')", "eval('1 +')", "exec(b'\\xff')", "exec('# coding: nope\\n1')", "exec(b'# coding: nope\\n1')", "compile('x', '', 'exec', 99999999)", "eval('1', globals=None)", "eval('q', globals={'q': 1}, locals={'q': 2})", "exec('pass', closure=())"):
    try:
        print(call, "=", eval(call))
    except BaseException as e:
        print(call, "->", type(e).__name__, e)
print((lambda a: sorted(locals()))(1), (lambda a: eval("a"))(7), (lambda: (exec("zz = 1"), "zz" in locals()))())
