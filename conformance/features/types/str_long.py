# Methods of long strings and sorting of many, in ways that take several characters at once: a sum of each one's results.
import random
import zlib

ALPHABETS = ["abc", "abcXYZ?", "äöÜß?", "αβΣς", "\u0130\u0131\u0149ŉ", "x😀y\ud800", "\udc00a?", "?", "\0a\0"]
random.seed(5)
sums = {}


def text(length):
    alphabet = random.choice(ALPHABETS)
    return "".join(random.choice(alphabet) for _ in range(length))


def note(name, function):
    try:
        result = function()
    except (UnicodeError, TypeError) as error:
        result = error
    sums[name] = zlib.crc32(ascii(result).encode(), sums.get(name, 0))


for _ in range(120):
    s = text(random.choice([0, 1, 3, 15, 16, 17, 40, 120, 500, 900]))
    u = text(random.choice([1, 1, 2, 3]))
    note("case", lambda: (s.upper(), s.lower(), s.casefold()))
    note("slices", lambda: (s[::-1], s[::3], s[::-2], s[10:2:-1]))
    for encoding in "utf-8", "latin-1", "ascii":
        note(encoding, lambda: s.encode(encoding))
    note("decode", lambda: s.encode().decode() == s)
    note("search", lambda: (s.count(u), s.count(u, 3), s.rfind(u), s.rfind(u, 5, -3), s.rfind(s[:5]), s.rfind(s[-150:-140])))
    note("translate", lambda: s.translate({97: "x", 98: None, 99: "yy", 228: 0x1F600}))
    note("translate", lambda: s.translate(str.maketrans("abcX", "xyz\xe9")))
    parts = [text(random.choice([0, 1, 1, 2, 5, 30])) for _ in range(random.choice([0, 1, 2, 5, 50]))]
    note("join", lambda: (u.join(parts), "".join(parts)))
    note("join", lambda: ",".join(parts + [1]))
    words = [text(random.choice([0, 1, 2, 5, 7, 8, 9, 12])) for _ in range(random.choice([10, 150, 250, 1000]))]
    note("sort", lambda: (sorted(words), sorted(words, reverse=True), sorted(range(len(words)), key=words.__getitem__)))
    note("sort", lambda: sorted("common prefix" + word for word in words))
    note("sort", lambda: sorted(s))
print(sums)


class Table(dict):
    def __missing__(self, key):
        return "Q"


print(("abc" * 300).translate(Table({97: "z"}))[-9:], "ab".translate("x" * 97 + "Y"))
