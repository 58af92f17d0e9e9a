# Assignment expressions, in comprehensions too.
if (n := len("hello")) > 3:
    print(n)
print([y := 1, y ** 2, y + 1])
print([last := x * x for x in range(4)], last)
def f():
    total = 0
    values = [total := total + v for v in range(5)]
    return total, values
print(f())
data = iter([1, 2, 0, 3])
while (item := next(data)):
    print("item", item)
print((a := 1, b := a + 1), a, b)
print(any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)
