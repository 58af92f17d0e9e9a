# Formatting floats.
values = (0.0, -0.0, 1.0, -2.5, 3.14159265, 1e16, 1e-5, 123456789.123, 1e100, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"))
for v in values:
    print(repr(v), [format(v, spec) for spec in ("", "f", ".0f", ".2f", "e", ".0e", ".3E", "g", ".3g", "G", "%", ".1%", "+", " .2f", "010.3f", "+010.2f", ",.2f", "_.1f", "<10", "^10.1f", ">10", "*=+10.1f", "#.0f", "#g", ".12g", "n", "z.0f", "015,.2f")])
print([f"{x!r} {x:.1f} {x:.0f} {round(x)} {round(x, 1)}" for x in (0.5, 1.5, 2.5, 0.05, 0.15, 0.25, 0.35, 2.675, -0.5)])
print([repr(x) for x in (0.1 + 0.2, 1 / 3, 2 / 3, 1e22, 1e23, 123456789012345680.0, 1e15, 1e16, 9007199254740993.0, 4.35, 0.1, 1e-4, 1e-5, 12345678.9, 5e-324, 2.2250738585072014e-308)])
for spec in ("d", "x", "c", "s", ".2", ".", "..", ".-1f", "5.f", "10.3.2f", ",,", ",_", "#,.3e", "z", "zf", "+z.1f", "fz", ".1_f", "._f", "__", "0", "01", "-", "=5"):
    try:
        print(spec, repr(format(1234.5, spec)))
    except ValueError as e:
        print(spec, "->", e)
print("%f %.2f %e %g %10.3f|%-10.2f|%+.1f|%010.2f|% f|%#.0f|%.3g|%G|%F" % (1.5, 2.345, 12345.6789, 0.0001, 3.14159, 2.5, 1, -2.5, 3, 4, 1234567, 1e-10, float("inf")))
print("%.0f %.0f %.0f %.50f" % (0.5, 1.5, 2.5, 0.1))
print(str(1e300 * 10), str(-1e300 * 1e300), float("1_000.5"), float(" 1e3\n"), float("-.5"), float("5."), float("+inF"), float("nan"), float("infinity"), float("١٢.٥"))
for s in ("", " ", "1e", "1.2.3", "--1", "1 2", "0x1", "1_", "_1", "1__0", "e5", ".", "in", "1e5.5", "1,5", "\x00", "1\x00"):
    try:
        print(float(s))
    except ValueError as e:
        print(e)
print(float.hex(1.5), float.hex(-0.1), float.hex(5e-324), float.fromhex("0x1.8p3"), float.fromhex("-0X.8"), float.fromhex("inf"), (0.1).as_integer_ratio(), (2.0).is_integer(), (-7.5) // 2, -7.5 % 2, divmod(7.5, -2), 7.5 // -2.0, 1e308 * 10, -1 % 0.3, 2.0 ** 0.5, (-8.0) ** (1 / 3), 0.0 ** 0, 0.0 ** -0.0)
for e in ("1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1.0, 0.0)", "0.0 ** -1", "10.0 ** 400", "float('inf') // 1", "int(float('nan'))", "int(float('inf'))", "round(float('nan'))", "float('inf').as_integer_ratio()", "float('nan').as_integer_ratio()", "float.fromhex('xyz')", "float.fromhex('0x1p99999')", "int(1e400)", "float(10 ** 400)", "1.5 << 1", "1.5 & 1", "-(10 ** 400) / 3.0", "10 ** 400 / 10 ** 399", "float([])", "float('a b')", "float(1j)", "float(b'1.5')", "float(b'x')", "(-1) ** 0.5"):
    try:
        print(e, eval(e))
    except Exception as err:
        print(e, "->", type(err).__name__, err)
