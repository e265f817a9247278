import type { PackId } from '../../schema/finding'
import type { RulePack } from '../../schema/rule-pack'
import { DOUYIN_2025_03_15 } from './douyin-2025-03-15'
import { DOUYIN_2025_11_19 } from './douyin-2025-11-19'
import { DOUYIN_2026_05_07 } from './douyin-2026-05-07'
import { DOUYIN_2026_07_14 } from './douyin-2026-07-14'
import { DOUYIN_2026_09_08 } from './douyin-2026-09-08'
import { QIANNIU_2025_06_30 } from './qianniu-2025-06-30'
import { QIANNIU_2026_03_16 } from './qianniu-2026-03-16'
import { QIANNIU_DSR } from './qianniu-dsr'

const BY_ID: Readonly<Record<PackId, RulePack>> = {
  'douyin-2025-03-15': DOUYIN_2025_03_15,
  'douyin-2025-11-19': DOUYIN_2025_11_19,
  'douyin-2026-05-07': DOUYIN_2026_05_07,
  'douyin-2026-07-14': DOUYIN_2026_07_14,
  'douyin-2026-09-08': DOUYIN_2026_09_08,
  'qianniu-2025-06-30': QIANNIU_2025_06_30,
  'qianniu-2026-03-16': QIANNIU_2026_03_16,
  'qianniu-dsr': QIANNIU_DSR,
}

/** Every pack that ships, oldest first within its platform; 店铺动态评分 stands last. */
export const ALL_PACKS: readonly RulePack[] = Object.values(BY_ID)

export function packById(id: PackId): RulePack {
  return BY_ID[id]
}
