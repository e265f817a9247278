import type { PlantedString } from './shape'
import type { Random } from './random'

type PlantedKind = PlantedString['kind']

/** What each kind becomes when redacted. The last two masks are ours; the first four are the product's. */
const MASKS: Record<PlantedKind, string> = {
  phone: '1**********',
  wechat: '[微信]',
  address: '[地址]',
  name: '[姓名]',
  'id-number': '[身份证]',
  'bank-card': '[银行卡]',
}

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '周']
const GIVEN = ['丽华', '建国', '雅婷', '浩然', '秀英', '子轩', '美玲', '志强']
const STREETS = [
  '广东省广州市天河区体育西路',
  '浙江省杭州市西湖区文三路',
  '四川省成都市武侯区科华北路',
  '湖北省武汉市洪山区珞喻路',
]
const WECHAT_WORDS = ['lanmao', 'xiaoyu', 'sunny', 'wxid_q', 'haohao']

const MAKERS: Record<PlantedKind, (random: Random) => string> = {
  phone: (random) => `1${random.pick(['38', '39', '58', '86', '77', '99'])}${random.digits(8)}`,
  wechat: (random) => `${random.pick(WECHAT_WORDS)}${random.digits(5)}`,
  address: (random) =>
    `${random.pick(STREETS)}${random.int(1, 400)}号${random.int(1, 20)}栋${random.int(101, 2604)}室`,
  name: (random) => `${random.pick(SURNAMES)}${random.pick(GIVEN)}`,
  'id-number': idNumber,
  'bank-card': (random) => luhn(`622202${random.digits(12)}`),
}

/** A text with its places filled: as the buyer wrote it, and as it reads redacted. */
export function plant(
  template: string,
  random: Random,
  where: string,
): { raw: string; redacted: string; planted: PlantedString[] } {
  const planted: PlantedString[] = []
  const redacted = template.replaceAll(/\{([a-z-]+)\}/g, (_, kind: PlantedKind) => MASKS[kind])
  const raw = template.replaceAll(/\{([a-z-]+)\}/g, (_, kind: PlantedKind) => {
    const text = MAKERS[kind](random)
    planted.push({ kind, text, where })
    return text
  })
  return { raw, redacted, planted }
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function idNumber(random: Random): string {
  const day = `${random.int(1965, 2004)}${two(random.int(1, 12))}${two(random.int(1, 28))}`
  const body = `${random.pick(['440106', '330106', '510107'])}${day}${random.digits(3)}`
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return body + '10X98765432'[sum % 11]
}

function luhn(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return body + String((10 - (sum % 10)) % 10)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
