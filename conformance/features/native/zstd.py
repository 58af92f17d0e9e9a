import io
from compression import zstd
from compression.zstd import CompressionParameter, DecompressionParameter, ZstdCompressor, ZstdDecompressor, ZstdDict

data = b"The quick brown fox. " * 5000
packed = zstd.compress(data, level=5)
print(len(packed) < 200, zstd.decompress(packed) == data, zstd.get_frame_info(packed), zstd.get_frame_size(packed) == len(packed))

c = ZstdCompressor(options={CompressionParameter.checksum_flag: 1, CompressionParameter.compression_level: 10})
parts = [c.compress(data[i:i + 10000]) for i in range(0, len(data), 10000)] + [c.flush()]
print(c.last_mode == c.FLUSH_FRAME, zstd.decompress(b"".join(parts)) == data)

d = ZstdDecompressor()
out = d.decompress(packed + b"tail", max_length=1000)
print(len(out), d.eof, d.needs_input)
while not d.eof:
    out += d.decompress(b"", max_length=100000)
print(out == data, d.unused_data, d.needs_input)
try:
    d.decompress(b"x")
except EOFError as e:
    print(e)

samples = [b"name=%d;kind=%d;value=%d;" % (i, i % 7, i * i) * 4 for i in range(500)]
trained = zstd.train_dict(samples, 2048)
print(trained.dict_id > 0, len(trained) <= 2048)
for use in (trained, trained.as_digested_dict, trained.as_undigested_dict, trained.as_prefix):
    small = zstd.compress(samples[3], zstd_dict=use)
    print(len(small) < len(samples[3]), zstd.decompress(small, zstd_dict=use) == samples[3])
final = zstd.finalize_dict(ZstdDict(b"name=kind=value=" * 4, is_raw=True), samples, 1024, 3)
print(len(final) <= 1024, CompressionParameter.window_log.bounds(), DecompressionParameter.window_log_max.bounds())

buffer = io.BytesIO()
with zstd.open(buffer, "wt", encoding="utf-8") as f:
    f.writelines("zeile %d\n" % i for i in range(1000))
buffer.seek(0)
with zstd.open(buffer, "rt", encoding="utf-8") as f:
    print(sum(1 for line in f), f.seek(0), f.readline())

for action in (lambda: zstd.decompress(b"nothing to see"), lambda: zstd.decompress(packed[:-4]), lambda: zstd.compress(data, level=100),
               lambda: ZstdCompressor(options={101: 99}), lambda: ZstdCompressor(options={999: 1}), lambda: ZstdDict(b"short"),
               lambda: ZstdCompressor(level=1, options={})):
    try:
        action()
    except (zstd.ZstdError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
