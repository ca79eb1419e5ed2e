import { linkActor } from '@scrimmage/domain/actor';
import type { RatingId } from '@scrimmage/domain/ids';
import { type RatingLevel, ratingForm, ratingQuestions } from '@scrimmage/domain/vendor-rating';
import type { Moment } from './moment.js';
import type { RatingStory, StanceStory } from './rating-story.js';
import { granted, registered } from './register.js';
import type { Setting } from './setting.js';

/** Tells how vendors are rated, what they answer, and what a person makes of what was computed. */
export class RatingTeller {
  constructor(private readonly setting: Setting) {}

  /** The rating, the link that is sent to the vendor, and its answer. */
  moments(story: RatingStory): readonly Moment[] {
    const { ago, by, answered } = story;
    const made: { id?: RatingId; token?: string } = {};
    const rate = { ago, by, act: () => this.rate(story, made) };
    if (!answered) return [rate];
    const { name, text } = answered;
    return [
      rate,
      { ago: answered.asked, by, act: () => this.ask(story, made) },
      { ago: answered.ago, by: 'link', act: () => this.answer({ name, text, token: made.token ?? '' }) },
    ];
  }

  stance({ vendor, ago, by, ...word }: StanceStory): Moment {
    const { verbs, register } = this.setting;
    return {
      ago,
      by,
      act: async () => {
        const input = { vendorId: registered(register.vendors, vendor), ...word };
        granted(await verbs.stances.confirm(registered(register.members, by), input), `stance of ${vendor}`);
      },
    };
  }

  private async rate(
    { pilot, by, levels, reason, again }: RatingStory,
    made: { id?: RatingId },
  ): Promise<void> {
    const { verbs, register } = this.setting;
    const input = {
      engagementId: registered(register.engagements, pilot).id,
      formVersion: ratingForm.version,
      answers: ratingQuestions.map((code, at) => ({ code, level: levelOf(levels[at]) })),
      reason,
      wouldUseAgain: again,
    };
    const actor = registered(register.members, by);
    made.id = granted(await verbs.ratings.rate(actor, input), `rating of ${pilot}`).rating.id;
  }

  private async ask({ pilot, by }: RatingStory, made: { id?: RatingId; token?: string }): Promise<void> {
    const { verbs, register } = this.setting;
    const actor = registered(register.members, by);
    const { link } = granted(
      await verbs.replyLinks.open(actor, { ratingId: made.id ?? '' }),
      `link to the rating of ${pilot}`,
    );
    // The token stands behind the #, where the vendor's browser would find it.
    made.token = link.split('#')[1] ?? '';
  }

  private async answer(given: { readonly name: string; readonly text: string; readonly token: string }) {
    const { verbs, register } = this.setting;
    const { workspaceId } = registered(register.members, 'ada');
    granted(await verbs.replies.reply(linkActor(workspaceId), given), `answer of ${given.name}`);
  }
}

function levelOf(sign: string | undefined): RatingLevel | null {
  return sign === undefined || sign === '-' ? null : (Number(sign) as RatingLevel);
}
