"""Functions of os that are the system's: positions, vectors, copies, pipes by name, directories as descriptors, limits, other programs."""
import os
import stat
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    fd = os.open(path, os.O_RDWR | os.O_CREAT)
    print(os.pwrite(fd, b"0123456789", 2), os.pread(fd, 4, 3), os.lseek(fd, 0, os.SEEK_CUR))
    print(os.writev(fd, [b"ab", bytearray(b"cd"), memoryview(b"e")]))
    os.lseek(fd, 0, os.SEEK_SET)
    one, two = bytearray(3), bytearray(4)
    print(os.readv(fd, [one, two]), one, two)
    buffer = bytearray(3)
    print(os.preadv(fd, [buffer], 1), buffer, os.readinto(fd, buffer), buffer)
    other = os.open(os.path.join(folder, "copy"), os.O_RDWR | os.O_CREAT, 0o600)
    print(os.sendfile(other, fd, 0, 5), os.copy_file_range(fd, other, 3, offset_src=5), os.pread(other, 20, 0))
    os.posix_fallocate(other, 0, 100)
    print(os.fstat(other).st_size)
    os.close(fd)
    os.close(other)

    old = os.umask(0o027)
    os.close(os.open(os.path.join(folder, "masked"), os.O_CREAT | os.O_WRONLY, 0o777))
    print(oct(os.umask(old)), oct(stat.S_IMODE(os.stat(os.path.join(folder, "masked")).st_mode)))
    os.mkfifo(os.path.join(folder, "pipe"))
    print(stat.S_ISFIFO(os.stat(os.path.join(folder, "pipe")).st_mode))

    directory = os.open(folder, os.O_RDONLY)
    print(sorted(os.listdir(directory)), os.stat("file", dir_fd=directory).st_size)
    os.mkdir("sub", dir_fd=directory)
    os.rename("file", "sub/moved", src_dir_fd=directory, dst_dir_fd=directory)
    inner = os.open("sub", os.O_RDONLY, dir_fd=directory)
    os.rename(os.path.join(folder, "sub"), os.path.join(folder, "elsewhere"))
    print(os.listdir(inner), os.access("moved", os.R_OK, dir_fd=inner))
    os.unlink("moved", dir_fd=inner)
    os.close(inner)
    os.rmdir("elsewhere", dir_fd=directory)
    print([(os.path.basename(top), sorted(files)) for top, folders, files, fd in os.fwalk(folder)] and True)
    os.close(directory)

print(os.makedev(8, 1), os.major(2049), os.minor(2049))
print(os.pathconf("/", "PC_NAME_MAX"), os.confstr("CS_PATH"))
event = os.eventfd(3)
os.eventfd_write(event, 4)
print(os.eventfd_read(event))
os.close(event)
memory = os.memfd_create("name")
print(os.write(memory, b"data"), os.pread(memory, 10, 0))
os.close(memory)
timer = os.timerfd_create(1)
print(os.timerfd_settime(timer, initial=100.0, interval=0.5)[1], os.timerfd_gettime(timer)[1])
os.close(timer)
print(os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 3"]), os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "kill -9 $$"))
print(os.getresuid() == (os.getuid(),) * 3, os.getpriority(os.PRIO_PROCESS, 0) >= -20, os.sched_getaffinity(0) != set())
master, slave = os.openpty()
print(os.isatty(slave), os.ttyname(slave) == os.ptsname(master))
for function in os.pwrite, os.eventfd_read, os.ttyname:
    try:
        function(99, b"", 0) if function is os.pwrite else function(99)
    except OSError as e:
        print(e)
for function in os.sysconf, os.confstr:
    for name in "SC_NOTHING", 1.5, 2 ** 40:
        try:
            function(name)
        except (ValueError, TypeError, OverflowError) as e:
            print(e)
try:
    os.copy_file_range(0, 1, -1)
except ValueError as e:
    print(e)
print(os.access("/bin/sh", os.X_OK, effective_ids=True), os.access("/bin/sh", os.F_OK, follow_symlinks=False), os.access("/none", os.F_OK))
pid = os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; exit 2"])
found, status, usage = os.wait4(pid, 0)
print(found == pid, os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime > 0, usage.ru_maxrss > 0)
print(os.times().children_user >= 0, os.times().elapsed > 0)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "no program")
    with open(path, "w") as file:
        file.write("nothing that can run")
    os.chmod(path, 0o700)
    fd = os.open(path, os.O_RDONLY)
    os.set_inheritable(fd, True)
    try:
        os.execv(path, ["x"])
    except OSError as e:
        print(e.strerror, os.read(fd, 7))
sys.stdout.flush()
os.execv("/bin/sh", ["sh", "-c", f"echo in its place; cat <&{fd}"])
