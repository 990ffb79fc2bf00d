// Every link of the built site leads somewhere, to its anchor too; so does every link of a page in the repository.
// Links to the network are listed and not followed. Nothing in the site loads anything from the network.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('..', import.meta.url))
const repository = resolve(docs, '..')
const site = join(docs, '.vitepress/dist')
const toCome = ['how-to/freshness', 'how-to/loop'].filter(page => !existsSync(join(docs, page + '.md')))
const broken = []
const outside = new Set()

function files(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map(name => join(folder, name))
    .filter(file => file.endsWith(ending) && !/node_modules|\/target\/|\/\./.test(file.slice(folder.length)) && statSync(file).isFile())
}

function isToCome(target) {
  return toCome.some(page => target.includes(page.split('/').pop() + '.'))
}

const text = html => html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')

// 1. The site.
const pages = new Map(files(site, '.html').map(file => [file, readFileSync(file, 'utf8')]))
const ids = html => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(id => text(id[1])))
for (const [file, html] of pages) {
  for (const [, raw] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
    const href = text(raw)
    if (/^(https?:|mailto:)/.test(href)) {
      outside.add(href)
      continue
    }
    const [path, anchor] = href.split('#')
    let target = path === '' ? file : path.startsWith('/') ? join(site, decodeURI(path)) : resolve(dirname(file), decodeURI(path))
    if (path.endsWith('/')) target = join(target, 'index.html')
    if (extname(target) === '') target += '.html'
    if (!existsSync(target)) {
      if (!isToCome(target)) broken.push(`${relative(site, file)}: ${href} leads to no file of the site`)
    } else if (anchor && pages.has(target) && !ids(pages.get(target)).has(decodeURIComponent(anchor))) {
      broken.push(`${relative(site, file)}: ${href} leads to no heading`)
    }
  }
  for (const [, address] of html.matchAll(/<(?:script|img|link|iframe)\s[^>]*?(?:src|href)="(https?:[^"]+)"/g)) {
    broken.push(`${relative(site, file)}: loads ${address}`)
  }
}
for (const file of files(site, '.css')) {
  for (const [, address] of readFileSync(file, 'utf8').matchAll(/(?:url\(|@import )["']?(https?:[^"')]+)/g)) {
    broken.push(`${relative(site, file)}: loads ${address}`)
  }
}

// 2. The pages in the repository, as a reader of the sources meets them.
const slug = heading => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
const markdown = [...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'sample-service/README.md', 'bench/README.md'].map(name => join(repository, name)), ...files(docs, '.md')]
for (const file of markdown.filter(existsSync)) {
  const prose = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
  for (const [, href] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:)/.test(href)) {
      outside.add(href)
      continue
    }
    const [path, anchor] = href.split('#')
    let target = path === '' ? file : resolve(dirname(file), decodeURI(path))
    if (!existsSync(target)) {
      if (!isToCome(target)) broken.push(`${relative(repository, file)}: ${href} leads to no file`)
      continue
    }
    if (statSync(target).isDirectory()) target = join(target, 'index.md')
    if (anchor && existsSync(target)) {
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(heading => slug(heading[1].replace(/`/g, '')))
      if (!headings.includes(anchor)) broken.push(`${relative(repository, file)}: ${href} leads to no heading`)
    }
  }
}

console.log(`${pages.size} pages of the site and ${markdown.length} of the repository; ${outside.size} links to the network, not followed:`)
for (const address of [...outside].sort()) console.log('  ' + address)
if (toCome.length > 0) console.log('to come: ' + toCome.join(', '))
for (const line of broken) console.error(line)
process.exit(broken.length > 0 ? 1 : 0)
