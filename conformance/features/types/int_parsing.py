# int(): strings, bases and what is refused.
for args in (("12",), (" -12 ",), ("+5",), ("1_000",), ("0x1f", 16), ("1f", 16), ("0b11", 2), ("0b11", 0), ("0o17", 0), ("0xFF", 0), ("z", 36), ("Z", 36), ("10", 3), ("0", 0), ("00", 0), ("0_0", 0), ("٣",), ("１２",), (b"12",), (bytearray(b" 7 "),), (3.9,), (-3.9,), (True,), ("1" * 30,), ("-0",), ("\n5\t",)):
    print(args, int(*args))
for args in (("",), (" ",), ("1.5",), ("1e5",), ("0x10",), ("12", 2), ("9", 8), ("1__0",), ("_1",), ("1_",), ("- 1",), ("+-1",), ("012", 0), ("0b2", 0), ("0b", 0), ("0x", 16), ("abc",), ("5" * 5000,), ("x", 37), ("x", 1), ("x", -1), (5, 10), (None,), ([],), ("1", "2"), ("1", 2.0), (b"\xff",), ("½",), ("²",), ("\ud800",), ("a\x00b",), ("1\n2",), (1j,), (object,), ("z" * 100, 36) if False else ("_", 10)):
    try:
        print(repr(int(*args))[:50])
    except Exception as e:
        print(repr(args)[:40], "->", type(e).__name__, str(e)[:120])
print(int(), int("7", base=8), int(x) if (x := "3") else 0, int.from_bytes(b"\x01\x00"), int.from_bytes(b"\x01\x00", "little"), int.from_bytes(b"\xff", signed=True), (1000).to_bytes(2), (1000).to_bytes(4, "little"), (-1).to_bytes(2, signed=True), (0).to_bytes(0), int.from_bytes([1, 2]), int.from_bytes(b""))
for e in ("(256).to_bytes(1)", "(-1).to_bytes(1)", "(128).to_bytes(1, signed=True)", "(1).to_bytes(-1)", "(1).to_bytes(1, 'middle')", "int.from_bytes('abc')", "int.from_bytes([256])", "int.from_bytes(b'', 'x')", "(1).to_bytes('a')", "int.from_bytes(5)", "str(10 ** 5000)", "int('1' * 4301)", "1 // 0", "1 % 0", "1 / 0", "0 ** -1", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2, 3, 1)", "pow(3, -1, 7)", "1 << -1", "1 >> -1", "divmod(1, 0)", "10 ** 400 * 1.0", "round(12345, -2)", "round(15, -1)", "round(25, -1)", "round(-15, -1)", "round(5, -10)", "(5).bit_length()", "(-5).bit_count()", "(10).as_integer_ratio()", "(5).conjugate()", "5 .real, 5 .imag, 5 .numerator", "int.__add__(1, 'a')", "(5).is_integer()", "-7 // 2, -7 % 2, 7 // -2, 7 % -2", "divmod(-7, 2)", "2 ** 100", "-2 ** 63", "~(2 ** 63)", "5 & -2, 5 | -2, 5 ^ -2", "(2 ** 70) >> 69, -1 >> 100, 1 << 70", "hash(2 ** 61 - 1), hash(-1), hash(2 ** 61)", "int(True), bool(5), +True"):
    try:
        r = eval(e)
        print(e, r if type(r) is not str else len(r))
    except Exception as err:
        print(e, "->", type(err).__name__, err)
