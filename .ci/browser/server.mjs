// The one server there is: it has the pages, and keeps a record of whoever asks for what.
import { createServer } from 'node:http'
import { once } from 'node:events'

// What Chromium asks for whatever page is shown.
const ofTheBrowser = /(^|\.)(google|googleapis|gvt1)\.com$/

/** Serves pages by their path. `asked`: what else was asked for, but for images. */
export async function serve(pages) {
  const asked = []
  const server = createServer(({ url, headers }, response) => {
    const page = headers.host.startsWith('127.0.0.1:') ? pages.get(url) : undefined
    const expected = page !== undefined || url === '/favicon.ico' || /^image\//.test(headers.accept)
    if (!expected && !ofTheBrowser.test(headers.host)) {
      asked.push(`${headers.host}${url} (${headers.accept})`)
    }
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page === undefined ? '' : page())
  })
  // Whoever speaks TLS to it hears nothing of use.
  server.on('clientError', (problem, socket) => socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: server.address().port, asked, stop: () => server.close() }
}
