import type { sheetZh } from '../zh-CN/sheet'

export const sheetEn: Record<keyof typeof sheetZh, string> = {
  label: '护分 hint',
  'title.clear': 'None of the listed cases',
  'title.caution.before': 'Before you refuse',
  'title.caution.form': 'Look once more',
  'title.danger': 'Wait: three seconds to read',
  'title.blocked': 'The platform takes no refusal here',
  'level.clear': 'Fine',
  'level.caution': 'Caution',
  'level.danger': 'Danger',
  'level.blocked': 'Blocked',
  way: 'The panel has replies to settle this with the buyer',
  'basis.dated': 'Rule of {date}',
  'basis.undated': 'Platform’s own description',
  'basis.page': 'Read from this page',
  openPanel: 'Open panel',
  disagree: 'I disagree',
  disagreed: 'Noted',
  'finding.other': '{clause} applies; see the panel first',
  orphan: '护分 was updated: please reload this page',
  dismiss: 'OK',
}
