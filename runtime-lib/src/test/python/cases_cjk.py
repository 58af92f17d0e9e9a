"""Cases for the multibyte codecs of East Asia."""
import codecs

JAPANESE = '\u65e5\u672c\u8a9e\u306e\u30c6\u30b9\u30c8 abc\u3002\u30a2'
CHINESE = '\u4e2d\u6587\u7b80\u4f53 abc\u3002'
TRADITIONAL = '\u7e41\u9ad4\u4e2d\u6587 abc\u3002'
KOREAN = '\ud55c\uad6d\uc5b4 abc'
MULTIBYTE = [('shift_jis', JAPANESE), ('cp932', JAPANESE), ('euc_jp', JAPANESE), ('iso2022_jp', JAPANESE), ('iso2022_jp_1', JAPANESE + '\u4e02'), ('iso2022_jp_2', JAPANESE + CHINESE + KOREAN), ('iso2022_jp_2004', JAPANESE + '\u304b\u309a\u3402\U0002000b'),
             ('iso2022_jp_3', JAPANESE + '\u304b\u309a\u4e02'), ('iso2022_jp_ext', JAPANESE + '\uff71'), ('shift_jis_2004', JAPANESE), ('euc_jis_2004', JAPANESE + '\u304b\u309a'), ('hz', CHINESE + '~'), ('gb2312', CHINESE), ('gbk', CHINESE + '\u9fa5'),
             ('gb18030', CHINESE + '\U0001f600\xe9'), ('big5', TRADITIONAL), ('big5hkscs', TRADITIONAL + '\u4e28'), ('cp950', TRADITIONAL), ('euc_kr', KOREAN), ('cp949', KOREAN + '\uac02'),
             ('johab', KOREAN), ('iso2022_kr', KOREAN)]

OPS = {'encode': lambda s, enc, errors: s.encode(enc, errors), 'decode': lambda b, enc, errors: b.decode(enc, errors)}


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
            yield 'encode', text[:3] + '\u0e01' + '\ud800' + text[3:5], enc, errors
        if not enc.startswith('iso2022'):
            for errors in ('strict', 'replace', 'backslashreplace', 'ignore', 'surrogateescape'):
                yield 'decode', text.encode(enc)[:5], enc, errors
                yield 'decode', b'a\xff' + text.encode(enc)[:2], enc, errors
        yield 'pieces', text, enc, [1, 2, 5] if not enc.startswith('iso2022') else [6, 10]
