"""Strings that grow in loops, joins, slices, searches, formats and sorts: what reports and small parsers are made of."""
from harness import main

FIELDS = ["name", "price", "count", "note", "é-size"]


def rows(n):
    for i in range(n):
        yield {"name": f"item {i % 97}", "price": i * 0.75, "count": i, "note": "x" * (i % 13), "é-size": f"{i % 7:>5}"}


def table(source):
    text = ""
    for row in source:
        line = ""
        for field in FIELDS:
            line += "%s=%s;" % (field, row[field])
        text += line + "\n"
    return text


def fields(line):
    found = {}
    start = 0
    while start < len(line):
        at = line.find("=", start)
        end = line.index(";", at)
        found[line[start:at]] = line[at + 1:end]
        start = end + 1
    return found


def parse(text):
    for line in text.splitlines():
        if line and not line.startswith(("#", "//")):
            yield fields(line)


def words(text):
    word = ""
    for c in text:
        if c.isalnum():
            word += c
        elif word:
            yield word
            word = ""


def run(n):
    text = table(rows(n))
    total = 0.0
    names = []
    for row in parse(text):
        total += float(row["price"])
        names.append("{name}/{count:>6}".format(name=row["name"].title(), count=row["count"]))
    counts = {}
    for word in words(text):
        counts[word] = counts.get(word, 0) + 1
    common = sorted(counts, key=counts.get, reverse=True)[:3]
    return f"{len(text)} {total:,.2f} {sorted(names)[n // 2]} {', '.join(sorted(common))} {len(set(names))}"


if __name__ == "__main__":
    main(run, 2000)
