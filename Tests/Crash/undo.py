"""Puts the watched files back to their last sync, from the notes power.c took."""
import os
import struct

HEAD = struct.Struct("<c4Q")


def pending(notes):
    """For each file what was written since its last sync, in order: where, the bytes that were there, the size it had."""
    writes, at = {}, 0
    data = notes.read_bytes() if notes.exists() else b""
    while at < len(data):
        kind, length, start, count, size = HEAD.unpack_from(data, at)
        at += HEAD.size
        path = data[at:at + length].decode()
        at += length
        if kind == b"S":
            writes[path] = []
        else:
            writes.setdefault(path, []).append((start, data[at:at + count], size))
        at += count
    return writes


def undo(notes):
    """- Returns: how many writes were forgotten."""
    forgotten = 0
    for path, writes in pending(notes).items():
        if not os.path.exists(path):
            continue
        with open(path, "r+b") as file:
            for start, old, size in reversed(writes):
                file.seek(start)
                file.write(old)
                file.truncate(size)
                forgotten += 1
        if os.path.exists(path + "-shm"):
            os.unlink(path + "-shm")
    notes.unlink(missing_ok=True)
    return forgotten
