a + b - c * d / e // f % g @ h ** -i ** j
-a ** -b
not a == b and c or not d in e
a < b <= c == d != e > f >= g is h is not i in j not in k
a or b or c and d and e or (f or g)
~a | b ^ c & d << e >> f
a if b else c if d else e
lambda: 0
lambda x, y=1, /, z=2, *a, k, l=3, **kw: x if y else z
not not a
+ - ~ x
(a + b) * (c)
await_ + x.await_
1 if (yield) else 2
x = (((a)))
a < (b < c)
