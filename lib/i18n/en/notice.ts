import type { noticeZh } from '../zh-CN/notice'

export const noticeEn: Record<keyof typeof noticeZh, string> = {
  label: '护分 hint',
  orphan: '护分 was updated: please reload this page',
  dismiss: 'OK',
}
