/** Tickets in one question for what the store knows of them. */
export const MOST_TICKETS = 50

/** Messages of a chat that a page is told, the last ones. */
export const MOST_MESSAGES = 60
