import { timeOf } from '../../lib/domain/time'
import { LocaleContext, useText } from '../../lib/i18n/use-text'
import { optionsWords } from '../../lib/i18n/options-words'
import { useNow } from '../../lib/state/use-now'
import { useLocaleSetting, useThemeSetting } from '../../lib/state/use-settings'
import { Card } from '../ui/Card'
import { usePageLook } from '../ui/use-page-look'
import { DataSection } from './DataSection'
import { LookSection } from './LookSection'
import { PacksSection } from './packs/PacksSection'
import { ReadingSection } from './ReadingSection'
import { CostsSection } from './refusal/CostsSection'
import { LimitsSection } from './refusal/LimitsSection'
import { OwnerSection } from './refusal/OwnerSection'
import { QuotaSection } from './refusal/QuotaSection'
import { RoleSection } from './refusal/RoleSection'
import { ReplyTermsSection } from './reply/ReplyTermsSection'
import { RingSection } from './reply/RingSection'
import { ShopsSection } from './ShopsSection'

/** What the person tells 护分, and what it keeps. Every change is kept at once. */
export function OptionsPage() {
  const [locale] = useLocaleSetting()
  const [theme] = useThemeSetting()
  usePageLook(theme, locale)
  return (
    <LocaleContext value={locale ?? 'zh-CN'}>
      <Sections />
    </LocaleContext>
  )
}

function Sections() {
  const t = useText(optionsWords)
  const now = useNow()
  return (
    <main className="mx-auto grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-3 p-4">
      <h1 className="text-lg font-semibold">{t('title')}</h1>
      <Card title={t('promise.title')}>
        <ul className="grid list-disc gap-1 pl-5">
          <li>{t('promise.click')}</li>
          <li>{t('promise.network')}</li>
          <li>{t('promise.masked')}</li>
        </ul>
      </Card>
      <LookSection />
      <ShopsSection />
      <CostsSection />
      <QuotaSection />
      <RoleSection />
      <LimitsSection />
      <ReplyTermsSection />
      <RingSection />
      <OwnerSection now={now} />
      <PacksSection now={timeOf(now)} />
      <ReadingSection />
      <DataSection />
    </main>
  )
}
