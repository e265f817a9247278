import type { Figure, Step } from './facts'
import type { MetricUnit } from './labels'

const PER: Partial<Record<MetricUnit, number>> = { hours: 3600, seconds: 1 }
const OWN_UNIT: Partial<Record<MetricUnit, string>> = { hours: '小时', seconds: '秒' }

/** The figure in the metric's own unit, or `null` when it can't be one of that metric. */
export function valueIn(
  unit: MetricUnit,
  figure: Pick<Figure, 'digits' | 'unit' | 'seconds'>,
): number | null {
  switch (unit) {
    case 'rate':
      // through a decimal exponent, so that 11.1111% is 0.111111 and not a neighbour of it
      return figure.unit === '%'
        ? within(Number(`${figure.digits}e-2`), 1)
        : figure.unit === '‰'
          ? within(Number(`${figure.digits}e-3`), 1)
          : null
    case 'hours':
    case 'seconds':
      if (figure.unit === OWN_UNIT[unit]) return Number(figure.digits)
      return figure.seconds === null ? null : exact(figure.seconds / (PER[unit] ?? 1))
    case 'stars':
      return ['', '分', '星'].includes(figure.unit) ? within(Number(figure.digits), 5) : null
    case 'points':
      return ['', '分'].includes(figure.unit) ? within(Number(figure.digits), 100) : null
  }
}

const within = (value: number, most: number): number | null => (value <= most ? value : null)

/** Division leaves binary dust; pages show at most six decimals. */
const exact = (value: number): number => Number(value.toFixed(6))

/** A step's bound in the metric's own unit; a bare number stands in the metric's unit as displayed. */
export function boundIn(unit: MetricUnit, step: Step): number | null {
  if (step.unit) {
    const seconds = { 秒: 1, s: 1, 分钟: 60, min: 60, 小时: 3600, h: 3600, 天: 86_400 }[step.unit]
    return valueIn(unit, { ...step, seconds: seconds === undefined ? null : Number(step.digits) * seconds })
  }
  return unit === 'rate' ? null : Number(step.digits)
}

/** A weight as a fraction: `25%`, `0.25`, `25`. */
export function weightOf(figure: Figure): number | null {
  const number = Number(figure.digits)
  if (figure.unit === '%' || (figure.unit === '' && number > 1))
    return within(Number(`${figure.digits}e-2`), 1)
  return figure.unit === '' ? number : null
}
