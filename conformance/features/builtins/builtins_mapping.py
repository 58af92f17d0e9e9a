# __builtins__ of any mapping, exec of a function's code, str subclasses as arguments
import types

code = compile("name", "<t>", "eval")
print(eval(code, {"__builtins__": types.MappingProxyType({"name": 1})}))
for builtins in {}, types.MappingProxyType({}), 5:
    try:
        eval(code, {"__builtins__": builtins})
    except Exception as e:
        print(type(e).__name__, e)
try:
    exec("class A: pass", {"__builtins__": {}})
except NameError as e:
    print(e)
try:
    exec("import foo", {"__builtins__": {}})
except ImportError as e:
    print(e)


def outer():
    x = []
    def f():
        x.append(1)
        global seen
        seen = len(x)
    return x, f


x, f = outer()
g = {}
exec(f.__code__, g, closure=f.__closure__)
exec(f.__code__, g, closure=f.__closure__)
print(x, g["seen"])


class D(str):
    pass


print(format(5, D("4")) + "|", bytes.fromhex(D("ff")), eval(D("1+1")), int(D("7")), D(",").join(["a", "b"]))
fmt = bytearray(b"%a end")


class S:
    def __repr__(self):
        fmt.clear()
        return "E"


try:
    fmt % S()
except BufferError as e:
    print(e)
print(fmt, sum([0.1] * 10 + [1j]), sum([0.1j] * 10, 0j))
