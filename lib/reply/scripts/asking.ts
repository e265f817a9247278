import type { ScriptRow } from './script'

/** Nothing is known of a ticket yet; the two that fit anywhere are the library's floor. */
export const askingScripts: readonly ScriptRow[] = [
  {
    id: 'ask-order',
    scene: 'first-answer',
    platforms: '*',
    kinds: '*',
    reasonClasses: '*',
    stages: ['asking'],
    tone: 'plain',
    aim: '先问清要办什么',
    text: '您好，尾号 {订单尾号} 的订单我打开了。您是想查物流、办退换，还是使用上有疑问？',
  },
  {
    id: 'ask-situation',
    scene: 'first-answer',
    platforms: '*',
    kinds: '*',
    reasonClasses: '*',
    stages: '*',
    tone: 'plain',
    aim: '请对方说明情况',
    text: '您好，我在。您把遇到的情况说一下，方便的话附一张图，我看完告诉您可以怎么办。',
  },
  {
    id: 'ask-time-to-check',
    scene: 'first-answer',
    platforms: '*',
    kinds: '*',
    reasonClasses: '*',
    stages: '*',
    tone: 'plain',
    aim: '说好几点前答复',
    text: '收到。这件事我要核对一下，{回复时间} 前在这里给您答复。',
  },
]
