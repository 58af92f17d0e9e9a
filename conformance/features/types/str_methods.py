# Methods of str.
s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.casefold(), "abc".capitalize(), "x".center(5, "*"), "x".ljust(3) + "|", "x".rjust(3), "-5".zfill(4))
print(s.find("o"), s.rfind("o"), s.index("W"), s.count("l"), s.find("z"), s.find("o", 5), s.startswith(("He", "x")), s.endswith("d", 0, 5))
print("a,b,,c".split(","), " a  b ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a\nb\r\nc".splitlines(), "a\nb\n".splitlines(True))
print("-".join(["a", "b"]), "abc".replace("b", "X"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), " x ".strip() + "|", "xxaxx".strip("x"), "abc".lstrip("ba"), "abc".rstrip("cb"))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "abc".partition("z"), "prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"))
print("abc".isalpha(), "123".isdigit(), "a1".isalnum(), "²".isdigit(), "½".isnumeric(), " ".isspace(), "Ab".istitle(), "AB".isupper(), "x".isidentifier(), "é".isascii(), "a\n".isprintable())
print("a\tb".expandtabs(4), "abc".translate({97: "x", 98: None}), str.maketrans("ab", "xy"), "{} {0}".format if 0 else "{1} {0} {n!r:>5}".format(1, 2, n="q"))
print("%s %d %5.2f %r %x %c %%" % ("s", 5, 3.14159, "r", 255, "c"), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%-5s|%+d|%e" % ("l", 3, 12345.678))
print("ß".upper(), "İ".lower().encode(), "ﬁ".upper(), "ǆ".title(), "Σ".lower(), "ΑΣ".lower())
print("abc" * 2, "b" in "abc", "a" < "b", "abc"[1], "é" == "\u00e9", len("日本"), ord("€"), chr(8364), ascii("é€😀"), repr("it's \"q\" \n\t\x00\x7f\xa0"))
print("{:>10}|{:^10}|{:<10}|{:*^10}".format("a", "b", "c", "d"), "{:,} {:.3} {!s}".format(1234567, "abcdef", None), "{0[1]} {1.real} {2[k]}".format([1, 2], 3, {"k": 4}))
print("a-b_c".split("-"), "x".encode("utf-16-le"), "é".encode("latin-1"), "aé".encode("ascii", "replace"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"))
for bad in ("'%d' % 'x'", "'%s %s' % 1", "'%z' % 1", "'{} {}'.format(1)", "'{'.format()", "'é'.encode('ascii')", "'a'.encode('nope')", "'abc'.split('')", "'a' * 'b'", "'x'.center()", "'{:d}'.format('x')"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
