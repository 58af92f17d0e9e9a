"""json: what the accelerator does, and its hooks."""
import json
from cases import main

RECORD = {"id": 17, "name": "a name", "price": 12.5, "tags": ["a", "bb", 'q"uote\n'], "stock": None, "ok": True, "naïve": "é"}
RECORDS = [dict(RECORD, id=i, price=i * 1.25) for i in range(200)]
NUMBERS = [i * i for i in range(1000)]
FLOATS = [i * 0.37 for i in range(1000)]
WORDS = {f"key{i}": "value " * (i % 9) for i in range(500)}
NESTED = eval("[" * 60 + "1" + "]" * 60)
TEXT = json.dumps(RECORDS)
INDENTED = json.dumps(RECORDS, indent=4)
NUMBERS_TEXT, FLOATS_TEXT, WORDS_TEXT = json.dumps(NUMBERS), json.dumps(FLOATS), json.dumps(WORDS)
SMALL = json.dumps(RECORD)
RAW = json.dumps(["ünïcödé " * 10] * 100, ensure_ascii=False)


class Thing:
    x = 1


main({
    "dumps_records": lambda: json.dumps(RECORDS),
    "dumps_indent": lambda: json.dumps(RECORDS, indent=2),
    "dumps_sorted": lambda: json.dumps(RECORDS, sort_keys=True, separators=(",", ":")),
    "dumps_raw": lambda: json.dumps(RECORDS, ensure_ascii=False),
    "dumps_small": lambda: json.dumps(RECORD),
    "dumps_ints": lambda: json.dumps(NUMBERS),
    "dumps_floats": lambda: json.dumps(FLOATS),
    "dumps_words": lambda: json.dumps(WORDS),
    "dumps_nested": lambda: json.dumps(NESTED),
    "dumps_default": lambda: json.dumps([Thing(), Thing()] * 50, default=lambda thing: [thing.x]),
    "loads_records": lambda: len(json.loads(TEXT)),
    "loads_indented": lambda: len(json.loads(INDENTED)),
    "loads_small": lambda: json.loads(SMALL),
    "loads_ints": lambda: len(json.loads(NUMBERS_TEXT)),
    "loads_floats": lambda: len(json.loads(FLOATS_TEXT)),
    "loads_words": lambda: len(json.loads(WORDS_TEXT)),
    "loads_unicode": lambda: len(json.loads(RAW)),
    "loads_bytes": lambda: len(json.loads(TEXT.encode())),
    "loads_hook": lambda: len(json.loads(TEXT, object_hook=lambda d: d)),
})
