# Integer and float arithmetic, with CPython's rounding and signs.
print(7 // 2, -7 // 2, 7 // -2, -7 // -2)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(7.5 // 2, -7.5 // 2, 7.5 % -2, -0.0 % 3)
print(divmod(17, 5), divmod(-17, 5), divmod(17.5, -5))
print(2 ** 10, 2 ** -1, (-2) ** 3, 0 ** 0, 2.0 ** 0.5)
print(1 / 3, 10 / 5, -1 / 2, 3 / 1.5)
print(1 + True, True + True, False * 10, -True)
print((-8) ** (1 / 3))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -1 >> 3, -5 >> 1)
print(1e308 * 10, -1e308 * 10, 1e-320 / 10)
for expr in ("1 // 0", "1 % 0", "1 / 0", "1.0 // 0", "0.0 ** -1", "1 << -1", "0 ** -1"):
    try:
        print(eval(expr))
    except (ZeroDivisionError, ValueError) as e:
        print(expr, type(e).__name__, e)
