import { epochOf } from '../domain/time'
import { formatMoment } from '../i18n/format'
import { todoWords } from '../i18n/todo-words'
import { translate } from '../i18n/translate'
import type { ChatPromise } from '../schema/promise'
import type { Locale } from '../schema/settings'
import type { Time } from '../schema/time'
import { notifyPromise } from './notify-promise'

interface PromiseToTell {
  caseKey: string
  promise: ChatPromise
  locale: Locale
  now: Time
}

/** Tells of a promise about to break by a notification, where the person allowed them. */
export async function tellPromise({ caseKey, promise, locale, now }: PromiseToTell): Promise<void> {
  const t = translate(todoWords, locale)
  const due = formatMoment(promise.dueAt, epochOf(now), locale)
  const message = t('notice.body', { words: promise.words, due })
  await notifyPromise({ caseKey, title: t('notice.title'), message })
}
