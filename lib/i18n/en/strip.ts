import type { stripZh } from '../zh-CN/strip'

export const stripEn: Readonly<Record<keyof typeof stripZh, string>> = {
  'bar.label': 'Rooms',
  'room.current': 'Now',
  'room.shop': 'Shop',
  'room.broken.title': 'This room did not open',
  'room.broken.body': 'Hufen may just have been updated. Reopen the panel; nothing is lost.',

  'strip.title': 'Score',
  'strip.now': 'today',
  'strip.later': '+{days} d {span}',
  'strip.laterUnknown': 'The coming total cannot be told',
  'strip.line': 'line {min}',
  'strip.star': '{min} → {stars}★',
  'strip.buyers': 'Buyers see {stars}★',
  'strip.oneMore': '1 more {move}',
  'strip.atLeast': '{counts} or more',
  'strip.metrics': 'See {n} metrics',
  'strip.fold': 'Hide metrics',

  'fan.title': 'The total over the next {days} days',
  'fan.past': 'before',
  'fan.desc':
    'On {date} most likely {median}, in eight cases of ten within {span}. Dashed is most likely, the pale area is 80 per cent sure.',
  'fan.descPast': 'Past totals only, no forecast. The last one is {last}.',
  'fan.how': 'dashed: most likely; pale: 80 per cent sure',
  'fan.table': 'See as a table',
  'fan.tableFold': 'Hide the table',
  'fan.day': 'Day',
  'fan.median': 'Likely',
  'fan.span': '80 % within',
  'fan.oneSheet': 'Only 1 day was read; a trend takes more.',
  'metrics.maybe': 'may also be {others}',
  'metrics.maybeMore': 'may also be {others} and so on, {n} in all',
  'metrics.maybeOpen': 'may also be {others} …',
  'fan.titlePast': 'The score so far',
  'fan.none': 'none',
}
