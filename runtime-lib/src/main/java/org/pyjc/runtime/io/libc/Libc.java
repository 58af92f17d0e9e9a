package org.pyjc.runtime.io.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.io.SystemText;

/** The functions of the C library that the runtime calls. Nothing is looked up before its first call. Thread safety: constants. */
public final class Libc {
    public static final CFunction READ = new CFunction("read");
    public static final CFunction WRITE = new CFunction("write");
    public static final CFunction OPEN = new CFunction("open");
    public static final CFunction CLOSE = new CFunction("close");
    public static final CFunction LSEEK = new CFunction("lseek");
    public static final CFunction FTRUNCATE = new CFunction("ftruncate");
    public static final CFunction FCNTL = new CFunction("fcntl");
    public static final CFunction IOCTL = new CFunction("ioctl");
    public static final CFunction FLOCK = new CFunction("flock");
    public static final CFunction PIPE2 = new CFunction("pipe2");
    public static final CFunction EVENTFD = new CFunction("eventfd");
    public static final CFunction POLL = new CFunction("poll");
    public static final CFunction EPOLL_CREATE = new CFunction("epoll_create1");
    public static final CFunction EPOLL_CTL = new CFunction("epoll_ctl");
    public static final CFunction EPOLL_WAIT = new CFunction("epoll_wait");
    public static final CFunction ISATTY = new CFunction("isatty");
    public static final CFunction SOCKET = new CFunction("socket");
    public static final CFunction SOCKETPAIR = new CFunction("socketpair");
    public static final CFunction BIND = new CFunction("bind");
    public static final CFunction LISTEN = new CFunction("listen");
    public static final CFunction ACCEPT4 = new CFunction("accept4");
    public static final CFunction CONNECT = new CFunction("connect");
    public static final CFunction SHUTDOWN = new CFunction("shutdown");
    public static final CFunction SENDTO = new CFunction("sendto");
    public static final CFunction RECVFROM = new CFunction("recvfrom");
    public static final CFunction SENDMSG = new CFunction("sendmsg");
    public static final CFunction RECVMSG = new CFunction("recvmsg");
    public static final CFunction SENDFILE = new CFunction("sendfile");
    public static final CFunction GETSOCKNAME = new CFunction("getsockname");
    public static final CFunction GETPEERNAME = new CFunction("getpeername");
    public static final CFunction GETSOCKOPT = new CFunction("getsockopt");
    public static final CFunction SETSOCKOPT = new CFunction("setsockopt");
    public static final CFunction GETADDRINFO = new CFunction("getaddrinfo");
    public static final CFunction FREEADDRINFO = new CFunction("freeaddrinfo");
    public static final CFunction GETNAMEINFO = new CFunction("getnameinfo");
    public static final CFunction GAI_STRERROR = new CFunction("gai_strerror");
    public static final CFunction INET_ATON = new CFunction("inet_aton");
    public static final CFunction INET_PTON = new CFunction("inet_pton");
    public static final CFunction INET_NTOP = new CFunction("inet_ntop");
    public static final CFunction GETHOSTNAME = new CFunction("gethostname");
    public static final CFunction SETHOSTNAME = new CFunction("sethostname");
    public static final CFunction GETSERVBYNAME = new CFunction("getservbyname");
    public static final CFunction GETSERVBYPORT = new CFunction("getservbyport");
    public static final CFunction GETPROTOBYNAME = new CFunction("getprotobyname");
    public static final CFunction IF_NAMETOINDEX = new CFunction("if_nametoindex");
    public static final CFunction IF_INDEXTONAME = new CFunction("if_indextoname");
    public static final CFunction IF_NAMEINDEX = new CFunction("if_nameindex");
    public static final CFunction IF_FREENAMEINDEX = new CFunction("if_freenameindex");
    public static final CFunction SYSCONF = new CFunction("sysconf");
    public static final CFunction GETTID = new CFunction("gettid");
    public static final CFunction ALARM = new CFunction("alarm");
    public static final CFunction SETITIMER = new CFunction("setitimer");
    public static final CFunction GETITIMER = new CFunction("getitimer");
    public static final CFunction KILL = new CFunction("kill");
    public static final CFunction KILLPG = new CFunction("killpg");
    public static final CFunction WAITPID = new CFunction("waitpid");
    public static final CFunction PIDFD_OPEN = new CFunction("pidfd_open");
    public static final CFunction SYSCALL = new CFunction("syscall");
    public static final CFunction POSIX_SPAWN = new CFunction("posix_spawn");
    public static final CFunction SPAWN_ACTIONS_INIT = new CFunction("posix_spawn_file_actions_init");
    public static final CFunction SPAWN_ACTIONS_DESTROY = new CFunction("posix_spawn_file_actions_destroy");
    public static final CFunction SPAWN_ADD_DUP2 = new CFunction("posix_spawn_file_actions_adddup2");
    public static final CFunction SPAWN_ADD_CLOSE = new CFunction("posix_spawn_file_actions_addclose");
    public static final CFunction SPAWN_ADD_CHDIR = new CFunction("posix_spawn_file_actions_addchdir_np");
    public static final CFunction SPAWN_ADD_CLOSEFROM = new CFunction("posix_spawn_file_actions_addclosefrom_np");
    public static final CFunction SPAWNATTR_INIT = new CFunction("posix_spawnattr_init");
    public static final CFunction SPAWNATTR_DESTROY = new CFunction("posix_spawnattr_destroy");
    public static final CFunction SPAWNATTR_SETFLAGS = new CFunction("posix_spawnattr_setflags");
    public static final CFunction SPAWNATTR_SETSCHEDPARAM = new CFunction("posix_spawnattr_setschedparam");
    public static final CFunction SPAWNATTR_SETSCHEDPOLICY = new CFunction("posix_spawnattr_setschedpolicy");
    public static final CFunction SPAWNATTR_SETPGROUP = new CFunction("posix_spawnattr_setpgroup");
    public static final CFunction SPAWNATTR_SETSIGMASK = new CFunction("posix_spawnattr_setsigmask");
    public static final CFunction SPAWNATTR_SETSIGDEFAULT = new CFunction("posix_spawnattr_setsigdefault");
    public static final CFunction GETRLIMIT = new CFunction("getrlimit");
    public static final CFunction SETRLIMIT = new CFunction("setrlimit");
    public static final CFunction GETRUSAGE = new CFunction("getrusage");
    public static final CFunction MMAP = new CFunction("mmap");
    public static final CFunction MUNMAP = new CFunction("munmap");
    public static final CFunction MSYNC = new CFunction("msync");
    public static final CFunction MADVISE = new CFunction("madvise");
    public static final CFunction MREMAP = new CFunction("mremap");
    public static final CFunction SHM_OPEN = new CFunction("shm_open");
    public static final CFunction SHM_UNLINK = new CFunction("shm_unlink");
    public static final CFunction SEM_OPEN = new CFunction("sem_open");
    public static final CFunction SEM_CLOSE = new CFunction("sem_close");
    public static final CFunction SEM_UNLINK = new CFunction("sem_unlink");
    public static final CFunction SEM_POST = new CFunction("sem_post");
    public static final CFunction SEM_WAIT = new CFunction("sem_wait");
    public static final CFunction SEM_TRYWAIT = new CFunction("sem_trywait");
    public static final CFunction SEM_TIMEDWAIT = new CFunction("sem_timedwait");
    public static final CFunction SEM_GETVALUE = new CFunction("sem_getvalue");
    public static final CFunction TCGETATTR = new CFunction("tcgetattr");
    public static final CFunction TCSETATTR = new CFunction("tcsetattr");
    public static final CFunction TCSENDBREAK = new CFunction("tcsendbreak");
    public static final CFunction TCDRAIN = new CFunction("tcdrain");
    public static final CFunction TCFLUSH = new CFunction("tcflush");
    public static final CFunction TCFLOW = new CFunction("tcflow");
    public static final CFunction OPENPTY = new CFunction("openpty");
    public static final CFunction TTYNAME_R = new CFunction("ttyname_r");
    public static final CFunction GETPGID = new CFunction("getpgid");
    public static final CFunction GETSID = new CFunction("getsid");
    public static final CFunction SETPGID = new CFunction("setpgid");
    public static final CFunction SETSID = new CFunction("setsid");
    public static final CFunction TCGETPGRP = new CFunction("tcgetpgrp");
    public static final CFunction TCSETPGRP = new CFunction("tcsetpgrp");
    public static final CFunction GETGROUPS = new CFunction("getgroups");
    public static final CFunction GETPRIORITY = new CFunction("getpriority");
    public static final CFunction SETPRIORITY = new CFunction("setpriority");
    public static final CFunction OPENLOG = new CFunction("openlog");
    public static final CFunction SYSLOG = new CFunction("syslog");
    public static final CFunction CLOSELOG = new CFunction("closelog");
    public static final CFunction SETLOGMASK = new CFunction("setlogmask");

    private Libc() {}

    /** A C string in the arena's memory; 0 for null. */
    public static long string(Arena arena, byte[] text) {
        if (text == null) {
            return 0;
        }
        MemorySegment memory = arena.allocate(text.length + 1L);
        MemorySegment.copy(text, 0, memory, ValueLayout.JAVA_BYTE, 0, text.length);
        return memory.address();
    }

    public static long string(Arena arena, String text) {
        return string(arena, text == null ? null : SystemText.encode(text));
    }

    /** Memory at an address that the C library gave. */
    public static MemorySegment memory(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /** The C string at an address; null for 0. */
    public static String string(long address) {
        return address == 0 ? null : MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** The bytes of some memory. */
    public static byte[] bytes(MemorySegment memory, long from, int count) {
        byte[] bytes = new byte[count];
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, from, bytes, 0, count);
        return bytes;
    }
}
