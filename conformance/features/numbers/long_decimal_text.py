"""Ints and decimals of up to some hundred digits: to text and back."""
import random
random.seed(3)
bad = 0
for b in list(range(60, 140)) + [500, 1000, 1990, 2046, 2047, 2048, 2049, 2100, 5000]:
    for k in range(20):
        x = random.getrandbits(b) | 1 << b - 1
        if k < 4:
            x = 10 ** int(b * 0.30103) * random.choice([1, 3, -1])
        if k == 5:
            x = -x
        if k == 6:
            x = 2 ** b
        s = str(x)
        t = ''
        y = abs(x)
        while y:
            y, r = divmod(y, 10)
            t = chr(48 + r) + t
        if s != ('-' if x < 0 else '') + t or int(s) != x or int('000' + t) != abs(x):
            bad += 1
print(bad, int('0' * 50), int('9' * 19), int('0' * 30 + '12'), str(-2 ** 63 - 1), int('1' * 600) == (10 ** 600 - 1) // 9, int('1' * 601) == (10 ** 601 - 1) // 9, int('1_000_' * 10 + '5'), int('٣' * 30))
import decimal, random
random.seed(1)
D = decimal.Decimal
out = []
for n in (17, 18, 19, 20, 27, 36, 37, 599, 600, 601, 700):
    for k in range(5):
        s = ''.join((random.choice('0123456789') for _ in range(n)))
        s = s[:n // 2] + '.' + s[n // 2:]
        out.append(str(D(s)))
        out.append(str(D('-' + s + 'E-5')))
        out.append(str(D('NaN' + s.replace('.', ''))))
print(*out[:40], sep='\n')
print(hash(tuple(map(len, out))) != 0, out[-1] == 'NaN' + s.replace('.', '').lstrip('0'))
print(int('9' * 4300) == 10 ** 4300 - 1)
try:
    int('9' * 4301)
except ValueError as e:
    print(e)
try:
    str(10 ** 4300)
except ValueError as e:
    print(e)
