# Indentation errors, and tabs.
def show(*sources):
    for source in sources:
        try:
            compile(source, "prog.py", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), sep="\n    ")
        else:
            print(repr(source), "compiles")


show("if 1:\nx", "if 1:\n  x\n y", "if 1:\n  x\n    y", "  x", "x\n  y", "if 1:\n\tx\n        y", "if 1:\n        x\n\ty", "if 1:\n  if 2:\n      x\n    y", "\tx")
show("for x in y:\npass", "while 1:\npass", "else:\n  pass", "def f():\npass", "class A:\npass", "try:\npass", "try:\n  pass\nexcept:\npass", "try:\n  pass\nfinally:\npass")
show("with a:\npass", "with a as b, c:\npass", "async def f():\npass", "async def f():\n  async with a:\n  pass", "async def f():\n  async for a in b:\n  pass", "match x:\ncase 1: pass", "match x:\n  case 1:\n  pass")
show("if 1:\n  x\nelif 2:\ny", "if 1:\n  x\nelse:\ny", "for x in y:\n  x\nelse:\ny", "try:\n  x\nexcept A:\n  y\nelse:\nz", "try:\n  x\nexcept* A:\ny", "@a\ndef f():\npass", "if 1:\n", "if 1:\n  # only a comment\n", "def f():\n    '''doc'''\n   x")
show("x = 1\n y = 2", "(\nx\n", "if 1:\n  (\n x\n)\n  y", "if 1: x\n  y", "if 1: x; y\nelse: z", "if 1: if 2: x", "if 1: for x in y: z", "class A: def f(self): pass", "if 1:\\\n  x", "x\\ y", "x = 1 \\", "\\\n", "if 1:\n  x\\\n")
