"""A service for these tests with nothing but Python's own library: service.py --port=8080 [--port-file=F] [--children] …"""

import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

options = dict(word[2:].partition("=")[::2] for word in sys.argv[1:])

STUBBORN = "trap '' TERM; while :; do sleep 1; done"
ADOPTED = "setsid sh -c 'while :; do sleep 1; done' &"


def answer(path):
    if path == "/health":
        return 204, ""
    if path == "/folder":
        return 200, os.getcwd()
    if path == "/arguments":
        return 200, " ".join(sys.argv[1:])
    value = os.environ.get(path.removeprefix("/variables/"))
    return (404, "") if value is None else (200, value)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        status, text = answer(self.path)
        self.send_response(status)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())
        print("answered", self.path, flush=True)

    def log_message(self, *_):
        pass


if "children" in options:
    subprocess.Popen(["sh", "-c", STUBBORN])
    subprocess.run(["sh", "-c", ADOPTED], check=True)
server = ThreadingHTTPServer(("127.0.0.1", int(options["port"])), Handler)
if "port-file" in options:
    with open(options["port-file"], "w", encoding="ascii") as file:
        file.write(str(server.server_port))
print(f"listening on port {server.server_port}", flush=True)
server.serve_forever()
