import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { InsertionOutcome } from '../../../lib/schema/insertion'
import { lookAt, usePanelStore } from '../../../lib/state/panel-store'
import { copyReply, insertReply } from '../../../lib/state/reply-actions'

const writeText = vi.fn<(text: string) => Promise<void>>()
const target = { tabId: 7, conversationKey: 'chat-a', replace: false }
const choice = { focus: 'chat-a', scriptId: 's', text: '您好' }
const outcome = () => usePanelStore.getState().outcomes['s']

/** The page in tab 7 answers this to every message; the messenger calls Chrome's own API with a callback. */
function pageAnswers(answer: unknown) {
  const send = vi.fn((...args: unknown[]) => {
    const done = args.at(-1)
    if (typeof done === 'function') done(answer)
    return Promise.resolve(answer)
  })
  fakeBrowser.tabs.sendMessage = send
  vi.stubGlobal('chrome', { tabs: { sendMessage: send } })
  return send
}

beforeEach(() => {
  fakeBrowser.reset()
  writeText.mockReset().mockResolvedValue()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  lookAt('elsewhere')
  lookAt('chat-a')
})

describe('insertReply', () => {
  it.each<InsertionOutcome>(['inserted', 'box-not-empty', 'buyer-changed', 'composing'])(
    'says %s and copies nothing',
    async (said) => {
      const send = pageAnswers({ res: said })
      await insertReply(choice, target)
      expect(outcome()).toBe(said)
      expect(writeText).not.toHaveBeenCalled()
      expect(send.mock.lastCall?.[1]).toMatchObject({
        type: 'insertReply',
        data: { text: '您好', conversationKey: 'chat-a', replace: false },
      })
    },
  )

  it.each<InsertionOutcome>(['no-box', 'not-kept'])('copies instead on %s', async (said) => {
    pageAnswers({ res: said })
    await insertReply(choice, target)
    expect(outcome()).toBe(said)
    expect(writeText).toHaveBeenCalledWith('您好')
  })

  it('copies when nobody answers, or answers nonsense', async () => {
    fakeBrowser.tabs.sendMessage = () => Promise.reject(new Error('no receiver'))
    await insertReply(choice, target)
    expect(outcome()).toBe('unreachable')
    pageAnswers({ res: 'sent' })
    await insertReply(choice, target)
    expect(outcome()).toBe('unreachable')
    expect(writeText).toHaveBeenCalledTimes(2)
  })

  it('says nothing beside another buyer’s replies', async () => {
    pageAnswers({ res: 'inserted' })
    const inserting = insertReply(choice, target)
    lookAt('chat-b')
    await inserting
    expect(outcome()).toBeUndefined()
  })
})

describe('copyReply', () => {
  it('tells whether it was copied', async () => {
    await copyReply(choice)
    expect(outcome()).toBe('copied')
    writeText.mockRejectedValueOnce(new Error('denied'))
    await copyReply(choice)
    expect(outcome()).toBe('copy-failed')
  })
})
