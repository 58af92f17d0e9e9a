"""Cases for the methods of str (package text)."""

OPS = {name: getattr(str, name) for name in (
    'find rfind index rindex count startswith endswith split rsplit splitlines partition rpartition strip lstrip rstrip '
    'removeprefix removesuffix replace join translate expandtabs center ljust rjust zfill upper lower title capitalize '
    'swapcase casefold isalpha isdecimal isdigit isnumeric isalnum isspace islower isupper istitle isidentifier isprintable '
    'isascii').split()}
OPS.update(
    repr=repr, ascii=ascii, contains=str.__contains__, concat=str.__add__, repeat=str.__mul__,
    slice=lambda s, a, b, c: s[a:b:c], lt=str.__lt__, eq=str.__eq__, len=len)

PLAIN = 'ab'
PIECES = ['a', 'b', 'ab', 'A', 'B', ' ', '\t', '\n', '\r', '\r\n', '\x0b', '\x1c', '\x85', '\u2028', '\u3000', '\xe9', '\xdf',
          '\u0130', '\u0131', '\u0149', '\u01c5', '\u03a3', '\u03c3', '\ufb01', '\u1fb7', '\u1e9e', '\u13a0', '\uab70',
          '\u4e00', '\u0663', '\xb2', '\xbd', '\u2160', "'", '"', '\\', '\x00', '\x7f', '\xad', '\u0301', '.', '+', '-', '0',
          '_', '\U0001f600', '\U00010400', '\U00010428', '\U0001d7ce', '\ud800', '\udc00', '\udfff', '\udbff', '\U0010ffff']


def text(rng, longest=8):
    style = rng.randrange(4)
    if style == 0:
        return ''.join(rng.choice('ab') for _ in range(rng.randrange(longest)))
    if style == 1:
        return ''.join(rng.choice('aAb \n\tB.') for _ in range(rng.randrange(longest)))
    return ''.join(rng.choice(PIECES) for _ in range(rng.randrange(longest)))


def bound(rng):
    return rng.choice([0, 1, 2, 3, -1, -2, -3, 5, 100, -100, 2**40, -2**40])


def cases(rng, size):
    yield from fixed()
    for _ in range(40 * size):
        s = text(rng)
        sub = rng.choice([text(rng, 3), s[rng.randrange(len(s) + 1):][:rng.randrange(1, 4)], rng.choice(PIECES)])
        yield from of_one(rng, s)
        yield from of_two(rng, s, sub)


def fixed():
    for c in PIECES:
        for op in ('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'repr', 'ascii'):
            yield op, c
            yield op, 'a' + c + 'b'
        for op in ('isalpha isdecimal isdigit isnumeric isalnum isspace islower isupper istitle isidentifier isprintable '
                   'isascii').split():
            yield op, c
            yield op, 'a' + c
            yield op, 'A' + c + 'a'
    for s in ('\u03a3', 'A\u03a3', 'A\u03a3 ', 'A\u03a3B', 'A.\u03a3', 'A\u03a3.', 'A\u03a3.b', '\U00010400\u03a3\u0301', 'a\u0345\u03a3'):
        yield 'lower', s
        yield 'title', s
        yield 'capitalize', s
        yield 'swapcase', s
    for w in range(-1, 9):
        for f in ('*', '\xe9', '\U0001f600'):
            for s in ('', 'a', 'ab', '+1', '-12', '\U0001f600'):
                yield 'center', s, w, f
                yield 'ljust', s, w, f
                yield 'rjust', s, w, f
                yield 'zfill', s, w
    yield 'center', 'a', 5, 'xy'
    for s in ('aaa', 'baaab', 'ababa'):
        yield 'rsplit', s, 'aa'
        yield 'rsplit', s, 'aba'
        yield 'rpartition', s, 'aa'
    for s in (' a b ', '\t a', ' a  b  c ', '  '):
        for limit in range(-1, 4):
            yield 'split', s, None, limit
            yield 'rsplit', s, None, limit


def of_one(rng, s):
    for op in ('splitlines upper lower title capitalize swapcase casefold isalpha isdecimal isdigit isnumeric isalnum isspace '
               'islower isupper istitle isidentifier isprintable isascii repr ascii strip lstrip rstrip len').split():
        yield op, s
    yield 'splitlines', s, True
    yield 'split', s
    yield 'rsplit', s
    yield 'split', s, None, rng.randrange(4)
    yield 'rsplit', s, None, rng.randrange(4)
    yield 'expandtabs', s, rng.randrange(-1, 9)
    yield 'repeat', s, rng.randrange(-1, 5)
    yield 'slice', s, rng.choice([None, bound(rng)]), rng.choice([None, bound(rng)]), rng.choice([None, 1, 2, 3, -1, -2, -3, 100])
    yield 'translate', s, rng.choice(['lower', 'delete', 'wide', 'pairs'])


def of_two(rng, s, sub):
    for op in 'find rfind index rindex count startswith endswith'.split():
        yield op, s, sub
        yield op, s, sub, bound(rng)
        yield op, s, sub, bound(rng), bound(rng)
    for op in 'split rsplit'.split():
        yield op, s, sub
        yield op, s, sub, rng.randrange(4)
    for op in 'partition rpartition strip lstrip rstrip removeprefix removesuffix contains concat lt eq'.split():
        yield op, s, sub
    yield 'eq', s, s[:1] + s[1:]
    yield 'replace', s, sub, text(rng, 3)
    yield 'replace', s, sub, ''
    yield 'replace', s, sub, text(rng, 3), rng.randrange(-1, 4)
    yield 'join', sub, [text(rng, 3) for _ in range(rng.randrange(5))]


class Table:
    def __init__(self, kind):
        self.kind = kind

    def __getitem__(self, c):
        if self.kind == 'lower':
            return ord(chr(c).lower()) if c < 128 else c
        if self.kind == 'delete':
            if c % 2:
                return None
            raise LookupError
        if self.kind == 'wide':
            return chr(c) + '\U0001f600'
        return 0xD800 if c % 2 else 0xDC00


OPS['translate'] = lambda s, kind: s.translate(Table(kind))
