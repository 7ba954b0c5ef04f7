"""Drives a headless Chromium by its DevTools protocol."""

import base64
import itertools
import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile


class Browser:
    """A browser with one page."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="formwright-browser-")
        # The browser reads from descriptor 3 and writes to descriptor 4, messages that end with a zero.
        (reads, self.writer), (self.reader, writes) = os.pipe(), os.pipe()
        # Without a sandbox, as containers run tests as root; only pages of the tests are opened.
        options = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--force-color-profile=srgb", "--lang=en-US", "--remote-debugging-pipe", f"--user-data-dir={self.folder}",
        ]
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec 3<&{reads} 4>&{writes}; exec "$0" "$@"', program, *options, "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[reads, writes])
        os.close(reads)
        os.close(writes)
        self.rest = b""
        self.numbers = itertools.count(1)
        self.session = None
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Accessibility", "DOM", "Log"]:
            self.call(f"{domain}.enable")
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def close(self):
        os.close(self.writer)
        os.close(self.reader)
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def receive(self):
        """The next message."""
        while b"\0" not in self.rest:
            if not select.select([self.reader], [], [], 60)[0]:
                raise RuntimeError("the browser does not answer")
            part = os.read(self.reader, 1 << 16)
            if not part:
                raise RuntimeError("the browser ended")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        """Calls a method; events that come before its answer are kept."""
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        text = json.dumps(message).encode() + b"\0"
        while text:
            text = text[os.write(self.writer, text):]
        while True:
            answer = self.receive()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, path):
        """Opens a file, and waits until it is loaded; what happens from here on is in `events`."""
        self.events = []
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive())

    def evaluate(self, expression):
        """The value of an expression of JavaScript, in a world of its own, whatever the page's policy forbids."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:2000])
        return result["result"].get("value")

    def size(self, width, height):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, scheme="light", kind=""):
        self.call("Emulation.setEmulatedMedia", media=kind, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def press(self, key):
        code, text = {"Tab": (9, ""), "Enter": (13, "\r"), " ": (32, " "), "Delete": (46, "")}[key]
        for kind in ["keyDown" if text else "rawKeyDown", "keyUp"]:
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code,
                **({"text": text} if kind == "keyDown" else {}))

    def type(self, text):
        """Types into what has the focus."""
        self.call("Input.insertText", text=text)

    def screenshot(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def network(self):
        """The addresses that were asked for since the page was opened."""
        return [
            event["params"]["request"]["url"] for event in self.events
            if event.get("method") == "Network.requestWillBeSent"
        ]
