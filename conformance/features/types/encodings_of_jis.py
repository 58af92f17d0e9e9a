"""The encodings of JIS X 0213, with characters of two code points, what has a cell only since 2004, and errors."""
codecs = "euc_jis_2004", "euc_jisx0213", "shift_jis_2004", "shift_jisx0213"
texts = ["か゚きか", "か", "゚", "æ̀æ", "˩˥˩", "俱", "叱\U00020b9f", "鬜鬝", "Ѐ\u0403", "\\~¥‾", "＼～", "ｱ", "—―", "⦅", "\U0002a6d6", "丂", "A\udc80"]
for codec in codecs:
    row = []
    for text in texts:
        data = text.encode(codec, "backslashreplace")
        row.append(data.hex() + ("" if data.decode(codec) == text else "!"))
    print(codec, *row)
    print(codec, [data.decode(codec, "replace") for data in (b"\x8e\xb1\x81", b"\x8f\xa2\xb7", b"\x8f\xf4\xfe", b"\xa4\xf7\xa4", b"\x82\xf5", b"\xfd")])
