# argparse: subcommands, groups, types, help text and error messages.
import argparse, sys, io, contextlib


def build():
    p = argparse.ArgumentParser(prog="tool", description="A tool that does things.", epilog="The end.", color=False)
    p.add_argument("-v", "--verbose", action="count", default=0, help="say more")
    p.add_argument("--version", action="version", version="%(prog)s 1.0")
    sub = p.add_subparsers(dest="command", required=True, metavar="COMMAND", help="what to do")
    a = sub.add_parser("add", help="add numbers", color=False)
    a.add_argument("numbers", nargs="+", type=int, metavar="N", help="numbers to add")
    a.add_argument("--scale", type=float, default=1.0, help="factor (default: %(default)s)")
    g = sub.add_parser("get", aliases=["fetch"], color=False)
    g.add_argument("url")
    x = g.add_mutually_exclusive_group()
    x.add_argument("--json", action="store_const", const="json", dest="format")
    x.add_argument("--xml", action="store_const", const="xml", dest="format")
    g.add_argument("--level", choices=["low", "high"], default="low")
    g.add_argument("-H", "--header", action="append", default=[], metavar="K=V")
    g.add_argument("--no-check", dest="check", action="store_false")
    g.add_argument("--color", action=argparse.BooleanOptionalAction)
    g.add_argument("extra", nargs="*")
    return p


for line in ("add 1 2 3", "-vv add --scale 2.5 1", "get http://x --json -H a=1 -Hb=2 --level high", "fetch u x y --no-check --no-color", "get u --lev high", "", "-h", "add -h", "get -h", "--version", "add", "add x", "add 1 --scale abc", "nope", "get u --json --xml", "get u --level mid", "get", "add 1 --unknown", "add 1 --scale", "get u -H", "-x", "get u --no"):
    err, out = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        try:
            result = build().parse_args(line.split())
        except SystemExit as e:
            result = f"exit {e.code}"
    print(f"$ tool {line}\n{out.getvalue()}{err.getvalue()}{result}")
p = argparse.ArgumentParser(prog="p", add_help=False, color=False, prefix_chars="-+", argument_default=argparse.SUPPRESS, allow_abbrev=False)
p.add_argument("+x", type=lambda s: s.upper())
p.add_argument("--pair", nargs=2)
p.add_argument("--opt", nargs="?", const="const", default="default")
p.add_argument("rest", nargs=argparse.REMAINDER)
print(p.parse_args("+x a --pair 1 2 --opt q z -5".split()), p.parse_known_args(["--opt"]), p.format_usage().strip())
try:
    argparse.ArgumentParser().add_argument("-a", "b")
except ValueError as e:
    print(e)
try:
    q = argparse.ArgumentParser()
    q.add_argument("--a")
    q.add_argument("--a")
except argparse.ArgumentError as e:
    print(e)
print(argparse.Namespace(a=1, b="x"), "a" in argparse.Namespace(a=1), vars(argparse.Namespace(z=1)))
