"""Dictionaries and strings: word counts, anagrams, an inverted index, n-grams and a caesar cipher."""
from harness import main

SYLLABLES = "ka lo mi ren tu sha vo bel nor qui fa est dra mo lin".split()


def words(n):
    state = 99
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        length = 1 + (state >> 16) % 3
        yield "".join(SYLLABLES[(state >> (4 * i + 6)) % len(SYLLABLES)] for i in range(length))


def sentences(n):
    line = []
    for i, word in enumerate(words(n)):
        line.append(word.capitalize() if not line else word)
        if len(line) >= 5 + i % 7:
            yield " ".join(line) + "."
            line = []


def count(lines):
    counts = {}
    for line in lines:
        for word in line.lower().rstrip(".").split():
            counts[word] = counts.get(word, 0) + 1
    return counts


def anagrams(vocabulary):
    groups = {}
    for word in vocabulary:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return sum(1 for group in groups.values() if len(group) > 1)


def index(lines):
    places = {}
    for number, line in enumerate(lines):
        for word in set(line.lower().strip(".").split()):
            places.setdefault(word, []).append(number)
    return places


def trigrams(text):
    counts = {}
    for i in range(len(text) - 2):
        gram = text[i:i + 3]
        if gram in counts:
            counts[gram] += 1
        else:
            counts[gram] = 1
    return max(counts.items(), key=lambda item: (item[1], item[0]))


def caesar(text, shift):
    result = []
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + shift) % 26 + 97)
        result.append(c)
    return "".join(result)


def run(n):
    lines = list(sentences(n))
    counts = count(lines)
    top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    places = index(lines)
    text = "\n".join(lines)
    secret = caesar(text, 3)
    assert caesar(secret, 23) == text
    replaced = text.replace("ka", "KA").count("KA")
    report = "; ".join(f"{word}={number:04d}" for word, number in top)
    return f"{report} {anagrams(counts)} {sum(map(len, places.values()))} {trigrams(secret)} {replaced}"


if __name__ == "__main__":
    main(run, 12000)
