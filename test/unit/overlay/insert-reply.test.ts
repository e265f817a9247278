// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  insertReply,
  replaceInDraft,
  watchComposition,
  type ReplyPlace,
} from '../../../lib/overlay/insert-reply'
import type { Insertion } from '../../../lib/schema/insertion'

const insertion = (change: Partial<Insertion> = {}): Insertion => ({
  text: '抱歉，给您换一只',
  conversationKey: 'c1',
  replace: false,
  ...change,
})

function page(html: string, change: Partial<ReplyPlace> = {}): ReplyPlace {
  document.body.innerHTML = html
  return {
    box: () => document.querySelector('textarea,[contenteditable]'),
    conversationKey: () => 'c1',
    nextFrame: () => Promise.resolve(),
    ...change,
  }
}

const idle = (): boolean => false
const box = (): HTMLTextAreaElement => document.querySelector('textarea')!

afterEach(() => {
  document.body.innerHTML = ''
})

describe('insertReply', () => {
  it('writes through the native setter, tells the page and reads back', async () => {
    const place = page('<textarea></textarea>')
    const seen: string[] = []
    for (const type of ['input', 'keydown', 'keyup', 'keypress', 'click', 'submit']) {
      document.addEventListener(type, () => seen.push(type), { once: true })
    }
    const own = vi.fn<(value: string) => void>()
    Object.defineProperty(box(), 'value', {
      configurable: true,
      get: () => Reflect.get(HTMLTextAreaElement.prototype, 'value', box()),
      set: own,
    })
    expect(await insertReply(insertion(), place, idle)).toBe('inserted')
    expect(own).not.toHaveBeenCalled()
    expect(seen).toEqual(['input'])
  })

  it('asks before it replaces', async () => {
    const place = page('<textarea>已经写了</textarea>')
    expect(await insertReply(insertion(), place, idle)).toBe('box-not-empty')
    expect(box().value).toBe('已经写了')
    expect(await insertReply(insertion({ replace: true }), place, idle)).toBe('inserted')
    expect(box().value).toBe('抱歉，给您换一只')
  })

  it('writes nothing for another buyer', async () => {
    const place = page('<textarea></textarea>', { conversationKey: () => 'c2' })
    expect(await insertReply(insertion(), place, idle)).toBe('buyer-changed')
    expect(box().value).toBe('')
  })

  it('writes nothing into the middle of a word', async () => {
    const abort = new AbortController()
    const place = page('<textarea></textarea>')
    const composing = watchComposition(document, abort.signal)
    box().dispatchEvent(new Event('compositionstart', { bubbles: true }))
    expect(await insertReply(insertion(), place, composing)).toBe('composing')
    box().dispatchEvent(new Event('compositionend', { bubbles: true }))
    expect(await insertReply(insertion(), place, composing)).toBe('inserted')
    abort.abort()
  })

  it('says so when there is no box', async () => {
    expect(await insertReply(insertion(), page('<p></p>'), idle)).toBe('no-box')
  })

  it('says so when the page drops the text', async () => {
    const place = page('<textarea></textarea>', {
      nextFrame: () => {
        box().value = ''
        return Promise.resolve()
      },
    })
    expect(await insertReply(insertion(), place, idle)).toBe('not-kept')
  })

  it('types into an editor and reads back across its own line ends', async () => {
    const place = page('<pre contenteditable="true"></pre>')
    const command = vi.fn<(name: string, ui?: boolean, text?: string) => boolean>((_name, _ui, text) => {
      document.querySelector('pre')!.textContent = text!.replace('\n', '\u00a0\n')
      return true
    })
    Object.assign(document, { execCommand: command })
    expect(await insertReply(insertion({ text: '一行\n两行' }), place, idle)).toBe('inserted')
    expect(command).toHaveBeenCalledExactlyOnceWith('insertText', false, '一行\n两行')
  })

  it('takes a chat that can’t be told for another', async () => {
    const place = page('<textarea></textarea>', { conversationKey: () => null })
    expect(await insertReply(insertion({ conversationKey: null }), place, idle)).toBe('buyer-changed')
    expect(box().value).toBe('')
  })

  it.each([
    [3, 3],
    [null, 8],
    [undefined, 8],
    [99, 8],
  ])('puts the caret at %s', async (caret, at) => {
    const place = page('<textarea></textarea>')
    expect(await insertReply(insertion({ caret }), place, idle)).toBe('inserted')
    expect([box().selectionStart, box().selectionEnd]).toEqual([at, at])
  })

  it('puts it there again after the console has written the value once more', async () => {
    const place = page('<textarea></textarea>', {
      nextFrame: () => {
        const { value } = box()
        box().value = ''
        box().value = value
        return Promise.resolve()
      },
    })
    expect(await insertReply(insertion({ caret: 3 }), place, idle)).toBe('inserted')
    expect(box().selectionStart).toBe(3)
  })

  it('replaces one piece of a draft, and reads the whole back', async () => {
    const place = page('<textarea>您好，加微信吧</textarea>')
    const span = { start: 3, end: 6 }
    expect(await replaceInDraft(box(), { text: '就在这里说', span }, place.nextFrame)).toBe(true)
    expect(box().value).toBe('您好，就在这里说吧')
    expect(box().selectionStart).toBe(8)
  })
})
