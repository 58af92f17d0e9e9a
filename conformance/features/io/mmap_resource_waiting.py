"""Iteration over a mapped file, resource limits, and the ways to wait for a child."""
import mmap
import os
import resource

with mmap.mmap(-1, 3) as m:
    m[:] = b"abc"
    print(list(m), m[1], [bytes(x) for x in reversed(m)] if hasattr(m, "__reversed__") else "", b"b" in m)
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
print(resource.getrlimit(resource.RLIMIT_CORE)[0], resource.prlimit(0, resource.RLIMIT_CORE)[0])
for wrong in lambda: resource.getrlimit(999), lambda: resource.setrlimit(resource.RLIMIT_CORE, (1, 2, 3)):
    try:
        wrong()
    except ValueError as e:
        print(e)
pid = os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "exit 7"])
info = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
print(info.si_pid == pid, info.si_status, info.si_code == os.CLD_EXITED, type(info).__name__)
found, status, usage = os.wait4(pid, 0)
print(found == pid, os.waitstatus_to_exitcode(status), type(usage).__name__)
