# Encodings: utf-8, utf-16, ascii, error handlers, boms and aliases.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


s = "aé€😀"
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "utf-8-sig", "utf-7", "punycode", "unicode_escape", "raw_unicode_escape", "cp1252", "iso8859-15", "ascii"):
    for errors in ("strict", "replace"):
        try:
            b = s.encode(enc, errors)
            print(enc, errors, b, ascii(b.decode(enc, errors)))
        except UnicodeError as e:
            print(enc, errors, e)
for errors in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
    attempt(lambda: "x€\ud800".encode("latin-1", errors), lambda: ascii(b"a\xff\xe2\x82".decode("utf-8", errors)))
for b in (b"\xff", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80", b"\x80", b"ab\xe9cd"):
    attempt(lambda: b.decode())
attempt(lambda: b"\x00\xd8".decode("utf-16-le"), lambda: b"\x00".decode("utf-16"), lambda: b"\xff\xfea\x00".decode("utf-16"), lambda: "\ud800".encode(), lambda: "é".encode("nope"), lambda: b"x".decode("rot13"), lambda: "x".encode("hex"), lambda: b"\\x4".decode("unicode_escape"), lambda: b"\xe9".decode("ascii"), lambda: "x".encode(None), lambda: "é".encode("ascii", "nope"), lambda: b"abc".decode(errors="ignore"), lambda: str(b"\xe9", "latin-1"), lambda: "é".encode("UTF8") == "é".encode("u8") == "é".encode("utf_8"), lambda: b"\xef\xbb\xbfa".decode("utf-8"), lambda: b"\xef\xbb\xbfa".decode("utf-8-sig"))
import codecs
print(codecs.encode("Hello", "rot13"), codecs.encode(b"ab", "hex"), codecs.decode(b"YWI=", "base64"), codecs.lookup("latin1").name, codecs.BOM_UTF8, codecs.getincrementaldecoder("utf-8")().decode(b"\xe2\x82"), codecs.escape_decode(rb"\n\x41")[0])
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(bytes([b]), final=False) for b in "é€".encode()], list(codecs.iterencode("aé", "utf-16-be")))
codecs.register_error("stars", lambda e: ("*" * (e.end - e.start), e.end))
print("aé€b".encode("ascii", "stars"), b"a\xffb".decode("ascii", "stars"))
attempt(lambda: codecs.lookup("nope"), lambda: codecs.lookup_error("nope"), lambda: d.decode(b"\xff"))
