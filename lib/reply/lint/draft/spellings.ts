/**
 * Words as they are typed to slip past a filter, or in haste, and what they mean. Latin letters stand for whole
 * runs of letters only (`hp`, never `hpv`); `_` is a space that may be there. A longer spelling goes first.
 */
export const SPELLINGS: readonly (readonly [means: string, spellings: readonly string[]])[] = [
  [
    '微信',
    '威信 薇信 徽信 维信 微xin 微*信 微x 薇xin v信 vx v心 微心 薇心 威心 wx weixin wei_xin wechat wechart 卫星号 绿泡泡 绿色软件 绿色聊天软件 圩信 嶶信 溦信 微訫 溦 丫信 薇伩 微伩 vxin v♥ w信 wei信 喂信 韦信 vv信 v_x w_x v_信 微_信'.split(
      ' ',
    ),
  ],
  ['群', ['qun']],
  ['qq', '扣扣 抠抠 球球号 企鹅号 秋秋'.split(' ')],
  ['公众号', 'gzh 公众hao gongzhonghao gong_zhong_hao 公重号 公种号'.split(' ')],
  ['支付宝', 'zfb 支fu宝 zhifubao 支宝 芝付宝'.split(' ')],
  ['拼多多', '某多 多多上 pdd 拼夕夕 并夕夕 拼dd 多多那边 pxx'.split(' ')],
  ['淘宝', 'tb 桃宝 掏宝 某宝 淘bao'.split(' ')],
  ['京东', 'jd 狗东那 狗东上 某东'.split(' ')],
  ['抖音', 'dy 某音 抖yin'.split(' ')],
  ['小红书', 'xhs 小红薯 红薯app 小hong书'.split(' ')],
  ['闲鱼', '咸鱼app 咸鱼上 xianyu'.split(' ')],
  ['好评', 'hp 好平 好ping 好🍎 hao评 好p haoping hao_ping 好坪 好苹 郝评 五星评价 满分评价 h评'.split(' ')],
  ['差评', '差坪 差萍 茶品 差ping cha评 差p cp 差平 差ping chaping cha_ping 叉评 茶评 差苹'.split(' ')],
  ['评价', 'ping价 坪价 评介 苹价 萍价 评jia pingjia ping_jia pj 平价评'.split(' ')],
  ['返现', '反现 返xian fanxian fan_xian fx 返线 返xian f现 返xianjin'.split(' ')],
  ['红包', 'hb 宏包 hongbao hong_bao 红bao 洪包'.split(' ')],
  [
    '五星',
    '5星 wuxing wu_xing w星 5心 5颗心 五颗心 5颗小星星 五颗小星星 5颗小红心 五颗星 5颗星 五个星 5个星 5* 五* 星星星星星 5xing 五xing 五角星'.split(
      ' ',
    ),
  ],
  ['五分', '5分 全5 全五 5.0分'.split(' ')],
  ['一星', '1星 一颗星 1颗星'.split(' ')],
  ['删', '珊 山掉 扇掉 shanchu shandiao shan s掉'.split(' ')],
  ['改', '钙成 gaicheng gai'.split(' ')],
  ['退', 'tui'.split(' ')],
  ['选', 'xuan'.split(' ')],
  ['最', 'zui'.split(' ')],
  ['白嫖', '白piao 白票 白瓢 白飘 bp'.split(' ')],
  ['稍等', '捎等 少等 shaodeng shao_deng sd'.split(' ')],
  ['明天', '明儿 mingtian ming_tian'.split(' ')],
  ['保证', 'baozheng 保zheng'.split(' ')],
]
