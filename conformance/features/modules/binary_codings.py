import binascii
import marshal
import zlib


def show(label, f, *args, **kwargs):
    try:
        print(label, f(*args, **kwargs))
    except Exception as e:
        print(label, type(e).__name__, e)


show('hexlify', binascii.hexlify, b'abc\xff')
show('hexlify sep', binascii.hexlify, b'abcdef', '-', 2)
show('hexlify bytes sep', binascii.hexlify, b'abcde', sep=b':', bytes_per_sep=-2)
show('hexlify str', binascii.hexlify, 'abc')
show('hexlify bad sep', binascii.hexlify, b'abc', '--')
show('unhexlify', binascii.unhexlify, '61FF')
show('unhexlify odd', binascii.unhexlify, b'616')
show('unhexlify bad', binascii.unhexlify, 'zz')
show('unhexlify not ascii', binascii.unhexlify, '\xe9')
show('unhexlify int', binascii.unhexlify, 5)
show('b2a_base64', binascii.b2a_base64, b'hello')
show('b2a_base64 no newline', binascii.b2a_base64, b'hello', newline=False)
show('a2b_base64', binascii.a2b_base64, 'aGVsbG8=')
show('a2b_base64 strict', binascii.a2b_base64, 'aGVs bG8=', strict_mode=True)
show('a2b_base64 padding', binascii.a2b_base64, b'aGVsbG8')
show('uu', lambda: binascii.a2b_uu(binascii.b2a_uu(b'hello')))
show('qp', binascii.b2a_qp, b'a=b \n', header=True)
show('crc', lambda: (binascii.crc32(b'abc'), binascii.crc_hqx(b'abc', 0), binascii.crc32(b'c', binascii.crc32(b'ab'))))
print(binascii.Error.__mro__, binascii.Incomplete.__module__)

data = b'hello world ' * 50
packed = zlib.compress(data)
show('round trip', lambda: zlib.decompress(packed) == data)
show('gzip', lambda: zlib.decompress(zlib.compress(data, wbits=31), wbits=31) == data)
show('raw', lambda: zlib.decompress(zlib.compress(data, 9, wbits=-15), wbits=-15) == data)
show('auto', lambda: zlib.decompress(zlib.compress(data, wbits=31), wbits=47) == data)
show('truncated', zlib.decompress, packed[:-3])
show('garbage', zlib.decompress, b'garbage')
show('bad check', zlib.decompress, packed[:-1] + bytes([packed[-1] ^ 1]))
show('bad level', zlib.compress, data, 17)
show('checksums', lambda: (zlib.crc32(b'abc'), zlib.adler32(b'abc'), zlib.adler32(b'c', zlib.adler32(b'ab'))))
d = zlib.decompressobj()
print(d.decompress(packed, 5), len(d.unconsumed_tail) > 0, d.eof)
rest = d.decompress(d.unconsumed_tail) + d.flush()
print(rest == data[5:], d.eof, d.unused_data)
d = zlib.decompressobj()
print(d.decompress(packed + b'more') == data, d.unused_data, d.eof)
c = zlib.compressobj(wbits=-15)
parts = [c.compress(data[:100]), c.flush(zlib.Z_SYNC_FLUSH)]
twin = c.copy()
parts += [c.compress(data[100:]), c.flush()]
print(zlib.decompress(b''.join(parts), -15) == data, type(twin) is type(c))
show('after the end', c.compress, b'x')
show('dictionary', lambda: zlib.decompressobj(zdict=b'hello').decompress((lambda c: c.compress(b'hello') + c.flush())(zlib.compressobj(zdict=b'hello'))))
show('no dictionary', lambda: zlib.decompress((lambda c: c.compress(b'hello') + c.flush())(zlib.compressobj(zdict=b'hello'))))
z = zlib._ZlibDecompressor()
print(z.decompress(packed, 5), z.needs_input, z.decompress(b'', 6), len(z.decompress(b'')), z.eof)
show('decompressor at end', z.decompress, b'x')

values = [None, True, False, ..., StopIteration, 0, -1, 2 ** 31, -2 ** 31, 2 ** 63, -2 ** 100, 1.5, float('inf'), 'abc', '\xe9\u20ac', '\U0001F600', '\ud800',
          'x' * 300, b'', b'\x00\xff', (), (1, (2, 3)), [], [1, [2]], {}, {'a': 1, 2: (3,)}, {1, 2}, frozenset('ab'), slice(1, 2), tuple(range(300))]
for version in (0, 1, 2, 3, 4, 5):
    for value in values:
        if isinstance(value, slice) and version < 5:
            continue
        if marshal.loads(marshal.dumps(value, version)) != value:
            print('differs', version, value)
loop = []
loop.append(loop)
back = marshal.loads(marshal.dumps(loop))
print(back[0] is back)
show('unmarshallable', marshal.dumps, object())
show('too deep', marshal.dumps, loop, 2)
for bad in (b'', b'i\x01', b'[\xff\xff\xff\xff', b'[\x01\0\0\0\x30', b'r\x05\0\0\0', b'?', b'l\x01\0\0\0\0\0', b's\xff\xff\xff\xff', b')\x01' * 3000, b'(\xff\xff\xff\x7f'):
    show('bad %r' % bad[:8], marshal.loads, bad)
