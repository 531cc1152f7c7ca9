#!/usr/bin/env python3
"""Lists a bundle's changes by docs/bundle-format.md alone: readbundle.py BUNDLE SECRET_SEALING_KEY_IN_HEX

Uses python3-nacl and python3-zstandard. Prints a line for the manifest and one for each change.
"""
import hashlib
import sys

import nacl.bindings as sodium
import zstandard
from nacl.public import PrivateKey, SealedBox
from nacl.signing import VerifyKey


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, count):
        if self.at + count > len(self.data):
            raise ValueError("too short")
        self.at += count
        return self.data[self.at - count:self.at]

    def u32(self):
        return int.from_bytes(self.raw(4), "little")

    def number(self):
        value = shift = 0
        while True:
            byte = self.raw(1)[0]
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def signed(self):
        value = self.number()
        return (value >> 1) ^ -(value & 1)

    def sized(self):
        return self.raw(self.number())

    def at_end(self):
        return self.at == len(self.data)


def blake(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def content_of(bundle, secret):
    """The sections' bytes; raises where the bundle is not whole, signed and for that key."""
    frame = Reader(bundle)
    assert frame.raw(8) == b"HWBUNDLE" and frame.raw(1) == b"\x01" and frame.raw(1) == b"\x00"
    head = Reader(frame.raw(frame.u32()))
    sender = head.raw(32)
    head.raw(16)
    boxes = {}
    for _ in range(head.number()):
        name = head.raw(8)
        boxes[name] = head.raw(80)
    assert head.at_end()
    VerifyKey(sender).verify(b"homeward bundle 1" + blake(bundle[:-64]), bundle[-64:])
    private = PrivateKey(secret)
    key = SealedBox(private).decrypt(boxes[blake(bytes(private.public_key))[:8]])
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, frame.raw(24), key)
    bound = blake(bundle[:frame.at])
    compressed, tag = b"", 0
    while tag != sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
        piece, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, frame.raw(frame.u32()), bound)
        compressed += piece
    assert frame.at == len(bundle) - 64
    return zstandard.ZstdDecompressor(max_window_size=1 << 23).decompressobj().decompress(compressed)


def value(reader):
    kind = reader.raw(1)[0]
    return {0: lambda: None, 1: reader.signed, 2: lambda: reader.sized().decode(), 3: lambda: reader.sized().hex()}[kind]()


def changes(payload):
    columns = Reader(payload)
    shapes, ids, salts, fields = (Reader(columns.sized()) for _ in range(4))
    known = [bytes(16)]

    def named():
        place = shapes.number()
        if place == len(known):
            known.append(ids.raw(16))
        return known[place]

    for _ in range(shapes.number()):
        for _ in range(shapes.number()):
            shapes.number(), shapes.number()
    acts = []
    for _ in range(shapes.number()):
        author, verb, _, _ = named(), shapes.sized().decode(), shapes.sized(), shapes.signed()
        salts.raw(16)
        acts.append(verb)
    replica, seq, clock, context, act = 1, 0, 0, 1, 1
    for _ in range(shapes.number()):
        replica += shapes.signed()
        seq += shapes.signed() + 1
        clock += shapes.signed()
        context += shapes.signed()
        act += shapes.signed()
        kind, record, case = shapes.number(), named(), named()
        salts.raw(16)
        one, values = Reader(fields.sized()), {}
        while not one.at_end():
            number = one.number()
            values[number] = value(one)
        yield replica, seq, acts[act - 1], kind, record.hex(), values
    assert shapes.at_end() and ids.at_end() and salts.at_end() and fields.at_end()


def main(path, secret):
    content = Reader(content_of(open(path, "rb").read(), bytes.fromhex(secret)))
    announced = listed = 0
    while not content.at_end():
        tag, payload = content.number(), None
        payload = content.sized()
        section = Reader(payload)
        if tag == 1:
            section.number(), section.raw(16), section.number()
            number, _, announced = section.number(), section.signed(), section.number()
            section.number(), section.sized()
            print(f"bundle {number} of {section.sized().decode()}: {announced} changes")
        elif tag == 4:
            for replica, seq, verb, kind, record, values in changes(payload):
                listed += 1
                print(f"{replica} {seq} {verb} kind {kind} {record} {values}")
        elif tag == 8:
            assert section.number() == announced == listed and content.at_end()


if __name__ == "__main__":
    main(*sys.argv[1:])
