/** What the findings of 抖店 say; keyed as `FindingWords` says. */
export const douyinFindingsZh = {
  'd1-untrue-reason.form.caution': '让买家改原因再申请：没读到聊天，原因若属实，会算「无故拒绝」；先核对',
  'd1-untrue-reason.form.danger': '原因没有证据说是错的，让买家改会算「无故拒绝」；按原来的原因处理',
  'd2-no-chat-record.before.caution': '选「已签收」「协商一致」等理由，要附聊天记录',
  'd2-no-chat-record.form.caution': '没读到选的是哪个理由；若是「已签收」「协商一致」这类，先附聊天记录',
  'd2-no-chat-record.form.danger': '没附聊天记录，用这个理由会算「无故拒绝」；先传和买家的聊天截图再交',
  'd2-no-chat-record.form.danger.denied':
    '买家在聊天里说的正相反，用这个理由会算「无故拒绝」；换个站得住的理由',
  'd3-shipped-after-application.before.caution': '没揽收就别选「已发货」；揽收晚于申请会算「无故拒绝」',
  'd3-shipped-after-application.form.caution':
    '没读到揽收时间；若晚于申请，「已发货」会算「无故拒绝」，先查物流',
  'd3-shipped-after-application.form.danger': '揽收在申请之后，用「已发货」会算「无故拒绝」；拦截或同意退款',
  'd3-shipped-after-application.form.danger.waiting':
    '还没揽收，用「已发货」会算「无故拒绝」；先停发，同意退款',
  'd4-wrong-type-unguided.form.caution': '没读到聊天；买家选错类型要先引导他改，并附聊天记录',
  'd4-wrong-type-unguided.form.danger.unguided':
    '没先引导买家改类型就拒绝，会算「无故拒绝」；先在聊天里教他改',
  'd4-wrong-type-unguided.form.danger.unproved': '引导过，但没附聊天记录，会算「无故拒绝」；先传截图',
  'd5-signed-without-contact.before.caution': '物流有争议，选「已签收」前要先联系买家，并附记录',
  'd5-signed-without-contact.form.caution': '没读到申请后和买家的联系；没联系就选「已签收」会算「无故拒绝」',
  'd5-signed-without-contact.form.danger.silent':
    '申请后还没联系过买家，用「已签收」会算「无故拒绝」；先聊一句',
  'd5-signed-without-contact.form.danger.unproved':
    '联系过，但没附记录，用「已签收」会算「无故拒绝」；先传截图',
  'd6-quality-claim.before.caution.quality': '品质申请，别选「已签收」「不支持7天无理由」',
  'd6-quality-claim.before.caution.close': '这类申请可能算品质问题，别选「已签收」「不支持7天无理由」',
  'd6-quality-claim.before.caution.unread':
    '没读到买家的原因；若是品质问题，别选「已签收」「不支持7天无理由」',
  'd6-quality-claim.form.caution.close': '这类申请可能算品质问题，用这个理由站不稳；先看图片和说明再选',
  'd6-quality-claim.form.caution.unread': '没读到买家的原因；若是品质问题，这个理由站不住，先核对',
  'd6-quality-claim.form.danger':
    '用这个理由拒绝品质申请，会算「无故拒绝」；换有检测能证明的理由，或先谈补偿',
  'd7-merchant-excuse.form.caution': '写了店里自己的难处，选了理由交上去会算「无故拒绝」；换掉这句',
  'd7-merchant-excuse.form.danger': '拿店里自己的难处当理由，会算「无故拒绝」；换掉这句，给个能办的时间',
  'd8-no-alternative.form.caution': '不用退货的商品，光拒绝会算「无故拒绝」；先看聊天里给没给过别的办法',
  'd8-no-alternative.form.danger': '不用退货的商品，没给别的办法就拒绝，会算「无故拒绝」；先提补偿或补发',
  'd9-arbitration-risk.before.caution.quality': '品质申请要有检测或视频才拒得住，先备好',
  'd9-arbitration-risk.before.caution.proof': '这类申请要店里举证，没凭证多半判给买家，先备好',
  'd9-arbitration-risk.before.caution.seven-day': '可能还在 7 天无理由期内，货没回来就拒，多半判给买家',
  'd9-arbitration-risk.form.caution.unread': '没读到买家的原因，也没附凭证；到仲裁多半站不住，先核对',
  'd9-arbitration-risk.form.danger.quality': '品质申请没附反驳的凭证，仲裁多半判给买家；先传检测或视频',
  'd9-arbitration-risk.form.danger.proof': '这类申请要店里举证，现在一份也没有；先传凭证，或先谈补偿',
  'd9-arbitration-risk.form.caution.seven-day': '可能还在 7 天无理由期内；先核对签收时间和店里的承诺',
  'd9-arbitration-risk.form.danger.seven-day': '还在 7 天无理由期内、货没退回，仲裁多半判给买家；先同意退货',
} as const
