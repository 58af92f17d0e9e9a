# Warnings of the compiler.
assert (1, 2), "never"
x = ()
print(x is 1, 1if x else 2)
def f():
    for i in range(2):
        try:
            pass
        finally:
            continue
f()
print("\d", b"\d")
