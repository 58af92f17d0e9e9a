# Threads that are the first to need importlib's modules, each in another way.
import threading

start = threading.Barrier(3)
found = []


def zip_files():
    start.wait()
    import zipimport
    found.append(zipimport.zipimporter.__name__)


def finders():
    start.wait()
    import importlib.util
    found.append(importlib.util.find_spec("colorsys").name)


def specs():
    start.wait()
    import json
    found.append(json.__spec__.name)


threads = [threading.Thread(target=f) for f in (zip_files, finders, specs)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(found))
import sys
print(sys.path_hooks[0], len(sys.path_hooks))
