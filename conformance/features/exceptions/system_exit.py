# SystemExit with a message sets the status and prints it.
import sys
try:
    sys.exit(3)
except SystemExit as e:
    print("code", e.code)
try:
    sys.exit()
except SystemExit as e:
    print("code", e.code)
print("leaving")
sys.exit("goodbye")
