# Memory maps, file control, the wakeup descriptor of signals.
import mmap, os, tempfile, fcntl, grp, syslog, termios, signal, socket, struct
if True:
    with tempfile.NamedTemporaryFile() as f:
        f.write(b"hello world"*10); f.flush()
        with mmap.mmap(f.fileno(), 0) as m:
            print(len(m), m[:5], m.find(b"world"), m.readline()[:3]); m[0]=72; m[1:3]=b"EL"; m.flush()
        f.seek(0); print(f.read(5))
        fcntl.flock(f, fcntl.LOCK_EX); fcntl.lockf(f, fcntl.LOCK_EX|fcntl.LOCK_NB); print(fcntl.fcntl(f, fcntl.F_GETFD))
    print(grp.getgrgid(0).gr_name)
    a=mmap.mmap(-1, 4096); a.write(b"xyz"); a.seek(0); print(a.read(3)); mv=memoryview(a)
    try: a.close()
    except BufferError as e: print(e)
    mv.release(); a.close()
    r,w=socket.socketpair(); r.setblocking(False); w.setblocking(False)
    signal.set_wakeup_fd(w.fileno()); signal.signal(signal.SIGUSR1, lambda *a: print("handler"))
    signal.raise_signal(signal.SIGUSR1); print(r.recv(10)); signal.set_wakeup_fd(-1)
