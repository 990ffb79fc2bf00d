// Books over HTTP, with nothing but Node's own library: PORT=8080 node server.js
import { createServer } from 'node:http'

const books = new Map()
let lastId = 0

const routes = [
  [/^\/books$/, { GET: listBooks, POST: addBook }],
  [/^\/books\/([1-9][0-9]{0,18})$/, { GET: getBook, DELETE: removeBook }]
]

function listBooks() {
  return { status: 200, json: [...books.values()] }
}

function addBook(request) {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { status: 415 }
  const value = parsed(request.body)
  if (!isNewBook(value)) return { status: 400 }
  const book = { id: ++lastId, title: value.title, pages: value.pages }
  books.set(String(book.id), book)
  return { status: 201, json: book }
}

function getBook(request, id) {
  return books.has(id) ? { status: 200, json: books.get(id) } : { status: 404 }
}

function removeBook(request, id) {
  return { status: books.delete(id) ? 204 : 404 }
}

function isNewBook(value) {
  return isTitle(value?.title) && (value.pages === undefined || isCount(value.pages))
}

function isTitle(value) {
  return typeof value === 'string' && value !== '' && [...value].length <= 200
}

function isCount(value) {
  return Number.isInteger(value) && value >= 1 && value < 2 ** 31
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answer(request) {
  const path = request.url.split('?')[0]
  const [pattern, methods] = routes.find(([pattern]) => pattern.test(path)) ?? []
  if (!pattern) return { status: 404 }
  const handler = methods[request.method]
  return handler
    ? handler(request, ...path.match(pattern).slice(1))
    : { status: 405, headers: { Allow: Object.keys(methods).join(', ') } }
}

createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  request.body = Buffer.concat(chunks).toString()
  const { status, json, headers } = answer(request)
  response.writeHead(status, { ...(json && { 'Content-Type': 'application/json' }), ...headers })
  response.end(json && JSON.stringify(json))
}).listen(process.env.PORT, '127.0.0.1')
