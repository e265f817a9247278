import { measureChat } from '../eval/text/measure-chat'
import { measureReviews } from '../eval/text/measure-reviews'
import { writeCard } from './card'
import { readLabelled, readOwnLabels, readReviews, readTurns } from './corpora'
import { fitIntents } from './fit-intents'
import { fitAnger, fitChatSentiment } from './fit-moods'
import { fitReviews } from './fit-reviews'
import { writeWeights } from './write-weights'

/** Fits the models that read messages and reviews, and writes them with their card. */
export function trainText({ data, date, card }: { data: string; date: string; card: boolean }): void {
  const shopping = readReviews(data, 'shopping')
  const takeaway = readReviews(data, 'takeaway')
  const reviews = [...shopping, ...takeaway]
  const dev = readLabelled(data)
  const own = readOwnLabels(data)
  const unlabelled = readTurns(data)
  const labelled = [...dev, ...own]
  const texts = { labelled, unlabelled, reviews }

  writeWeights({ name: 'review-sentiment', what: 'P(positive) of a review.' }, fitReviews(reviews))
  writeWeights({ name: 'chat-sentiment', what: 'P(positive) of a chat message.' }, fitChatSentiment(texts))
  writeWeights({ name: 'anger', what: 'P(impatient or worse) of a chat message.' }, fitAnger(texts))
  writeWeights({ name: 'intent', what: 'The intent of a chat message.' }, fitIntents(labelled))

  if (!card) return
  writeCard({
    date,
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
