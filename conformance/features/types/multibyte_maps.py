"""What each codec of East Asia makes of every pair of bytes and of every code point, as check sums."""
import zlib

CODECS = """big5 big5hkscs cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk hz iso2022_jp iso2022_jp_1 iso2022_jp_2
iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr johab shift_jis shift_jis_2004 shift_jisx0213""".split()
ESCAPES = [b"", b"\x1b$B", b"\x1b$(D", b"\x1b$(O", b"\x1b$(P", b"\x1b$(Q", b"\x1b$(C", b"\x1b$A", b"\x1b(J", b"\x1b(I", b"\x1b$)C\x0e"]


def decoded(codec):
    if codec.startswith(("iso2022", "hz")):
        pairs = [bytes([a, b]) for a in range(0x21, 0x7F) for b in range(0x21, 0x7F)]
        starts = ESCAPES if codec != "hz" else [b"~{"]
        return (escape + b"".join(pairs) for escape in starts)
    pairs = [bytes([a, b]) for a in range(0x80, 0x100) for b in range(0x100)]
    if codec.startswith("euc_j"):
        pairs += [bytes([0x8F, a, b]) for a in range(0x80, 0x100) for b in range(0x80, 0x100)]
    if codec == "gb18030":
        pairs += [bytes([a, b, c, d]) for a in (*range(0x81, 0x86), 0x90, 0xE3) for b in range(0x30, 0x3A) for c in range(0x81, 0xFF) for d in (0x30, 0x36, 0x39)]
    return [b"\n".join(pairs)]


characters = "\n".join(map(chr, range(0x80, 0x30000)))
for codec in CODECS:
    texts = [data.decode(codec, "replace") for data in decoded(codec)]
    codes = characters.encode(codec, "replace")
    print(codec, *(f"{zlib.crc32(text.encode()):08x}" for text in texts), f"{zlib.crc32(codes):08x}")
