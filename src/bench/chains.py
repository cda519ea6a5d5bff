#!/usr/bin/env python3
"""Claims with long chains of attribution, as NDJSON: chains.py CLAIMS DEPTH > FILE"""
import json
import sys

claims, depth = int(sys.argv[1]), int(sys.argv[2])
for number in range(1, claims + 1):
    chain = [f"outlet {(number * 7 + step) % 5000}" for step in range(depth)]
    citations = [
        {"source": source, "from": chain[step + 1:step + 2], "on": "2025-04"} for step, source in enumerate(chain)
    ]
    print(json.dumps({
        "key": f"chain-{number}",
        "text": f"Claim {number} says that item {number % 977} was seen at place {number % 1231}.",
        "speaker": f"speaker {number % 400}",
        "story": f"story {number % 50}",
        "on": f"2025-{number % 12 + 1:02d}",
        "citations": citations,
    }))
