# format() of numbers and strings.
for value, specs in ((1234567, ["", "d", ",", "_", "x", "X", "o", "b", "#x", "+d", " d", "010", "<10", ">10", "^10", "=+10", "*^12,", "e", ".2f", "n", "c" if 0 else "d"]),
                     (3.14159265, ["", ".2f", "10.3f", "<10.1f", "+.1f", "e", ".3e", "g", ".3g", "%", ".1%", ",.2f", "010.2f", "E", "G", "_.4f", "z.1f"]),
                     (-0.0001, ["", "f", ".2f", "g", "z.2f", "e"]), (1e20, ["", "f", "g", ",", "n", "r" if 0 else "e"]), ("text", ["", "10", ">10", "^10", ".2", "*<8.3", "s"]),
                     (True, ["", "d", "5", ">6"]), (1 + 2j, ["", ".1f", ">12"]), (float("inf"), ["", "f", "05", "F"]), (float("nan"), ["", ">5", "F"]), (2 ** 70, ["", ",", "x", "e", "_b"[:1] + "d"])):
    print(value, [format(value, s) for s in specs])
for value, spec in ((5, "s"), ("x", "d"), (5, ".2d"), (5, "q"), ("x", "="), (1.5, "d"), ("x", ","), (5, "5.5x"), ([], "5"), (None, ">5"), (1j, "=5")):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as e:
        print(repr(value), spec, "->", type(e).__name__, e)
