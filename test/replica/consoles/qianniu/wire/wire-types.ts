/** A row of `disputeGridVOList`. Keys are 'seen' where marked, all others 'inferred'. */
export interface DisputeGridVO {
  /** seen; a bare number in some builds, hence the twin */
  bizOrderId: string
  bizOrderIdStr: string
  /** seen, value inferred */
  bizClaimType: string
  disputeId: string
  disputeIdStr: string
  statusText: string
  disputeTypeText: string
  reasonText: string
  goodsStatusText: string | null
  consignStatusText: string | null
  applyTime: string
  timeOut: string | null
  timeOutText: string | null
  buyerNick: string
  tags: string[]
  returnLogisticsText: string | null
  canRefuse: boolean
  /** seen, with `refundFee`, `buyerActualFee`, `refundFeeOptions` and `itemInfo.auctionId` */
  disputeBodyVO: {
    refundFee: string
    buyerActualFee: string
    refundFeeOptions: unknown[]
    itemInfo: { auctionId: string | null; title: string; skuText: string | null; amount: string | null }
  }
}

/** Reply of `disputelistv2`: first a summary without rows, then the rows. source: path 'seen' */
export interface DisputeListData {
  success: boolean
  resultData: {
    refundStatusSelectVO: { selectedId: string }
    donutVO: { items: { name: string; count: string }[] }
    disputeGridVOList?: DisputeGridVO[]
    total?: number
    pageNo?: number
    pageSize?: number
  }
}

/** A parcel of a detail reply. source: 'inferred', after the G1 page's `logisticsDetail` and `logistics` */
export interface WireParcel {
  companyName: string
  trackingNum: string
  stateText: string
  options: { process: string; time: string }[]
}

/** An entry of 协商记录. source: keys 'seen' on G1 pages as `negotiationInfoItem` */
export interface WireTalk {
  identity: 'buyer' | 'seller' | 'system'
  name: string
  time: string
  info: string
}

/** A labelled row of the detail page. */
export interface WireField {
  title: string
  text: string
}

/** Reply of `disputedetail`. source: 'inferred' as a whole, no public code recorded it */
export interface DisputeDetailData {
  success: boolean
  resultData: {
    disputeId: string
    disputeIdStr: string
    bizOrderIdStr: string
    headline: string
    statusKey: string
    timeOut: string | null
    timeOutText: string | null
    canRefuse: boolean
    tags: string[]
    refundInfo: WireField[]
    dealInfo: WireField[]
    itemInfo: { title: string; skuText: string | null; amount: string | null; price: string }
    outbound: WireParcel | null
    inbound: WireParcel | null
    negotiation: WireTalk[]
    rejectOptions: { id: string; name: string }[]
  }
}

/** A metric of 真实体验分. source: keys 'seen' */
export interface SubIndex {
  code: string
  name: string
  score: string | null
  value: string | null
  showValue: string
  rank: string | null
  weight: string | null
  indexLevelCode: 'excellent' | 'normal' | null
  isAssessed: boolean
  indexDesc: { interval: string }
  tagDTO: { text: string } | null
  /** The band lines as the page lists them and the peers' value. source: 'inferred' */
  bands: { line: string; score: string }[]
  peerText: string | null
}

/** Reply of the component `tmallStoreIndicators`. source: keys 'seen', nesting 'inferred' */
export interface StoreIndicatorsData {
  updateTime: string | null
  list: {
    code: 'nps' | 'newGoods' | 'newLogistics' | 'newServices'
    name: string
    score: string | null
    grade: string | null
    gradeCode: string | null
    rank: string | null
    compare: string | null
    weight: string | null
  }[]
  mainIndexInfoList: { name: string; subIndexInfoList: SubIndex[] }[]
  bonus: { name: string; score: string } | null
}
