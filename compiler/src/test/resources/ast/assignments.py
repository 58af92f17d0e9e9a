x = 1
x = y = z, = 1, 2
a, *b, c = [d, (e, f)], *g = h
x.y[0].z = (w) = v
(a, b), [c, *d] = e
x += 1; y -= 2; z *= 3; a @= 4; b /= 5; c //= 6; d %= 7; e **= 8
f >>= 9; g <<= 10; h &= 11; i ^= 12; j |= 13;
(x) += yield_ or 1
x: int
x: int = 3
(x): int = 4
x.y: 'str' = *a, b
x[0]: t = yield
del a, (b), (c, d), [e], f.g, h[i],
del ()
x = yield
x = yield a, *b
x = yield from y
print((a := 1), f(b := 2), [c := 3], {d := 4}, x[e := 5])
global g1, g2
nonlocal n
