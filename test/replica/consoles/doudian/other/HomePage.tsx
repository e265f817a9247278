import { Button, Card, Col, List, Row, Statistic } from 'antd'
import { askFetch, useAnswer } from '../../shell/ask'
import { withCommon } from '../wire'

interface Subject {
  shop_id: string
  shop_name: string
}

/** The home page with other shops on it: an advertisement, a ranking, a switcher (all 'inferred'). */
export function HomePage() {
  const reply = useAnswer('home', () =>
    askFetch<{ data: { subjects: Subject[] } }>(
      withCommon('/ecomauth/loginv1/get_login_subject', 'ffa_home'),
    ),
  )
  const others = reply?.data.subjects ?? []
  return (
    <Row gutter={[12, 12]}>
      <Col span={16}>
        <Card title="待办事项">
          <Row>
            {['待发货', '待售后', '待回复咨询', '违规待处理'].map((title, index) => (
              <Col span={6} key={title}>
                <Statistic title={title} value={index * 7 + 3} />
              </Col>
            ))}
          </Row>
        </Card>
        <Card title="同行优秀店铺" style={{ marginTop: 12 }}>
          <List
            dataSource={others}
            renderItem={(shop, index) => (
              <List.Item extra={<span>商家体验分 {96 - index}</span>}>
                {index + 1}. {shop.shop_name} 店铺ID：{shop.shop_id}
              </List.Item>
            )}
          />
        </Card>
      </Col>
      <Col span={8}>
        <Card title="我的其他店铺">
          {others.map((shop) => (
            <p key={shop.shop_id}>
              {shop.shop_name} <Button size="small">切换店铺</Button>
            </p>
          ))}
        </Card>
        <Card title="官方课程" style={{ marginTop: 12 }}>
          {others[0]?.shop_name}：30天把平台求助率降到0.3%
        </Card>
      </Col>
    </Row>
  )
}
