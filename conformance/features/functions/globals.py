# Global statements, builtins and deletion.
x = 1
def set_x():
    global x, made
    x = 2
    made = "here"
set_x()
print(x, made)
def shadow():
    len = lambda v: "mine"
    return len([])
print(shadow(), len([]))
def unbound():
    print(local)
    local = 1
try:
    unbound()
except UnboundLocalError as e:
    print(e)
try:
    undefined_name
except NameError as e:
    print(e, e.name)
def delete():
    y = 1
    del y
    y
try:
    delete()
except UnboundLocalError as e:
    print(e)
del x
try:
    x
except NameError as e:
    print(e)
print(globals()["made"], "set_x" in globals(), __name__)
globals()["injected"] = 7
print(injected)
def loc(a, b=2):
    c = 3
    return locals()
print(loc(1))
