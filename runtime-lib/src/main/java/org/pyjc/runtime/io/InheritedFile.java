package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A file that the parent process left open for us, looked at when it is first used. Thread safety: see {@link SystemFile}. */
final class InheritedFile extends OpenFile {
    private final int number;
    private volatile SystemFile file;

    InheritedFile(int number) {
        super(null);
        this.number = number;
    }

    private SystemFile file() {
        SystemFile f = file;
        if (f == null) {
            f = SystemFile.of(number);
            file = f;
        }
        return f;
    }

    @Override
    protected OpenFile duplicate() {
        return file().duplicate();
    }

    @Override
    public int systemNumber() {
        return number;
    }

    @Override
    public boolean readable() {
        return file().readable();
    }

    @Override
    public boolean writable() {
        return file().writable();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return file().read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return file().write(from);
    }

    @Override
    public boolean isBlocking() {
        return file().isBlocking();
    }

    @Override
    public void setBlocking(boolean blocking) {
        file().setBlocking(blocking);
    }

    @Override
    public boolean seekable() {
        return file().seekable();
    }

    @Override
    public void position(long to) throws IOException {
        file().position(to);
    }

    @Override
    public long position() throws IOException {
        return file().position();
    }

    @Override
    public long size() throws IOException {
        return file().size();
    }

    @Override
    public void truncate(long size) throws IOException {
        file().truncate(size);
    }

    @Override
    public boolean isTerminal() {
        return file().isTerminal();
    }

    @Override
    protected void close() throws IOException {
        file().close();
    }
}
