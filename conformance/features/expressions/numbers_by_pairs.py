"""All operators on all pairs of awkward numbers, as values, as tests and in place."""
import itertools, zlib, sys; sys.set_int_max_str_digits(0)
vals = [0, 1, -1, True, False, 2, -3, 0.0, -0.0, 1.5, -2.5, float("inf"), float("-inf"), float("nan"), 2**62, -2**63, 2**63, 2**64+1, 2**53+1, 1e300, 2.0**53, 9007199254740993, 10**400]
ops = ["+", "-", "*", "/", "//", "%", "**", "&", "|", "^", "<<", ">>", "<", "<=", ">", ">=", "==", "!="]
out = []
src = "def f(a, b, o):\n"
fs = {}
for o in ops:
    ns = {}
    exec(f"def f(a, b): return a {o} b\ndef g(a, b):\n    if a {o} b: return 1\n    return 0\ndef h(a, b):\n    a {o if o in ('<','<=','>','>=','==','!=') else o+'='} b\n    return a", ns)
    fs[o] = ns
h = 0
for o in ops:
    for a, b in itertools.product(vals, vals):
        if o in ("**", "<<") and (abs(b) > 100 if b == b else False): continue
        for k in "fgh":
            try: r = fs[o][k](a, b)
            except Exception as e: r = (type(e).__name__, str(e))
            t = repr(r)
            out.append((o, a if abs(a) < 1e30 else 0, b if abs(b)<1e30 else 0, k, type(r).__name__, t if len(t) < 80 else zlib.crc32(t.encode())))
import zlib
print(len(out), zlib.crc32(repr(out).encode()))
import collections
for i in range(0, len(out), 500): print(i, zlib.crc32(repr(out[i:i+500]).encode()))
print([abs(v) for v in vals][:16], abs(-2**63), [divmod(a, b) for a in vals[:7] for b in (3, -3, 2.5, True) if type(a) is not complex])
for v in vals:
    try: print(v if v < 1e10 else 0, round(v))
    except Exception as e: print(type(e), e)
try: divmod(1, 0)
except ZeroDivisionError as e: print(e)
a = [1, 2, 3]
for i in (0, -1, 2, 3, -3, -4, 2**31, 2**32, 2**40, -2**40, 2**32 + 1, 2**70, True):
    try: print(i, a[i])
    except Exception as e: print(type(e), e)
    try: a[i] = i; print(a)
    except Exception as e: print(type(e), e)
