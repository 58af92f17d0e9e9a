"""Packing and unpacking in every byte order, with good and bad formats and values."""
import struct


def guarded(op):
    def run(*args):
        try:
            return op(*args)
        except struct.error as e:
            return 'error: ' + str(e)
    return run


def hexed(value):
    return struct.pack('<d', value).hex()


def unpack_float(fmt, data):
    return hexed(struct.unpack(fmt, data)[0])


OPS = {
    'calcsize': guarded(struct.calcsize),
    'pack': guarded(lambda fmt, values: struct.pack(fmt, *values)),
    'unpack': guarded(struct.unpack),
    'unpack_float': guarded(unpack_float),
}
INTS = 'bBhHiIlLqQnNP'
FORMATS = ['', 'i', ' 2 h', 'z', '3', '99999999999999999999i', '9999999999999999999q', '<P', '<n', '>N', 'xi', 'bi', 'bq',
           '0q', 'b0q', 'i0s', '3s', '0s', 'p', '0p', '5p', 'c', '2c', '?', '4x', 'bhilqP', '<bhilq', 'hd', 'bF', 'bD', '<bFd',
           'i i', 'i\tb\n', '@i', '=l', '!l', 'i<', '-1i', '1', 'bx', '2i3hB']
BAD = [('i', []), ('i', [1, 2]), ('i', ['x']), ('i', [1.5]), ('c', [b'ab']), ('c', ['a']), ('3s', [5]), ('3s', ['abc']), ('p', [4]),
       ('d', ['x']), ('F', ['x']), ('e', [1e10]), ('e', [65519.0]), ('e', [65520.0]), ('<f', [1e300]), ('>f', [-1e39]),
       ('<f', [3.4028235677973366e38]), ('<f', [3.4028235677973362e38]), ('f', [1e300]), ('P', [-1]), ('P', [-2 ** 63]),
       ('P', [2 ** 64]), ('P', [-2 ** 63 - 1]), ('d', [10 ** 400]), ('d', [1])]
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 1e-8, 5.960464477539063e-08, 2.9802322387695312e-08, 2.980232238769532e-08, 6.103515625e-05,
          6.1e-05, 65504.0, 1e-45, 1e-40, 1e-46, 3.14159, 2048.5, 2049.5, 1.0009765625, 1.00048828125, 1.000488281251,
          float('inf'), float('-inf'), 1e300, 1e-310]


def cases(rng, size):
    for fmt in FORMATS:
        yield 'calcsize', fmt
    for fmt, values in BAD:
        yield 'pack', fmt, values
    for order in ['', '<', '>', '=', '!', '@']:
        for code in INTS:
            for bits in (7, 8, 15, 16, 31, 32, 63, 64):
                for value in (2 ** bits, 2 ** bits - 1, -2 ** bits, -2 ** bits - 1, 0, 1, -1):
                    yield 'pack', order + code, [value]
        for code in 'efd':
            for value in FLOATS:
                yield 'pack', order + code, [value]
        for value in (1j, 2.5 - 1e-3j):
            yield 'pack', order + 'F', [value]
            yield 'pack', order + 'D', [value]
        yield 'pack', order + 'b?hc3s5p2i', [1, True, -2, b'x', b'abcdef', b'abcdef', 7, -8]
        yield 'pack', order + 'b?0p4p4s', [1, [], b'x', b'', b'z']
        for fmt in ['b?hc3s5pi', 'bq', 'FbD', '300p', 'BHILQ', 'ee', '2x2B', 'lq']:
            if struct.calcsize(order + fmt) < 400:
                yield 'unpack', order + fmt, rng.randbytes(struct.calcsize(order + fmt)).replace(b'\x7f', b'\x01').replace(b'\xff', b'\x02')
    for bits in list(range(0, 0x10000, 97)) + [0x7c00, 0xfc00, 0x7c01, 0x7e00, 0x03ff, 0x0400, 0x7bff, 0x8001]:
        yield 'unpack_float', '<e', struct.pack('<H', bits)
    for data in ('0100807f', '0000c07f', '010080ff', '0000807f', '01000000', 'ffff7f7f'):
        yield 'unpack_float', '<f', bytes.fromhex(data)
