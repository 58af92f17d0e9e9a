"""Cases for package text.codec."""
import codecs
import unicodedata

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass']
CUSTOM = ['x_text', 'x_bytes', 'x_negative', 'x_far', 'x_wide']
UTF = ['utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-7']
OTHER = ['ascii', 'latin-1', 'unicode_escape', 'raw_unicode_escape', 'cp1252']


def register(name, make):
    def handler(e):
        return make(e, len(e.object))
    codecs.register_error(name, handler)


register('x_text', lambda e, n: ('<%d>' % (e.end - e.start), e.end))
register('x_bytes', lambda e, n: (b'<%02d>' % (e.end - e.start), e.end) if isinstance(e, UnicodeEncodeError) else ('\U0001f600\ud800', e.end))
register('x_negative', lambda e, n: ('!', e.end - n if e.end < n else n))
register('x_far', lambda e, n: ('', n + 1))
register('x_wide', lambda e, n: ('\u20ac', e.end))

STATEFUL = {'utf-8': codecs.utf_8_decode, 'utf-7': codecs.utf_7_decode, 'utf-16-le': codecs.utf_16_le_decode, 'utf-16-be': codecs.utf_16_be_decode,
            'utf-32-le': codecs.utf_32_le_decode, 'utf-32-be': codecs.utf_32_be_decode, 'unicode_escape': codecs.unicode_escape_decode,
            'raw_unicode_escape': codecs.raw_unicode_escape_decode}
EX = {'utf-16': codecs.utf_16_ex_decode, 'utf-32': codecs.utf_32_ex_decode}


def lookup(name):
    c = unicodedata.lookup(name)
    return ord(c) if len(c) == 1 else -1


OPS = {
    'encode': lambda s, enc, errors: s.encode(enc, errors),
    'decode': lambda b, enc, errors: b.decode(enc, errors),
    'partial': lambda b, enc, errors: STATEFUL[enc](b, errors, False),
    'partial_ex': lambda b, enc, errors: EX[enc](b, errors, 0, False),
    'escape_decode': lambda b, errors: codecs.escape_decode(b, errors)[0],
    'escape_encode': lambda b: codecs.escape_encode(b)[0],
    'name_of': lambda c: unicodedata.name(chr(c), None),
    'lookup': lookup,
}

STRINGS = ['', 'abc', 'a\xe9b', '\u20ac\u4e00', '\U0001f600', 'a\U0010ffff\ud800', '\ud800', '\udcff', 'a\udc80\udcff\udc7f', '\ud83d\ude00x', 'x\udfff\U0001f600\ud800',
           '\x00\x7f\x80\xff', '\\\n\t\r\'"', '\u0100\u0101a\u0102', '~+-\\{}', 'a+b', 'Hi \u263a!', '\u65e5\u672c-', '\uffff\ufffe\ufeff']
BYTES = [b'', b'abc', b'\xe9', b'\xc3\xa9', b'\xc3', b'\xe2\x82', b'\xe2\x82\xac', b'\xe2x', b'\xe2\x82x', b'\xf0\x9f\x98\x80', b'\xf0\x9f\x98', b'\xf0\x9f', b'\xf0',
         b'\xf0\x9f\x98x', b'\xf0\x9fx', b'\xf0x', b'\xc0\x80', b'\xc1\xbf', b'\xe0\x80\x80', b'\xe0\x9f\xbf', b'\xed\xa0\x80', b'\xed\xa0', b'\xed', b'\xed\xb0\x80', b'\xf0\x8f\xbf\xbf',
         b'\xf4\x90\x80\x80', b'\xf4\x8f\xbf\xbf', b'\xf5\x80\x80\x80', b'\xff\xfe', b'\xfe\xff', b'\x80', b'\xbf', b'a\x80b\xffc', b'\xed\xa0\x80\xed\xb0\x80', b'\xe2\x82\xac\xe2\x82',
         b'a\xf0\x9f\x98\x80\xe2', b'\xed\x9f\xbf\xee\x80\x80', b'\xef\xbf\xbd', b'\xef\xbf\xbd\xff', b'\xef\xbb\xbfx', b'\x00\xd8', b'\x00\xdc', b'\x00\xd8a\x00', b'a\x00', b'a\x00b',
         b'\xff\xfe\x00\xd8', b'\xfe\xff\xd8\x00\x00a', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\x00\xd8\x00', b'\x3d\xd8\x00\xde', b'\x00\xd8\x00\x00', b'\x00\x00\xd8\x00', b'abcde',
         b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\xfe\xff\x00\x00\x00a', b'\xff\xfe\x00\x00\x00\x00\x11\x00', b'a\x00\x00', b'\x00\xd8\x00\x00x\x00\x00\x00', b'\x00\xf6\x01\x00']
UTF7 = [b'+', b'+AGE', b'+AGE-', b'+-', b'+!', b'+AG-', b'+A-', b'+AGF-', b'+2D3eAA-', b'+2D0-', b'+2D0', b'+AA!a', b'+2D0A', b'~\\', b'a+', b'+AGE!b', b'+AGE-b', b'+\xff',
        b'+AGE\xff', b'+3gA-', b'+2D3d-', b'+2D0-b', b'+2D0!', b'a+IKw-b', b'+IKwgrA', b'+2D0AYQ-', b'+2D3eAA', b'x+2D3eAGE', b'+AAA+-', b'+IKx', b'+/', b'++-', b'+AGEA', b'\xe9+AGE-']
ESCAPES = [rb'\x41', rb'\x4', rb'\x', rb'\xg', '\\'.encode(), rb'a\\', rb'\u20ac', rb'\u20a', rb'\u', rb'\U0001f600', rb'\U00110000', rb'\U0001f60', rb'\Uffffffff', rb'\N{LATIN SMALL LETTER A}',
           rb'\N{', rb'\N', rb'\N{}', rb'\N{x}', rb'\Nx', rb'\N{LATIN', rb'\N{bell}', rb'\N{KEYCAP DIGIT ONE}', rb'\0', rb'\12', rb'\123', rb'\1234', rb'\400', rb'\777', rb'\8', rb'\q', rb'\"', rb"\'",
           rb'\a\b\f\n\r\t\v', b'\\\n', b'\xe9\\xe9', rb'\ud83d\ude00', rb'\ud800', rb'\\u0041', rb'\\\u0041', rb'\x41\x', rb'a\N{LF}b', rb'\u00e9\xE9', rb'\7a', rb'\18']
NAMES = ['LATIN SMALL LETTER A', 'latin small letter a', 'NULL', 'NUL', 'LF', 'NEW LINE', 'NBSP', 'NO-BREAK SPACE', 'ALERT', 'BELL', 'BOM', 'ZWJ', 'VS1', 'VS16', 'VS17', 'VS256', 'VS257', 'vs1',
         'LATIN CAPITAL LETTER GHA', 'HANGUL SYLLABLE GA', 'hangul syllable ga', 'CJK UNIFIED IDEOGRAPH-4E00', 'CJK UNIFIED IDEOGRAPH-4e00', 'CJK UNIFIED IDEOGRAPH-9FFFF', 'LATIN_SMALL_LETTER_A',
         'LATIN SMALL LETTER  A', '', 'x', '<control-0000>', 'SNOWMAN', 'WEIERSTRASS ELLIPTIC FUNCTION', 'PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET',
         'PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRAKCET', 'HTJ', 'PU1', 'PRIVATE USE-1', 'HOP', 'SGC', 'SP', 'DEL', 'MVS', 'FVS4', 'CGJ', 'ALM', 'TANGUT IDEOGRAPH-17000',
         'KHITAN SMALL SCRIPT CHARACTER-18B00', 'NUSHU CHARACTER-1B170', 'EGYPTIAN HIEROGLYPH-13460']


def cases(rng, size):
    for s in STRINGS:
        for enc in UTF + OTHER:
            for errors in (HANDLERS + CUSTOM if enc in ('utf-8', 'ascii', 'utf-16-be') else ('strict', 'replace', 'surrogatepass', 'x_bytes', 'x_text')):
                yield 'encode', s, enc, errors
    for enc, inputs in [(u, BYTES) for u in UTF + ['ascii', 'latin-1', 'cp1252']] + [('utf-7', UTF7), ('unicode_escape', ESCAPES), ('raw_unicode_escape', ESCAPES)]:
        for b in inputs:
            for errors in (HANDLERS + CUSTOM if enc == 'utf-8' else ('strict', 'replace', 'surrogatepass', 'x_negative')):
                yield 'decode', b, enc, errors
            if enc in STATEFUL:
                yield 'partial', b, enc, 'strict'
                yield 'partial', b, enc, 'replace'
            elif enc in EX:
                yield 'partial_ex', b, enc, 'replace'
    for b in ESCAPES + BYTES[:4] + [b"\x00'\\\t\n\r\x7f\xff\""]:
        for errors in ('strict', 'replace', 'ignore', 'other'):
            yield 'escape_decode', b, errors
        yield 'escape_encode', b
    for name in NAMES:
        yield 'lookup', name
    for c in (0x41, 0, 0x20, 0xA0, 0x4E00, 0xAC01, 0xE000, 0xD800, 0x17000, 0x1F600, 0x10FFFF, 0x378, 0x18B00, 0x1A2):
        yield 'name_of', c
    for _ in range(100 * (size - 1)):
        s = ''.join(rng.choice('ab\xe9\u20ac\u4e00\U0001f600\ud800\udc80\udcff\\+-~\n') for _ in range(rng.randrange(8)))
        enc = rng.choice(UTF + OTHER)
        yield 'encode', s, enc, rng.choice(HANDLERS + CUSTOM)
        b = bytes(rng.choice([rng.randrange(256), 0x41, 0xE2, 0x82, 0xED, 0xA0, 0xF0, 0x9F, 0xD8, 0xDC, 0, 0xFF, 0xFE, 0x2B]) for _ in range(rng.randrange(10)))
        enc = rng.choice(UTF + ['ascii', 'cp1252'])
        yield 'decode', b, enc, rng.choice(HANDLERS + CUSTOM)
        enc = rng.choice(list(STATEFUL)[:6])
        yield 'partial', b, enc, rng.choice(HANDLERS)
        yield 'partial_ex', b, rng.choice(list(EX)), rng.choice(HANDLERS)
        u = ''.join(rng.choice('+-AGE!2D3eA/\xe9x') for _ in range(rng.randrange(10))).encode('latin-1')
        yield 'decode', u, 'utf-7', rng.choice(HANDLERS[:4] + CUSTOM)
        yield 'partial', u, 'utf-7', rng.choice(HANDLERS[:3])
        u = ''.join(rng.choice('\\\\xuUN{}01fA8\n\xe9') for _ in range(rng.randrange(12))).encode('latin-1')
        for enc in ('unicode_escape', 'raw_unicode_escape'):
            yield 'decode', u, enc, rng.choice(HANDLERS[:4] + CUSTOM)
            yield 'partial', u, enc, rng.choice(HANDLERS[:3])
        yield 'escape_decode', u, rng.choice(['strict', 'replace', 'ignore'])
        yield 'lookup', unicodedata.name(chr(rng.randrange(0x20000)), 'x')
        yield 'name_of', rng.randrange(0x32000)
