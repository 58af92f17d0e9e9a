# Traceback chain, line numbers, frames.
def a(): b()
def b():
    x = 1
    raise ValueError("deep")
try:
    a()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
import sys
def where(): return sys._getframe().f_lineno, sys._getframe(1).f_code.co_name
def caller(): return where()
print(caller())
try:
    try:
        int("x")
    except ValueError as e:
        first = e
        raise
except ValueError as e:
    print(e is first)
