#!/usr/bin/python3
"""Stands in for the webhooks of Slack (/slack) and Discord (/discord) on a free port of the loopback interface.

usage: webhooks.py FILE

Prints its port, then serves until it is ended. A payload that the service would refuse is answered as the service does;
one that it takes is added to FILE as one line of JSON: {"channel", "payload"}. The first request to each is put off with
429, as both services do with who is too fast. Limits: Slack, "Reference: blocks" and "Incoming webhooks"; Discord,
"Embed limits", "Execute webhook" and "Rate limits".
"""
import json, sys
from http.server import BaseHTTPRequestHandler, HTTPServer


class Refused(Exception):
    pass


def check(condition, fault):
    if not condition:
        raise Refused(fault)


def length(text):
    return len(text.encode("utf-16-le")) // 2


def text_object(value, kinds, limit):
    check(isinstance(value, dict) and value.get("type") in kinds, "invalid_blocks: kind of text")
    allowed = {"type", "text"} | ({"emoji"} if value["type"] == "plain_text" else {"verbatim"})
    check(set(value) <= allowed, "invalid_blocks: member of a text")
    check(isinstance(value.get("text"), str) and 1 <= length(value["text"]) <= limit, "invalid_blocks: length of a text")
    return length(value["text"])


def slack(payload):
    check(isinstance(payload, dict), "invalid_payload")
    check(set(payload) <= {"text", "blocks", "unfurl_links", "unfurl_media"}, "invalid_payload: unknown member")
    check(isinstance(payload.get("text"), str) and 1 <= length(payload["text"]) <= 40000, "no_text")
    blocks = payload.get("blocks")
    check(isinstance(blocks, list) and 1 <= len(blocks) <= 50, "invalid_blocks: number")
    total = 0
    for block in blocks:
        kind = block.get("type")
        if kind == "header":
            check(set(block) == {"type", "text"}, "invalid_blocks: header")
            total += text_object(block["text"], ("plain_text",), 150)
        elif kind == "section":
            check(set(block) <= {"type", "text", "fields"}, "invalid_blocks: section")
            check("text" in block or 1 <= len(block.get("fields", [])) <= 10, "invalid_blocks: section")
            if "text" in block:
                total += text_object(block["text"], ("plain_text", "mrkdwn"), 3000)
            total += sum(text_object(field, ("plain_text", "mrkdwn"), 2000) for field in block.get("fields", []))
        elif kind == "context":
            check(set(block) == {"type", "elements"} and 1 <= len(block["elements"]) <= 10, "invalid_blocks: context")
            total += sum(text_object(element, ("plain_text", "mrkdwn"), 2000) for element in block["elements"])
        else:
            check(kind == "divider" and set(block) == {"type"}, "invalid_blocks: kind")
    check(total <= 13200, "msg_blocks_too_long")


def discord(payload):
    check(isinstance(payload, dict), "no object")
    check(set(payload) <= {"content", "embeds", "allowed_mentions"}, "unknown member")
    content, embeds = payload.get("content", ""), payload.get("embeds", [])
    check(isinstance(content, str) and length(content) <= 2000, "length of content")
    check(isinstance(embeds, list) and len(embeds) <= 10, "number of embeds")
    check(content.strip() or embeds, "Cannot send an empty message")
    # The service would take another value; a digest must never call anybody.
    check(payload.get("allowed_mentions") == {"parse": []}, "mentions are allowed")
    total, links = 0, []
    for embed in embeds:
        check(set(embed) <= {"title", "description", "url", "fields", "footer", "author"}, "member of an embed")
        texts = [(embed.get("title"), 256), (embed.get("description"), 4096), (embed.get("footer", {}).get("text"), 2048),
                 (embed.get("author", {}).get("name"), 256)]
        fields = embed.get("fields", [])
        check(len(fields) <= 25, "number of fields")
        for field in fields:
            texts += [(field["name"], 256), (field["value"], 1024)]
        texts = [(text, limit) for text, limit in texts if text is not None]
        check(texts and all(text.strip() and length(text) <= limit for text, limit in texts), "length of an embed's text")
        total += sum(length(text) for text, _ in texts)
        if "url" in embed:
            check(embed["url"].startswith(("http://", "https://")), "scheme of an address")
            links.append(embed["url"])
    check(total <= 6000, "length of all embeds")
    # The service takes them, and shows the first alone.
    check(len(set(links)) == len(links), "an address twice")


def no_constant(name):
    raise ValueError(name)


class Handler(BaseHTTPRequestHandler):
    seen = set()

    def answer(self, status, body=b"", kind="text/plain", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 204:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        channel = self.path.strip("/")
        checks = {"slack": slack, "discord": discord}
        if channel not in checks:
            return self.answer(404, b"no_service")
        if channel not in Handler.seen:
            Handler.seen.add(channel)
            return self.answer(429, b'{"message": "You are being rate limited.", "retry_after": 1.0}', "application/json",
                               Retry_After="1")
        try:
            check(self.headers.get_content_type() == "application/json", "invalid_payload: Content-Type")
            payload = json.loads(body.decode("utf-8"), parse_constant=no_constant)
            checks[channel](payload)
        except (Refused, ValueError, KeyError, AttributeError, TypeError) as fault:
            if channel == "slack":
                return self.answer(400, str(fault).encode())
            refusal = {"message": "Invalid Form Body", "code": 50035, "errors": {"_errors": [{"message": str(fault)}]}}
            return self.answer(400, json.dumps(refusal).encode(), "application/json")
        with open(sys.argv[1], "a", encoding="utf-8") as log:
            log.write(json.dumps({"channel": channel, "payload": payload}) + "\n")
        return self.answer(200, b"ok") if channel == "slack" else self.answer(204)

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
