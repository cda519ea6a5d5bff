#!/usr/bin/env python3
"""Claims as NDJSON, the same for the same arguments: claims.py CLAIMS [rich] > FILE

Texts are drawn from 20,000 words of which a few are common and most are rare. With `rich`, every fifth claim comes with
what a desk has done about it: parties, citations, evidence, requests, answers, confidence and verdicts.
"""
import datetime
import itertools
import json
import random
import sys

claims, rich = int(sys.argv[1]), sys.argv[2:] == ["rich"]
dice = random.Random(1854)
begin = "b c d f g h k l m n p r s t v w br cl dr fl gr kr pl sk st tr".split()
middle = "a e i o u ai ea oo ou".split()
end = ["n", "r", "s", "t", "l", "m", "nd", "ck", "", "", "", ""]
words = set()
while len(words) < 20_000:
    syllables = dice.choice((1, 2, 2, 2, 3))
    words.add("".join(dice.choice(begin) + dice.choice(middle) + dice.choice(end) for _ in range(syllables)))
words = sorted(words, key=lambda word: (len(word) + dice.random() * 5, word))
weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
speakers = [f"{first} {last}" for first in "Ada Björn Chloé Dmitri Esra Fatou Goran Hana Ines Jürgen".split()
            for last in "Adeyemi Berg Costa Dvořák Eriksen Fuchs Garcia Horvat Ivanova Jansen".split()]
tags = "budget climate crime education energy health labour migration transport war".split()
outlets = [f"outlet {number}" for number in range(200)]
first_day = datetime.date(2019, 1, 1)


def work(number):
    """What a desk has done about a claim."""
    party = f"Ministry {number % 40}"
    done = {"about": [party], "citations": [{"source": outlets[number % 200], "from": [outlets[number // 7 % 200]]}]}
    if number % 3:
        done["requests"] = [{"party": party, "by": f"2025-{number % 12 + 1:02d}-{number % 28 + 1:02d}", "on": "2025-01-05"}]
    if number % 3 == 1:
        kind = ("denial", "admission", "declined", "neither")[number % 4]
        done["responses"] = [{"party": party, "kind": kind, "on": "2025-02-01"}]
    if number % 50 == 0:
        done.setdefault("responses", []).append(
            {"party": party, "kind": "non-admission", "searched": "its site", "on": "2025-03-01", "recheck": "2025-06-01"})
    if number % 4 == 0:
        done["evidence"] = [{"title": "the file", "stance": ("supports", "context")[number // 4 % 2], "credibility": "3"}]
    if number % 2:
        done["confidence"] = {"level": ("low", "moderate", "high")[number % 3], "because": "what was found"}
    if number % 10 == 0:
        done["conclusion"] = {"verdict": ("refuted", "misleading", "unverifiable")[number % 3], "because": "what was found"}
    return done


for number in range(1, claims + 1):
    story = f"story {dice.randint(1, max(20, claims // 200))}"
    claim = {
        "key": f"claim-{number}",
        "text": " ".join(dice.choices(words, cum_weights=weights, k=dice.randint(18, 26))).capitalize() + ".",
        "speaker": dice.choice(speakers),
        "on": (first_day + datetime.timedelta(days=dice.randint(0, 2500))).isoformat(),
        "url": f"https://news.example/{number}",
        "story": story,
        "tags": dice.sample(tags, dice.randint(1, 3)),
    }
    if rich and number % 5 == 0:
        claim.update(work(number // 5))
    print(json.dumps(claim, ensure_ascii=False))
