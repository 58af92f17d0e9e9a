package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.thread.Interrupts;

/**
 * A file opened by name.
 *
 * <p>Thread safety: see {@link FileChannel}; appending holds the monitor. The channel of a thread that is interrupted closes; so that a
 * signal does not do that, the main thread is shielded while it uses a file that can't keep it waiting.
 */
final class ChannelFile extends OpenFile {
    private final FileChannel channel;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    private final boolean seekable;
    /** Whether no operation of it waits, as those of a named pipe do. */
    private final boolean regular;
    private int number = -1;

    ChannelFile(FileChannel channel, String path, boolean readable, boolean writable, boolean append, boolean regular) {
        super(path);
        this.channel = channel;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.regular = regular;
        this.seekable = !path.startsWith("/dev/") || path.equals("/dev/null") || path.equals("/dev/zero");
    }

    /** Found the first time it is asked for. */
    @Override
    public synchronized int systemNumber() {
        if (number < 0) {
            try {
                number = ProcFds.find(path(), !writable ? 0 : readable ? Fds.O_RDWR : Fds.O_WRONLY, position());
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
        return safely(() -> channel.read(into));
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return safely(() -> append ? append(from) : channel.write(from));
    }

    private synchronized int append(ByteBuffer from) throws IOException {
        channel.position(channel.size());
        return channel.write(from);
    }

    private interface Operation<T> {
        T run() throws IOException;
    }

    private <T> T safely(Operation<T> operation) throws IOException {
        boolean shielded = regular && Interrupts.shield();
        try {
            return operation.run();
        } finally {
            if (shielded) {
                Interrupts.unshield();
            }
        }
    }

    @Override
    public boolean seekable() {
        return seekable;
    }

    @Override
    public void position(long to) throws IOException {
        safely(() -> channel.position(to));
    }

    @Override
    public long position() throws IOException {
        return safely(channel::position);
    }

    @Override
    public long size() throws IOException {
        return safely(channel::size);
    }

    @Override
    public void truncate(long size) throws IOException {
        safely(() -> {
            long before = channel.position();
            if (size > channel.size()) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            } else {
                channel.truncate(size);
            }
            return channel.position(before);
        });
    }

    @Override
    public void sync() throws IOException {
        safely(() -> {
            channel.force(true);
            return null;
        });
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
