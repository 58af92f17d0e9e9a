# re, string, textwrap, json, csv.
import re, string, textwrap, json, csv, io
print(re.findall(r"\d+", "a1b22"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.match(r"(?P<k>\w+)=(?P<v>.*)", "x=1").groupdict(), re.split(r"[,;]\s*", "a, b;c"))
print(re.search(r"(?i)HELLO\b", "say hello!").span(), re.compile(r"^\s*$", re.M).findall("a\n\nb"), re.fullmatch(r"a*?b", "aab")[0], re.escape("a.b"), [m.group(1) for m in re.finditer(r"<(.*?)>", "<a><b>")])
print(re.sub(r"\b(\w)", lambda m: m[1].upper(), "the end"), re.findall(r"(?<=a)b|(?!x)y", "ab xy"), re.match(r"(a)|(b)", "b").groups())
print(json.dumps({"a": [1, 2.5, None, True, "é\n"], "b": {}}, sort_keys=True), json.loads('{"x": [1, -2.5e3, "\\u00e9", null]}'), json.dumps([1, {"k": 2}], indent=2))
try:
    json.loads('{"a": }')
except json.JSONDecodeError as e:
    print(e)
print(textwrap.fill("The quick brown fox jumps over the lazy dog", 20), textwrap.dedent("  a\n    b\n"), string.Template("$x ${y}").substitute(x=1, y=2), string.capwords("a b"))
out = io.StringIO()
csv.writer(out).writerows([["a", "b,c"], [1, 'q"q']])
print(repr(out.getvalue()), list(csv.reader(["x,\"y,z\"", "1,2"])))
