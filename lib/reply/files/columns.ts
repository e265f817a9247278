/** The columns of a table of scripts as people fill it in a spreadsheet, in this order. Only 内容 must be there. */
export const COLUMNS = [
  { head: '编号', field: 'id' },
  { head: '分类', field: 'category' },
  { head: '标题', field: 'aim' },
  { head: '内容', field: 'text' },
  { head: '买家怎么问', field: 'triggers' },
  { head: '平台', field: 'platforms' },
  { head: '意图', field: 'intents' },
  { head: '售后类型', field: 'kinds' },
  { head: '原因类别', field: 'reasonClasses' },
  { head: '阶段', field: 'stages' },
  { head: '场景', field: 'scene' },
  { head: '语气', field: 'tone' },
  { head: '必须知道', field: 'needs' },
  { head: '规则提示', field: 'legal' },
  { head: '归属', field: 'owner' },
  { head: '更新时间', field: 'updatedAt' },
  { head: '停用时间', field: 'retiredAt' },
] as const

export type Column = (typeof COLUMNS)[number]
export type ColumnField = Column['field']

/** Heads that other tools write for the same columns. */
export const OTHER_HEADS: Readonly<Record<string, ColumnField>> = {
  话术: 'text',
  话术内容: 'text',
  短语: 'text',
  短语内容: 'text',
  快捷短语: 'text',
  回复内容: 'text',
  内容文本: 'text',
  分组: 'category',
  分组名称: 'category',
  类目: 'category',
  名称: 'aim',
  话术标题: 'aim',
  快捷编码: 'aim',
  快捷码: 'aim',
  关键词: 'triggers',
  问题: 'triggers',
}

/** Between the values of one cell. */
export const SEPARATOR = '；'
export const SEPARATORS = /[；;\n]/
