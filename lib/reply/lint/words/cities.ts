/** Big cities by the names buyers use; enough to see that two addresses lie apart. */
const CITIES =
  '北京 上海 天津 重庆 广州 深圳 杭州 南京 苏州 成都 武汉 西安 长沙 郑州 青岛 济南 大连 沈阳 哈尔滨 长春 石家庄 太原 合肥 南昌 福州 厦门 泉州 南宁 昆明 贵阳 海口 三亚 兰州 西宁 银川 乌鲁木齐 呼和浩特 拉萨 宁波 温州 金华 义乌 嘉兴 绍兴 台州 湖州 无锡 常州 南通 徐州 扬州 盐城 镇江 泰州 连云港 淮安 宿迁 东莞 佛山 珠海 中山 惠州 汕头 江门 湛江 揭阳 潮州 茂名 烟台 潍坊 临沂 淄博 威海 济宁 洛阳 开封 南阳 新乡 襄阳 宜昌 荆州 岳阳 株洲 湘潭 衡阳 赣州 九江 上饶 绵阳 德阳 南充 宜宾 泸州 遵义 桂林 柳州 北海 保定 唐山 廊坊 邯郸 沧州 秦皇岛 大同 包头 鞍山 吉林 大庆 芜湖 蚌埠 阜阳 安庆 漳州 莆田 龙岩 宁德 咸阳 宝鸡 延安 大理 曲靖'.split(
    ' ',
  )
const CITY = new RegExp(CITIES.join('|'), 'g')

/** The big cities that a text names. */
function citiesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(CITY))
}

/** Do both texts name big cities, and none in common? */
export function liesApart(a: string, b: string): boolean {
  const cities = citiesIn(a)
  const others = citiesIn(b)
  return cities.size > 0 && others.size > 0 && ![...others].some((city) => cities.has(city))
}
