"""Counts words on standard input, as the classic of the genre does.

usage: wordcount.py [N] < TEXT      prints the N most frequent words (10)
"""
import re
import sys
from collections import Counter


def words(lines):
    for line in lines:
        yield from re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", line.lower())


def main(limit=10):
    counts = Counter(words(sys.stdin))
    width = max(map(len, counts), default=0)
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]:
        print(f"{word:<{width}} {count:>4} {'#' * count}")
    print(f"{counts.total()} words, {len(counts)} different")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
