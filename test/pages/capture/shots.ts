import type { Shot } from './shot'
import { DOUYIN_AFTER_SALE } from './shots/douyin-after-sale'
import { DOUYIN_REFUSAL } from './shots/douyin-refusal'
import { NOT_OURS_SHOTS } from './shots/not-ours'
import { CHATS } from './shots/chats'
import { QIANNIU_AFTER_SALE } from './shots/qianniu-after-sale'
import { QIANNIU_REFUSAL } from './shots/qianniu-refusal'
import { SCORES } from './shots/scores'

/** Every page that is saved. */
export const SHOTS: readonly Shot[] = [
  ...DOUYIN_AFTER_SALE,
  ...DOUYIN_REFUSAL,
  ...QIANNIU_AFTER_SALE,
  ...QIANNIU_REFUSAL,
  ...SCORES,
  ...CHATS,
  ...NOT_OURS_SHOTS,
]
