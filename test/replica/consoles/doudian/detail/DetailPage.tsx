import { Button, Card, Skeleton, Space } from 'antd'
import { useState } from 'react'
import { askXhr, useAnswer } from '../../shell/ask'
import { useNow } from '../../shell/clock'
import { cssModule } from '../../shell/css-module'
import { useRoute } from '../../shell/route'
import { agree, useAct } from '../acted'
import { RejectForm } from '../reject/RejectForm'
import { deadlineText } from '../texts'
import { AFTER_SALE, type Detail } from '../wire'
import { InfoBlock, ItemBlock, Negotiation } from './Blocks'
import { Parcels } from './LogisticsDrawer'

const css = cssModule('style', {
  page: 'display:flex;flex-direction:column;gap:12px',
  headline: 'font-size:18px;font-weight:600;color:#252931',
  countdown: 'color:#f24141;margin-top:4px',
  remark: 'color:#565960;margin-top:10px&>a{margin-left:8px}',
})

/** 售后详情 v3; path, 售后编号, 订单备注 are 'seen', the layout follows v2 ('inferred'). */
export function DetailPage() {
  const route = useRoute()
  const id = route.searchParams.get('aftersale_id') ?? ''
  const reply = useAnswer(id, () => askXhr<{ data: Detail | null }>(AFTER_SALE.detail(id)))
  if (!reply) return <Skeleton active paragraph={{ rows: 8 }} />
  if (!reply.data) return <Card>售后单不存在</Card>
  return <Loaded id={id} detail={reply.data} />
}

function Loaded({ id, detail }: { id: string; detail: Detail }) {
  const act = useAct(id)
  const [refusing, setRefusing] = useState(false)
  const logs = act ? [act.log, ...detail.record_logs_list] : detail.record_logs_list
  return (
    <div className={css.page}>
      <Card>
        <Headline detail={detail} acted={act?.statusText} />
        {!act && <Actions id={id} detail={detail} onRefuse={() => setRefusing(true)} />}
        <div className={css.remark}>
          订单备注： - <a>修改</a>
        </div>
      </Card>
      <Card title="售后信息">
        <ItemBlock detail={detail} />
        <InfoBlock rows={detail.after_sale_info.after_sale_detail.detail_info_v3} />
      </Card>
      <Card title="物流信息">
        <Parcels item={detail} />
      </Card>
      <Card title="协商记录">
        <Negotiation logs={logs} />
      </Card>
      <RejectForm afterSaleId={refusing ? id : null} onClose={() => setRefusing(false)} />
    </div>
  )
}

function Headline({ detail, acted }: { detail: Detail; acted: string | undefined }) {
  const countdown = deadlineText(detail, useNow())
  if (acted) return <div className={css.headline}>{acted}</div>
  return (
    <>
      <div className={css.headline}>{detail.text_part.headline}</div>
      {countdown && <div className={css.countdown}>{countdown}</div>}
    </>
  )
}

/** The page's buttons come from `actions[]` ('seen'); the ids but `im_contact_user` are 'inferred'. */
function Actions({ id, detail, onRefuse }: { id: string; detail: Detail; onRefuse: () => void }) {
  return (
    <Space style={{ marginTop: 12 }}>
      {detail.actions.map((action) => {
        if (action.id === 'im_contact_user') {
          return (
            <Button key={action.id} href={action.server_url} target="_blank">
              {action.text}
            </Button>
          )
        }
        const isRefusal = action.id.startsWith('reject')
        return (
          <Button
            key={action.id}
            type={isRefusal ? 'default' : 'primary'}
            onClick={() => (isRefusal ? onRefuse() : agree(id, action.text))}
          >
            {action.text}
          </Button>
        )
      })}
    </Space>
  )
}
