// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { correctIntent, useCorrections, type Correction } from '../../../../lib/state/reply/corrections'
import { noteUse } from '../../../../lib/state/reply/note-use'
import { lookAt, usePanelStore } from '../../../../lib/state/panel-store'

const { sendMessage } = vi.hoisted(() => ({
  sendMessage: vi.fn<(type: string, data: unknown) => Promise<unknown>>(),
}))
vi.mock('../../../../lib/messaging/protocol', () => ({ sendMessage }))

const correction: Correction = {
  platform: 'douyin',
  conversationKey: 'chat-a',
  messageId: 'm4',
  text: '怎么办',
  prev: null,
  shown: 'quality',
  intent: 'damage',
}

/** The labels of a chat, as a component sees them. */
function labelsOf(key: string | null): unknown {
  const place = document.createElement('div')
  const root = createRoot(place)
  const Shown = () => JSON.stringify(useCorrections('douyin', key))
  act(() => root.render(<Shown />))
  const text = place.textContent
  act(() => root.unmount())
  return JSON.parse(text)
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  sendMessage.mockReset().mockResolvedValue({})
  lookAt(crypto.randomUUID())
})

describe('correctIntent', () => {
  it('counts from the click on, is kept with what the model had said, and for its own chat alone', async () => {
    const kept = correctIntent(correction)
    expect(labelsOf('chat-a')).toEqual({ m4: 'damage' })
    await kept
    expect(sendMessage).toHaveBeenCalledWith('noteTextLabel', {
      ...correction,
      at: expect.stringMatching(/^\d{4}-.*\+08:00$/),
    })
    expect(labelsOf('chat-a')).toEqual({ m4: 'damage' })
    expect(labelsOf('chat-b')).toEqual({})
    expect(labelsOf(null)).toEqual({})
  })

  it('gives way to what stood there when it was not kept, and says so', async () => {
    sendMessage.mockRejectedValue(new Error('no background'))
    await correctIntent({ ...correction, intent: 'size' })
    expect(labelsOf('chat-a')).toEqual({ m4: 'damage' })
    expect(usePanelStore.getState().backgroundLost).toBe(true)
  })
})

describe('noteUse', () => {
  const use = {
    scriptId: 's',
    version: 2,
    platform: 'douyin',
    conversationKey: 'chat-a',
    afterSaleId: null,
    intent: 'quality',
  } as const

  it('keeps what left the panel and how; what became of it is not known yet', async () => {
    await noteUse(use, { how: 'inserted', text: '您好' })
    const [type, data] = sendMessage.mock.lastCall!
    expect(type).toBe('noteScriptUse')
    expect(data).toMatchObject({ ...use, how: 'inserted', text: '您好', edited: null, outcome: null })
    expect((data as { useId: string }).useId).toHaveLength(36)
  })

  it('says when it was not kept', async () => {
    sendMessage.mockRejectedValue(new Error('no background'))
    await noteUse(use, { how: 'copied', text: '您好' })
    expect(usePanelStore.getState().backgroundLost).toBe(true)
  })
})
