# argparse, contextlib, pathlib, string io, logging, typing, struct, hashlib-free tools.
import argparse, contextlib, io, logging, os, pathlib, struct, sys, tempfile, typing, weakref, pickle, base64, uuid, itertools, time, shlex, pprint
p = argparse.ArgumentParser(prog="tool")
p.add_argument("name"); p.add_argument("-n", type=int, default=1); p.add_argument("--flag", action="store_true")
print(p.parse_args(["x", "-n", "5", "--flag"]))
print(p.format_usage().strip())
@contextlib.contextmanager
def cm():
    print("in")
    try: yield 5
    finally: print("out")
with cm() as v, contextlib.suppress(KeyError): raise KeyError(v)
with contextlib.redirect_stdout(io.StringIO()) as cap: print("captured")
print(repr(cap.getvalue()))
with contextlib.ExitStack() as st:
    st.callback(print, "callback")
with tempfile.TemporaryDirectory() as tmp:
    f = pathlib.Path(tmp, "a.txt")
    f.write_text("line1\nliné2\n", encoding="utf-8")
    print(f.read_text(encoding="utf-8").splitlines(), f.name, f.suffix, f.exists(), [x.name for x in pathlib.Path(tmp).iterdir()], f.stat().st_size)
    with open(f, encoding="utf-8") as fh: print([l.strip() for l in fh])
    with open(f, "ab") as fh: fh.write(b"!")
    print(f.read_bytes()[-2:])
try:
    open("/no/such/file")
except FileNotFoundError as e:
    print(e, e.errno, e.filename)
print(pathlib.PurePosixPath("/a/b/../c.tar.gz").suffixes, os.path.splitext("x.py"), os.path.basename("/a/b"), os.sep)
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log = logging.getLogger("app"); log.addHandler(h); log.setLevel(logging.INFO)
log.info("hello %s", "x"); log.debug("no")
print(struct.pack(">IhB", 1, -2, 3), struct.unpack("<d", struct.pack("<d", 1.5)), struct.calcsize("@iq"), pickle.loads(pickle.dumps({"a": [1, (2, None)]})), base64.b64encode(b"hello"), shlex.split("a 'b c'"))
print(typing.get_type_hints(lambda: 0), typing.Optional[int], typing.Union[int, str], list[int] | None, typing.get_args(dict[str, int]), typing.cast(int, "x"))
class R: pass
r = R(); w = weakref.ref(r)
print(w() is r)
pprint.pprint({"b": list(range(30)), "a": {"nested": "x" * 40, "other": "y" * 40}})
print(uuid.UUID(int=5), time.strftime("%Y", time.gmtime(0)))
