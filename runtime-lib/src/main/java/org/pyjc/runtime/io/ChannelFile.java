package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.pyjc.runtime.exc.OsErrors;

/** A file opened by name. Thread safety: see {@link FileChannel}; appending holds the monitor. */
final class ChannelFile extends OpenFile {
    private final FileChannel channel;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    private final boolean seekable;
    private int number = -1;

    ChannelFile(FileChannel channel, String path, boolean readable, boolean writable, boolean append) {
        super(path);
        this.channel = channel;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.seekable = !path.startsWith("/dev/") || path.equals("/dev/null") || path.equals("/dev/zero");
    }

    /** Found the first time it is asked for. */
    @Override
    public synchronized int systemNumber() {
        if (number < 0) {
            try {
                number = ProcFds.find(path(), !writable ? 0 : readable ? Fds.O_RDWR : Fds.O_WRONLY, channel.position());
            } catch (IOException e) {
                throw OsErrors.of(e, null);
            }
        }
        return number < 0 ? super.systemNumber() : number;
    }

    @Override
    public boolean readable() {
        return readable;
    }

    @Override
    public boolean writable() {
        return writable;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        if (!append) {
            return channel.write(from);
        }
        synchronized (this) {
            channel.position(channel.size());
            return channel.write(from);
        }
    }

    @Override
    public boolean seekable() {
        return seekable;
    }

    @Override
    public void position(long to) throws IOException {
        channel.position(to);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void truncate(long size) throws IOException {
        long before = channel.position();
        if (size > channel.size()) {
            channel.write(ByteBuffer.allocate(1), size - 1);
        } else {
            channel.truncate(size);
        }
        channel.position(before);
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    @Override
    public boolean isTerminal() {
        return path().equals("/dev/tty") || path().startsWith("/dev/pts/");
    }

    @Override
    protected void close() throws IOException {
        channel.close();
    }
}
