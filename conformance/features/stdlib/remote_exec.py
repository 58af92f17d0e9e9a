# sys.remote_exec in the own process and in another one
import os
import subprocess
import sys
import tempfile

folder = tempfile.mkdtemp()
script = os.path.join(folder, 'remote.py')
with open(script, 'w') as f:
    f.write('print("remote in", __name__, globals() is not __import__("__main__").__dict__, flush=True)\n'
            'import sys; sys.remote_ran = True\n')
sys.remote_exec(os.getpid(), script)
print('here')

target = '''
import sys, time
print("ready", flush=True)
sys.stdin.readline()
deadline = time.monotonic() + 20
while not hasattr(sys, "remote_ran") and time.monotonic() < deadline:
    time.sleep(0.01)
print("done", flush=True)
'''
process = subprocess.Popen([sys.executable, '-c', target], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(process.stdout.readline().strip())
sys.remote_exec(process.pid, script)
process.stdin.write('\n')
process.stdin.flush()
print(sorted(process.stdout.read().split('\n')))
process.wait()
process.stdout.close()
process.stdin.close()
for pid, name in [(os.getpid(), folder + '/missing'), (os.getpid(), None)]:
    try:
        sys.remote_exec(pid, name)
    except (OSError, TypeError) as e:
        print(type(e).__name__)
os.remove(script)
os.rmdir(folder)
