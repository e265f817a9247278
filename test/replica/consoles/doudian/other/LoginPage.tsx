import { Button, Card, Input, Tabs } from 'antd'

/** `/login/common` ('seen'); its content is 'inferred'. */
export function LoginPage() {
  return (
    <div style={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: '#eef3ff' }}>
      <Card style={{ width: 400 }} title="抖店 · 商家登录">
        <Tabs
          items={[
            { key: 'phone', label: '手机登录' },
            { key: 'mail', label: '邮箱登录' },
          ]}
        />
        <Input placeholder="请输入手机号" style={{ marginBottom: 12 }} />
        <Input.Password placeholder="请输入密码" style={{ marginBottom: 16 }} />
        <Button type="primary" block>
          登录
        </Button>
        <p style={{ color: '#898b8f' }}>登录即可处理售后、退款与订单，查看商家体验分</p>
      </Card>
    </div>
  )
}
