# f_locals of functions that look at frames: reading, writing through, closures, generators, tracebacks
import sys


def plain(a, b=2, *rest, key=None):
    x = a + b
    frame = sys._getframe()
    names = frame.f_locals
    print(sorted(names), names['x'], 'missing' in names, len(names))
    names['x'] = 40
    names['beside'] = 1
    print(x, frame.f_locals['beside'], locals()['beside'], frame.f_locals is names, frame.f_locals == names)
    try:
        del names['x']
    except ValueError as e:
        print(e)
    print(names.pop('beside'), 'beside' in names, names.get('beside', 'gone'))
    print(frame is sys._getframe(), frame.f_back is sys._getframe(1), frame.f_lineno, frame.f_code.co_name)
    return x


print(plain(1, key=3))


def outer():
    n = 1

    def inner():
        m = n
        sys._getframe().f_locals['n'] = 10
        return m

    print(inner(), n, [sys._getframe().f_locals['i'] for i in range(3)], 'i' in sys._getframe().f_locals)


outer()


def numbers(limit):
    seen = []
    frame = sys._getframe()
    for i in range(limit):
        seen.append(i)
        yield frame


it = numbers(3)
frame = next(it)
print(frame.f_locals['i'], frame.f_lineno, frame.f_generator is it, it.gi_frame is frame, frame.f_back)
next(it)
print(frame.f_locals['seen'], frame.f_locals['limit'])
try:
    frame.clear()
except RuntimeError as e:
    print(e)


def failing(depth):
    local = depth * 2
    return failing(depth - 1) if depth else 1 / 0


try:
    failing(2)
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_frame is sys._getframe())
    while tb := tb.tb_next:
        print(tb.tb_frame.f_code.co_name, dict(tb.tb_frame.f_locals), tb.tb_lineno == tb.tb_frame.f_lineno)
        last = tb.tb_frame
    last.clear()
    print(dict(last.f_locals))


class Body:
    value = 1
    sys._getframe().f_locals['made'] = 2
    print(sys._getframe().f_locals['value'], sys._getframe().f_code.co_name)


print(Body.made)
exec("import sys; y = 5; print(sorted(sys._getframe().f_locals), sys._getframe().f_locals['y'])", {}, {})
