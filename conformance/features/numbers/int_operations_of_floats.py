"""Operators that are mostly those of ints, on a variable that is a float after the first turn of a loop."""


def power_of(number, base):
    n = 0
    while number % base == 0:
        number = number / base
        n += 1
        if number == 1:
            return True, n
    return False, n


def quotients(x):
    found = []
    for _ in range(3):
        n = 1
        n = x // 7
        found.append(n)
        if x // 3 == 2 or 4 > x % 5 > 1:
            found.append("here")
        x = x / 2.0
    return found


def bits(x, y):
    x = x * 0.5
    try:
        if x & y == 1:
            return "odd"
    except TypeError as e:
        return e
    return ~(x // 2) == 0


def negated(x, y):
    x = x + 0.25
    n = 0
    n = -(x % y)
    return n, -(x // y) == -2, (x % y) % y == 1


print(power_of(8, 2), power_of(24, 2), power_of(81, 3))
print(quotients(20), quotients(7.5))
print(bits(3, 1))
print(negated(5, 3), negated(-5, 3))
