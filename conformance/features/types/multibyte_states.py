"""Multibyte codecs piece by piece: states, what waits for more, errors in the middle, streams."""
import codecs
import io


def outcome(call, *args):
    try:
        return call(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


TEXTS = {"iso2022_jp": "a日本\nb", "iso2022_jp_1": "丂a", "iso2022_jp_2": "é日简한", "iso2022_jp_2004": "か゚㐂\U0002000b", "iso2022_jp_3": "æ̀か俱x",
         "iso2022_jp_ext": "ｱ日¥", "iso2022_kr": "한a\n한", "hz": "~简a", "euc_jis_2004": "か゚かæ", "big5hkscs": "Ê̄ÊÊ̌", "euc_kr": "갂한", "gb18030": "é\U0001f600简"}
for codec, text in TEXTS.items():
    encoder = codecs.getincrementalencoder(codec)("backslashreplace")
    pieces = []
    for c in text:
        pieces.append(encoder.encode(c))
        state = encoder.getstate()
        encoder.reset()
        encoder.setstate(state)
        pieces.append(hex(state))
    print(codec, *pieces, encoder.encode("", True), hex(encoder.getstate()))
    data = text.encode(codec, "xmlcharrefreplace")
    decoder = codecs.getincrementaldecoder(codec)()
    pieces = []
    for i, b in enumerate(data):
        pieces.append(decoder.decode(bytes([b]), i == len(data) - 1))
        state = decoder.getstate()
        decoder.reset()
        decoder.setstate(state)
    print(len(data), pieces, decoder.getstate())
    decoder = codecs.getincrementaldecoder(codec)()
    print(outcome(decoder.decode, data[:-1] + b"\xff"), decoder.getstate(), outcome(decoder.decode, b"", True))
    raw = io.BytesIO()
    writer = codecs.getwriter(codec)(raw, "ignore")
    writer.writelines(text)
    before = raw.getvalue()
    writer.reset()
    print(before, raw.getvalue()[len(before):], outcome(codecs.getreader(codec)(io.BytesIO(before), "replace").readlines))

decoder = codecs.getincrementaldecoder("iso2022_jp")()
for state in (b"123456789", 0), (b"", -1), (b"", 1 << 64), (b"", "x"), 3, (b"",):
    print(outcome(decoder.setstate, state))
print(outcome(decoder.decode, b"\x1b(((((((("), decoder.getstate())
encoder = codecs.getincrementalencoder("euc_jis_2004")()
for state in -1, 1 << 136, 9, 0xFF01, "x":
    print(outcome(encoder.setstate, state))
codecs.register_error("wide", lambda e: ("か", e.end))
print("a\ud800\u309a".encode("iso2022_jp_3", "wide"), outcome("ab\ud800".encode, "hz", "wide"))
