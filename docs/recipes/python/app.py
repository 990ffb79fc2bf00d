"""Books over HTTP, with nothing but Python's own library: python3 app.py PORT"""

import json
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count


class Refused(Exception):
    """A request that can't be answered as it was meant; its argument is the status."""


BOOKS = {}
IDS = count(1)


def list_books(request):
    return 200, list(BOOKS.values())


def add_book(request):
    book = new_book(request.json())
    book["id"] = next(IDS)
    BOOKS[book["id"]] = book
    return 201, book


def get_book(request, book_id):
    if int(book_id) not in BOOKS:
        raise Refused(404)
    return 200, BOOKS[int(book_id)]


def remove_book(request, book_id):
    if BOOKS.pop(int(book_id), None) is None:
        raise Refused(404)
    return 204, None


def new_book(value):
    if not isinstance(value, dict):
        raise Refused(400)
    title, pages = value.get("title"), value.get("pages")
    if not isinstance(title, str) or not 1 <= len(title) <= 200:
        raise Refused(400)
    if "pages" not in value:
        return {"title": title}
    if type(pages) is not int or not 1 <= pages < 2**31:
        raise Refused(400)
    return {"title": title, "pages": pages}


ROUTES = [
    (re.compile("/books"), {"GET": list_books, "POST": add_book}),
    (re.compile("/books/([1-9][0-9]{0,18})"), {"GET": get_book, "DELETE": remove_book}),
]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            self.send(*self.routed())
        except Refused as refused:
            self.send(*refused.args)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = answer

    def routed(self):
        for path, methods in ROUTES:
            match = path.fullmatch(self.path.partition("?")[0])
            if match and self.command in methods:
                return methods[self.command](self, *match.groups())
            if match:
                raise Refused(405, None, ", ".join(methods))
        raise Refused(404)

    def json(self):
        if self.headers.get_content_type() != "application/json":
            raise Refused(415)
        try:
            return json.loads(self.body)
        except ValueError:
            raise Refused(400) from None

    def send(self, status, value=None, allow=None):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        if value is not None:
            self.send_header("Content-Type", "application/json")
        if allow:
            self.send_header("Allow", allow)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
