package org.pyjc.runtime.module.signal;

/** What strsignal(3) says of Linux's signals. Stateless. */
final class SignalDescriptions {
    private static final String[] TEXTS = {null, "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted",
        "Bus error", "Floating point exception", "Killed", "User defined signal 1", "Segmentation fault", "User defined signal 2",
        "Broken pipe", "Alarm clock", "Terminated", "Stack fault", "Child exited", "Continued", "Stopped (signal)", "Stopped",
        "Stopped (tty input)", "Stopped (tty output)", "Urgent I/O condition", "CPU time limit exceeded", "File size limit exceeded",
        "Virtual timer expired", "Profiling timer expired", "Window changed", "I/O possible", "Power failure", "Bad system call"};

    private SignalDescriptions() {}

    static String of(int number) {
        return number < TEXTS.length ? TEXTS[number] : "Real-time signal " + (number - 34);
    }
}
