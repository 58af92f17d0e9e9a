# Integers grow beyond 64 bits and come back.
big = 2 ** 63
print(big - 1, big, -big, -big - 1)
print((big - 1) + 1, -big - 1 + 1, big * big, big // 3, big % 1000, -big // 7, -big % 7)
print((big * big) // big == big, type(big * 0), big - big)
print(9223372036854775807 + 1, -9223372036854775808 - 1, -(-9223372036854775808), abs(-9223372036854775808))
print(9223372036854775807 * 2, 3037000500 * 3037000500, -9223372036854775808 // -1)
print(1 << 64, (1 << 64) >> 64, -1 << 70, (1 << 100) & (1 << 99 | 1 << 100), ~(1 << 64))
total = 1
for i in range(1, 31):
    total *= i
print(total, total.bit_length(), total.bit_count())
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(2 ** 100))
print(int("123456789012345678901234567890"), int("-ff", 16), int("0b101", 0), int("z", 36))
print(hex(2 ** 70), oct(-8), bin(10), f"{2**70:,}", f"{-255:#06x}")
print(pow(3, 200, 1000007), pow(3, -1, 7), pow(2, 100))
print(2 ** 64 == 2.0 ** 64, 2 ** 53 + 1 == float(2 ** 53 + 1), 10 ** 20 < 1e20 + 1e5)
print(float(10 ** 22), int(1e22), round(12345678901234567890, -5))
