# pathlib, os, shutil, tempfile and glob.
import glob, os, shutil, tempfile
from pathlib import Path, PurePosixPath, PureWindowsPath
p = PurePosixPath("/usr/lib/python3.14/site.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[1], p.parts, p.root, p.anchor, p / "x" / "/abs", p.with_suffix(".py"), p.with_name("n"), p.with_stem("s"), p.relative_to("/usr"), p.is_relative_to("/etc"), p.match("*.gz"), p.full_match("/usr/**/*.gz"), repr(p), str(PurePosixPath("a//b/./c/../d")), PurePosixPath(""), PurePosixPath("a") < PurePosixPath("b"), hash(p) == hash(PurePosixPath(str(p))), "x" / PurePosixPath("y"), p.joinpath("a", "b"), PurePosixPath("a/b").relative_to("a/c", walk_up=True))
w = PureWindowsPath(r"C:\Users\x\f.TXT")
print(w.drive, w.parts, w.as_posix(), w == PureWindowsPath("c:/users/X/F.txt"), w.suffix, repr(w))
for f in (lambda: p.relative_to("/etc"), lambda: p.with_suffix("py"), lambda: p.with_name(""), lambda: PurePosixPath("/").with_name("a"), lambda: p / 5, lambda: PurePosixPath(5), lambda: p < "x", lambda: Path("/no/such").read_text(), lambda: Path("/no/such").iterdir().__next__(), lambda: list(Path("/no/such").glob("*")), lambda: os.listdir("/no/such"), lambda: os.remove("/no/such"), lambda: os.stat("/no/such"), lambda: shutil.copy("/no/a", "/no/b"), lambda: os.environ["NO_SUCH_VAR"], lambda: os.chdir("/no/such"), lambda: os.path.join(5), lambda: os.path.join("a", b"b"), lambda: os.rename("/no/a", "/no/b"), lambda: os.mkdir("/no/a/b"), lambda: os.environ.__setitem__("a", 5), lambda: os.fspath(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with tempfile.TemporaryDirectory() as tmp:
    t = Path(tmp)
    (t / "a" / "b").mkdir(parents=True)
    (t / "a" / "x.txt").write_text("hello\n")
    (t / "a" / "b" / "y.py").write_bytes(b"1")
    (t / "link").symlink_to(t / "a")
    print(sorted(str(q.relative_to(t)) for q in t.rglob("*")), sorted(q.name for q in t.glob("a/*")), [q.name for q in sorted(t.glob("**/*.py"))], sorted(os.listdir(t)), (t / "link").is_symlink(), (t / "link").resolve().name, (t / "a").is_dir(), (t / "nope").exists(), (t / "a/x.txt").stat().st_size)
    for root, dirs, files in os.walk(t):
        dirs.sort()
        print(os.path.relpath(root, t), dirs, sorted(files))
    with os.scandir(t / "a") as it: print(sorted((e.name, e.is_dir(), e.is_file()) for e in it))
    shutil.copytree(t / "a", t / "copy")
    (t / "copy" / "x.txt").rename(t / "moved.txt")
    print(sorted(glob.glob("*", root_dir=tmp)), sorted(glob.glob("**/*.py", root_dir=tmp, recursive=True)), (t / "moved.txt").read_text(), (t / "moved.txt").unlink(), (t / "zz").unlink(missing_ok=True))
    for f in (lambda: (t / "a").mkdir(), lambda: (t / "a").rmdir(), lambda: (t / "a").unlink(), lambda: (t / "a" / "x.txt").mkdir(exist_ok=True), lambda: (t / "a" / "x.txt" / "z").write_text("")):
        try:
            f()
        except OSError as e:
            print(type(e).__name__, e.strerror)
    (t / "a").mkdir(exist_ok=True)
    shutil.rmtree(t / "a")
    print((t / "link").exists(), (t / "link").is_symlink(), shutil.which("no-such-program"), os.access(t, os.W_OK))
    with tempfile.NamedTemporaryFile("w+", dir=tmp, suffix=".x", prefix="p") as f:
        f.write("q")
        f.flush()
        print(os.path.exists(f.name), os.path.basename(f.name)[0], f.name[-2:])
    print(os.path.exists(f.name))
print(os.path.exists(tmp), os.path.normpath("/a/./b//../c"), os.path.split("/a/b"), os.path.splitext(".bashrc"), os.path.commonpath(["/a/b", "/a/c"]), os.path.relpath("/a/b", "/a/c/d"), os.path.isabs("a"), os.path.expandvars("$NO_SUCH/x"), os.path.dirname("/a/"), os.path.join("a", "", "b", "/c"), os.sep, os.linesep == "\n", os.name)
