// Chromium without a window, spoken to in its DevTools protocol over two pipes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts it; whatever host a page asks for, the answer comes from this port. */
export async function start(profile, port) {
  const browser = spawn('chromium', [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--disable-dev-shm-usage', '--remote-debugging-pipe', `--user-data-dir=${profile}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const ended = once(browser, 'exit')
  const waiting = new Map()
  const sessions = new Map()
  let count = 0
  let rest = Buffer.alloc(0)

  browser.stdio[4].on('data', bytes => {
    rest = Buffer.concat([rest, bytes])
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      receive(JSON.parse(rest.subarray(0, end).toString()))
      rest = rest.subarray(end + 1)
    }
  })

  function receive({ id, result, error, sessionId, method, params }) {
    if (id === undefined) {
      sessions.get(sessionId)?.(method, params)
      return
    }
    const { resolve, reject, what } = waiting.get(id)
    waiting.delete(id)
    error ? reject(new Error(`${what}: ${error.message}`)) : resolve(result)
  }

  function send(method, params = {}, sessionId = undefined) {
    const id = ++count
    browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0')
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject, what: method }))
  }

  /** A tab: `tell` hears of each event in it. */
  async function tab(tell) {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
    sessions.set(sessionId, tell)
    return (method, params) => send(method, params, sessionId)
  }

  async function stop() {
    await send('Browser.close').catch(() => {})
    await ended
  }

  return { tab, stop }
}
