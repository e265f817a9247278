import { douyinFindingsEn } from './en/douyin-findings'
import { sharedFindingsEn } from './en/shared-findings'
import type { FindingWords } from './finding-words'
import { douyinFindingsZh } from './zh-CN/douyin-findings'
import { sharedFindingsZh } from './zh-CN/shared-findings'

/** The findings that a refusal on 抖店 may meet. */
export const douyinFindings: FindingWords = {
  'zh-CN': { ...douyinFindingsZh, ...sharedFindingsZh },
  en: { ...douyinFindingsEn, ...sharedFindingsEn },
}
