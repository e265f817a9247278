/** What the terms of a cost are made of; `null` = not known. Money in fen, shares and chances 0–1. */
export interface CostInputs {
  refundFen: number | null
  /** What the goods were sold for, where no refund is asked for. */
  priceFen: number | null
  marginRate: number | null
  salvageRate: number | null
  freightFen: number | null
  minuteFen: number | null
  pointFen: number | null
  /** What the platform may have the buyer paid for a wrongful refusal; 0 where it has no such rule. */
  compensationFen: number | null
  /** The goodwill payment, or the part of the price. */
  paymentFen: number | null
  /** 1; the doubt about the minutes that things take. */
  pace: number
  escalation: number
  lose: number
  stillReturns: number
  settled: number
  intercepted: number
}

export type InputName = keyof CostInputs

/** How an input is called where a person can tell it. */
export const FIELD_OF: Readonly<Record<InputName, string>> = {
  refundFen: 'refundFen',
  priceFen: 'paidFen',
  marginRate: 'costs.marginRate',
  salvageRate: 'costs.salvageRate',
  freightFen: 'costs.freightFen',
  minuteFen: 'costs.minuteFen',
  pointFen: 'costs.pointFen',
  compensationFen: 'paidFen',
  paymentFen: 'costs.compensationFen',
  pace: 'minutes',
  escalation: 'costs.escalationRate',
  lose: 'costs.winRate',
  stillReturns: 'costs.returnRate',
  settled: 'settled',
  intercepted: 'intercepted',
}

/** The 80 % bounds of what is in doubt. */
export type InputRanges = Partial<Record<InputName, readonly [low: number, high: number]>>

/**
 * How far off a figure that a person enters usually is, either way, as a share of itself: nobody measures these to
 * the fen. Our own estimate; a chance that was given stands as it is.
 */
export const ENTERED_DOUBT: Readonly<Partial<Record<InputName, number>>> = {
  marginRate: 0.1,
  salvageRate: 0.25,
  freightFen: 0.2,
  minuteFen: 0.2,
  pace: 0.5,
}

/** A person's minutes that each step takes. Our own estimate: no source counts them. */
export const MINUTES = {
  /** Opening, checking and shelving what came back. */
  returned: 8,
  /** Proofs, answers and waiting for the platform's decision. */
  escalated: 40,
  talk: 8,
  exchanged: 12,
  resent: 6,
  intercepted: 6,
  repaired: 15,
} as const
