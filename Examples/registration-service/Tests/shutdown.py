"""Asks the service to end while a form is being sent, which it must still answer: shutdown.py PORT PID"""

import os
import signal
import socket
import sys
import time

FORM = b'{"teamName":"Ops"}'
HEAD = (
    b"POST /forms/teams/team HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    b"Content-Length: %d\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n" % len(FORM)
)

with socket.create_connection(("127.0.0.1", int(sys.argv[1])), 60) as connection:
    connection.sendall(HEAD)
    # From now on, the service knows of the request.
    answer = connection.recv(65536)
    if not answer.startswith(b"HTTP/1.1 100 "):
        sys.exit(f"shutdown: the head was answered with {answer!r}")
    connection.sendall(FORM[:5])
    os.kill(int(sys.argv[2]), signal.SIGTERM)
    time.sleep(0.5)
    connection.sendall(FORM[5:])
    answer = b""
    while piece := connection.recv(65536):
        answer += piece
if not answer.startswith(b"HTTP/1.1 201 "):
    sys.exit(f"shutdown: the form was answered with {answer!r}")
