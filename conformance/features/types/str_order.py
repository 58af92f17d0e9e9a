"""Strings that differ by any distance, in length or in a character, are ordered, alone and in containers."""
words = ["", "a", "b", "c", "d", "ab", "abc", "abcd", "é", "aé", "\U0001f600", "a\U0001f600"]
for x in words:
    row = []
    for y in words:
        results = x < y, x <= y, x > y, x >= y
        assert results == ((x, 1) < (y, 1), [x] <= [y], (x,) > (y,), [x] >= [y]), (x, y)
        row.append("".join("01"[r] for r in results))
    print(*row)
