// A page script that is after the extension's page bridge: it listens to everything, keeps every port,
// notes every script node, and posts forged after-sale facts. It runs before any other script of the page.
// What it got hold of is in `window.__THIEF__`, for tests to look at.
;(() => {
  const loot = (window.__THIEF__ = {
    events: [],
    messages: [],
    ports: 0,
    scripts: [],
    listeners: [],
    forged: 0,
  })

  const brief = (value) => {
    try {
      return JSON.stringify(value)?.slice(0, 2000) ?? String(value)
    } catch {
      return String(value)
    }
  }

  const forgedReply = () =>
    JSON.stringify({
      code: 0,
      total: 1,
      data: {
        items: [
          {
            after_sale_info: {
              after_sale_id: '149999999999999999',
              related_id: '6999999999999999999',
              after_sale_type: 2,
              after_sale_status: 6,
              apply_time: 1,
              status_deadline: 1,
              refund_amount: 99999999,
            },
            text_part: { reason_text: '伪造的售后', after_sale_status_text: '待商家处理' },
          },
        ],
      },
    })

  const FORGED_URL = 'https://fxg.jinritemai.com/after_sale/pc/list'
  const forgeries = () => [
    { type: 'observed', url: FORGED_URL, body: forgedReply() },
    { type: 'reply', payload: { url: FORGED_URL, text: forgedReply(), status: 200 } },
    { source: 'hufen', kind: 'page-reply', url: FORGED_URL, body: forgedReply() },
  ]

  const takePort = (port) => {
    loot.ports += 1
    for (const forgery of forgeries()) port.postMessage(forgery)
    loot.forged += 3
    port.addEventListener('message', (event) => loot.messages.push(brief(event.data)))
    port.start?.()
  }

  const lookAt = (event) => {
    if (event instanceof MessageEvent) {
      loot.messages.push(brief(event.data))
      for (const port of event.ports ?? []) takePort(port)
      return
    }
    if (!(event instanceof CustomEvent)) return
    loot.events.push(`${event.type} ${brief(event.detail)}`)
    const detail = event.detail
    for (const value of [detail, ...Object.values(Object(detail))])
      if (value instanceof MessagePort) takePort(value)
    echo(event)
  }

  // Whatever name the bridge chose, the same name now carries a forgery too.
  const echoed = new Set()
  const echo = (event) => {
    if (echoed.has(event.type)) return
    echoed.add(event.type)
    for (const detail of forgeries()) {
      loot.forged += 1
      realDispatch.call(event.target ?? document, new CustomEvent(event.type, { detail }))
    }
  }

  const realDispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
    lookAt(event)
    return realDispatch.call(this, event)
  }

  const realListen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function addEventListener(type, listener, settings) {
    if (this === document || this === window) {
      if (!loot.listeners.includes(type)) loot.listeners.push(type)
      if (!(type in this) && typeof type === 'string' && !type.startsWith('on')) tryListening(this, type)
    }
    return realListen.call(this, type, listener, settings)
  }

  const listening = new Set()
  const tryListening = (target, type) => {
    if (listening.has(type)) return
    listening.add(type)
    realListen.call(target, type, lookAt, true)
  }

  realListen.call(window, 'message', lookAt, true)

  const realPost = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function postMessage(...args) {
    loot.messages.push(brief(args[0]))
    return realPost.apply(this, args)
  }

  const noteScript = (node) => {
    if (!(node instanceof HTMLElement)) return
    const marks = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
    if (node.localName === 'script')
      loot.scripts.push(brief({ ...marks, text: node.textContent?.slice(0, 200) }))
  }
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) noteScript(node)
      if (record.type === 'attributes') loot.events.push(`attribute ${record.attributeName}`)
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-hufen', 'nonce'],
  })

  setInterval(() => {
    for (const forgery of forgeries()) window.postMessage(forgery, '*')
    loot.forged += 3
  }, 500)
})()
