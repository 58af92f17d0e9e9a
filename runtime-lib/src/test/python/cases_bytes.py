"""Cases for the methods of bytes and the repr of bytearray."""

OPS = {name: getattr(bytes, name) for name in (
    'find rfind index rindex count startswith endswith split rsplit splitlines partition rpartition strip lstrip rstrip '
    'removeprefix removesuffix replace join translate maketrans expandtabs center ljust rjust zfill upper lower title capitalize '
    'swapcase isalpha isdigit isalnum isspace islower isupper istitle isascii hex fromhex').split()}
OPS.update(repr=repr, arrayrepr=lambda b: repr(bytearray(b)), contains=bytes.__contains__, concat=bytes.__add__, repeat=bytes.__mul__,
           slice=lambda s, a, b, c: s[a:b:c], lt=bytes.__lt__)

PIECES = [b'a', b'b', b'ab', b'A', b'B', b' ', b'\t', b'\n', b'\r', b'\r\n', b'\x0b', b'\x1c', b'\x85', b'\xe9', b"'", b'"', b'\\', b'\x00', b'\x7f', b'.', b'+', b'-', b'0', b'7']
HEXES = ['', 'a', 'ab', 'abc', 'ab cd', 'a b', ' ab ', 'ab\x0bcd', 'ab\x1ccd', 'zz', 'abz', 'abcz', '\xe9', 'ab\xe9', 'zz\xe9', 'a\u0661', 'ab\U0001f600', 'ab c', 'ab c ', 'ab c d', 'AB\tCd\n']


def text(rng, longest=8):
    if rng.randrange(2):
        return bytes(rng.choice(b'ab') for _ in range(rng.randrange(longest)))
    return b''.join(rng.choice(PIECES) for _ in range(rng.randrange(longest)))


def bound(rng):
    return rng.choice([0, 1, 2, 3, -1, -2, -3, 5, 100, -100, 2**40, -2**40])


def cases(rng, size):
    for s in HEXES:
        yield 'fromhex', s
    for b in (b'', b'a', b'abcde', b'\xff\x00\x80'):
        yield 'hex', b
        for sep in ('-', b':', '', 'xx', '\xe9', b'\xe9', '\u20ac'):
            yield 'hex', b, sep
        for group in (0, 1, 2, 3, -1, -2, -3, 5, -5, 10, -10):
            yield 'hex', b, '-', group
    for s in (b' a b ', b'\t a', b' a  b  c ', b'  ', b'aaa', b'baaab'):
        for limit in range(-1, 4):
            for sep in (None, b'aa', b' '):
                yield 'split', s, sep, limit
                yield 'rsplit', s, sep, limit
    for w in range(-1, 9):
        for s in (b'', b'a', b'ab', b'+1', b'-12', b'+'):
            for op in 'center ljust rjust'.split():
                yield op, s, w, b'*'
            yield 'zfill', s, w
    yield 'maketrans', b'ab', b'xy'
    yield 'maketrans', b'a', b''
    yield 'translate', b'abc', b''
    yield 'translate', b'abc', None, b'b'
    for _ in range(30 * size):
        s = text(rng)
        sub = rng.choice([text(rng, 3), s[rng.randrange(len(s) + 1):][:rng.randrange(1, 4)], rng.choice(PIECES)])
        yield from of_one(rng, s)
        yield from of_two(rng, s, sub)


def of_one(rng, s):
    for op in ('splitlines upper lower title capitalize swapcase isalpha isdigit isalnum isspace islower isupper istitle isascii repr arrayrepr '
               'strip lstrip rstrip hex').split():
        yield op, s
    yield 'splitlines', s, True
    yield 'split', s
    yield 'rsplit', s
    yield 'split', s, None, rng.randrange(4)
    yield 'rsplit', s, None, rng.randrange(4)
    yield 'expandtabs', s, rng.randrange(-1, 9)
    yield 'repeat', s, rng.randrange(-1, 5)
    yield 'slice', s, rng.choice([None, bound(rng)]), rng.choice([None, bound(rng)]), rng.choice([None, 1, 2, 3, -1, -2, -3, 100])
    yield 'hex', s, '-', rng.randrange(-4, 5)


def of_two(rng, s, sub):
    for op in 'find rfind index rindex count startswith endswith'.split():
        yield op, s, sub
        yield op, s, sub, bound(rng), bound(rng)
    for op in 'split rsplit'.split():
        yield op, s, sub
        yield op, s, sub, rng.randrange(4)
    for op in 'partition rpartition strip lstrip rstrip removeprefix removesuffix contains concat lt'.split():
        yield op, s, sub
    yield 'replace', s, sub, text(rng, 3)
    yield 'replace', s, b'', text(rng, 3), rng.randrange(-1, 4)
    yield 'replace', s, sub, text(rng, 3), rng.randrange(-1, 4)
    yield 'join', sub, [text(rng, 3) for _ in range(rng.randrange(5))]
    yield 'translate', s, bytes(range(255, -1, -1)), sub
