import { optionsWords } from '../../lib/i18n/options-words'
import { useText } from '../../lib/i18n/use-text'
import { useObserveReplies } from '../../lib/state/use-settings'
import { Card } from '../ui/Card'
import { Field } from '../ui/Field'
import { Switch } from '../ui/Switch'

/** May the page's own received data be read too? */
export function ReadingSection() {
  const t = useText(optionsWords)
  const [observe, setObserve] = useObserveReplies()
  return (
    <Card title={t('reading.title')}>
      <Field label={t('reading.observe')} hint={t('reading.observe.hint')}>
        {(ids) => (
          <Switch
            {...ids}
            checked={observe ?? false}
            disabled={observe === undefined}
            onChange={(checked) => void setObserve(checked)}
          />
        )}
      </Field>
    </Card>
  )
}
