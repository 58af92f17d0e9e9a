# Finding in str: find, index, count, startswith, in, and slice arguments.
s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", -3), s.find("a", 1, 3), s.find(""), s.find("", 5), s.find("", 11), s.find("", 12), s.find("zz"), s.rfind("a"), s.rfind("a", 0, -1), s.rfind(""), s.rfind("", 3, 5))
print(s.index("bra"), s.rindex("bra"), s.count("a"), s.count("abra"), s.count(""), s.count("a", 3), s.count("a", -5, -1), "".count(""), "".find(""), "aaa".count("aa"))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.startswith(()), s.startswith(""), s.startswith("", 20), s.endswith("ra"), s.endswith("ra", 0, 4), s.endswith(("x", "bra"), -3), s.endswith("", 11, 5))
print("" in "", "" in "a", "a" in "", "ab" in "cab", None in [None], "é" in "é", "é" in "é")
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"), "-".partition("-"))
print("xxabcxx".strip("x"), "xyxabcyxy".strip("xy"), "  a ".lstrip() + "|", "  a ".rstrip() + "|", "\u2003a\u2003".strip(), "abc".strip(""), "abc".strip("abc") == "", "\x1c\x1da\x85".strip())
print("aXbXc".replace("X", "--"), "aaa".replace("a", "b", 2), "abc".replace("", "."), "abc".replace("", ".", 2), "abc".replace("b", ""), "aaa".replace("aa", "b"), "abc".replace("z", "y", -1), "aaa".replace("a", "b", 0), "abc".replace("c", "d", count=1))
for e in ("s.index('zz')", "s.rindex('zz')", "s.find(5)", "s.find()", "s.find('a', 'b')", "s.startswith(5)", "s.startswith(('a', 5))", "s.startswith(['a'])", "s.partition('')", "s.partition(5)", "5 in s", "s.count(None)", "s.replace('a')", "s.replace('a', 5)", "s.strip(5)", "s.split('')", "s.split(5)", "s.join(5)", "s.join([1])", "s.join(['a', None])", "s.center('a')", "s.center(5, 'ab')", "s.ljust(20, 5)", "s.zfill('a')", "s.expandtabs('a')", "s * 'a'", "s + 5", "5 + s", "s['a']", "s[100]", "s[1.0]", "s.encode(5)", "s.encode('nope')", "'é'.encode('ascii', 'nope')", "s.translate(5)", "s.translate({97: 'xx', 98: None, 'c': 1})", "s.translate({97: -1})", "s.maketrans('ab', 'c')", "s.maketrans(5)", "s.maketrans({'ab': 1})", "s.removeprefix(5)", "s.format_map(5)", "s.isidentifier(1)", "s.splitlines('a', 'b')", "s.upper(1)", "str(b'x', 'ascii', 5)", "str(5, 'ascii')", "str('a', 'ascii')", "str(b'\\xff', 'ascii')", "str(b'\\xff', 'ascii', 'replace')", "str(object=b'a')", "str(b'a', errors='strict')", "ord('')", "ord('ab')", "chr(-1)", "chr(0x110000)", "chr('a')", "ord(5)", "ord(b'a')", "'abc'.__getitem__(slice(1))", "'a' < 5", "'%s' % ()", "s.casefold().title()"):
    try:
        print(e, "=", repr(eval(e)))
    except Exception as err:
        print(e, "->", type(err).__name__, err)
