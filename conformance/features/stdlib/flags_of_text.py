"""-X utf8, -X warn_default_encoding, -B and their variables."""
import os
import subprocess
import sys


def run(*args, **env):
    program = "import io, sys; print(sys.flags.utf8_mode, io.text_encoding(None), sys.dont_write_bytecode, sys.flags.dont_write_bytecode)"
    done = subprocess.run([sys.executable, *args, "-c", program], capture_output=True, text=True, encoding="utf-8",
                          env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | env)
    print(args, env, done.stdout.strip(), "EncodingWarning" in done.stderr)


if __name__ == "__main__":
    import io
    run("-X", "utf8=1", "-B")
    run("-X", "utf8=0", PYTHONDONTWRITEBYTECODE="1")
    run("-X", "utf8=0", "-X", "warn_default_encoding")
    b = io.BytesIO()
    t = io.TextIOWrapper(b, encoding="ascii")
    t.write("abc\n")
    t.reconfigure(encoding="utf-8-sig")
    t.write("d\xe9f\n")
    t.flush()
    print(b.getvalue())
