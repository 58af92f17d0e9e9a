# What a traceback underlines in statements.
import traceback

zero, items = 0, [1, 2, 3]


class Box:
    __slots__ = ("a",)
    def __enter__(self): return 1 / zero
    def __exit__(self, *args): return None


class Exits(Box):
    def __enter__(self): return self
    def __exit__(self, *args): raise KeyError("exit")


def assign_attribute(): Box().b = 1
def assign_item(): items[1][2] = items
def assign_slice(): items[0:2] = 5
def unpack_few(): a, b, c, d = items
def unpack_many(): a, b = items
def unpack_number(): a, b = zero
def unpack_nested(): a, (b, c), d = items
def unpack_star(): a, *b, c, d, e = items
def augmented(): items[0] += "text"
def augmented_name():
    total = 0
    total += "text"
def delete_item(): del items[0], items[10]
def delete_attribute(): del Box().a
def delete_name():
    del missing
    missing = 1
def loop():
    for a, b in items: pass
def loop_over():
    for a in zero: pass
def with_none():
    with None: pass
def with_fails():
    with Box() as b: pass
def exit_fails():
    with Exits() as e: pass
def asserts(): assert zero == 1, "not one"
def asserts_long(): assert (zero ==
                            1)
def raises(): raise ValueError("x") from KeyError("y")
def raises_class(): raise 5
def imports(): import no.such.module
def imports_from(): from sys import no_such_name
def base(): 
    class A(zero): pass
def decorated():
    @zero
    def f(): pass
def default():
    def f(a, b=1 / zero): pass
def returned(): return items[0] / zero
def matched():
    match items:
        case [1, 2, 3] if 1 / zero: pass
def while_test():
    while items / zero: pass
def if_test():
    if items and zero.attribute: pass
def walrus():
    if (n := items[7]) > 5: pass
def annotated():
    a: int = 1 / zero


for f in [v for v in list(globals().values()) if type(v).__name__ == "function"]:
    try:
        f()
    except Exception as e:
        print(f"{f.__name__}:", "".join(traceback.format_exception(e)).replace(__file__, "file.py"), end="", sep="\n")
