# hashlib, hmac, base64, binascii, struct, zlib, uuid, secrets: fixed inputs.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import array, base64, binascii, hashlib, hmac, struct, uuid, zlib
print(hashlib.md5(b"x").hexdigest(), hashlib.sha256("é".encode()).hexdigest()[:16], hashlib.sha1().hexdigest()[:8], hashlib.new("sha512", b"a").digest_size, hashlib.blake2b(b"a", digest_size=4).hexdigest(), hashlib.sha3_256(b"").name, hmac.new(b"key", b"msg", "sha256").hexdigest()[:16], hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex()[:16], hmac.compare_digest("a", "a"))
h = hashlib.sha256(b"ab")
g = h.copy()
h.update(b"c")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), g.hexdigest() != h.hexdigest(), h.block_size)
print(base64.b64encode(b"\xff\xfe?"), base64.urlsafe_b64encode(b"\xff\xfe?"), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.b85encode(b"hello"), base64.a85encode(b"hello"), base64.b64decode("aGk="), base64.b64decode(b"aG k="), binascii.hexlify(b"ab", "-"), binascii.crc32(b"abc"), zlib.crc32(b"abc"), zlib.adler32(b"abc"), zlib.decompress(zlib.compress(b"a" * 100)) == b"a" * 100, binascii.b2a_base64(b"x"))
print(struct.pack("<bBhHiIqQfd?c3s", -1, 255, -2, 65535, -3, 4, -5, 6, 1.5, -2.5, True, b"x", b"abcd"), struct.unpack(">HxB", b"\x01\x02\x00\x03"), struct.calcsize("@bi"), struct.calcsize("=bi"), list(struct.iter_unpack("<h", b"\x01\x00\x02\x00")), struct.Struct("!I").pack(1), struct.unpack_from("<h", b"xx\x01\x00", 2), struct.pack("5s2p", b"ab", b"c"), struct.pack("e", 1.5))
a = array.array("i", [1, 2, 3])
a.append(4); a.extend([5]); a[0] = -1
print(a, a.typecode, a.itemsize, a.tobytes()[:4], a[1:3], a.index(3), sum(a), array.array("d", [1.5]).tolist(), array.array("u", "ab") if False else "", a.byteswap(), a[1])
print(uuid.UUID("12345678123456781234567812345678"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x").version, uuid.UUID(int=1).hex, uuid.UUID(int=5) < uuid.UUID(int=6))
attempt(lambda: hashlib.new("nope"), lambda: hashlib.md5("str"), lambda: base64.b64decode("a"), lambda: base64.b64decode("a$b=", validate=True), lambda: base64.b16decode("zz"), lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: struct.pack("b", 200), lambda: struct.pack("i", "a"), lambda: struct.pack("ii", 1), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("z", 1), lambda: struct.pack("H", -1), lambda: array.array("i", ["a"]), lambda: array.array("b", [300]), lambda: array.array("z"), lambda: a.remove(99), lambda: a + [1], lambda: uuid.UUID("nope"), lambda: zlib.decompress(b"garbage"), lambda: hmac.new(b"k", b"m"), lambda: base64.b64encode("s"), lambda: struct.unpack_from("i", b"ab"))
