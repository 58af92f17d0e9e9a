package org.pyjc.runtime.io;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard input, output or error. Thread safety: as the streams beneath. */
final class StandardStream extends OpenFile {
    private final int number;
    private final FileInputStream in;
    private final FileOutputStream out;
    private volatile String target;

    StandardStream(int number) {
        super("/proc/self/fd/" + number);
        this.number = number;
        this.in = number == 0 ? new FileInputStream(FileDescriptor.in) : null;
        this.out = number == 0 ? null : new FileOutputStream(number == 1 ? FileDescriptor.out : FileDescriptor.err);
    }

    @Override
    public int systemNumber() {
        return number;
    }

    @Override
    public boolean readable() {
        return in != null;
    }

    @Override
    public boolean writable() {
        return out != null;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (in == null) {
            throw new IOException("Bad file descriptor");
        }
        int n = in.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
        if (n > 0) {
            into.position(into.position() + n);
        }
        return n;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        if (out == null) {
            throw new IOException("Bad file descriptor");
        }
        int n = from.remaining();
        out.write(from.array(), from.arrayOffset() + from.position(), n);
        from.position(from.limit());
        return n;
    }

    /** What the descriptor is connected with, as the system names it; empty when unknown. */
    private String target() {
        if (target == null) {
            try {
                target = Files.readSymbolicLink(Path.of(path())).toString();
            } catch (IOException | UnsupportedOperationException e) {
                target = "";
            }
        }
        return target;
    }

    private FileChannel channel() {
        return in != null ? in.getChannel() : out.getChannel();
    }

    @Override
    public boolean seekable() {
        return target().startsWith("/") && !target().startsWith("/dev/");
    }

    @Override
    public void position(long to) throws IOException {
        if (!seekable()) {
            super.position(to);
        }
        channel().position(to);
    }

    @Override
    public long position() throws IOException {
        return seekable() ? channel().position() : super.position();
    }

    @Override
    public long size() throws IOException {
        return seekable() ? channel().size() : 0;
    }

    @Override
    public void truncate(long size) throws IOException {
        channel().truncate(size);
    }

    @Override
    public boolean isTerminal() {
        String t = target();
        return t.startsWith("/dev/pts/") || t.startsWith("/dev/tty") || t.equals("/dev/console")
                || t.isEmpty() && System.console() != null && System.console().isTerminal();
    }

    @Override
    protected void close() throws IOException {
        if (in != null) {
            in.close();
        } else {
            out.close();
        }
    }

    @Override
    public String toString() {
        return "standard stream " + number;
    }
}
