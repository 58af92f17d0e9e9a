# Code points beyond U+FFFF, surrogates, indexing.
s = "a😀b𝒳"
print(len(s), s[1], s[-1], s[1:3], s[::-1], list(s), s.find("b"), s.index("𝒳"), "😀" in s)
print([hex(ord(c)) for c in s], s.encode("utf-8"), s.encode("utf-16"), len(s.encode("utf-16-le")))
print(s == "a\U0001F600b\U0001d4b3", hash(s) == hash("a" + "😀" + "b𝒳"), s.upper(), s + "c", s * 2, "x".join("😀😀"))
lone = "\ud83d"
pair = "\ud83d" + "\ude00"
print(len(lone), len(pair), pair == "😀", ascii(pair), ascii(lone + "x"))
try:
    lone.encode("utf-8")
except UnicodeEncodeError as e:
    print(e, e.start, e.end, e.reason)
print(lone.encode("utf-8", "surrogatepass"), b"\xed\xa0\xbd".decode("utf-8", "surrogatepass") == lone, b"\xff".decode("utf-8", "surrogateescape") == "\udcff")
for b in (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf0\x9f\x98"):
    try:
        b.decode()
    except UnicodeDecodeError as e:
        print(e)
print(b"a\xffb".decode("utf-8", "replace").encode("unicode_escape"), b"a\xffb".decode("utf-8", "ignore"))
print("😀".isprintable(), "\U0001F600"[0] == "😀", s.replace("😀", "-"), s.split("😀"), s.partition("b"), s.center(8, "😀"))
d = {s: 1, "😀": 2}
print(d["a😀b𝒳"], d["\U0001F600"], sorted(["😀", "\uffff", "a"]) == ["a", "\uffff", "😀"], max("\uffff", "😀") == "😀")
print("e\u0301" == "é", "Ⅷ".lower(), "𝒳".isalpha(), chr(0x10ffff).encode("utf-8"), f"{'😀':>4}|{'😀':^3}|")
