// One page after the other in a tab, and what each of them did.

const ours = 'of-the-check'

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

/** A visitor: `visit(url)` answers what somebody who attacks would be glad of. */
export async function visitor(browser) {
  let seen
  let loaded
  const send = await browser.tab((method, params) => {
    switch (method) {
      case 'Runtime.bindingCalled':
        return seen.push(`a script runs: pwn(${params.payload})`)
      case 'Debugger.scriptParsed':
        return params.url !== ours && params.executionContextAuxData?.isDefault
          && seen.push(`a script is there: ${params.url}`)
      case 'Network.requestWillBeSent':
        return requests.push({ url: params.request.url, type: params.type })
      case 'Page.frameAttached':
        return seen.push('a page in the page')
      case 'Page.javascriptDialogOpening':
        seen.push(`a dialog: ${params.message}`)
        return void send('Page.handleJavaScriptDialog', { accept: false })
      case 'Page.loadEventFired':
        return loaded?.()
    }
  })
  let requests = []
  for (const domain of ['Page', 'Network', 'Runtime', 'Debugger']) {
    await send(`${domain}.enable`)
  }
  await send('Runtime.addBinding', { name: 'told' })
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: `var pwn = what => told(String(what))\n//# sourceURL=${ours}`,
  })
  await send('Emulation.setFocusEmulationEnabled', { enabled: true })

  return async url => {
    seen = []
    requests = []
    const whole = new Promise(resolve => (loaded = resolve))
    const { frameId } = await send('Page.navigate', { url })
    await Promise.race([whole, pause(5_000)])
    await pause(60) // for what comes by itself: animations, focus, a page that leads elsewhere
    // A page that leads elsewhere takes the world with it in which it is looked at.
    const result = await send('Page.createIsolatedWorld', { frameId })
      .then(({ executionContextId }) => send('Runtime.evaluate', {
        expression: `(${look})()`, contextId: executionContextId, returnByValue: true,
      }))
      .then(answer => answer.result, () => ({}))
    await pause(20)
    const found = result.value ?? { problems: ['the page is gone'], images: [] }
    const asked = requests
      .filter(request => request.url !== url && !ofItsOwn(request.url))
      .filter(({ url, type }) => !(type === 'Image' && found.images.includes(url)))
      .map(({ url, type }) => `a request: ${type} ${url}`)
    const images = requests.filter(({ type }) => type === 'Image').length
    return { problems: [...seen, ...asked, ...found.problems], images }
  }
}

/** Browsers ask for an icon of their own accord. */
const ofItsOwn = url => new URL(url).pathname === '/favicon.ico'

/** Runs in the page, in a world of its own: looks at everything, and touches it. */
function look() {
  const problems = []
  const schemes = ['http:', 'https:', 'mailto:', 'tel:']
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'background', 'cite',
    'ping', 'srcset', 'xlink:href', 'values', 'to', 'code', 'codebase', 'manifest']
  addEventListener('click', event => event.preventDefault(), true)
  addEventListener('submit', event => event.preventDefault(), true)
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') {
        problems.push(`an attribute: ${name}=${value}`)
      }
      if (addresses.includes(name) && URL.canParse(value, document.baseURI)
        && !schemes.includes(new URL(value, document.baseURI).protocol)) {
        problems.push(`an address: ${name}=${value}`)
      }
    }
    for (const type of ['mouseover', 'pointerenter', 'mouseenter', 'click', 'focus', 'blur', 'wheel',
      'contextmenu', 'copy', 'toggle', 'beforetoggle', 'error', 'load', 'beforeinput', 'close']) {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
    }
  }
  // Nobody is asked for what stands behind a #.
  return { problems, images: [...document.images].map(image => image.src.replace(/#.*/, '')) }
}
