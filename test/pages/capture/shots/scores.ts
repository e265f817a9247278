import type { ScoreLayout } from '../../../replica/boot/boot'
import { ADDRESSES } from '../../../e2e/drive/addresses'
import { douyinSheet, qianniuSheet } from '../../expected/score'
import { readingOf } from '../../expected/reading'
import { fullShop } from '../pick-tickets'
import type { Shot } from '../shot'

const seedOf = { a: 1, b: 3 } as const

function douyin(layout: ScoreLayout, variant: 'a' | 'b'): Shot {
  return {
    platform: 'douyin',
    name: `experience-score.${layout}.${variant}`,
    serve: { variant, scoreLayout: layout, shops: { douyin: fullShop('douyin', seedOf[variant]) } },
    address: ADDRESSES.douyin.score,
    whole: 'text=/商家体验分|体验分概览/',
    expected: ({ shop }) => {
      const scoreSheet = douyinSheet(shop, layout)
      // No total and no time can stand on a page that says there is none yet.
      return readingOf('douyin/experience-score', shop, { scoreSheet })
    },
  }
}

function qianniu(variant: 'a' | 'b'): Shot {
  return {
    platform: 'qianniu',
    name: `experience-score.${variant === 'a' ? 'table' : 'cards'}`,
    serve: { variant, shops: { qianniu: fullShop('qianniu', seedOf[variant]) } },
    address: ADDRESSES.qianniu.score,
    whole: 'text=服务保障',
    expected: ({ shop }) => readingOf('qianniu/experience-score', shop, { scoreSheet: qianniuSheet(shop) }),
  }
}

/** The score page with the replies it received. */
const withReplies = (shot: Shot, replies: RegExp): Shot => ({ ...shot, replies, enriched: shot.expected })

/** 体验分 in four layouts, 真实体验分 in two. */
export const SCORES: readonly Shot[] = [
  ...(['2026-09', 'old', 'growth', 'none'] as const).flatMap((layout) =>
    (['a', 'b'] as const).map((variant) => withReplies(douyin(layout, variant), /experiencescore\/get/)),
  ),
  withReplies(qianniu('a'), /report\.component\.query/),
  withReplies(qianniu('b'), /report\.component\.query/),
]
