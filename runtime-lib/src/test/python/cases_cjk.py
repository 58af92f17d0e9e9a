"""Cases for the codecs that use the JDK's character sets."""
import codecs

JAPANESE = '\u65e5\u672c\u8a9e\u306e\u30c6\u30b9\u30c8 abc\u3002\u30a2'
CHINESE = '\u4e2d\u6587\u7b80\u4f53 abc\u3002'
TRADITIONAL = '\u7e41\u9ad4\u4e2d\u6587 abc\u3002'
KOREAN = '\ud55c\uad6d\uc5b4 abc'
MULTIBYTE = [('shift_jis', JAPANESE), ('cp932', JAPANESE), ('euc_jp', JAPANESE), ('iso2022_jp', JAPANESE), ('shift_jis_2004', JAPANESE), ('gb2312', CHINESE), ('gbk', CHINESE + '\u9fa5'),
             ('gb18030', CHINESE + '\U0001f600\xe9'), ('big5', TRADITIONAL), ('big5hkscs', TRADITIONAL + '\u4e28'), ('cp950', TRADITIONAL), ('euc_kr', KOREAN), ('cp949', KOREAN + '\uac02'),
             ('johab', KOREAN), ('iso2022_kr', KOREAN)]
NAMES = ['sjis', 'Shift-JIS', 'ms932', 'ujis', 'EUC-JP', 'euccn', 'GB2312', 'cp936', 'ms950', 'uhc', 'korean', 'ISO-2022-JP', 'big5-hkscs']
PAGES = ['cp1250', 'cp1251', 'cp1252', 'cp1253', 'cp1257', 'cp874', 'koi8-r', 'KOI8_U', 'iso8859-2', 'iso-8859-15', 'cp437', 'cp850', 'cp866', 'windows-1252']

OPS = {'encode': lambda s, enc, errors: s.encode(enc, errors), 'decode': lambda b, enc, errors: b.decode(enc, errors), 'name': lambda name: codecs.lookup(name).name}


def pieces(text, enc, cuts):
    decoder = codecs.getincrementaldecoder(enc)()
    b = text.encode(enc)
    return [decoder.decode(b[i:j], j == len(b)) for i, j in zip([0] + cuts, cuts + [len(b)])]


OPS['pieces'] = pieces


def cases(rng, size):
    for enc, text in MULTIBYTE:
        yield 'encode', text, enc, 'strict'
        yield 'decode', text.encode(enc), enc, 'strict'
        for errors in ('strict', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'ignore'):
            if enc == 'shift_jis_2004' and errors == 'backslashreplace':  # the JDK's backslash is ASCII's
                continue
            yield 'encode', text[:3] + '\u0e01' * (enc != 'gb18030') + '\ud800' + text[3:5], enc, errors
        if not enc.startswith('iso2022'):
            for errors in ('strict', 'replace', 'backslashreplace', 'ignore', 'surrogateescape'):
                yield 'decode', text.encode(enc)[:5], enc, errors
                if enc != 'cp932':  # CPython gives 0xff a character for private use
                    yield 'decode', b'a\xff' + text.encode(enc)[:2], enc, errors
        yield 'pieces', text, enc, [1, 2, 5] if not enc.startswith('iso2022') else [6, 10]
    for name in NAMES:
        yield 'name', name
    for enc in PAGES:
        yield 'decode', bytes(range(256)), enc, 'replace'
        yield 'encode', bytes(range(256)).decode(enc, 'ignore'), enc, 'strict'
        yield 'encode', 'a\u4e00\u4e01b', enc, 'strict'
        yield 'encode', 'a\u4e00\u4e01b', enc, 'xmlcharrefreplace'
    yield 'decode', b'a\x81', 'cp1252', 'strict'
