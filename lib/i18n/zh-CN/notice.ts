/** The notice of an outdated page. */
export const noticeZh = {
  label: '护分提示',
  orphan: '护分已更新，请刷新本页',
  dismiss: '知道了',
} as const
