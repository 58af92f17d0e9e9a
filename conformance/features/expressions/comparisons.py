# Chained comparisons evaluate each operand once and stop early.
def show(x):
    print("eval", x)
    return x

print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(1 < 2 > 1 != 5 == 5.0)
print(1 == 1.0, True == 1, "a" < "b", (1, 2) < (1, 3), [1] < [1, 0])
print(3 in [1, 2, 3], 4 not in (1, 2), "bc" in "abcd", 1 in {1: 2}, 2 in {1, 2})
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1, nan > 1)
print(None is None, Ellipsis is not None, 1 == "1", 1 != "1")
try:
    1 < "a"
except TypeError as e:
    print(e)
try:
    {} < {}
except TypeError as e:
    print(e)
try:
    3 in 3
except TypeError as e:
    print(e)
