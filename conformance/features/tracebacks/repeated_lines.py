# A recursion's many equal lines are told as one.
def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)


def outer():
    return down(10)


outer()
