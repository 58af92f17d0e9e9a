"""Times can be set of a pipe with a name, which nobody has opened, of a link itself, and of files long ago."""
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkfifo("pipe")
    os.utime("pipe", (1, 2.5))
    print(os.stat("pipe").st_atime_ns, os.stat("pipe").st_mtime_ns)
    open("file", "w").close()
    os.symlink("file", "link")
    os.utime("link", ns=(3, 4_000_000_005), follow_symlinks=False)
    os.utime("link", ns=(-1, -2_000_000_001))
    print(os.lstat("link").st_mtime_ns, os.stat("link").st_atime_ns, os.stat("file").st_mtime_ns)
    os.chmod("file", 0)
    os.utime("file", (7, 8))
    print(os.stat("file").st_mtime)
    try:
        os.utime("missing")
    except FileNotFoundError as e:
        print(e)
    os.chdir("/")
