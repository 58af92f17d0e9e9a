"""cProfile counts calls of functions and generators, and who called them."""
import cProfile


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fails():
    raise KeyError("x")


def main():
    for i in range(5):
        fib(i)
    list(x for x in range(3))
    try:
        fails()
    except KeyError:
        pass


profile = cProfile.Profile(builtins=False)
profile.enable(builtins=False)
main()
profile.disable()
profile.create_stats()
for (_, line, name), (primitive, calls, own, total, callers) in sorted(profile.stats.items()):
    if line:
        print(name, primitive, calls, own <= total, sorted((key[2], value[:2]) for key, value in callers.items()))
other = cProfile.Profile()
with profile:
    try:
        other.enable()
    except ValueError as e:
        print(e)

ticks = iter(range(100))
counted = cProfile.Profile(lambda: next(ticks), 0.5, builtins=False)
print(counted.runcall(fib, 1))
print([(entry.code.co_name, entry.callcount, entry.totaltime) for entry in counted.getstats() if hasattr(entry.code, "co_name")])
counted.clear()
print(counted.getstats())
