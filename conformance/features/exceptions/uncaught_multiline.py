# Carets over several lines and within expressions.
def compute(a, b, c):
    return (a
            + b
            + c)

data = {"x": {"y": None}}
try:
    data["x"]["y"]["z"]
except TypeError:
    import traceback
    traceback.print_exc()
try:
    compute(1, 2, "3")
except TypeError:
    traceback.print_exc()
compute(1,
        2)
