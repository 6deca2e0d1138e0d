#!/usr/bin/env python3
"""A suggester for Stet that finds “words,” said Somebody. See suggesters.md."""
import json
import re
import sys

PATTERN = re.compile(r"[“\"]([^“”\"\n]{3,500})[,.?!][”\"] (said|says|asked) ((?:[A-Z][\w’-]+ ?){1,4})")


def answer(line):
    print(json.dumps(line), flush=True)  # Stet waits for each line: flush it.


def span(match, group, text):
    start, end = match.span(group)
    return {"spans": [{"start": start, "end": end, "text": text[start:end]}]}


answer({"suggester": {"name": "said-somebody", "version": 1}})
for line in sys.stdin:
    document = json.loads(line)
    text = document["text"]
    attributions = []
    for match in PATTERN.finditer(text):
        source = span(match, 3, text)
        source["name"] = match[3].strip()
        attributions.append({
            "mode": "direct", "sourcing": "on-record", "confidence": 0.9,
            "source": source, "cue": span(match, 2, text), "content": span(match, 1, text),
        })
    answer({"id": document["id"], "attributions": attributions})
