# Operands are evaluated left to right; an assignment's right side first.
def t(x):
    print(x, end=" ")
    return x
t(1) + t(2) * t(3)
print()
[t("a"), t("b")][t(0)]
print()
{t("k1"): t("v1"), t("k2"): t("v2")}
print()
def f(*a, **k): pass
f(t(1), *[t(2)], k=t(3), **{t("z"): t(4)})
print()
d = {}
d[t("key")] = t("value")
print()
class O: pass
o = O()
t(o.__class__.__name__) and setattr(o, t("attr"), t(1))
print()
l = [0, 0]
i = 0
i, l[i] = 1, 5
print(l)
(t(1) if t(0) else t(2))
print()
t(1) < t(3) < t(2)
print()
x = y = t("rhs")
print(x, y)
