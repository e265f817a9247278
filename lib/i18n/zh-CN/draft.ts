/** The strip under the reply box. */
export const draftZh = {
  label: '护分草稿检查',
  'level.caution': '留意',
  'level.danger': '危险',
  basis: '规则 {date} {clause}',
  unsure: '，未核实',
  own: '护分建议，不是规则',
  replace: '换成',
  more: '还有 {count} 处',
  less: '收起',
  close: '这句不再提示',
  copied: '没放进去，已复制，在输入框里粘贴',
  failed: '没放进去，请自己改一下',
  composing: '先把这个词打完',
  on: '草稿检查已打开',
  off: '草稿检查已关闭',
  keys: '按 F8 到提示里',
} as const
