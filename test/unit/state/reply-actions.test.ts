import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { InsertionOutcome } from '../../../lib/schema/insertion'
import { lookAt, usePanelStore } from '../../../lib/state/panel-store'
import { copyReply, insertReply } from '../../../lib/state/reply-actions'

const { noteUse } = vi.hoisted(() => ({
  noteUse: vi.fn<(use: unknown, left: { how: string; text: string }) => Promise<void>>(),
}))
vi.mock('../../../lib/state/reply/note-use', () => ({ noteUse }))

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
  noteUse.mockReset().mockResolvedValue()
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

describe('the use of a script', () => {
  const use = {
    scriptId: 's',
    version: 1,
    platform: 'douyin',
    conversationKey: 'chat-a',
    afterSaleId: null,
    intent: null,
  } as const
  const noted = () => noteUse.mock.calls.map(([, { how }]) => how)

  it.each([
    ['inserted', ['inserted']],
    ['no-box', ['copied']],
    ['not-kept', ['copied']],
    ['box-not-empty', []],
    ['buyer-changed', []],
    ['composing', []],
  ] as const)('on %s is noted as %j', async (said, hows) => {
    pageAnswers({ res: said })
    await insertReply({ ...choice, use }, target)
    expect(noted()).toEqual(hows)
  })

  it('is noted where it was copied, and only where it was', async () => {
    await copyReply({ ...choice, use })
    writeText.mockRejectedValueOnce(new Error('denied'))
    await copyReply({ ...choice, use })
    await copyReply(choice)
    expect(noteUse.mock.calls).toEqual([[use, { how: 'copied', text: '您好' }]])
  })

  it('goes with the caret', async () => {
    const send = pageAnswers({ res: 'inserted' })
    await insertReply({ ...choice, caret: 1 }, target)
    expect(send.mock.lastCall?.[1]).toMatchObject({ data: { caret: 1 } })
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
