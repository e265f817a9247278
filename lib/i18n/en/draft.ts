import type { draftZh } from '../zh-CN/draft'

export const draftEn: Record<keyof typeof draftZh, string> = {
  label: '护分 draft check',
  'level.caution': 'Caution',
  'level.danger': 'Danger',
  basis: 'Rule {date} {clause}',
  unsure: ', not verified',
  own: 'Our advice',
  replace: 'Use',
  more: '{count} more',
  open: 'More',
  less: 'Less',
  close: 'Hide for this text',
  copied: 'Not kept: copied, paste it into the box',
  failed: 'Not kept: please edit it yourself',
  composing: 'Finish the word first',
  on: 'Draft check is on',
  off: 'Draft check is off',
  keys: 'F8 goes to this hint',
}
