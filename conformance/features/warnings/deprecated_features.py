# Warnings that the language itself gives at run time and compile time, turned into errors.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import warnings
warnings.simplefilter("error")
def source(*texts):
    for t in texts:
        try:
            exec(t, {})
            print(repr(t), "no warning")
        except Warning as w:
            print(repr(t), type(w).__name__, w)
        except SyntaxError as e:
            print(repr(t), "SyntaxError", e.msg, e.lineno, e.offset)
        except Exception as e:
            print(repr(t), type(e).__name__, e)
source("'\\q'", "'\\777'", "1 is 1", "x = 5\nx is 'a'", "() is ()", "'a' is not None", "None is None", "assert (1, 'm')", "assert ()", "(1, 2)(3)", "[1](0)", "'a'()", "5()", "f'a'(1)", "[1, 2]['a']", "'abc'[1.5]", "(1,)['k']", "{1: 2}['a']", "[][()]", "1if 1 else 2", "0x1for x in ()", "1or 2", "1.5in [1]", "~True", "~False + 1", "def f():\n  try: pass\n  finally: return 1", "for i in (1,):\n  try: pass\n  finally: break", "raise StopIteration", "import imp_nope", "NotImplemented and 1", "bool(NotImplemented)", "not NotImplemented", "complex(1j, 1)", "round(1.5, 0)", "int('1')", "(lambda: 1)[0]", "None[0]", "...[0]", "True()", "(x for x in ())()", "{1}()", "{**{}}(1)", "[x for x in ()](1)", "def g(): return\nglobal g", "'%d' % 1.5", "'\\8'", "'''\n\\z'''", "rb'\\q'", "type('X', (), {'__qualname__': 'Y'})", "open")
