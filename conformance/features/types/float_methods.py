# Methods and printing of float and complex.
print(1.5.is_integer(), 2.0.is_integer(), 0.75.as_integer_ratio(), 255.5.hex(), float.fromhex("0x1.8p1"))
print(float("inf"), float("-inf"), float("nan"), float(" 1e3 "), float("1_0.5"), -0.0, 0.1, 1e100, 1.0e-10, 123456789012345680.0)
print(round(2.5), round(3.5), round(2.675, 2), round(-0.5), round(1234.5, -2), round(1e20))
print(str(1e16), repr(1e15), 1.7976931348623157e308, 5e-324, 100.0, 1e5)
print(3 + 4j, abs(3 + 4j), (1 + 2j) * (3 - 1j), (1 + 2j).conjugate(), complex("1+2j"), complex(1, -0.0), 1j ** 2, -1j)
print((1 + 2j) / (1 - 1j), (2 + 0j) == 2, hash(2 + 0j) == hash(2), complex(3), repr(complex(0, float("inf"))))
print(float.__floordiv__(7.0, 2.0), 7.5.__mod__(2), 1.0.__eq__(1), (0.5).__round__(), 7.9.__trunc__(), 7.2.__ceil__())
print(max(1.0, 2), min(0.5, 1), sum([0.1] * 10), sum([0.1, 0.2, 0.3]), 1e308 + 1e308)
for bad in ("float('x')", "float([])", "1.5 // 0", "complex('x')", "1j < 2j", "round(float('nan'))", "int(1e400)"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
