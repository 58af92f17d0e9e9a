"""A named pipe opened for appending and for reading, in two threads; /dev/null opened for appending."""
import os
import tempfile
import threading

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "pipe")
    os.mkfifo(path)
    read = []
    thread = threading.Thread(target=lambda: read.append(open(path, "rb").read()))
    thread.start()
    with open(path, "a", encoding="utf-8") as f:
        print(f.seekable())
        f.write("through\n")
    thread.join()
    print(read)
    try:
        os.listdir(path)
    except NotADirectoryError as e:
        print(e.errno)
with open(os.devnull, "a") as f:
    print(f.write("nothing"))
