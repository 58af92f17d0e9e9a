package org.pyjc.runtime.module.stat;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _stat}: bits of file modes. Compare CPython _stat.c. Thread safety: stateless. */
@PyModuleDef(name = "_stat", doc = "S_IFMT_: file type bits\nS_IFDIR: directory\nS_IFCHR: character device\nS_IFBLK: block "
        + "device\nS_IFREG: regular file\nS_IFIFO: fifo (named pipe)\nS_IFLNK: symbolic link\nS_IFSOCK: "
        + "socket file\nS_IFDOOR: door\nS_IFPORT: event port\nS_IFWHT: whiteout\n\nS_ISUID: set UID "
        + "bit\nS_ISGID: set GID bit\nS_ENFMT: file locking enforcement\nS_ISVTX: sticky bit\nS_IREAD: "
        + "Unix V7 synonym for S_IRUSR\nS_IWRITE: Unix V7 synonym for S_IWUSR\nS_IEXEC: Unix V7 synonym "
        + "for S_IXUSR\nS_IRWXU: mask for owner permissions\nS_IRUSR: read by owner\nS_IWUSR: write by "
        + "owner\nS_IXUSR: execute by owner\nS_IRWXG: mask for group permissions\nS_IRGRP: read by "
        + "group\nS_IWGRP: write by group\nS_IXGRP: execute by group\nS_IRWXO: mask for others (not in "
        + "group) permissions\nS_IROTH: read by others\nS_IWOTH: write by others\nS_IXOTH: execute by "
        + "others\n\nUF_SETTABLE: mask of owner changeable flags\nUF_NODUMP: do not dump "
        + "file\nUF_IMMUTABLE: file may not be changed\nUF_APPEND: file may only be appended "
        + "to\nUF_OPAQUE: directory is opaque when viewed through a union stack\nUF_NOUNLINK: file may "
        + "not be renamed or deleted\nUF_COMPRESSED: macOS: file is hfs-compressed\nUF_TRACKED: used for "
        + "dealing with document IDs\nUF_DATAVAULT: entitlement required for reading and "
        + "writing\nUF_HIDDEN: macOS: file should not be displayed\nSF_SETTABLE: mask of super user "
        + "changeable flags\nSF_ARCHIVED: file may be archived\nSF_IMMUTABLE: file may not be "
        + "changed\nSF_APPEND: file may only be appended to\nSF_RESTRICTED: entitlement required for "
        + "writing\nSF_NOUNLINK: file may not be renamed or deleted\nSF_SNAPSHOT: file is a snapshot "
        + "file\nSF_FIRMLINK: file is a firmlink\nSF_DATALESS: file is a dataless object\n\nOn "
        + "macOS:\nSF_SUPPORTED: mask of super user supported flags\nSF_SYNTHETIC: mask of read-only "
        + "synthetic "
        + "flags\n\nST_MODE\nST_INO\nST_DEV\nST_NLINK\nST_UID\nST_GID\nST_SIZE\nST_ATIME\nST_MTIME\nST_CTI"
        + "ME\n\nFILE_ATTRIBUTE_*: Windows file attribute constants\n                   (only present on "
        + "Windows)\n")
final class StatModule {
    @PyConstant static final int S_IFDIR = 040000;
    @PyConstant static final int S_IFCHR = 020000;
    @PyConstant static final int S_IFBLK = 060000;
    @PyConstant static final int S_IFREG = 0100000;
    @PyConstant static final int S_IFIFO = 010000;
    @PyConstant static final int S_IFLNK = 0120000;
    @PyConstant static final int S_IFSOCK = 0140000;
    @PyConstant static final int S_IFDOOR = 0;
    @PyConstant static final int S_IFPORT = 0;
    @PyConstant static final int S_IFWHT = 0;
    @PyConstant static final int S_ISUID = 04000;
    @PyConstant static final int S_ISGID = 02000;
    @PyConstant static final int S_ISVTX = 01000;
    @PyConstant static final int S_ENFMT = 02000;
    @PyConstant static final int S_IREAD = 0400;
    @PyConstant static final int S_IWRITE = 0200;
    @PyConstant static final int S_IEXEC = 0100;
    @PyConstant static final int S_IRWXU = 0700;
    @PyConstant static final int S_IRUSR = 0400;
    @PyConstant static final int S_IWUSR = 0200;
    @PyConstant static final int S_IXUSR = 0100;
    @PyConstant static final int S_IRWXG = 070;
    @PyConstant static final int S_IRGRP = 040;
    @PyConstant static final int S_IWGRP = 020;
    @PyConstant static final int S_IXGRP = 010;
    @PyConstant static final int S_IRWXO = 7;
    @PyConstant static final int S_IROTH = 4;
    @PyConstant static final int S_IWOTH = 2;
    @PyConstant static final int S_IXOTH = 1;
    @PyConstant static final int UF_SETTABLE = 0xffff;
    @PyConstant static final int UF_NODUMP = 1;
    @PyConstant static final int UF_IMMUTABLE = 2;
    @PyConstant static final int UF_APPEND = 4;
    @PyConstant static final int UF_OPAQUE = 8;
    @PyConstant static final int UF_NOUNLINK = 0x10;
    @PyConstant static final int UF_COMPRESSED = 0x20;
    @PyConstant static final int UF_TRACKED = 0x40;
    @PyConstant static final int UF_DATAVAULT = 0x80;
    @PyConstant static final int UF_HIDDEN = 0x8000;
    @PyConstant static final long SF_SETTABLE = 0xffff0000L;
    @PyConstant static final int SF_ARCHIVED = 0x10000;
    @PyConstant static final int SF_IMMUTABLE = 0x20000;
    @PyConstant static final int SF_APPEND = 0x40000;
    @PyConstant static final int SF_NOUNLINK = 0x100000;
    @PyConstant static final int SF_SNAPSHOT = 0x200000;
    @PyConstant static final int SF_FIRMLINK = 0x800000;
    @PyConstant static final int SF_DATALESS = 0x40000000;
    @PyConstant static final int ST_MODE = 0;
    @PyConstant static final int ST_INO = 1;
    @PyConstant static final int ST_DEV = 2;
    @PyConstant static final int ST_NLINK = 3;
    @PyConstant static final int ST_UID = 4;
    @PyConstant static final int ST_GID = 5;
    @PyConstant static final int ST_SIZE = 6;
    @PyConstant static final int ST_ATIME = 7;
    @PyConstant static final int ST_MTIME = 8;
    @PyConstant static final int ST_CTIME = 9;

    private static final int TYPE_MASK = 0170000;
    private static final String TYPE_LETTERS = "?pc?d?b?-?l?s???";

    private StatModule() {}

    @PyFunctionDef(doc = "S_ISDIR(mode) -> bool\n\nReturn True if mode is from a directory.")
    static boolean S_ISDIR(long mode) {
        return (mode & TYPE_MASK) == S_IFDIR;
    }

    @PyFunctionDef(doc = "S_ISCHR(mode) -> bool\n\nReturn True if mode is from a character special device file.")
    static boolean S_ISCHR(long mode) {
        return (mode & TYPE_MASK) == S_IFCHR;
    }

    @PyFunctionDef(doc = "S_ISBLK(mode) -> bool\n\nReturn True if mode is from a block special device file.")
    static boolean S_ISBLK(long mode) {
        return (mode & TYPE_MASK) == S_IFBLK;
    }

    @PyFunctionDef(doc = "S_ISREG(mode) -> bool\n\nReturn True if mode is from a regular file.")
    static boolean S_ISREG(long mode) {
        return (mode & TYPE_MASK) == S_IFREG;
    }

    @PyFunctionDef(doc = "S_ISFIFO(mode) -> bool\n\nReturn True if mode is from a FIFO (named pipe).")
    static boolean S_ISFIFO(long mode) {
        return (mode & TYPE_MASK) == S_IFIFO;
    }

    @PyFunctionDef(doc = "S_ISLNK(mode) -> bool\n\nReturn True if mode is from a symbolic link.")
    static boolean S_ISLNK(long mode) {
        return (mode & TYPE_MASK) == S_IFLNK;
    }

    @PyFunctionDef(doc = "S_ISSOCK(mode) -> bool\n\nReturn True if mode is from a socket.")
    static boolean S_ISSOCK(long mode) {
        return (mode & TYPE_MASK) == S_IFSOCK;
    }

    @PyFunctionDef(doc = "S_ISDOOR(mode) -> bool\n\nReturn True if mode is from a door.")
    static boolean S_ISDOOR(long mode) {
        return false;
    }

    @PyFunctionDef(doc = "S_ISPORT(mode) -> bool\n\nReturn True if mode is from an event port.")
    static boolean S_ISPORT(long mode) {
        return false;
    }

    @PyFunctionDef(doc = "S_ISWHT(mode) -> bool\n\nReturn True if mode is from a whiteout.")
    static boolean S_ISWHT(long mode) {
        return false;
    }

    @PyFunctionDef(doc = "Return the portion of the file's mode that can be set by os.chmod().")
    static long S_IMODE(long mode) {
        return mode & 07777;
    }

    @PyFunctionDef(doc = "Return the portion of the file's mode that describes the file type.")
    static long S_IFMT(long mode) {
        return mode & TYPE_MASK;
    }

    @PyFunctionDef(doc = "Convert a file's mode to a string of the form '-rwxrwxrwx'")
    static String filemode(long mode) {
        char[] text = new char[10];
        text[0] = TYPE_LETTERS.charAt((int) (mode & TYPE_MASK) >> 12);
        permissions(text, 1, mode >> 6, (mode & S_ISUID) != 0, 's');
        permissions(text, 4, mode >> 3, (mode & S_ISGID) != 0, 's');
        permissions(text, 7, mode, (mode & S_ISVTX) != 0, 't');
        return new String(text);
    }

    private static void permissions(char[] text, int at, long bits, boolean special, char letter) {
        text[at] = (bits & 4) != 0 ? 'r' : '-';
        text[at + 1] = (bits & 2) != 0 ? 'w' : '-';
        boolean execute = (bits & 1) != 0;
        text[at + 2] = special ? execute ? letter : Character.toUpperCase(letter) : execute ? 'x' : '-';
    }
}
