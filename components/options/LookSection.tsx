import { optionsWords } from '../../lib/i18n/options-words'
import { useText } from '../../lib/i18n/use-text'
import { LocaleSchema, ThemeSchema } from '../../lib/schema/settings'
import { useLocaleSetting, useThemeSetting } from '../../lib/state/use-settings'
import { Card } from '../ui/Card'
import { CONTROL, Field } from '../ui/Field'

/** Language and colours. */
export function LookSection() {
  const t = useText(optionsWords)
  const [locale, setLocale] = useLocaleSetting()
  const [theme, setTheme] = useThemeSetting()
  return (
    <Card title={t('look.title')}>
      <Field label={t('look.language')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={locale ?? 'zh-CN'}
            onChange={(event) => void setLocale(LocaleSchema.parse(event.target.value))}
          >
            <option value="zh-CN">简体中文</option>
            <option value="en">English</option>
          </select>
        )}
      </Field>
      <Field label={t('look.theme')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={theme ?? 'system'}
            onChange={(event) => void setTheme(ThemeSchema.parse(event.target.value))}
          >
            {ThemeSchema.options.map((option) => (
              <option key={option} value={option}>
                {t(`look.theme.${option}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Card>
  )
}
