"""Sends what is no HTTP, or HTTP that breaks its rules: malformed.py PORT"""

import concurrent.futures
import random
import socket
import sys

FORM = b'{"teamName":"Ops"}'
GET = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
POST = b"POST /forms/teams/team HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(FORM)
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"

# What is sent, and the status of each answer; none where the service just hangs up. Where libmicrohttpd itself decides how to
# refuse, its versions differ, so that there are several.
CASES = {
    "a garbage line": (b"hello\r\n\r\n", [], [400]),
    "a TLS greeting": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", [], [400]),
    "nothing but NUL": (b"\0" * 1000 + b"\r\n\r\n", [], [400]),
    "empty lines first": (b"\r\n\r\n" + GET + b"\r\n", [200]),
    "no version": (b"GET /healthz\r\n\r\n", [400], [505]),
    "an unknown version": (b"GET /healthz HTTP/9.9\r\nHost: localhost\r\n\r\n", [505], [400]),
    "a method that is no word": (b"G\xc3\xb6\x01 /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    "no host": (b"GET /healthz HTTP/1.1\r\n\r\n", [400]),
    "no host, before hosts were needed": (b"GET /healthz HTTP/1.0\r\n\r\n", [200]),
    "two hosts": (GET + b"Host: example.com\r\n\r\n", [400]),
    "a whole URL": (b"GET http://localhost/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", [200]),
    "a header without a colon": (GET + b"Accept\r\n\r\n", [400]),
    "a space before the colon": (GET + b"Accept : */*\r\n\r\n", [400]),
    "a NUL in a header": (GET + b"Accept: \0\r\n\r\n", [200], [400]),
    "a NUL in the path": (b"GET /nothing\0/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", [404], [400]),
    "a NUL in the body": (POST + b"Content-Length: 4\r\n\r\n{\0}\n", [400]),
    "many headers": (GET + b"".join(b"X-%d: x\r\n" % number for number in range(20000)) + b"\r\n", [431], [413]),
    "a long header": (GET + b"Accept: " + b"x" * 1_000_000 + b"\r\n\r\n", [431], [413]),
    "a long path": (b"GET /" + b"x" * 1_000_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", [414]),
    "a line without end": (b"x" * 1_000_000, [414]),
    "a negative length": (POST + b"Content-Length: -1\r\n\r\n" + FORM, [400]),
    "a length in words": (POST + b"Content-Length: ten\r\n\r\n" + FORM, [400]),
    "a length beyond numbers": (POST + b"Content-Length: 99999999999999999999999\r\n\r\n" + FORM, [413]),
    "a length of gigabytes": (POST + b"Content-Length: 4000000000\r\n\r\n" + FORM, [413]),
    "two lengths": (POST + LENGTH + b"Content-Length: 1\r\n\r\n" + FORM, [400]),
    "a length that is too small": (POST + b"Content-Length: 5\r\n\r\n" + FORM, [400], [400, 400]),
    "a length that is too large": (POST + b"Content-Length: 500\r\n\r\n" + FORM, []),
    "a length and chunks": (POST + LENGTH + CHUNKED + b"12\r\n" + FORM + b"\r\n0\r\n\r\n", [400]),
    "no length": (POST + b"\r\n", [400]),
    "an unknown coding": (POST + LENGTH + b"Transfer-Encoding: xchunked\r\n\r\n" + FORM, [400]),
    "chunks": (POST + CHUNKED + b"8;x=y\r\n" + FORM[:8] + b"\r\nA\r\n" + FORM[8:] + b"\r\n0\r\n\r\n", [201]),
    "chunks without a size": (POST + CHUNKED + b"zz\r\n" + FORM + b"\r\n0\r\n\r\n", [400]),
    "a chunk of a negative size": (POST + CHUNKED + b"-5\r\n" + FORM + b"\r\n0\r\n\r\n", [400]),
    "a chunk beyond numbers": (POST + CHUNKED + b"f" * 20 + b"\r\n" + FORM + b"\r\n0\r\n\r\n", [413]),
    "a chunk that is too small": (POST + CHUNKED + b"4\r\n" + FORM + b"\r\n0\r\n\r\n", [400]),
    "no last chunk": (POST + CHUNKED + b"12\r\n" + FORM + b"\r\n", []),
    "three requests at once": ((POST + LENGTH + b"\r\n" + FORM) * 3, [201, 201, 201]),
}


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port))
    connection.settimeout(60)
    return connection


def receive(connection):
    answer = b""
    try:
        while piece := connection.recv(65536):
            answer += piece
    except ConnectionError:
        pass
    return answer


def statuses(answer):
    """The statuses of answers, each found by the length of the one before."""
    found = []
    while answer.startswith(b"HTTP/1.1 "):
        head, _, rest = answer.partition(b"\r\n\r\n")
        found.append(int(head.split()[1]))
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        # A connection that is closed has no further answers: libmicrohttpd writes the head of some errors twice.
        if b"connection: close" in head.lower():
            break
        answer = rest[int(lengths[0]):]
    return found


def send(port, data):
    """What is answered to data, after which the client sends no more."""
    with connect(port) as connection:
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # The service may hang up before it has read everything.
        return receive(connection)


def check(port, after):
    found = send(port, GET + b"Connection: close\r\n\r\n")
    if statuses(found) != [200] or not found.endswith(b'{"status":"ok"}\n'):
        sys.exit(f"malformed: after {after}, the service answers {found!r}")


def mutate(randomness, data):
    data = bytearray(data)
    for _ in range(randomness.randrange(1, 8)):
        place = randomness.randrange(len(data))
        change = randomness.randrange(4)
        if change == 0:
            data[place] = randomness.randrange(256)
        elif change == 1:
            del data[place:place + randomness.randrange(1, 20)]
        elif change == 2:
            data[place:place] = randomness.randbytes(randomness.randrange(1, 20))
        else:
            data[place:place] = randomness.choice([b"\r\n", b"\0", b": ", b"0\r\n\r\n", b"\n", b"%00"])
        if not data:
            return b"\n"
    return bytes(data)


def main(port):
    for name, (data, *expected) in CASES.items():
        found = statuses(send(port, data))
        if found not in expected:
            sys.exit(f"malformed: {name}: expected one of {expected}, found {found}")
        check(port, name)
    # Clients that leave at any place.
    whole = POST + LENGTH + b"\r\n" + FORM
    for end in range(0, len(whole), 3):
        with connect(port) as connection:
            connection.sendall(whole[:end])
    # Clients that leave without a farewell, before the answer.
    for _ in range(50):
        with connect(port) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(whole * 20)
    check(port, "clients that left")
    randomness = random.Random(1)
    whole = [whole, GET + b"\r\n", POST + CHUNKED + b"12\r\n" + FORM + b"\r\n0\r\n\r\n"]
    mutations = [mutate(randomness, whole[number % len(whole)]) for number in range(600)]
    # Many at once: where a mutation asks for more, the service waits before it hangs up.
    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        list(pool.map(lambda data: send(port, data), mutations))
    check(port, "mutations")
    print(f"malformed: the service stood {len(CASES)} cases, and 600 mutations")


main(int(sys.argv[1]))
