"""The line of a traceback from a file that is in another encoding."""
import os
import subprocess
import sys
import tempfile

for coding, text in [("gbk", "丂儀"), ("latin-1", "é"), ("utf-8", "é€"), ("iso2022_jp_3", "か゚"), ("euc-jis-2004", "㐂"), ("hz", "简"), ("shift_jis", "表"), ("cp1252", "€")]:
    for start in "", "#!/x\n", "\n":
        with tempfile.NamedTemporaryFile("wb", suffix=".py") as file:
            file.write(f"{start}# -*- coding: {coding} -*-\nraise RuntimeError('{text}')\n".encode(coding))
            file.flush()
            done = subprocess.run([sys.executable, file.name], capture_output=True, env=os.environ | {"PYTHONIOENCODING": "utf-8"})
            print(done.stderr.decode().replace(file.name, "FILE"))

for source in b"# coding: iso2022_jp_ext\nprint(ascii('\x1b(I1\x1b(B'))", b"# coding: hz\nprint('~x')", b"# coding: iso2022_jp_9\n":
    try:
        exec(source)
    except SyntaxError as e:
        print(e)
