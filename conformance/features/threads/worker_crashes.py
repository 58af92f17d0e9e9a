# A process pool tells of a worker that crashed.
import faulthandler
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    process = multiprocessing.Process(target=faulthandler._sigsegv)
    process.start()
    process.join()
    print(process.exitcode)
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(faulthandler._sigabrt).result()
        except BrokenProcessPool as e:
            print(e)
