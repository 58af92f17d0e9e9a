"""A global that is read often may be taken for a constant: whoever changes it, by whatever means, is seen at once."""
import builtins
import math
import types

x = 1


def get():
    return x


def use_builtin_and_module():
    return len("abc"), math.pi


def warm():
    for _ in range(10):
        get(), use_builtin_and_module()


warm()
x = 2
print("assigned", get())
warm()
globals()["x"] = 3
print("set in the namespace", get())
warm()
globals().update(x=4)
print("updated", get())
warm()
del x
try:
    get()
except NameError as e:
    print("deleted:", e)
x = 5
warm()
print("assigned again", get())


def assign():
    global x
    x += 1
    return x, get()


print([assign() for _ in range(10)])

other = types.FunctionType(get.__code__, {"x": "other globals"})
print([(get(), other()) for _ in range(5)])

exec_code = compile("def f(): return y\nresult = [f() for _ in range(5)]", "exec_code", "exec")
for value in range(3):
    namespace = {"y": value}
    exec(exec_code, namespace)
    print(namespace["result"])


def swapped():
    return "its own", x


get.__code__ = swapped.__code__
print([get() for _ in range(5)][-1])

print(use_builtin_and_module())
len = lambda s: "hidden"
print(use_builtin_and_module()[0])
warm()
del len
print(use_builtin_and_module()[0])
kept = builtins.len
builtins.len = lambda s: "replaced"
print(use_builtin_and_module()[0])
builtins.len = kept
print(use_builtin_and_module()[0])

module = types.ModuleType("module")
module.value = "first"
module.function = lambda: "one"


def use_module():
    return module.value, module.function()


print([use_module() for _ in range(10)][-1])
module.value = "second"
module.function = lambda: "two"
print([use_module() for _ in range(10)][-1])
module.__dict__.clear()
try:
    use_module()
except AttributeError as e:
    print(e)
