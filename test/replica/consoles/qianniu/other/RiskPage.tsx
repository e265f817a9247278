/** The check that stands in a page's place. source: x5sec and punish 'seen' as words of its address */
export function RiskPage() {
  return (
    <div id="nocaptcha" className="baxia-punish" style={{ padding: 120, textAlign: 'center' }}>
      <h3>访问验证</h3>
      <p>亲，请拖动下方滑块完成验证，通过验证以确保正常访问</p>
      <div id="nc_1_wrapper">
        <span>请按住滑块，拖动到最右边</span>
      </div>
      <p>如您有任何疑问，请反馈 x5sec</p>
    </div>
  )
}
