package org.pyjc.runtime.types.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.bytes.PyByteArray;

/** What happens to views when collections are not worth their time any more. */
class ForgottenViewsTest {
    private final PyByteArray data = new PyByteArray(new byte[10]);

    @BeforeEach
    void manyForgotten() {
        for (int i = 0; i < 300; i++) {
            ForgottenViews.learn(false, TimeUnit.SECONDS.toNanos(100));
        }
    }

    @AfterEach
    void oneInUse() {
        ForgottenViews.learn(true, 0);
    }

    private void append() {
        Call.method1(data, "append", 1L);
    }

    @Test
    void anIdleViewIsRevokedAndItsUseRaises() {
        PyMemoryView view = PyMemoryView.of(data);
        append();
        assertEquals(11, data.length());
        assertThrows(PyException.class, view::memory);
        view.release();
    }

    @Test
    void afterAUseTheNextCaseRaisesAtOnce() {
        PyMemoryView view = PyMemoryView.of(data);
        append();
        assertThrows(PyException.class, view::memory);
        PyMemoryView other = PyMemoryView.of(data);
        assertThrows(PyException.class, this::append);
        other.release();
    }

    @Test
    void aViewInAWithStatementIsNotRevoked() {
        PyMemoryView view = PyMemoryView.of(data);
        view.__enter__();
        assertThrows(PyException.class, this::append);
        view.release();
        append();
        assertEquals(11, data.length());
    }

    @Test
    void aViewWithABufferInUseIsNotRevoked() {
        PyMemoryView view = PyMemoryView.of(data);
        BufferView buffer = view.view(0);
        assertThrows(PyException.class, this::append);
        buffer.release();
        view.release();
    }
}
