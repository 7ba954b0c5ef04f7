"""Keeps connections busy without asking anything: slow.py PORT"""

import socket
import sys
import threading
import time

HEAD = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
BODY = b"POST /forms/teams/team HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port))
    connection.settimeout(60)
    return connection


def drip(port, start, piece, ended, name):
    """Sends a piece now and then, until the service hangs up."""
    with connect(port) as connection:
        try:
            connection.sendall(start)
            for _ in range(120):
                connection.sendall(piece)
                time.sleep(0.3)
        except OSError:
            ended.append(name)


def main(port):
    # More connections that say nothing than are open at once: others get their turn when these are closed.
    silent = [connect(port) for _ in range(300)]
    ended = []
    drips = [
        threading.Thread(target=drip, args=(port, *arguments, ended, name))
        for name, arguments in {
            "a head": (HEAD, b"X: x\r\n"),
            "a body": (BODY + b"Content-Length: 1000\r\n\r\n", b" "),
            "chunks": (BODY + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        }.items()
    ]
    for thread in drips:
        thread.start()
    with connect(port) as connection:
        connection.sendall(HEAD + b"Connection: close\r\n\r\n")
        if not connection.recv(65536).startswith(b"HTTP/1.1 200 "):
            sys.exit("slow: silent connections keep others out")
    for connection in silent:
        if connection.recv(1) != b"":
            sys.exit("slow: a silent connection was answered")
        connection.close()
    for thread in drips:
        thread.join()
    if len(ended) != len(drips):
        sys.exit(f"slow: of three clients that drip, only these were cut off: {ended}")
    print("slow: 300 silent clients and 3 that drip were cut off")


main(int(sys.argv[1]))
