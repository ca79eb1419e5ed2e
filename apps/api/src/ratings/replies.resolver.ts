import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  OpenReplyLinkInput,
  QueryRatingToAnswerArgs,
  ReplyToRatingInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { payload } from '../platform/graphql/payload.js';
import { RatingInSightReader } from './rating-in-sight.reader.js';
import { answerRows, formRow } from './rating-rows.js';
import { RepliesService } from './replies.service.js';
import { ReplyLinksService } from './reply-links.service.js';

@Resolver()
export class RepliesResolver {
  constructor(
    private readonly inSight: RatingInSightReader,
    private readonly links: ReplyLinksService,
    private readonly replies: RepliesService,
  ) {}

  @Query('ratingToAnswer')
  async ratingToAnswer(@Args() { token }: QueryRatingToAnswerArgs) {
    const found = await this.inSight.toAnswer(token);
    if (!found) return null;
    const { rating, ...around } = found;
    const { formVersion, answers, reason, wouldUseAgain, ratedAt } = rating;
    const said = { answers: answerRows(answers), reason, wouldUseAgain, ratedAt };
    return { ...around, ...said, form: formRow(formVersion) };
  }

  @Mutation('openReplyLink')
  async openReplyLink(@Context('actor') actor: Actor, @Args('input') input: OpenReplyLinkInput) {
    return payload(await this.links.open(actor, input), (opened) => opened);
  }

  @Mutation('replyToRating')
  async replyToRating(@Context('actor') actor: Actor, @Args('input') input: ReplyToRatingInput) {
    return payload(await this.replies.reply(actor, input), ({ text, name, repliedAt }) => ({
      reply: { text, name, at: repliedAt },
    }));
  }
}
