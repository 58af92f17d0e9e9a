# subprocess: output, input, status, timeouts, errors; environment.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import os, subprocess, sys
from subprocess import run, PIPE, STDOUT, Popen, CalledProcessError, TimeoutExpired, check_output
r = run(["/bin/sh", "-c", "echo out; echo err >&2; exit 3"], capture_output=True, text=True)
print(r, r.returncode, repr(r.stdout), repr(r.stderr))
print(run(["cat"], input=b"in\x00put", stdout=PIPE).stdout, check_output(["echo", "a b"], text=True), run("echo $X", shell=True, env={"X": "from env"}, capture_output=True, text=True).stdout, run(["pwd"], cwd="/", capture_output=True).stdout, run(["sh", "-c", "echo both; echo err >&2"], stdout=PIPE, stderr=STDOUT).stdout, run(["true"]).returncode, subprocess.call(["false"]), subprocess.getoutput("echo hi; exit 1"), subprocess.getstatusoutput("exit 4"))
with Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True) as p:
    print(p.communicate("line1\nline2\n"), p.poll(), p.args, p.returncode)
p = Popen(["sh", "-c", "read x; echo got $x; read y; echo got $y"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1)
p.stdin.write("one\n")
print(p.stdout.readline())
p.stdin.write("two\n")
p.stdin.close()
print(p.stdout.read(), p.wait())
p.stdout.close()
s = Popen(["sleep", "10"])
print(s.poll())
s.terminate()
print(s.wait())
k = Popen(["sleep", "10"])
k.kill()
print(k.wait(5))
a = Popen(["printf", "b\\na\\n"], stdout=PIPE)
b = Popen(["sort"], stdin=a.stdout, stdout=PIPE)
a.stdout.close()
print(b.communicate()[0], a.wait())
attempt(lambda: run(["false"], check=True), lambda: run(["/no/such"]), lambda: run(["sleep", "5"], timeout=0.05), lambda: check_output(["sh", "-c", "echo x; exit 2"]), lambda: run([]), lambda: run(5), lambda: run(["true"], nope=1), lambda: run(["true"], capture_output=True, stdout=PIPE), lambda: run(["true"], input=b"x", stdin=PIPE), lambda: run(["cat"], input="str"), lambda: run(["cat"], input=b"x", text=True), lambda: run(["true"], cwd="/no/such"), lambda: Popen(["true"], bufsize="a"), lambda: CalledProcessError(-9, "cmd"), lambda: TimeoutExpired(["a"], 5), lambda: run(["true", 5]))
import shutil, signal
print(signal.SIGTERM, signal.Signals(9).name, os.WEXITSTATUS(768) if hasattr(os, "WEXITSTATUS") else "", shutil.which("sh") is not None)
signal.signal(signal.SIGINT, signal.default_int_handler)  # it is ignored where a shell started us in the background
got = []
old = signal.signal(signal.SIGUSR1, lambda n, f: got.append(signal.Signals(n).name))
os.kill(os.getpid(), signal.SIGUSR1)
import time
for _ in range(100):
    if got: break
    time.sleep(0.01)
print(got, old, signal.getsignal(signal.SIGINT) is signal.default_int_handler)
