// A service for these tests with nothing but Node's own modules: service.js --port=8080 [--port-file=F] [--children] …
"use strict";

const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");

const words = process.argv.slice(2);
const options = new Map(words.map((word) => word.slice(2).split("=", 2)));

const STUBBORN = "trap '' TERM; while :; do sleep 1; done";
const ADOPTED = "setsid sh -c 'while :; do sleep 1; done' &";

function answer(path) {
  if (path === "/health") {
    return [204, ""];
  }
  if (path === "/folder") {
    return [200, process.cwd()];
  }
  if (path === "/arguments") {
    return [200, words.join(" ")];
  }
  const value = process.env[path.slice("/variables/".length)];
  return value === undefined ? [404, ""] : [200, value];
}

if (options.has("children")) {
  spawn("sh", ["-c", STUBBORN], { stdio: "inherit" });
  spawnSync("sh", ["-c", ADOPTED], { stdio: "inherit" });
}
const server = http.createServer((request, response) => {
  const [status, text] = answer(request.url);
  response.writeHead(status).end(text);
  console.log("answered", request.url);
});
server.listen(Number(options.get("port")), "127.0.0.1", () => {
  const { port } = server.address();
  if (options.has("port-file")) {
    fs.writeFileSync(options.get("port-file"), String(port));
  }
  console.log(`listening on port ${port}`);
});
