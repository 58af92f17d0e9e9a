"""Codecs of two and four bytes a unit and of code pages, reprs, capitalising and deleting: plain text and text with mistakes in it."""
import codecs
S = ['', 'a', 'é', 'abc€\ud800x', '😀', 'a😀b', '\udc00\ud800', '\ud83d\ude00', 'x' * 40, 'é' * 40, 'Я' * 40 + '😀', '\ufeffabc', '\ufffe', 'a' * 100 + '\udcff']
for s in S:
    for e in ('utf-16', 'utf-16-be', 'utf-32-le', 'cp1252'):
        for h in ('strict', 'replace', 'surrogatepass'):
            try:
                r = s.encode(e, h)
            except Exception as x:
                r = (type(x).__name__, str(x))
            print(ascii(s)[:20], e, h, r if len(r) < 60 else r[-30:])
for b in (b'', b'a', b'ab', b'abc', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'=\xd8\x00\xde', b'\x00\xdea\x00', b'=\xd8', b'=\xd8a\x00\x01', b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\xfe\xff\x00\x00\x00a', b'a\x00\x00\x00\x00\xd8\x00\x00', b'\x00\x00\x11\x00', b'\xff\xff\xff\xff', b'\x00\xf6\x01\x00', bytes(range(256)), bytes(range(128, 160))):
    for e in ('utf-16', 'utf-16-be', 'utf-32', 'cp1252'):
        for h in ('strict', 'replace'):
            try:
                r = ascii(b.decode(e, h))
            except Exception as x:
                r = (type(x).__name__, str(x))
            print(b[:8], e, h, r)
        try:
            d = codecs.getincrementaldecoder(e)()
            print([ascii(d.decode(b[i:i + 1])) for i in range(min(len(b), 12))])
        except Exception as x:
            print(type(x).__name__, x)
for s in ["a'b", 'a"b', 'a\'"b', 'a\\b', '\n\t\r\x00\x7f', 'é\xa0\xad\x85ÿ', '\ud800x', '😀\U000e0001', 'я\'я"', '\u2028\u200b\u3000', 'x' * 50 + '\\']:
    print(repr(s), ascii(s))
for s in ['ßeta ABC' * 5, 'ÉCOLE İSTANBUL ΣΑΣ' * 3, 'İSTANBUL LONG TEXT HERE', 'écOLE DE PARIS İ İ X', 'a', '', 'ABCDEFGHIJKLMNOPQRS', 'ŉABCDEFGHIJKLMNOPQRS', 'ǆABCDEFGHIJKLMNOPQRS', 'éABCDEFGHIJKLMΣ NOPQRS']:
    print(ascii(s.capitalize()), ascii(s.title()), ascii(s.lower()))
print(ascii('a\ud83dx\ude00b'.replace('x', '')), len('\ud83dx\ude00'.replace('x', '')), 'abc'.replace('', '').replace('b', ''), 'aaa'.replace('aa', ''), ascii('\ud83dx\ude00'.replace('x', '', 1)), 'h e l l o'.replace(' ', ''))
for s in S:
    print(s.isascii(), s.lower() == s)
