"""sys.monitoring tells of calls, and of how those of what is not written in Python end."""
import sys
m = sys.monitoring; E = m.events
m.use_tool_id(0, "x")
seen = []
def name(f): return getattr(f, "__qualname__", str(f))
m.register_callback(0, E.CALL, lambda c, o, f, a: seen.append(("call", c.co_name, name(f))))
m.register_callback(0, E.C_RETURN, lambda c, o, f, a: seen.append(("c_return", c.co_name, name(f))))
m.register_callback(0, E.C_RAISE, lambda c, o, f, a: seen.append(("c_raise", c.co_name, name(f))))
class C:
    def m(self): return len("x")
def work(*a):
    C().m()
    try: int("x")
    except ValueError: pass
    max(*a)
    "x".upper()
m.set_events(0, E.CALL)
work(1, 2)
m.set_events(0, 0)
for s in seen:
    if s[1] != "<module>": print(s)
try: m.set_events(0, E.C_RETURN)
except ValueError as e: print(e)
print(m.get_events(0), m.get_events(3))
