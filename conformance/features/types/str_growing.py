# A local string that grows in a loop, read in between in every way.


def build(parts, peek):
    text = ""
    seen = []
    for i, part in enumerate(parts):
        text += part
        if i % peek == 0:
            seen.append((len(text), text[-3:], text is text, text == str(text)))
    return text, seen


def numbers():
    text = "x" * 300
    text = "y" * 300 + "é"
    for i in range(5):
        text += str(i)
        yield text[-3:]
        text += "€"
    yield text.upper()[-4:]


def wrong():
    text = "a"
    for i in range(400):
        text += "b"
    try:
        while True:
            text += 5
    except TypeError as e:
        print(e)
    return len(text), type(text).__name__


def rebound(n):
    s = "s"
    for i in range(n):
        s += "ab"
        if len(s) > 600:
            s = f"{len(s)}"
    s += "!"
    return s


def others():
    s = ""
    for v in ("a" * 300, "b", ""):
        s += v
    s = [s]
    for v in ("x", "yz"):
        s += v
    n = ""
    n = 0
    for i in range(5):
        n += i
    return len(s[0]), s[1:], n


def surrogates():
    s = "z" * 300
    s = s + ""
    t = "-" * 300
    t = "" + t
    text = ""
    for c in ["q" * 300, "\ud83d", "\ude00", "end", "\U0001F600", "tail"]:
        text += c
    return len(text), ascii(text[298:])


def unbound():
    for i in range(2):
        try:
            text += "a"
        except UnboundLocalError as e:
            print(e)
        text = ""
        del text


def closure_free():
    text = ""
    for i in range(300):
        text += "ab"
    names = locals()
    return len(names["text"]), sorted(names), [c for c in text[:3]], {text[:2]: text[2:4]}


full, seen = build(["abc", "de", "f"] * 200, 97)
print(len(full), full[-6:], seen)
print(list(numbers()))
print(wrong())
print(rebound(1000))
print(others())
print(surrogates())
unbound()
print(closure_free())
