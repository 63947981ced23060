"""A closed register's pages, free ones included, decrypted as SQLCipher 4 lays them out.

A page is 4096 bytes: AES-256-CBC text, then 80 reserved bytes that begin with the 16-byte IV; the
first page's first 16 bytes are the salt.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16


def decrypted(path: Path, key: bytes) -> bytes:
    content = path.read_bytes()
    pages = [content[place : place + PAGE] for place in range(0, len(content), PAGE)]
    return b"".join(_page(page, key, SALT if n == 0 else 0) for n, page in enumerate(pages))


def _page(page: bytes, key: bytes, start: int) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(page[start : PAGE - RESERVED]) + decryptor.finalize()
