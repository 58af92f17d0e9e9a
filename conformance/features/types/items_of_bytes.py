"""Items of bytearrays and bytes, also of derived classes, and their errors."""
def f(b):
    b[0] = 5; b[-1] = True
    r = [b[0], b[-1], b[1]]
    for bad in (lambda: b[9], lambda: b.__setitem__(9, 1)):
        try: bad()
        except IndexError as e: r.append(str(e))
    for i, v in ((0, 256), (0, -1), (7, 300), (0, 'x'), ('a', 1), (2**70, 1)):
        try: b[i] = v
        except (ValueError, TypeError, IndexError) as e: r.append(str(e))
    return r, b
class B(bytearray):
    def __getitem__(self, i): return 'own'
    def __setitem__(self, i, v): pass
for i in range(60): x = f(bytearray(b'abc')), f(B(b'abc'))
print(x)
def g(b):
    r = [b[0], b[-1]]
    for bad in (3, -4, 'a', 1.5, 2 ** 70):
        try: b[bad]
        except (IndexError, TypeError) as e: r.append(str(e))
    return r
class C(bytes):
    def __getitem__(self, i): return 'own'
for i in range(60): x = g(b'abc'), g(C(b'abc'))
print(x)
