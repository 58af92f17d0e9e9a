# Child processes: streams, files, descriptors that they get, how they end.
import subprocess, os, sys, tempfile
print(subprocess.run(["echo","hi"],capture_output=True,text=True))
print(subprocess.run("cat; exit 3",shell=True,input=b"in",capture_output=True))
with tempfile.TemporaryFile() as f:
    f.write(b"abc"); f.flush(); f.seek(0)
    print(subprocess.check_output(["cat"],stdin=f))
with tempfile.TemporaryFile() as f:
    subprocess.check_call(["echo","out"],stdout=f); f.seek(0); print(f.read())
r,w=os.pipe(); 
p=subprocess.Popen(["sh","-c","echo pass >&%d"%w],pass_fds=[w]); p.wait(); os.close(w); print(os.read(r,10))
try: subprocess.run(["/nonexist"])
except OSError as e: print(repr(e))
p=subprocess.Popen(["sleep","10"]); 
try: p.wait(0.1)
except subprocess.TimeoutExpired as e: print(e)
p.terminate(); print(p.wait())
print(os.system("exit 4")>>8)
r,w=os.pipe()
