"""An archive is the first entry of sys.path, or is run: as a whole, or a folder in it."""
import os
import subprocess
import sys
import tempfile
import zipfile

with tempfile.TemporaryDirectory() as top:
    archive = os.path.join(top, "program.zip")
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("inside.py", "print('imported', __name__)")
        file.writestr("__main__.py", "import inside, os, sys; print('run', os.path.basename(sys.path[0]))")
        file.writestr("sub/folder/__main__.py", "import os, sys; print('sub', os.path.basename(sys.path[0]))")
    code = "import sys; sys.path.insert(0, sys.argv[1]); import inside"
    for arguments in ["-c", code, archive], [archive], ["-I", archive], [archive + "/sub/folder"]:
        print(subprocess.run([sys.executable, *arguments], capture_output=True, text=True).stdout, end="")
