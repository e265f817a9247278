import { parseArgs } from 'node:util'
import { readLabelled, readOwnLabels, readReviews, readTurns } from './corpora'
import { fitIntents } from './fit-intents'
import { fitAnger, fitChatSentiment } from './fit-moods'
import { fitReviews } from './fit-reviews'
import { writeWeights } from './write-weights'

/** `npm run train -- --data DIR`: fits the models on the texts of a folder and writes what the extension ships. */
const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) throw new Error('usage: npm run train -- --data DIR')

const reviews = [...readReviews(values.data, 'shopping'), ...readReviews(values.data, 'takeaway')]
const labelled = [...readLabelled(values.data), ...readOwnLabels(values.data)]
const unlabelled = readTurns(values.data)
const texts = { labelled, unlabelled, reviews }

writeWeights('review-sentiment', 'P(positive) of a review.', fitReviews(reviews))
writeWeights('chat-sentiment', 'P(positive) of a chat message.', fitChatSentiment(texts))
writeWeights('anger', 'P(impatient or worse) of a chat message.', fitAnger(texts))
writeWeights('intent', 'The intent of a chat message.', fitIntents(labelled))
