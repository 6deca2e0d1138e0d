#!/usr/bin/env python3
"""Copies a claim of a desk in an SQLite file, with what belongs to it, so many times.

    Benchmarks/multiply.py FILE NUMBER COUNT

It writes past the log, so that the desk is good for measuring only: 'stet audit verify' says so.
"""
import sqlite3
import sys

path, number, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
desk = sqlite3.connect(path)
desk.execute("PRAGMA synchronous = OFF")


def rows(table, condition):
    names = [column[1] for column in desk.execute(f"PRAGMA table_info({table})")]
    found = desk.execute(f"SELECT {', '.join(names)} FROM {table} WHERE {condition}", (number,))
    return [dict(zip(names, row)) for row in found]


def last(table):
    return desk.execute(f"SELECT COALESCE(MAX(id), 0) FROM {table}").fetchone()[0]


parts = {table: rows(table, "claim = ?") for table in ("assignment", "review", "evidence", "step")}
claim = rows("claim", "id = ?")[0]
first = last("claim") + 1
for table, kept in [("claim", [claim])] + list(parts.items()):
    number_of = last(table)
    copies = []
    for copy in range(first, first + count):
        for row in kept:
            number_of += 1
            own = {"id": copy} if table == "claim" else {"id": number_of, "claim": copy}
            copies.append(tuple({**row, **own}.values()))
    if copies:
        marks = ", ".join("?" * len(copies[0]))
        desk.executemany(f"INSERT INTO {table} VALUES ({marks})", copies)
        desk.execute("UPDATE counter SET last_number = ? WHERE noun = ?", (last(table), table))
desk.commit()
