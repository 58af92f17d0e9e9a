"""Variables that are counted with in loops, whatever they hold meanwhile."""


def power(base, n):
    result = 1
    for _ in range(n):
        result *= base
    return result


print(power(3, 20), power(3, 41), power(-2, 63), power(2, 63), power(-2, 64), power(1.5, 3), power(True, 2))


def fibonacci(n):
    a, b = 0, 1
    for i in range(n):
        a, b = b, a + b
    return a


print([fibonacci(n) for n in (10, 90, 92, 93, 94, 120)])


def there_and_back():
    n = 1
    steps = []
    while n < 1 << 70:
        n <<= 7
        if n >> 60:
            steps.append(n)
    while n > 1:
        n >>= 7
    return n, steps


print(there_and_back())


def edges(i, j):
    out = []
    for k in range(1):
        i += 0
        j += 0
        out += [i + j, i - j, i * j, -i, ~i, i & j, i | j, i ^ j, i < j, i <= j, i == j, i != j]
        if j:
            out += [i // j, i % j, i / j]
        if 0 <= j < 100:
            out += [i << j, i >> j]
    return out


big = 2 ** 63
for x in (big - 1, -big, big, -big - 1, 7, -7, 0):
    for y in (big - 1, -big, 1, -1, 3, -3, 0, 62, 64):
        print(x, y, edges(x, y))


def constants(i):
    out = []
    for k in range(1):
        i += 0
        out += [i % 8, i // 8, i % 7, i // 7, i % -3, i // -3, i % 1, i // 1, i >> 1, i >> 70, i << 1, i + 1, i - 1, 1 - i, 3 * i,
                i * -1, i / 2, i + 0.5, 0.5 - i, i * 2.0, 5 // (i or 1), 5 % (i or 1), i & 255, 2 ** (i % 5)]
    return out


for x in (big - 1, -big, big, 12345, -12345, 0, -1, 9007199254740993):
    print(constants(x))


def zero(i, j):
    try:
        for k in range(3):
            i += 1
            j -= 1
            i = i // j
    except ZeroDivisionError as e:
        return i, j, k, str(e)
    return i


print(zero(5, 3), zero(5, 2.0))


def floats(n):
    total = 0.0
    product = 1.0
    for i in range(n):
        x = (i + 0.5) / n
        total += 4.0 / (1.0 + x * x)
        product *= -x
    return total / n, product


print(floats(10), floats(1000))


def mixed():
    total = 0
    kinds = []
    for item in (1, 2.5, True, 1 + 2j):
        total += item
        kinds.append(type(total).__name__)
    text = 0
    for item in (1, 2):
        text += 1
        if item == 2:
            text = "now a string"
    return total, kinds, text


print(mixed())


def nan_and_zero():
    x = 0.0
    nan = float("nan")
    out = []
    for i in range(3):
        x -= 0.0
        out.append((x, -x, x == 0, x < nan, x > nan, x <= nan, x >= nan, x != nan, x == nan, not x))
        x = nan if i else -0.0
    while x:
        x = 0.0
    return out, x


print(nan_and_zero())


def divide(x):
    try:
        for i in range(3):
            x -= 1.0
            y = 1.0 / x
    except ZeroDivisionError as e:
        return y, x, i, str(e)
    return y


print(divide(2.0), divide(9.0))


def unbound(flag):
    for i in range(3):
        if flag:
            n = 0
        n += 1
    return n


try:
    unbound(False)
except UnboundLocalError as e:
    print(e)


def deleted():
    n = 0
    for i in range(4):
        n += i
        if i == 3:
            del n
    try:
        return n
    except UnboundLocalError as e:
        return str(e), i


print(deleted())


def caught():
    n = 0
    for i in range(5):
        try:
            n += 1
            if i % 2:
                raise ValueError(n)
            n += 10
        except ValueError as e:
            n = e.args[0] * 100
        finally:
            i += 1000
    return n, i


print(caught())


def shown():
    n = 5
    x = 0.5
    while n > 3:
        n -= 1
        x *= 2.0
    return sorted(locals().items())


print(shown())


def captured():
    n = 0
    calls = []
    for i in range(3):
        n += i
        calls.append(lambda: (n, i))
    return [call() for call in calls]


print(captured())


def generated(n):
    total = 0
    for i in range(n):
        total += i * i
        sent = yield total
        if sent:
            total = sent
    return total


g = generated(4)
print(next(g), next(g), g.send(2 ** 63), next(g))


def after_loop(n):
    for i in range(n):
        pass
    return i


print(after_loop(3))
try:
    after_loop(0)
except UnboundLocalError as e:
    print(e)


def named(n):
    out = []
    while (half := n // 2) > 0:
        out.append(n + (n := half) + n)
        out.append((half := half + 1) * half)
        if n < (n := n - 1) or n == (m := n):
            out.append(m)
    return out


print(named(100))


class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return Vector(self.x + (other.x if isinstance(other, Vector) else other))

    __radd__ = __add__

    def __lt__(self, other):
        return self.x < other

    def __index__(self):
        return self.x

    def __getitem__(self, i):
        return i * 2


def objects():
    total = 0
    for i in range(3):
        total += Vector(i)
    while total < 10:
        total += 1
    v = Vector(7)
    row = [10, 20, 30]
    picked = [v[i] + row[i] for i in range(3)]
    i = 0
    while i < 2:
        picked.append(v[i + 1])
        i += 1
    i = 0
    i += Vector(1)
    picked.append(row[i])
    row[i] += 5
    return total.x, picked, row


print(objects())


def subscripts():
    row = list(range(10))
    text = "abcdefghij"
    table = {}
    pair = tuple(row)
    blob = bytearray(10)
    i = 0
    while i < 9:
        row[i + 1] += row[i]
        row[-i - 1] -= 1
        table[i] = text[i] + text[i - 9] + text[-i]
        blob[i] = pair[i] + pair[-1 - i]
        i += 1
    errors = []
    for j in (10, -11):
        j += 0
        for holder in (row, text, pair, table, blob):
            try:
                holder[j]
            except LookupError as e:
                errors.append(repr(e))
            try:
                holder[j] = 1
            except (LookupError, TypeError) as e:
                errors.append(repr(e))
    return row, table, blob, errors


print(subscripts())


def chains(w):
    inside = 0
    for i in range(-3, 6):
        if 0 <= i < w:
            inside += 1
        if not -1 < i <= w:
            inside += 100
        if 0 < i != 2 < w:
            inside += 10000
    return inside


print(chains(4), chains(4.5))


def order():
    log = []

    def note(x):
        log.append(x)
        return x

    n = 1
    for i in range(2):
        n = n * 2 + note(n) * (note(3) - i)
        n += note(n) - n
        if n + 1 < note(5) + i:
            log.append("less")
    return n, log


print(order())


def large():
    n = 0
    for i in range(4):
        n += i
        if i == 1:
            n = 1 << 100
        elif i == 3:
            n = n + (1 << 64) - -(2 ** 70) if n > 1 << 80 else "a" * 3
    return n


print(large())


def defaults(i, n=3, *, step=1):
    while i < n and i != "add":
        i += step
    return i


print(defaults(0), defaults(0, 2.5), defaults(0, 10, step=4), defaults("a", "c", step="d"))


def recursive(n):
    total = 0
    for i in range(n):
        total += i + recursive(i)
    return total


print(recursive(8))
