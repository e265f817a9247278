import type { Cited, PackLine } from '../../schema/rule-pack'
import {
  ALLIANCE_2026_07,
  BRAND_MARK,
  INDUSTRY_LINES,
  LUCKY_BAG,
  PROMOTION_2025,
  PROMOTION_2026_08,
  QUALITY_APPEAL,
  SHOP_TYPES_2026_05,
} from './douyin-sources'
import { linesFrom, type LineRow } from './make-rows'

const LEAVES_ALLIANCE = '每天检查，不够就清退出精选联盟（没有分也算不够）'
const ALLIANCE_SHOP: LineRow = ['alliance.total', '精选联盟：店铺', 'total', '≥', 70, LEAVES_ALLIANCE, 1]
const PROMOTION: LineRow = [
  'promotion.mean7',
  '官方大促报名（近 7 天均值）',
  'total',
  '≥',
  70,
  '报不上大促；连续 7 天均值不到会被清退',
  7,
]
/** Before 2026-07-29 we know the shop's 商品 line only from the marked-up newer text. */
const ALLIANCE_BEFORE: Cited = { ...ALLIANCE_2026_07, effective: null, confidence: 'inferred' }

export const DOUYIN_LINES: PackLine[] = [
  ...linesFrom(ALLIANCE_BEFORE, [
    ALLIANCE_SHOP,
    ['alliance.goods', '精选联盟：商品体验分', 'goods', '≥', 65, LEAVES_ALLIANCE, 1],
  ]),
  ...linesFrom(ALLIANCE_2026_07, [
    ALLIANCE_SHOP,
    ['alliance.goods', '精选联盟：商品体验分', 'goods', '≥', 60, LEAVES_ALLIANCE, 1],
    ['alliance.fresh.total', '精选联盟：河蟹和部分生鲜店铺', 'total', '≥', 75, LEAVES_ALLIANCE, 1],
    ['alliance.fresh.goods', '精选联盟：河蟹和部分生鲜商品分', 'goods', '≥', 72, LEAVES_ALLIANCE, 1],
    ['alliance.fruit.total', '精选联盟：水果、车厘子店铺', 'total', '≥', 72, LEAVES_ALLIANCE, 1],
    ['alliance.fruit.goods', '精选联盟：水果、车厘子商品分', 'goods', '≥', 70, LEAVES_ALLIANCE, 1],
    ['alliance.tonic.total', '精选联盟：滋补', 'total', '≥', 75, LEAVES_ALLIANCE, 1],
    ['alliance.coins.total', '精选联盟：钱币、猛犸牙', 'total', '≥', 80, LEAVES_ALLIANCE, 1],
    ['alliance.medical.total', '精选联盟：医疗器械店铺', 'total', '≥', 80, LEAVES_ALLIANCE, 1],
    ['alliance.medical.goods', '精选联盟：医疗器械商品分', 'goods', '≥', 75, LEAVES_ALLIANCE, 1],
  ]),
  ...linesFrom(PROMOTION_2025, [['promotion.mean7', '官方大促报名', 'total', '≥', 70, '报不上大促', 1]]),
  ...linesFrom(PROMOTION_2026_08, [PROMOTION]),
  ...linesFrom(LUCKY_BAG, [
    ['luckyBag.total', '超级福袋：店铺', 'total', '≥', 80, '开不了超级福袋', 1],
    ['luckyBag.goods', '超级福袋：部分入口要的商品分', 'goods', '≥', 75, '这个入口开不了超级福袋', 1],
    ['luckyBag.logistics', '超级福袋：部分入口要的物流分', 'logistics', '≥', 75, '这个入口开不了超级福袋', 1],
    ['luckyBag.service', '超级福袋：部分入口要的服务分', 'service', '≥', 70, '这个入口开不了超级福袋', 1],
  ]),
  ...linesFrom(BRAND_MARK, [
    [
      'brandMark.mean30',
      '「品牌」标识（近 30 天均值，还是征求意见稿）',
      'total',
      '≥',
      80,
      '拿不到「品牌」标识',
      30,
    ],
  ]),
  ...linesFrom(SHOP_TYPES_2026_05, [
    [
      'thirdShop.total',
      '再开第三家企业店、个体店',
      'total',
      '≥',
      75,
      '开不了（这一版 2026-05-29 已失效，后来的没读到）',
      1,
    ],
  ]),
  ...linesFrom(INDUSTRY_LINES, [
    ['category.motherBaby', '母婴、教材等类目', 'total', '≥', 60, '近 14 天每天都不够会被清退类目', 1],
    ['category.appliances', '部分家电类目', 'total', '≥', 65, '近 14 天每天都不够会被清退类目', 1],
    ['category.digital', '部分 3C 类目', 'total', '≥', 70, '近 14 天每天都不够会被清退类目', 1],
    ['category.pets', '活体宠物类目', 'total', '≥', 75, '近 14 天每天都不够会被清退类目', 1],
  ]),
  ...linesFrom(QUALITY_APPEAL, [
    ['qualityAppeal.goods7', '品质差申诉（近 7 天商品分）', 'goods', '≥', 85, '申诉条件不够', 7],
  ]),
]
