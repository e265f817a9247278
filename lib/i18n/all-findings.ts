import { douyinFindings } from './douyin-findings'
import type { FindingWords } from './finding-words'
import { qianniuFindings } from './qianniu-findings'

/** The findings of every platform, for where decisions of all of them are shown. */
export const allFindings: FindingWords = {
  'zh-CN': { ...douyinFindings['zh-CN'], ...qianniuFindings['zh-CN'] },
  en: { ...douyinFindings.en, ...qianniuFindings.en },
}
