import { qianniuFindingsEn } from './en/qianniu-findings'
import { sharedFindingsEn } from './en/shared-findings'
import type { FindingWords } from './finding-words'
import { qianniuFindingsZh } from './zh-CN/qianniu-findings'
import { sharedFindingsZh } from './zh-CN/shared-findings'

/** The findings that a refusal on 千牛 may meet. */
export const qianniuFindings: FindingWords = {
  'zh-CN': { ...qianniuFindingsZh, ...sharedFindingsZh },
  en: { ...qianniuFindingsEn, ...sharedFindingsEn },
}
