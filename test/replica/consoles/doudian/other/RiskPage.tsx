import { Button, Card } from 'antd'

/** A risk check in place of a page: `#captcha_container` and the sentence are 'seen'. */
export function RiskPage() {
  return (
    <div style={{ minHeight: '100vh', display: 'grid', placeItems: 'center' }}>
      <div id="captcha_container">
        <Card title="安全验证" style={{ width: 360 }}>
          <p>当前环境存在风险，请完成验证后继续访问售后工作台</p>
          <div style={{ height: 160, background: '#e9edf5', borderRadius: 4, marginBottom: 12 }} />
          <Button block>按住左边按钮拖动完成上方拼图</Button>
        </Card>
      </div>
    </div>
  )
}
