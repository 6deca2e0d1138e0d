#!/usr/bin/env python3
"""Turns lines of `stet analyze` into the lines that a scorer of spans takes."""
import json
import sys


def pairs(part):
    return [[span["start"], span["end"]] for span in (part or {}).get("spans", [])]


for line in sys.stdin:
    document = json.loads(line)
    found = [
        {name: pairs(attribution.get(name)) for name in ("source", "cue", "content")}
        for attribution in document["attributions"]
    ]
    print(json.dumps({"id": document["id"], "attributions": found}))
