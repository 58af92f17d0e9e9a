# What an uncaught exception prints.
def inner(x):
    return x / 0

def outer():
    return inner(1) + 2

print("before")
outer()
