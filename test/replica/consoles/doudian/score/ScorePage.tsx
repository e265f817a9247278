import { Skeleton } from 'antd'
import { askFetch, askXhr, useAnswer } from '../../shell/ask'
import { withCommon } from '../wire'
import { CardLayout } from './CardLayout'
import { GrowthLayout, NoScoreLayout } from './SmallShop'
import { WeightLayout } from './WeightLayout'
import type { Analysis, Overview } from './score-wire'

const BASE = '/governance/shop/experiencescore'

/** 商家体验分 in the layout that the boot data names. */
export function ScorePage() {
  const overview = useAnswer('overview', () =>
    askXhr<{ data: Overview }>(
      withCommon(
        `${BASE}/getOverviewByVersion?exp_version=release&new_shop_version=release&source=1`,
        'ffa_eco',
      ),
    ),
  )
  const analysis = useAnswer('analysis', () =>
    askFetch<{ data: Analysis }>(withCommon(`${BASE}/getAnalysisScore?number_type=30`, 'ffa_eco')),
  )
  if (!overview || !analysis) return <Skeleton active paragraph={{ rows: 10 }} />
  const props = { overview: overview.data, analysis: analysis.data }
  switch (window.__REPLICA__.scoreLayout) {
    case 'old':
      return <WeightLayout {...props} />
    case 'growth':
      return <GrowthLayout {...props} />
    case 'none':
      return <NoScoreLayout {...props} />
    default:
      return <CardLayout {...props} />
  }
}
