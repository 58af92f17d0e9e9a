# logging: levels, hierarchy, handlers, formatters, filters, exceptions.
import logging, sys, io
root = logging.getLogger()
stream = io.StringIO()
h = logging.StreamHandler(stream)
h.setFormatter(logging.Formatter("%(levelname)-8s %(name)s %(funcName)s %(message)s %(extra)s", defaults={"extra": "-"}))
root.addHandler(h)
root.setLevel(logging.DEBUG)
log, child = logging.getLogger("app"), logging.getLogger("app.db")
log.setLevel(logging.INFO)


def work():
    log.debug("not shown")
    log.info("hello %s, %d", "you", 5)
    child.warning("named %(a)s", {"a": 1}, extra={"extra": "EXTRA"})
    child.log(35, "custom level")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")
    log.error("with info", exc_info=False)
    log.info("no args %s")
    logging.warning("root")


work()
print(stream.getvalue().replace(__file__, "file.py"))
print(log.level, child.level, child.getEffectiveLevel(), child.parent is log, log.isEnabledFor(10), logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(15), log, child.handlers, child.hasHandlers(), logging.getLogger("app") is log)
logging.addLevelName(15, "TRACE")
out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter("{levelname}:{message}", style="{"))
log.addHandler(out)
log.propagate = False
log.addFilter(lambda record: "secret" not in record.getMessage())
log.setLevel(15)
log.log(15, "traced")
log.info("a secret")
log.warning("shown")
child.error("from child")
log.disabled = True
log.error("disabled")
log.disabled = False
logging.disable(logging.WARNING)
log.warning("off")
log.error("on")
logging.disable(logging.NOTSET)


class Collect(logging.Handler):
    def __init__(self):
        super().__init__(level=logging.ERROR)
        self.records = []
    def emit(self, record): self.records.append((record.levelno, record.getMessage(), record.args, record.lineno > 0))


c = Collect()
log.addHandler(c)
log.error("%s", "collected")
log.info("below the handler's level")
adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.process = lambda msg, kw: (f"[{adapter.extra['user']}] {msg}", kw)
adapter.critical("adapted")
print(c.records)
for f in (lambda: log.setLevel("NOPE"), lambda: log.setLevel(1.5), lambda: logging.Formatter("%(x)s", style="!"), lambda: logging.Formatter("{x", style="{"), lambda: logging.getLogger(5), lambda: log.log("info", "x"), lambda: logging.basicConfig(nope=1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
import logging.config
logging.config.dictConfig({"version": 1, "formatters": {"f": {"format": "cfg %(message)s"}}, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout"}}, "loggers": {"conf": {"handlers": ["h"], "level": "INFO", "propagate": False}}, "disable_existing_loggers": False})
logging.getLogger("conf").info("configured")
