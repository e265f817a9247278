import { parseArgs } from 'node:util'
import { measureChat } from '../eval/text/measure-chat'
import { measureReviews } from '../eval/text/measure-reviews'
import { writeCard } from './card'
import { readLabelled, readOwnLabels, readReviews, readTurns } from './corpora'
import { fitIntents } from './fit-intents'
import { fitAnger, fitChatSentiment } from './fit-moods'
import { fitReviews } from './fit-reviews'
import { writeWeights } from './write-weights'

/**
 * `npm run train -- --data DIR [--date YYYY-MM-DD] [--no-card]`: fits the models on the texts of a folder and writes what
 * the extension ships, with its card. There is no chance in it: the same texts give the same bytes.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, date: { type: 'string' }, 'no-card': { type: 'boolean' } },
})
if (values.data === undefined) {
  console.error('usage: npm run train -- --data DIR [--date YYYY-MM-DD] [--no-card]')
  process.exit(2)
}

const shopping = readReviews(values.data, 'shopping')
const takeaway = readReviews(values.data, 'takeaway')
const reviews = [...shopping, ...takeaway]
const dev = readLabelled(values.data)
const own = readOwnLabels(values.data)
const unlabelled = readTurns(values.data)
const labelled = [...dev, ...own]
const texts = { labelled, unlabelled, reviews }

writeWeights('review-sentiment', 'P(positive) of a review.', fitReviews(reviews))
writeWeights('chat-sentiment', 'P(positive) of a chat message.', fitChatSentiment(texts))
writeWeights('anger', 'P(impatient or worse) of a chat message.', fitAnger(texts))
writeWeights('intent', 'The intent of a chat message.', fitIntents(labelled))

if (!values['no-card']) {
  writeCard({
    date: values.date ?? new Date().toISOString().slice(0, 10),
    rows: {
      'shopping reviews': shopping.length,
      'take-away reviews': takeaway.length,
      'labelled messages': dev.length,
      'our own labels': own.length,
      'messages without a label': unlabelled.length,
    },
    scores: { ...measureReviews(reviews), ...measureChat({ dev, own, unlabelled, reviews }) },
  })
}
