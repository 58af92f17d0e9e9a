"""The line of a traceback from a file that is in another encoding."""
import os
import subprocess
import sys
import tempfile

for coding, text in [("gbk", "丂儀"), ("latin-1", "é"), ("utf-8", "é€"), ("euc_jp", "か"), ("shift_jis", "表"), ("cp1252", "€")]:
    for start in "", "#!/x\n", "\n":
        with tempfile.NamedTemporaryFile("wb", suffix=".py") as file:
            file.write(f"{start}# -*- coding: {coding} -*-\nraise RuntimeError('{text}')\n".encode(coding))
            file.flush()
            done = subprocess.run([sys.executable, file.name], capture_output=True, env=os.environ | {"PYTHONIOENCODING": "utf-8"})
            print(done.stderr.decode().replace(file.name, "FILE"))
