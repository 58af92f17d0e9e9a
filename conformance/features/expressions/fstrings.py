# f-strings: conversions, nested format specs, debugging, nested quotes.
name, n, x = "World", 42, 3.14159
print(f"Hello {name}!", f"{n:5d}|{n:<5}|{n:^5}|{n:>5}|{n:05}")
print(f"{x:.2f} {x:10.3f} {x:e} {x:g} {x:%} {n:x} {n:#b} {n:+d} {10**9:,} {10**9:_}")
print(f"{name!r} {name!s} {'é'!a} {name!r:>10}")
width, prec = 10, 4
print(f"{x:{width}.{prec}}|{x:{'>'}{width}}|")
print(f"{n=} {n = } {x=:.1f} {name=!s} {n+1=}")
print(f"{{literal}} {{{n}}} }}{{")
print(f"{'nested ' + f'{n + 1}'} {f"{f"{1}"}"}")
print(f"{[i for i in range(3)]} { {'a': 1}['a'] } {(lambda v: v * 2)(4)}")
print(f'''{
    n
    + 1
} multi''')
print(f"{n!r:^{width}}", f"{'a' if n else 'b'}", f"{n:{'d'}}")
print(rf"\d{n}\n", f"\x41{n}\u0042", f"{'\n'}|")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "F()"
print(f"{F()} {F():abc} {F()!r:>6} {F():{n}-x}")
print(f"{'x':*^7}{True:5}{None!s:>6}", f"{1,2}", f"{*[1, 2],}")
try:
    f"{'a':d}"
except ValueError as e:
    print(e)
