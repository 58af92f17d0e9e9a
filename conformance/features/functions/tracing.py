# The events of sys.settrace, sys.setprofile and sys.monitoring
import sys

def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    if event == 'exception':
        arg = arg[0].__name__
    print(frame.f_code.co_name, event, frame.f_lineno, arg)
    return tracer

def f(n):
    total = 0
    for i in range(n):
        total += i
    if total:
        return total
    return 0

def g():
    try:
        h()
    except ZeroDivisionError as e:
        x = 1
    finally:
        y = 2
    while x < 3:
        x += 1

def h():
    1 / 0

def gen():
    yield 1
    yield 2

class A:
    def m(self):
        return 3

f(3)
sys.settrace(tracer)
f(2)
g()
list(gen())
A().m()
class B:
    z = 1
sys.settrace(None)
f(3)

def prof(frame, event, arg):
    if event in ('call', 'return'): print('P', frame.f_code.co_name, event)
sys.setprofile(prof)
f(1)
h2 = lambda: 3
h2()
sys.setprofile(None)
f(1)

mon = sys.monitoring
mon.use_tool_id(3, 'test')


def on_line(code, line):
    print('line', code.co_name, line - code.co_firstlineno)
    return None


def on_return(code, offset, value):
    print('return', code.co_name, value)


def on_raise(code, offset, e):
    print('raise', code.co_name, type(e).__name__)


print(mon.get_tool(3), mon.register_callback(3, mon.events.LINE, on_line))
mon.register_callback(3, mon.events.PY_RETURN, on_return)
mon.register_callback(3, mon.events.RAISE, on_raise)
mon.set_local_events(3, f.__code__, mon.events.LINE | mon.events.PY_RETURN)
f(2)
f(1)
mon.set_local_events(3, f.__code__, 0)
mon.set_events(3, mon.events.RAISE)
g()
mon.set_events(3, 0)
f(1)
print(mon.get_events(3), mon.get_local_events(3, f.__code__))
mon.free_tool_id(3)
print(mon.get_tool(3))
