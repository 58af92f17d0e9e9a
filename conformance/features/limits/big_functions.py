# Functions, classes and modules beyond 64 KB of bytecode.
lines = ["def f(a):", " x = a"]
for i in range(4000):
    lines.append(f" x = x * 3 + {i} if x % 2 else x // 2 + a - {i % 7}")
lines.append(" return x")
ns = {}
exec("\n".join(lines), ns)
print(ns["f"](12345))
lines = ["def g(a):"] + [f" {'el' if i else ''}if a == {i}: return 'case {i}'" for i in range(1500)] + [" return 'none'"]
exec("\n".join(lines), ns)
print(ns["g"](0), ns["g"](1499), ns["g"](-1))
exec("class C:\n" + "\n".join(f" def m{i}(self): return {i}" for i in range(2000)), ns)
print(ns["C"]().m1999(), len([n for n in vars(ns["C"]) if n.startswith("m")]))
exec("\n".join(f"v{i} = {i} + 1" for i in range(12000)), ns)
print(ns["v11999"])
exec("def h():\n try:\n" + "\n".join(f"  y{i} = [{i}, 'text{i}', {i}.5]" for i in range(3000)) + "\n  raise ValueError(y2999)\n except ValueError as e:\n  return e.args", ns)
print(ns["h"]())
exec("def gen():\n" + "\n".join(f" got = yield {i}\n x{i} = got" for i in range(1500)) + "\n yield x1499", ns)
it = ns["gen"]()
out = [it.send(None)] + [it.send(i) for i in range(1500)]
print(out[0], out[1499], out[1500])
exec("def many(" + ", ".join(f"p{i}=0" for i in range(300)) + "): return " + " + ".join(f"p{i}" for i in range(300)), ns)
print(ns["many"](1, 2, p299=7), ns["many"](*range(300)))
print(eval("ns['many'](" + ", ".join(str(i) for i in range(300)) + ")"))
exec("def loop(n):\n total = 0\n for i in range(n):\n" + "\n".join(f"  if i % {k + 2} == 0: total += {k}" for k in range(1200)) + "\n return total", ns)
print(ns["loop"](50))
exec("m = 0\n" + "\n".join(f"match {i}:\n case {i}: m += 1\n case _: pass" for i in range(500)), ns)
print(ns["m"])
