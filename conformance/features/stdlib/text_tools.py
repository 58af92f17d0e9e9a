# string, textwrap, difflib, csv, configparser, shlex, pprint, reprlib, unicodedata, html.
import configparser, csv, difflib, html, io, pprint, reprlib, shlex, string, textwrap, unicodedata
print(string.ascii_letters, string.punctuation, string.Template("$a ${b} $$ $c").safe_substitute(a=1, b=2), string.capwords("hello big world"), string.Template("$x-$y").substitute({"x": 1}, y=2))
for t in ("$", "${a", "$1", "$a"):
    try:
        print(string.Template(t).substitute())
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
text = "The quick brown fox jumped over the lazy dog. A_very_long_word_that_does_not_fit_on_a_line here."
print(textwrap.fill(text, 24), textwrap.wrap(text, 20, break_long_words=False), textwrap.shorten(text, 30), textwrap.shorten(text, 12, placeholder="..."), textwrap.dedent("  a\n    b\n\n  c"), textwrap.indent("a\n\nb", "> "), textwrap.fill("a b c", 3, initial_indent="* ", subsequent_indent="  "), sep="\n")
print("".join(difflib.unified_diff("a\nb\nc\n".splitlines(True), "a\nB\nc\nd\n".splitlines(True), "old", "new")), list(difflib.ndiff(["ab"], ["ac"])), difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 2), difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes())
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_MINIMAL)
w.writerows([["a", 'q"q', "x,y", 1.5, None], ["", "line\nbreak", True]])
d = csv.DictWriter(out, ["k", "v"], extrasaction="ignore", lineterminator="\n")
d.writeheader()
d.writerow({"k": 1, "v": 2, "z": 3})
print(repr(out.getvalue()), list(csv.reader(['a,"b ""c""",d', "1;2"])), list(csv.DictReader(io.StringIO("x,y\n1,2\n3\n4,5,6\n"))), list(csv.reader(["a b 'c d'"], delimiter=" ", quotechar="'")), csv.Sniffer().sniff("a;b\n1;2\n").delimiter)
for f in (lambda: csv.writer(io.StringIO(), delimiter="ab"), lambda: list(csv.reader(['"a'], strict=True)), lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.reader(5), lambda: csv.writer(io.StringIO()).writerow(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c = configparser.ConfigParser()
c.read_string("[DEFAULT]\nbase = /x\n[s]\npath = %(base)s/y\nflag = yes\nn: 5\nmulti = a\n  b\n; comment\n")
print(c["s"]["path"], c.getboolean("s", "flag"), c.getint("s", "n"), c["s"]["multi"], c.sections(), c.get("s", "zz", fallback="fb"), dict(c["s"]))
for f in (lambda: c["nope"], lambda: c["s"]["nope"], lambda: c.get("s", "nope"), lambda: c.read_string("x = 1"), lambda: c.read_string("[s]\na=1\na=2"), lambda: c.getint("s", "path"), lambda: c.set("s", "a", 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g # h", comments=True), shlex.quote("it's"), shlex.join(["a", "b c"]))
pprint.pprint({"key": [list(range(12)), {"nested": "x" * 30, "other": ("tuple", "y" * 30)}], "b": {1, 2}, "a": None}, width=60)
pprint.pprint([["deep", ["er", ["est"]]]], depth=2)
pprint.pprint("long " * 25, width=40)
print(pprint.pformat({"b": 1, "a": 2}, sort_dicts=False), pprint.pformat([1] * 5, compact=True, width=10), reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}))
print(unicodedata.name("é"), unicodedata.lookup("EURO SIGN"), unicodedata.category("a"), unicodedata.normalize("NFD", "é") == "e\u0301", unicodedata.numeric("½"), unicodedata.bidirectional("א"), unicodedata.east_asian_width("日"), html.escape("<a href='x'>&"), html.unescape("&lt;&eacute;&#8364;&amp;&nope;"))
try:
    shlex.split("'open")
except ValueError as e:
    print(e)
