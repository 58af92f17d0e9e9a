# sum() of bytes and bytearrays
sieve = bytearray([1]) * 1000
sieve[0:2] = b"\0\0"
for i in range(2, 32):
    if sieve[i]:
        sieve[i * i::i] = bytes(len(range(i * i, 1000, i)))
print(sum(sieve), sum(bytes(sieve), 10), sum(bytes(range(256))), sum(b""), sum(bytearray(), True))
print(sum(b"\xff" * 300), sum(b"\x01\x02", 2**63 - 2), sum(b"ab", 0.5), sum(b"\x01", 10**30))


class Odd(bytearray):
    def __iter__(self):
        return iter([1, 2.5])


class Log:
    def __init__(self, seen=()):
        self.seen = seen

    def __add__(self, other):
        return Log((*self.seen, other))


print(sum(Odd(b"abc")), sum(b"abc", Log()).seen)
for start in ("", b"", bytearray()):
    try:
        sum(b"a", start)
    except TypeError as e:
        print(e)
