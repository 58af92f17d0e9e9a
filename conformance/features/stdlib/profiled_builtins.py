# A profiler lists built-in functions and methods, with their callers, in all threads.
import cProfile
import threading
import _lsprof


def work(x):
    x.append(1)
    x.append(2)
    len(x)
    print(end='')
    sorted(x)
    dict.fromkeys(x)
    int('3')
    ' '.join(['a'])
    abs(*[3])
    for _ in range(3):
        bytes.maketrans(b'a', b'b')
    str.upper('a')
    x.__len__()
    try:
        len(3)
    except TypeError:
        pass
    max([1, 2], key=lambda v: v)


def name(code):
    return code if isinstance(code, str) else code.co_qualname


def show(profiler):
    for entry in sorted(profiler.getstats(), key=lambda entry: name(entry.code)):
        print(name(entry.code), entry.callcount, entry.reccallcount, [(name(c.code), c.callcount) for c in entry.calls or ()])


profiler = _lsprof.Profiler()
profiler.enable()
work([])
profiler.disable()
show(profiler)

print('without built-ins')
profiler.clear()
profiler.enable(builtins=False)
work([])
profiler.disable()
show(profiler)

print('threads')


def insert(items):
    for i in range(50):
        items.insert(0, i)


with cProfile.Profile() as profile:
    threads = [threading.Thread(target=insert, args=([],)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
for entry in profile.getstats():
    if 'insert' in name(entry.code):
        print(name(entry.code), entry.callcount)

print('a timer that fails, and one that disables')
import sys
sys.unraisablehook = lambda args: print(args.exc_type.__name__)
profiler = _lsprof.Profiler(lambda: int)
profiler.enable()
profiler.disable()


def timer():
    profiler.disable()


profiler = _lsprof.Profiler(timer)
profiler.enable()
(lambda: None)()
profiler.disable()
