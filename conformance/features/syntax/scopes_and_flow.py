# Errors of names and control flow that the parser can't see.
import warnings
warnings.simplefilter("ignore")

def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


show("return", "return 1", "class A:\n  return", "yield", "class A:\n  yield", "class A:\n  x = yield", "yield from x", "await x", "[await x]", "async for a in b: pass", "async with a: pass", "[x async for x in y]", "(x async for x in y)", "def f(): await x", "def f(): async for a in b: pass", "def f(): async with a: pass")
show("def f(): [x async for x in y]", "async def f(): [await x for x in y]", "async def f(): yield from x", "async def f():\n  yield 1\n  return 2", "async def f():\n  yield 1\n  return", "async def f(): return 2", "lambda: await x", "async def f(): lambda: await x", "async def f():\n  def g(): await x", "[(yield) for x in y]", "{(yield 1) for x in y}", "((yield) for x in y)", "[x for x in (yield)]", "def f(): [x for x in (yield)]", "def f(): [(yield) for x in y]")
show("break", "continue", "if 1: break", "def f(): break", "for x in y:\n  def f(): break", "for x in y:\n  class A: continue", "for x in y: pass\nelse: break", "while 1:\n  try: pass\n  finally: continue", "try: break\nexcept: pass", "for x in y:\n  lambda: break")
show("nonlocal x", "def f(): nonlocal x", "def f():\n  x = 1\n  def g(): nonlocal x", "def f(x):\n  nonlocal x", "def f(x):\n  global x", "def f():\n  x = 1\n  global x", "def f():\n  print(x)\n  global x", "def f():\n  x: int\n  global x", "def f():\n  global x\n  x: int = 1", "x: int = 1\nglobal x", "class A:\n  nonlocal x", "class A:\n  x = 1\n  global x", "def f():\n  x = 1\n  def g():\n    print(x)\n    nonlocal x")
show("def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x", "def f():\n  x = 1\n  def g():\n    nonlocal x\n    global x", "def f():\n  global x\n  nonlocal x", "def f():\n  global x\n  def g(): nonlocal x", "def f():\n  import x\n  global x", "def f():\n  for x in y: pass\n  global x", "def f():\n  def x(): pass\n  global x", "def f():\n  class x: pass\n  global x", "def f():\n  try: pass\n  except E as x: pass\n  global x", "def f():\n  with y as x: pass\n  global x", "def f():\n  (x := 1)\n  global x", "def f():\n  del x\n  global x", "global x, x", "global x; x = 1", "x = 1\nglobal x", "def f():\n  global __class__", "nonlocal x, y", "global", "global 1", "global x.y", "global x,", "nonlocal")
show("[x := 1 for x in y]", "[(x := 1) for x in y]", "[(z := 1) for x in (z := y)]", "[z for x in (z := y)]", "class A: [(z := 1) for x in y]", "[[(x := 1) for a in b] for x in y]", "[x for x in y if (x := 1)]", "def f(): [(z := x) for x in y]", "lambda: [(x := 1) for x in y]", "{(k := x): 1 for x in y}", "[i for i in range(5) if (j := 0) for j in range(5)]", "[i + 1 for i in (i := range(3))]", "[(lambda: (x := 1)) for x in y]")
show("from __future__ import nope", "x = 1\nfrom __future__ import annotations", "from __future__ import braces", "from __future__ import *", "'doc'\nfrom __future__ import annotations", "from __future__ import annotations; import x", "import x; from __future__ import annotations", "'a'\n'b'\nfrom __future__ import annotations", "def f():\n  from __future__ import annotations", "from __future__ import (annotations, division)", "from __future__ import barry_as_FLUFL\n1 != 2", "from __future__ import barry_as_FLUFL\n1 <> 2", "1 <> 2", "from x import *", "def f():\n  from x import *", "class A:\n  from x import *")
