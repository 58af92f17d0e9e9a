"""Streams of all containers and lengths one after the other: what ended well or badly leaves nothing behind for the next."""
import zlib, gzip, random
random.seed(2)
for n in (0, 1, 16, 255, 256, 257, 1000, 5000, 70000, 300000):
    for d in (bytes(n), random.randbytes(n), b'abc' * (n // 3)):
        for w in (15, -15, 31):
            c = zlib.compressobj(wbits=w)
            z = c.compress(d) + c.flush()
            assert zlib.decompress(z, wbits=w) == d
            o = zlib.decompressobj(w)
            out = b''
            r = z + b'tail'
            while not o.eof and (r or out):
                x = o.decompress(r, 100 + n // 3)
                out += x
                r = o.unconsumed_tail
                if not x and (not r):
                    break
            assert out == d, (n, w, len(out))
            print(n, w, len(z) > 0, o.unused_data, o.eof)
        assert gzip.decompress(gzip.compress(d)) == d
try:
    zlib.decompress(zlib.compress(b'x' * 100)[:-2])
except zlib.error as e:
    print(e)
try:
    zlib.decompress(b'x\x9c\xff\xff')
except zlib.error as e:
    print(e)
dc = b'hello world dictionary'
c = zlib.compressobj(zdict=dc)
z = c.compress(b'hello world hello') + c.flush()
print(zlib.decompressobj(zdict=dc).decompress(z))
try:
    zlib.decompress(z)
except zlib.error as e:
    print(e)
