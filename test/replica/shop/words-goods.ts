import type { Random } from './random'

export interface Product {
  title: string
  specs: { name: string; values: string[] }[]
  priceFen: number
}

/** What the shop sells. */
export const PRODUCTS: Product[] = [
  {
    title: '316不锈钢保温杯大容量便携水杯男女学生 500ml',
    specs: [{ name: '颜色分类', values: ['焦糖', '雾白', '墨绿'] }],
    priceFen: 5990,
  },
  {
    title: '加厚珊瑚绒四件套冬季双面牛奶绒床单被套',
    specs: [
      { name: '颜色分类', values: ['奶咖', '静谧蓝'] },
      { name: '适用床尺寸', values: ['1.5m床', '1.8m床'] },
    ],
    priceFen: 18900,
  },
  {
    title: '桌面收纳盒抽屉式化妆品护肤品置物架',
    specs: [{ name: '规格', values: ['三层', '五层', '三层+分隔板'] }],
    priceFen: 3980,
  },
  {
    title: '硅藻泥吸水地垫卫生间门口防滑脚垫',
    specs: [
      { name: '尺寸', values: ['40*60cm', '50*80cm'] },
      { name: '花型', values: ['圆弧', '几何'] },
    ],
    priceFen: 2590,
  },
  {
    title: '电热水壶家用自动断电食品级一体无缝内胆',
    specs: [{ name: '容量', values: ['1.5L', '1.8L'] }],
    priceFen: 8900,
  },
  {
    title: '羽绒枕头护颈椎助睡眠五星级酒店同款一对装',
    specs: [{ name: '枕头高度', values: ['低枕', '中枕', '高枕'] }],
    priceFen: 12900,
  },
  {
    title: '厨房用纸吸油纸巾加厚悬挂抽纸 8提',
    specs: [{ name: '数量', values: ['8提', '16提'] }],
    priceFen: 3290,
  },
  {
    title: '陶瓷餐具套装家用碗盘北欧釉下彩礼盒',
    specs: [{ name: '套餐', values: ['18头', '28头'] }],
    priceFen: 26800,
  },
  {
    title: '智能感应小夜灯充电款卧室床头灯',
    specs: [{ name: '光色', values: ['暖光', '白光', '双色'] }],
    priceFen: 4590,
  },
  {
    title: '折叠晾衣架落地卧室内阳台不锈钢晒被架',
    specs: [{ name: '颜色分类', values: ['深空灰', '象牙白'] }],
    priceFen: 9900,
  },
  {
    title: '儿童学习椅可升降矫姿写字椅',
    specs: [{ name: '颜色分类', values: ['松石绿', '樱花粉'] }],
    priceFen: 39900,
  },
  { title: '定制刻字木质相框全家福摆台', specs: [{ name: '尺寸', values: ['7寸', '10寸'] }], priceFen: 6800 },
]

export const CARRIERS = [
  { name: '圆通速递', code: 'YT' },
  { name: '中通快递', code: '7' },
  { name: '韵达快递', code: '43' },
  { name: '申通快递', code: '77' },
  { name: '极兔速递', code: 'JT' },
  { name: '顺丰速运', code: 'SF' },
  { name: '邮政快递包裹', code: '98' },
]

export const CITIES = ['广州', '杭州', '成都', '武汉', '郑州', '西安', '沈阳', '长沙', '合肥', '南宁']

export const SHOP_NAMES = {
  douyin: ['暖橙居家官方旗舰店', '栖木生活旗舰店', '禾里家居专营店', '阿芒好物优选'],
  qianniu: ['暖橙居家旗舰店', '栖木生活家居旗舰店', '禾里家居专营店', '芒果日用百货店'],
} as const

export const AGENTS = ['小橙', '阿禾', '木木', '小满', '可可']

const NAME_STARTS = [
  '晴天',
  '爱吃香菜的',
  '山间',
  '月亮',
  '三月的',
  '小熊',
  '林深',
  '不睡觉的',
  '向日葵',
  '北方',
  '柠檬',
  '平安',
  '橘子',
  '大鱼',
  '慢慢',
  '老王',
  '阿杰',
  '一只',
  '可乐',
  '星期八',
]
const NAME_ENDS = [
  '要加糖',
  '猫',
  '有木兮',
  '邮递员',
  '软糖',
  '见鹿',
  '小太阳',
  '妈妈',
  '汽水',
  '海棠',
  '来嘛',
  'Jeff',
  '豆浆',
  '五金',
  '的风',
]

/** A nick as buyers have them; two of one shop are seldom alike. */
export function buyerName(random: Random): string {
  const name = random.pick(NAME_STARTS) + random.pick(NAME_ENDS)
  return random.chance(0.3) ? name + random.digits(random.int(1, 4)) : name
}
