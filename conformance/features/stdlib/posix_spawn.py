# os.posix_spawn: descriptors of the child, the wrong arguments, and subprocess on top of it.
import os
import subprocess

print(subprocess.run(['/bin/sh', '-c', 'cat; exit 3'], close_fds=False, input=b'abc', stdout=subprocess.PIPE))
try:
    subprocess.run(['/nope/x'], close_fds=False)
except OSError as e:
    print(repr(e), e.filename)


def status(*args, **options):
    return os.waitpid(os.posix_spawn(*args, **options), 0)[1]


def sh(command, **options):
    return status('/bin/sh', ['sh', '-c', command], os.environ, **options)


reading, writing = os.pipe()
print(sh(f'echo no >&{writing}', file_actions=[(os.POSIX_SPAWN_OPEN, 2, '/dev/null', os.O_WRONLY, 0)]) != 0)
print(sh('echo yes', file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)]), os.read(reading, 9))
print(sh('echo a >&5; echo b >&6', file_actions=[(os.POSIX_SPAWN_DUP2, writing, 5), (os.POSIX_SPAWN_DUP2, 5, 6)]), os.read(reading, 9))
print(status('/bin/sh', ['sh', '-c', 'echo $A >&7'], {'A': 'value'}, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 7)]), os.read(reading, 9))
print(os.waitpid(os.posix_spawnp('true', ['true'], None), 0)[1], sh('exit 2', setpgroup=0, resetids=True, setsigdef=[10], setsigmask=[12]))

for options in [dict(file_actions=[None]), dict(file_actions=[()]), dict(file_actions=[(12345,)]),
                dict(file_actions=[(os.POSIX_SPAWN_CLOSE,)]), dict(file_actions=[(os.POSIX_SPAWN_CLOSE, None)]), dict(file_actions=5),
                dict(setpgroup='a'), dict(setpgroup=None), dict(scheduler=(1,)), dict(scheduler=(None, 5)), dict(setsigmask=34),
                dict(file_actions=[(os.POSIX_SPAWN_OPEN, 1, '/nope/x', 0, 0)]), dict(file_actions=[(os.POSIX_SPAWN_DUP2, 77, 1)]),
                dict(file_actions=[(os.POSIX_SPAWN_CLOSE, 77)]), dict(file_actions=None)]:
    try:
        print(status('/bin/true', ['true'], os.environ, **options))
    except Exception as e:
        print(options, repr(e), getattr(e, 'filename', None))
for arguments in [((), {}), ('a', {}), ([''], {})]:
    try:
        print(os.posix_spawn('/bin/true', *arguments))
    except Exception as e:
        print(arguments, repr(e))
