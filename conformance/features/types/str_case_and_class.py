# str: case mapping and character classes, also beyond ASCII.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


for s in ("Hello World", "ǅ ß ŉ", "İstanbul ısı", "ΑΣΣ", "ﬃ ﬁ", "1st 2ND", "x'y-z", "𐐀𐐨", "straße", ""):
    print(ascii(s), [ascii(f(s)) for f in (str.upper, str.lower, str.title, str.capitalize, str.swapcase, str.casefold)])
for s in ("abc", "ABC", "Abc", "aBC", "a1", "123", "²³", "½", "Ⅷ", "٣", "一", " \t\n", "\x1c", "\u2028", "a b", "_x", "1x", "é", "ªº", "ǅ", "", "\x00", "\u00ad", "日本", "a\u0301", "class", "𝟙"):
    print(ascii(s), "".join(str(int(f(s))) for f in (str.isalpha, str.isdigit, str.isdecimal, str.isnumeric, str.isalnum, str.islower, str.isupper, str.istitle, str.isspace, str.isidentifier, str.isprintable, str.isascii)))
print("a\tbc\td".expandtabs(4), "a\n\tb".expandtabs(), "\t".expandtabs(0) == "", "ab".center(7, "-"), "ab".ljust(5, ".") + "ab".rjust(5, "."), "-42".zfill(6), "+1".zfill(2), "a".zfill(0), "xyz".center(2), "日本".center(6, "*"))
print("one\ntwo\r\nthree\x0bfour\x1cfive\u2028six\n".splitlines(), "a\n\nb".splitlines(True), "".splitlines(), "\n".splitlines(), " a  b ".split(), " a  b ".split(" "), "a,b,c".rsplit(",", 1), "".split(), "".split(","), "aXXbXX".split("XX"), "a b c".split(None, 1), "  a b ".rsplit(None, 1), "\u3000a\xa0b".split())
print("abc".translate(str.maketrans("ab", "xy", "c")), "a→b".translate({0x2192: "->"}), str.maketrans({"a": 1, "b": None, 99: "z"}), "hello".translate(dict.fromkeys(map(ord, "l"))), "%s" % "😀"[0], len("😀é"), "😀é"[::-1], "a😀b".find("b"), ascii("\ud83d"), "\ud83d" + "\ude00" == "😀", sorted("éeEÉ"), "e" < "é", "ﬀ".upper() == "FF", "ß".casefold() == "ss", max("aZ"), "\N{SNOWMAN}")
