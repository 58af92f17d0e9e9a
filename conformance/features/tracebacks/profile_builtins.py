"""sys.setprofile hears of calls of built-in functions and methods, and how they end."""
import sys

events = []


def profiler(frame, event, arg):
    name = arg.__qualname__ if event.startswith("c_") else arg
    events.append((event, frame.f_code.co_name, name))


class Mine:
    def __init__(self, n):
        self.n = max(n, 1)


def work(*args, **keywords):
    words = []
    words.append("b")
    words.extend(["c"], *[])
    list.append(words, "a")
    try:
        [].pop()
    except IndexError:
        pass
    len(*args)
    sorted(words, key=str.upper, **keywords)
    ",".join(w for w in words)
    str(5)
    Mine(2)
    return isinstance(words, list)


sys.setprofile(profiler)
work("xyz", reverse=True)
sys.setprofile(None)
for event in (e for e in events if e[1] != "<module>"):  # where a program goes on after tracing began, it says less
    print(event)
