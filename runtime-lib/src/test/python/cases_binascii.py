"""Text codings of bytes, with good and bad input, and checksums."""
import binascii
import zlib


def guarded(op):
    def run(*args):
        try:
            return op(*args)
        except binascii.Error as e:
            return 'error: ' + str(e)
    return run


OPS = {
    'hexlify': lambda data, sep, group: binascii.hexlify(data, sep, group) if sep else binascii.hexlify(data),
    'unhexlify': guarded(binascii.unhexlify),
    'b2a_base64': lambda data, newline: binascii.b2a_base64(data, newline=newline),
    'a2b_base64': guarded(lambda data, strict: binascii.a2b_base64(data, strict_mode=strict)),
    'b2a_uu': guarded(lambda data, backtick: binascii.b2a_uu(data, backtick=backtick)),
    'a2b_uu': guarded(binascii.a2b_uu),
    'b2a_qp': binascii.b2a_qp,
    'a2b_qp': binascii.a2b_qp,
    'crc32': binascii.crc32,
    'adler32': zlib.adler32,
    'crc_hqx': binascii.crc_hqx,
}
BASE64 = [b'', b'a', b'ab', b'abc', b'=', b'ab=', b'ab==', b'a=b=c=d', b'abc=', b'abcd=', b'ab==cd==', b'abcd====', b'ab=c', b'ab=c=', b'!ab==',
          b'ab!==', b'abc==', b'YQ==\n', b'YQ=\n=', b'ab===', b'abcde', b'a===', b'YWJj\xffZGVm', b'+/+/', b'-_-_']
QP = [b'', b'=', b'a=', b'a b\n', b'a \nb\t\nc ', b'.', b'.\n.a', b'a.\r\n.\r\n', b'\xe9=_', b'x' * 100, b'x' * 75 + b'\n', b'=' * 40, b'a b_c d', b'\r', b'a\rb',
      b'\t\x01', b'x' * 74 + b'=', b'x' * 76 + b'\r\n', b'a\n\r\n', b'=\r\nx', b'=41=4', b'==41', b'=4G', b'=\ry\nz', b'_a_']


def cases(rng, size):
    for n in (0, 1, 2, 3, 5, 7, 8, 9):
        data = rng.randbytes(n)
        yield 'hexlify', data, '', 1
        for group in (1, 2, 3, -1, -2, -3, 0, 100, -100):
            yield 'hexlify', data, ':', group
    for text in (b'', b'a', b'AbC0', b'zz', b'0g', b'\xff\xff', b'12 4'):
        yield 'unhexlify', text
    for text in BASE64:
        yield 'a2b_base64', text, False
        yield 'a2b_base64', text, True
    for text in QP:
        yield 'a2b_qp', text, False
        yield 'a2b_qp', text, True
        for flags in range(8):
            yield 'b2a_qp', text, bool(flags & 1), bool(flags & 2), bool(flags & 4)
    for text in (b'', b' \n', b'!!\x80', b'#86)C\n', b'#86)Cx', b'#86)C` \r\n', b'#86', b'`', b'a'):
        yield 'a2b_uu', text
    for n in list(range(0, 12)) + [44, 45, 46, 300]:
        data = rng.randbytes(n)
        yield 'b2a_base64', data, bool(n % 2)
        yield 'b2a_uu', data, False
        yield 'b2a_uu', b'\0' * (n % 46), True
        yield 'a2b_base64', bytes(rng.choice(b'ABCDabcd0123+/=\n!') for _ in range(n)), bool(n % 3 == 0)
        yield 'b2a_qp', bytes(rng.choice(b'abc \t\r\n=._\x80') for _ in range(n)), bool(n % 2), bool(n % 3), bool(n % 5)
        yield 'a2b_qp', bytes(rng.choice(b'ab =\r\n_4F') for _ in range(n)), bool(n % 2)
        for start in (0, 1, 2 ** 32 - 1, 0x12345678):
            yield 'crc32', data, start
            yield 'adler32', data, start
            yield 'crc_hqx', data, start
    yield 'crc32', rng.randbytes(9000), 77
    yield 'adler32', rng.randbytes(9000), 77
