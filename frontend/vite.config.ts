import { readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite'

const outDir = 'dist/app'

/** The oldest browsers in which the page works, as package.json declares them; src/oldest.ts adds what they lack. */
const oldest = (JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as { browserslist: string[] }).browserslist.map((browser) =>
  browser.replace(' ', ''),
)

/** Writes .gz and .br beside every text asset, so that the server never compresses at run time. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async closeBundle() {
      const directory = resolve(outDir, 'assets')
      for (const name of await readdir(directory)) {
        if (!/\.(js|css|svg|json)$/.test(name)) continue
        const path = join(directory, name)
        const bytes = await readFile(path)
        if (bytes.length < 1024) continue
        await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        await writeFile(
          `${path}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
        )
      }
    },
  }
}

/** GraphiQL's style sheet carries two font families as data; the page uses the system's fonts, and its content policy refuses those. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!/graphiql[\\/]dist[\\/]style\.css/.test(id)) return null
      const left = code.replace(/@font-face\s*\{[^}]*\}/g, '')
      if (left === code || left.includes('data:font')) throw new Error(`${id}: its fonts are not where they were`)
      return { code: left, map: null }
    },
  }
}

/**
 * The document's first script imports the rest of the page only when it runs. The document names what that import needs, so that the
 * browser fetches it meanwhile. The script itself runs as soon as it is there: it needs neither the document nor its style sheets.
 */
function firstScript(): Plugin {
  return {
    name: 'first-script',
    transformIndexHtml: {
      order: 'post',
      handler(document, { chunk, bundle }) {
        if (!chunk || !bundle) return []
        const html = document.replace('<script type="module"', '<script async type="module"')
        const named = new Set([chunk.fileName, ...chunk.imports])
        const links: HtmlTagDescriptor[] = []
        const add = (rel: string, name: string): void => {
          if (!named.has(name)) links.push({ tag: 'link', attrs: { rel, crossorigin: true, href: `./${name}` }, injectTo: 'head' })
          named.add(name)
        }
        const addChunk = (name: string): void => {
          const needed = bundle[name]
          if (named.has(name) || needed?.type !== 'chunk') return
          add('modulepreload', name)
          needed.imports.forEach(addChunk)
          for (const style of needed.viteMetadata?.importedCss ?? []) add('stylesheet', style)
        }
        chunk.dynamicImports.filter((name) => bundle[name]?.name === 'main').forEach(addChunk)
        return { html, tags: links }
      },
    },
  }
}

/** /explorer is a document of its own, as the server serves it. */
function explorerDocument(): Plugin {
  return {
    name: 'explorer-document',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (/^\/explorer\/?(?=\?|$)/.test(request.url ?? '')) request.url = '/explorer.html'
        next()
      })
    },
  }
}

const api = process.env['LITONG_API'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  // The documents name their folder "./"; the server puts the base path of its public address there.
  base: './',
  plugins: [
    vue(),
    withoutFonts(),
    explorerDocument(),
    firstScript(),
    Components({ dirs: [], dts: 'components.d.ts', resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    precompress(),
  ],
  resolve: { alias: { '@': resolve(import.meta.dirname, 'src') } },
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: true },
  build: {
    outDir,
    emptyOutDir: true,
    target: oldest,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: ['index.html', 'explorer.html'],
      // "use client" means something to React's servers only, and every module of framer-motion says it.
      checks: { moduleLevelDirective: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'oldest', test: /src[\\/]oldest\.ts$/, priority: 40 },
            // What the first script needs, and nothing of Vue.
            {
              name: 'first',
              test: /src[\\/](firstRequests|api[\\/](base|client|error|grant|prefetch|generated[\\/]graphql)|features[\\/](home|shell)[\\/]variables|features[\\/]shell[\\/]remembered|ui[\\/](format|period|stored))\.ts$|vite[\\/]preload-helper/,
              priority: 35,
            },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 30 },
            {
              name: 'vue',
              test: /node_modules[\\/](@vue|vue|vue-router|vue-i18n|@intlify|@tanstack[\\/](vue-query|query-core|match-sorter-utils))[\\/]/,
              priority: 20,
            },
            // What nearly every page is made of, as one file: thirty small ones take longer to ask for than to read.
            {
              name: 'page',
              test: /src[\\/](ui[\\/](?!(?:Pop|Note)Layer)|api[\\/](?!generated[\\/](catalogue|forms))|charts[\\/](?!library)|features[\\/](indicator[\\/](?!IndicatorSelect)|shell[\\/]))/,
              priority: 10,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // The explorer's library is the folder of golden operations.
    fs: { allow: ['.', '../graph/testdata'] },
    proxy: { '/graphql': api, '/auth': api, '/livez': api, '/readyz': api, '/imports': api },
  },
})
