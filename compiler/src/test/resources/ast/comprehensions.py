[x for x in y]
{x for x in y if z if w}
{k: v for k, v in d.items()}
(x for x, in y for *z, w in x if z or w)
[x async for x in y if await z]
[(yield_) for x.y in z for x[0] in w]
[lambda: x for x in (lambda: y, 1)]
[x := 1 for y in z]
