import { refusalSettingsEn } from './en/refusal-settings'
import type { Book } from './translate'
import { refusalSettingsZh } from './zh-CN/refusal-settings'

/** What the options page says of costs, quotas, tiers and owner mode. */
export const refusalSettingsWords: Book<typeof refusalSettingsZh> = {
  'zh-CN': refusalSettingsZh,
  en: refusalSettingsEn,
}
