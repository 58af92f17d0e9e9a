# f-strings: nesting, quotes, debugging, format specs and conversions.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


x, w, d, s = 3.14159, 10, {"k": "v", 'a"b': 1}, "é\n"
print(f"{x:{w}.{2}f}|{x!r:>{w}}|{x=}|{x = :.1f}|{ x = }|{s!r}|{s!a}|{s!s:>4}|{d["k"]}|{d['a"b']}|{f"{f"{x:.1f}"}"}|{'nested' f'{1}'}|{{}}|{{{x:.0f}}}|{x:}|{x!s}|{(lambda y: y * 2)(2)}|{[i for i in range(3)]}|{ {1: 2}[1] }|{x if x > 3 else 0:.2f}|{"a" "b"}|{1,}|{*[1, 2],}|{(z := 5)}|{z:=+5}|{x:%}|{w:#x}|{w:08b}|{w!r:^5}|{True:d}|{None}")
print(f"""{
    x  # a comment
    :.3f} and {
    d
    ["k"]}""", f'{"\n".join(["a", "b"])}', rf"\d{w}\n", f"\N{EURO SIGN}\x41{w}\t|", f"{w!r:{"<"}{w}}|", f"{x:{'.' + '2f'}}", f"{'a' if w else 'b'!r}", f"{w:{w}{'d'}}", f"{d=}", f"{1 + 1 = }", f"{f'{w=}'=}", f"{x:>{w}.{w // 5}}", f"{3!r:>{"5"}}", f"{b'x'!s}", f"{lambda_ if (lambda_ := 1) else 0}")
import datetime
print(f"{datetime.date(2024, 1, 2):%d/%m/%y}", f"{datetime.date(2024, 1, 2):%H:%M}", f"{'%s'}", f"{'{'}", f"{'}'}", f"{':'}", f"{'!'}", f"{d['k']!r:>5}", f"{x:{''}}", f"{1_000:,}", f"{0xff:#_b}", "%s {x}" % f"{w}", f"{w}" "{w}", f"" f"{w}", f"{not w}", f"{w == 10}", f"{w != 1}", f"{w>=1}", f"{w:>=5}")
class F:
    def __format__(self, spec): return f"<{spec!r}>"
print(f"{F()} {F():} {F():abc{w}def} {F():{{}}}" if False else f"{F()} {F():} {F():abc{w}def} {F(): spaced }", format(F(), "z"))
attempt(lambda: f"{undefined}", lambda: f"{x:d}", lambda: f"{'a':d}", lambda: f"{x:{'q'}}", lambda: f"{1/0}", lambda: f"{d['zz']}", lambda: f"{[]:5}", lambda: f"{x!r:.2f}", lambda: f"{F.nope}", lambda: f"{w:{x}}")
