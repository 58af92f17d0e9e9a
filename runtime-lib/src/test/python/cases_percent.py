"""Cases for the % operator of str and bytes."""
import cases_number

MAX_STR_DIGITS = 4300


def operand(args):
    """Lists of [key, value] pairs under the tag 'dict' are dicts, under 'tuple' tuples, under 'one' the value itself."""
    tag, value = args
    return dict(map(tuple, value)) if tag == 'dict' else tuple(value) if tag == 'tuple' else value


OPS = {'str': lambda f, *args: f % operand(args), 'bytes': lambda f, *args: f % operand(args)}

STR = [(f, 'one', v) for f, v in [
    ('%d', 'a'), ('%i', 'a'), ('%u', 'a'), ('%x', 'a'), ('%x', 1.5), ('%d', 1.5), ('%f', 'a'), ('%c', 'ab'), ('%c', ''), ('%c', 0x110000), ('%c', -1),
    ('%c', 2**70), ('%c', 1.5), ('%c', None), ('%q', 1), ('%\xe9', 1), ('%\x01', 1), ('%', 1), ('%5', 1), ('%.', 1), ('%(a)d', 1), ('%(0)s', 'a'),
    ('%99999999999999999999d', 1), ('%.99999999999999999999d', 1), ('%d %d', 1), ('%%', 1), ('%d%%', 5), ('abc', 1), ('abc', 'x'), ('%s', 'x'),
    ('%hd', 1), ('%ld', 1), ('%Ld', 1), ('%hhd', 1), ('%d', 10**20), ('%d', -10**20), ('%d', True), ('%s', True), ('%x', -255), ('%#x', -255),
    ('%#010x', -255), ('%o', -8), ('%.3x', -1), ('%d', float('inf')), ('%d', float('nan')), ('%x', 2.0), ('%.0d', 0), ('%.2147483648f', 1.5),
    ('%.2147483647d', 1), ('%.100f', 1.5), ('%-', 1), ('%.-5d', 1), ('%l', 1), ('%c', '\U0001f600'), ('%c', 0xd800), ('%d', 10**4300), ('%b', 5),
    ('%h%', 1), ('%a %r %s', '\xe9'), ('\U0001f600%s', '\U0001f601'), ('\ud83d%s', '\ude00'), ('%s', None)]]
STR += [(f, 'tuple', v) for f, v in [
    ('%*d', [5, 3]), ('%-*d|', [5, 3]), ('%*d|', [-5, 3]), ('%.*f', [2, 1.5]), ('%.*f', [-2, 1.5]), ('%*d', ['a', 3]), ('%.*d', [1.5, 3]),
    ('%*d', [2**70, 1]), ('%.*d', [2**70, 1]), ('%.*d', [2**40, 1]), ('%d', [1, 2]), ('%%', []), ('%5%|', []), ('%5%|', [1]), ('abc', []),
    ('%#x %#o %#X', [255, 8, 255]), ('%#06x|%-#6x|%+#x|% x', [255] * 4), ('%.5d|%+.5d|%08.5d|%-8.5d|%#.5x|%#.8o', [12] * 6),
    ('%05s|%-05s|%.2s|%5.1s', ['a', 'b', 'abc', 'xyz']), ('%a %r %s', ['\xe9', '\xe9', '\xe9']), ('%+d % d %+ d %05d %-05d| %+05d %-+5d|', [1] * 7),
    ('%5c|%-5c|%05c', ['a', 'b', 'c']), ('%e %E %f %F %g %G %.0f %#.0f %#g', [1.5] * 9),
    ('%010.3f|%-10.3f|%+10.3f|% 10.3f|%+-10.2e|%010f', [1.5] * 5 + [float('-inf')]), ('%s %s', ['a']), ('%s', []), ('%.3r|%.2a', ['abc', '\xe9x']),
    ('%5.*%|', [3]), ('%.*', [5]), ('%*', [5]), ('%s %*s', ['a']), ('%s\ud800%s', ['\ud83d', '\ude00']), ('%-%', [1, 2])]]
STR += [(f, 'dict', v) for f, v in [
    ('%(a', [['a', 1]]), ('%(a)d', [['a', 1]]), ('%(a)d %(b)s', [['a', 1]]), ('%((a))d', [['(a)', 1]]), ('%(a)*d', [['a', 5]]), ('abc', []),
    ('%(a)s %s', [['a', 1]]), ('%(a)s%(b)s', [['a', 1], ['b', 2]]), ('%()s', [['', 1]]), ('%(a)', [['a', 1]]), ('%(', []), ('%(a)%|', [['a', 1]]),
    ('%(b)%|', [['a', 1]]), ('%(a)5d|%(a)-5d|%(a)05d', [['a', 7]]), ('%d %(a)s', [['a', 1]]), ('%(\u4e00)s', [['\u4e00', 1]])]]
BYTES = [(f, 'one', v) for f, v in [
    (b'%b', b'a'), (b'%s', b'a'), (b'%s', 'a'), (b'%b', 1), (b'%a', '\xe9'), (b'%r', '\xe9'), (b'%c', 65), (b'%c', b'a'), (b'%c', 256), (b'%c', -1),
    (b'%c', b'ab'), (b'%c', b''), (b'%c', 'a'), (b'%c', 1.5), (b'%c', 2**70), (b'%d', 'a'), (b'%x', 1.5), (b'%d', 1.5), (b'%f', 'a'), (b'%q', 1),
    (b'%\xe9', 1), (b'%\x01', 1), (b'%', 1), (b'%(a)d', 1), (b'%d %d', 1), (b'abc', 1), (b'%.99999999999999999999d', 1),
    (b'%99999999999999999999d', 1), (b'%-05d|', 3), (b'%s %s', b'a'), (b'%.2b', b'abc'), (b'%.1c|', b'a'), (b'%+s|', b'+a'), (b'%05b|', b'-a'),
    (b'%.3s|\xff%%', b'\xfe\xfd\xfc\xfb'), (b'%5%|', 1), (b'%d', 10**4300)]]
BYTES += [(f, 'tuple', v) for f, v in [
    (b'%*d', [5, 3]), (b'%*d', ['a', 3]), (b'%d', [1, 2]), (b'%%', []), (b'%5%|', []), (b'%05s|%-5s|%.2s', [b'a', b'b', b'cde']),
    (b'%#x %#06X %+.5d % d', [255, 255, 3, 4]), (b'%010.3f|%-10.3e|%+g', [1.5] * 3), (b'%i %u', [1, 2]), (b'%5c|%-5c|', [65, b'a']),
    (b'%#o %o', [8, -8]), (b'%.*f', [1, 2.55]), (b'%-+5d|%+5d|%#5x|%-#5x|%05x', [1, 1, 1, 1, -1])]]
BYTES += [(f, 'dict', v) for f, v in [(b'%(a)d', [[b'a', 1]]), (b'%(a', []), (b'%(a)d', [['a', 1]]), (b'abc', []), (b'%(a)s|%(a)5b', [[b'a', b'x']])]]


def cases(rng, size):
    for case in STR:
        yield 'str', *case
    for case in BYTES:
        yield 'bytes', *case
    for _ in range(100 * size):
        flags = ''.join(c for c in '-+ #0' if not rng.randrange(3))
        width = rng.choice(['', '', '3', '8', '20'])
        precision = rng.choice(['', '', '.', '.0', '.2', '.10', '.20'])
        kind = rng.choice('dioxXeEfFgGcsra')
        value = (cases_number.an_int(rng) if kind in 'dioxX' else cases_number.a_float(rng) if kind in 'eEfFgG' else
                 rng.randrange(300) if kind == 'c' else rng.choice(['', 'abc', '\xe9\u4e00', '\U0001f600x', -5, None]))
        text = '<%' + flags + width + precision + kind + '>'
        yield 'str', text, 'one', value
        yield 'bytes', text.encode(), 'one', value
