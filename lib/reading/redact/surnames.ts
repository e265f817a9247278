/** Surnames that hardly ever begin an ordinary word; enough beside a label without any separator. */
export const CLEAR_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖蒋蔡贾魏薛叶阎余潘杜戴夏钟汪范姜姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊殷施倪俞翟董袁程吕苏卢沈丁任傅'

/** Surnames that are ordinary words too (`方便`, `高兴`): a name only after a separator and up to its end. */
export const OTHER_SURNAMES =
  '林马高于田金石江史白康毛万常严易牛洪安向文鲁关温方章季葛伍路骆裴成齐申梅庄辛管祝左曲时柳岳兰包单欧聂耿焦纪舒阮柯费裘涂盛游甘景童甄卓荣翁莫卜喻欧鲍鞠娄宁岑连屈华穆盖桑车闵项牟储冷苗尚米房凌丛覃韦蓝农班植蒙禤'

/** Surnames of two characters. */
export const DOUBLE_SURNAMES = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|司徒|夏侯|独孤|南宫'

/** What people write where a name belongs and which is none (as the beginning of it). */
export const NO_NAMES =
  '(?:同上|本人|不|没|未|无|保密|匿名|买家|卖家|商家|客户|顾客|用户|自己|我|正确|错误|默认|仓库|售后|客服|快递|驿站|待定|随便|都|电话|手机|号码|联系|地址|信息|是|改|换|请)'

/** Ordinary words that begin like a name. */
export const NOT_A_NAME =
  '(?:周[一二三四五六日末天围边]|何[时日处人以地]|任[何意务]|许[久多]|段时间|钟头|叶子|夏[天日季]|江[苏西南]|韩国|黄色|谢谢|余下|程序|孔夫|雷区|陈列|陈皮|李子|汤料)'
