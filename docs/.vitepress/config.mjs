import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))

/** What a page calls itself in its first heading. */
function title(page) {
  const heading = readFileSync(join(docs, page + '.md'), 'utf8').match(/^# (.+)$/m)
  return heading[1].replaceAll('`', '')
}

function items(...pages) {
  return pages.map(page => ({ text: title(page), link: '/' + page }))
}

/** All pages of a folder, in the order of their names. */
function folder(name) {
  const pages = readdirSync(join(docs, name)).filter(file => file.endsWith('.md') && file !== 'index.md').sort()
  return items(...pages.map(file => name + '/' + file.slice(0, -3)))
}

export default defineConfig({
  title: 'fromswagger',
  description: 'Test-driven development of HTTP services from their OpenAPI or Swagger document, in Java',
  lang: 'en',
  cleanUrls: false,
  lastUpdated: false,
  metaChunk: true,
  srcExclude: ['recipes/*/**', '**/node_modules/**', 'tutorial/steps/**', 'how-to/code/**'],
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Tutorial', link: '/tutorial/' },
      { text: 'How-to', link: '/how-to/' },
      { text: 'Recipes', link: '/recipes/' },
      { text: 'Reference', link: '/reference/' },
      { text: 'Explanation', link: '/explanation/' },
      { text: 'Comparison', link: '/comparison' }
    ],
    sidebar: [
      { text: 'Tutorial', link: '/tutorial/', collapsed: false, items: folder('tutorial') },
      { text: 'How-to guides', link: '/how-to/', collapsed: false, items: [...folder('how-to'), ...items('pacts')] },
      {
        text: 'Recipes',
        link: '/recipes/',
        collapsed: false,
        items: items(...['spring-boot', 'quarkus', 'node', 'python', 'running-url'].map(page => 'recipes/' + page))
      },
      {
        text: 'Reference',
        link: '/reference/',
        collapsed: false,
        items: items(...['annotation', 'environment', 'fakes', 'settings', 'generated-names', 'report', 'problems', 'changes'].map(page => 'reference/' + page))
      },
      {
        text: 'Explanation',
        link: '/explanation/',
        collapsed: false,
        items: items(...['out-of-process', 'pyramid', 'both-directions', 'cases', 'verdicts'].map(page => 'explanation/' + page), 'comparison')
      },
      { text: 'The house', collapsed: true, items: [...items('architecture'), { text: 'Decisions', link: '/decisions/', collapsed: true, items: folder('decisions') }] }
    ]
  }
})
