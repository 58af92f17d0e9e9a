"""Files that a program opens and forgets are closed before the system has no descriptor left for more."""
import os
import tempfile


def descriptors():
    return len(os.listdir("/proc/self/fd"))


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "text")
    with open(path, "w") as out:
        out.write("line\n" * 3)
    before = descriptors()
    most = 0
    for i in range(3000):
        assert open(path).read().count("line") == 3
        assert len(open(path, "rb", buffering=0).read()) == 15
        open(path, "ab")
        if i % 97 == 0:
            most = max(most, descriptors() - before)
    print(most < 1200)

    kept = [open(path) for _ in range(1500)]
    print(len({file.fileno() for file in kept}), {file.readline() for file in kept})
    for file in kept:
        file.close()
