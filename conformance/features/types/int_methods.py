# Methods of int and bool.
print((255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (-1).to_bytes(2, "big", signed=True))
print((10).bit_length(), (-10).bit_count(), (6).as_integer_ratio(), (5).real, (5).imag, (5).numerator, (5).conjugate())
print((4).is_integer(), int(3.9), int(-3.9), int(" 42 "), int("1_000"), int(b"7"), int(True))
print(round(15, -1), round(25, -1), round(5), (5).__floor__(), divmod(7, -2))
print(bool("x"), bool(""), True + 1, True is (1 == 1), isinstance(True, int), int.__name__, repr(True), str(False))
print(hash(1) == hash(1.0) == hash(True), 5 .__add__(3), (5).__radd__(3), (5).__add__(1.0), (2).__pow__(3, 5))
for bad in ("int('')", "int('1.5')", "int('0x10')", "int([])", "int('5', 1)", "int(float('nan'))", "int(float('inf'))", "(300).to_bytes(1, 'big')"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
