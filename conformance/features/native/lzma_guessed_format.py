"""What is no .lzma file is refused by its header, however much memory that seems to ask for."""
import lzma


def attempt(data, format=lzma.FORMAT_AUTO):
    try:
        print(lzma.decompress(data, format))
    except lzma.LZMAError as e:
        print("LZMAError:", e)


good = lzma.compress(b"spam", format=lzma.FORMAT_ALONE)
attempt(good)
attempt(b"misc/regtype" + bytes(1000))
for size in (1 << 16, 3 << 15, (1 << 16) + 1):
    attempt(good[:1] + size.to_bytes(4, "little") + good[5:])
attempt(good[:5] + (1 << 38).to_bytes(8, "little") + good[13:])
attempt(bytes([8 + 9 * 4]) + good[1:])
attempt(bytes([8 + 9 * 4]) + good[1:], lzma.FORMAT_ALONE)
bytewise = lzma.LZMADecompressor()
print(b"".join(bytewise.decompress(good[i:i + 1]) for i in range(len(good))), bytewise.check)
