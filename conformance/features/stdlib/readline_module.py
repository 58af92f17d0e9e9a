"""The module readline without a terminal: history in memory and in files, init lines, hooks, errors, audit events, completers."""
import cmd
import errno
import os
import sys
import tempfile

os.environ["INPUTRC"] = os.devnull
import readline
import rlcompleter


def call(function, *args):
    try:
        print(function.__name__, args, "->", repr(function(*args)))
    except Exception as e:
        number = getattr(e, "errno", None)
        print(function.__name__, args, type(e).__name__, e, number and errno.errorcode[number], getattr(e, "filename", None))


for name in dir(readline):
    value = getattr(readline, name)
    if callable(value) and not name.startswith("_"):
        print(name, value.__text_signature__, value.__doc__.splitlines()[0])
print(readline.get_completer().__qualname__)
print(readline.backend, repr(readline.get_completer_delims()))

for function in readline.parse_and_bind, readline.add_history, readline.insert_text, readline.set_completer_delims:
    for value in 1, "a\0b", "\ud800":
        call(function, value)
for function in (readline.set_completer, readline.set_startup_hook, readline.set_pre_input_hook,
                 readline.set_completion_display_matches_hook):
    call(function, 1)
    call(function, None)
    call(function)
for function in readline.get_begidx, readline.get_endidx, readline.get_completion_type, readline.get_line_buffer, readline.redisplay:
    call(function)
call(readline.insert_text, "text \U0001F600")
call(readline.get_line_buffer)
completer = rlcompleter.Completer({"number": 1, "numeral": 2, "nothing": print})
print([completer.complete("num", i) for i in range(3)], completer.complete("noth", 0))
print(completer.complete("nothing.__na", 0), completer.complete("impo", 0))
call(readline.set_completer_delims, " \t")
call(readline.get_completer_delims)


class Shell(cmd.Cmd):
    def do_start(self, line):
        pass

    def do_stop(self, line):
        pass


shell = Shell()
print([shell.complete("st", i) for i in range(3)])

history = "one", "two", "three", "entr\u00e9e", "\udc80"
for line in history:
    readline.add_history(line)


def lines():
    return [readline.get_history_item(i + 1) for i in range(readline.get_current_history_length())]


print(ascii(lines()), readline.get_history_item(0), readline.get_history_item(9), readline.get_history_item(-1))
for position in -1, 5, 1:
    call(readline.remove_history_item, position)
    call(readline.replace_history_item, position, "new")
call(readline.replace_history_item, 0, 1)
call(readline.get_history_item, "a")
print(ascii(lines()))

with tempfile.TemporaryDirectory() as folder:
    os.environ["HOME"] = folder
    file = os.path.join(folder, "history")
    call(readline.get_history_length)
    readline.write_history_file(file)
    print(open(file, "rb").read(), oct(os.stat(file).st_mode & 0o777))
    readline.set_history_length(3)
    readline.append_history_file(2, file)
    print(open(file, "rb").read())
    readline.append_history_file(0, os.fsencode(file))
    readline.set_history_length(-1)
    readline.clear_history()
    readline.read_history_file(file)
    print(ascii(lines()))
    with open(file, "wb") as f:
        f.write(b"first\r\n\n#1234\nsecond\nlost")
    readline.clear_history()
    readline.read_history_file(file)
    print(lines())
    with open(file, "wb") as f:
        f.write(b"#1234\nfirst\n#1235\nsecond\n")
    readline.read_history_file(file)
    print(lines())
    readline.parse_and_bind("set history-size 3")
    print(readline.get_current_history_length(), lines())
    readline.add_history("more")
    print(readline.get_current_history_length(), [readline.get_history_item(i) for i in range(8)])
    readline.clear_history()
    readline.parse_and_bind("set history-size -1")
    for i in range(5):
        readline.add_history(str(i))
    print(lines())
    readline.write_history_file()
    print(sorted(os.listdir(folder)))
    readline.clear_history()
    readline.read_history_file()
    print(lines())
    call(readline.append_history_file, -1)
    call(readline.append_history_file, 1, "/nowhere/x")
    call(readline.read_history_file, "/nowhere/x")
    call(readline.read_history_file, "/")
    call(readline.read_history_file, 3)
    call(readline.read_history_file, "a\0b")
    call(readline.write_history_file, "/nowhere/x")
    call(readline.write_history_file, "/")
    call(readline.read_init_file, "/nowhere/x")
    call(readline.read_init_file, "/")
    call(readline.read_init_file)
    call(readline.set_history_length, 1 << 40)
    init = os.path.join(folder, "init")
    with open(init, "w") as f:
        f.write("set bell-style none\n# comment\n$if Python\nset history-size 2\n$else\nset history-size 4\n$endif\n"
                '"\\C-x\\C-r": re-read-init-file\nControl-a: "macro"\n$if term=nothing\nset history-size 1\n$endif\n')
    readline.read_init_file(init)
    print(lines())
    readline.parse_and_bind("$if mode=emacs")
    readline.parse_and_bind("set history-size 1")
    readline.parse_and_bind("$else")
    readline.parse_and_bind("set history-size 0")
    readline.parse_and_bind("$endif")
    print(lines())
    events = []
    sys.addaudithook(lambda event, args: event == "open" and events.append(
        (event, str(args[0]).removeprefix(folder), *args[1:])) if isinstance(args, tuple) and len(args) == 3 and args[2] == 0 else None)
    readline.write_history_file(file)
    readline.append_history_file(1, file)
    readline.read_history_file(file)
    readline.read_init_file(init)
    readline.read_init_file()
    readline.write_history_file()
    print(*events, sep="\n")
