import _struct as struct


def show(label, f, *args, **kwargs):
    try:
        print(label, f(*args, **kwargs))
    except Exception as e:
        print(label, type(e).__name__, e)


class Index:
    def __index__(self):
        return 7


class Float:
    def __float__(self):
        return 2.5


print(struct.pack('<bhiq', 1, 2, 3, 4), struct.unpack('<bhiq', bytes(range(15))))
print(struct.pack('>I4s?d', 5, b'ab', True, 1.5), struct.calcsize('bi'), struct.calcsize(b'<bi'))
print(struct.pack('BH', Index(), True), struct.pack('<f', Float()), struct.pack('3s', bytearray(b'xyz')))
show('not an integer', struct.pack, 'i', 1.5)
show('range', struct.pack, 'b', 200)
show('count', struct.pack, 'ii', 1)
show('bytes', struct.pack, '3s', 'abc')
show('char', struct.pack, 'c', b'ab')
show('float', struct.pack, 'd', 'x')
show('bad char', struct.calcsize, 'z')
show('not a format', struct.calcsize, 5)
show('not ascii', struct.calcsize, 'i\u0111')
show('null', struct.calcsize, 'i\0')
show('no format', struct.pack)
show('unpack size', struct.unpack, 'i', b'123')
show('unpack str', struct.unpack, 'i', '1234')
buffer = bytearray(8)
struct.pack_into('<hh', buffer, 2, 1, -1)
print(buffer, struct.unpack_from('<hh', buffer, 2), struct.unpack_from('<h', buffer, offset=-6), struct.unpack_from('<h', memoryview(buffer)[2:]))
view = memoryview(buffer)[4:]
struct.pack_into('>I', view, 0, 0x01020304)
print(buffer)
show('read only', struct.pack_into, 'i', b'1234', 0, 1)
show('no buffer', struct.pack_into, 'i')
show('no offset', struct.pack_into, 'i', buffer)
show('too small', struct.pack_into, 'i', bytearray(3), 0, 1)
show('no space', struct.pack_into, 'i', bytearray(8), -2, 1)
show('out of range', struct.pack_into, 'i', bytearray(8), -20, 1)
show('unpack_from', struct.unpack_from, 'i', b'123', 1)
show('unpack_from negative', struct.unpack_from, 'i', b'12345', -2)
print(list(struct.iter_unpack('<h', b'\1\0\2\0')))
show('iter_unpack', struct.iter_unpack, 'h', b'123')
show('iter_unpack empty', struct.iter_unpack, '', b'')
s = struct.Struct('<hb')
print(s, s.format, s.size, s.pack(1, 2), s.unpack(b'\1\0\2'), s.unpack_from(b'xx\1\0\2', 2), list(s.iter_unpack(b'\1\0\2' * 2)))
it = s.iter_unpack(b'\1\0\2' * 2)
print(it.__length_hint__(), next(it), it.__length_hint__())
show('struct no format', struct.Struct)
show('uninitialised', lambda: struct.Struct.__new__(struct.Struct).size)
print(struct.error, struct.error.__mro__[1])


class Sub(struct.Struct):
    def __init__(self):
        super().__init__('>h')


print(Sub().pack(258))
