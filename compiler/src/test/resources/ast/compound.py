if a: b
if a:
    b
elif c: d
elif e:
    f
else:
    g
while a: break
else: continue
for a in b: pass
for a, *b in c, *d:
    pass
else:
    pass
for a.b in c: pass
for a[0], (b, [c]) in d: pass
for x, in y: pass
with a: pass
with a as b, c as d.e, f: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c as (d, e),): pass
with (a, b) as c: pass
with (a), (b): pass
with (yield): pass
with (a := b): pass
with (*a, b): pass
with (a for a in b): pass
with (a).b: pass
with (lambda a, *b: a): pass
with (a, lambda *b: 1): pass
with (): pass
try: a
except: b
try:
    a
except b:
    c
except (d, e) as f: g
else: h
finally: i
try: a
finally: b
try: a
except* b: c
except* (d, e) as f: g
try: a
except b, c: d
try: a
except b,: d
try: a
except* b, c: d
raise
raise a
raise a from b
assert a
assert a, b
