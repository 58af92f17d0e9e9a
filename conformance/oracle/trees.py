"""The oracle's part of the syntax tree comparison, run by CPython.

usage: trees.py hashes ROOT OUT     writes a row for each .py file below ROOT that CPython parses: its path, the sha256 of the
                                    dump, and whether CPython compiles it ("compiles" or "refused"), with tabs between
       trees.py dump FILE           prints ast.dump(tree, include_attributes=True)
"""
import ast
import hashlib
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
sys.setrecursionlimit(100_000)


def dump(path):
    tree = ast.parse(path.read_bytes(), str(path))
    return ast.dump(tree, include_attributes=True).encode("utf-8", "surrogatepass")


def compiles(path):
    try:
        compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        return "compiles"
    except SyntaxError:
        return "refused"


def hashes(root, out):
    files = sorted(root.rglob("*.py"))
    with open(out, "w", encoding="utf-8") as rows:
        for number, path in enumerate(files, 1):
            try:
                digest = hashlib.sha256(dump(path)).hexdigest()
            except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                print(f"not parsed by CPython: {path.relative_to(root)}: {error}", flush=True)
                continue
            rows.write(f"{path.relative_to(root)}\t{digest}\t{compiles(path)}\n")
            if number % 200 == 0:
                print(f"oracle: {number} of {len(files)} files", flush=True)


match sys.argv[1:]:
    case ["hashes", root, out]:
        hashes(Path(root), out)
    case ["dump", file]:
        sys.stdout.buffer.write(dump(Path(file)))
    case _:
        sys.exit(__doc__)
