import { Injectable } from '@nestjs/common';
import type { RecordTermsInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no, type Problem } from '@scrimmage/domain/answer';
import { dayWords, type Instant } from '@scrimmage/domain/calendar';
import { checkedVersion, type GivenTerms } from '@scrimmage/domain/engagement-input';
import type { Engagement, TermsVersion } from '@scrimmage/domain/engagements';
import type { TermsId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { EngagementEvents, type OpenEngagement } from './engagement.events.js';
import { EngagementsRepository, TermsVersionsRepository } from './terms.repository.js';

/** A version of terms and the engagement it is of. */
export interface RecordedTerms {
  readonly engagement: Engagement;
  readonly terms: TermsVersion | null;
}

/** What stood when the new version came. */
interface Standing {
  readonly newest: TermsVersion | null;
  readonly signed: TermsVersion | null;
}

/** Writing down what is proposed and what is signed: every version stays as it was recorded. */
@Injectable()
export class RecordTermsService {
  constructor(
    private readonly versions: TermsVersionsRepository,
    private readonly engagements: EngagementsRepository,
    private readonly desk: EngagementEvents,
    private readonly clock: Clock,
  ) {}

  /** Records a version on top of the newest one that was looked at; on top of another it is refused, with the newest. */
  async record(actor: Actor, given: RecordTermsInput): Promise<Reply<RecordedTerms>> {
    const open = await this.desk.open(given.engagementId);
    const { engagement } = open;
    if (!may(actor, 'recordTerms')) throw forbidden(policy.recordTerms.who);
    const input = checkedVersion(given, this.clock.today(actor.timeZone));
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const earlier = await this.earlier(open, input.value.id);
    if (earlier) return earlier;
    const standing = await this.versions.standing(engagement.id);
    const { newest } = standing;
    if ((newest?.version ?? 0) !== given.version)
      return changedMeanwhile(['terms'], { engagement, terms: newest });
    const problems = mistakes(engagement, standing, input.value);
    if (problems.length) return { ok: false, problems };
    return this.write(actor, open, standing, input.value);
  }

  /** What an earlier sending of the same brought about. */
  private async earlier(open: OpenEngagement, id: string | null): Promise<Reply<RecordedTerms> | null> {
    const terms = id === null ? null : await this.versions.find(id as TermsId);
    if (!terms) return null;
    const { engagement } = open;
    if (terms.engagementId !== engagement.id) return no('ID_TAKEN');
    this.desk.tell(open, { verb: 'recordTerms', at: this.clock.now() });
    return { ok: true, value: { engagement, terms } };
  }

  private async write(
    actor: Actor,
    open: OpenEngagement,
    { newest }: Standing,
    given: GivenTerms,
  ): Promise<Reply<RecordedTerms>> {
    const now = this.clock.now();
    const terms = versionOf(actor, open.engagement, { given, after: newest, now });
    await this.versions.insert(terms);
    const { reason } = given;
    const changes = {
      terms: [newest?.version ?? null, terms.version],
      state: [newest?.state ?? null, terms.state],
    } as const;
    this.desk.tell(open, { verb: 'recordTerms', changes, reason, at: now });
    const engagement = await this.signed(open, given, now);
    return { ok: true, value: { engagement, terms } };
  }

  /** The engagement learns the day of its signature from the first terms that are signed. */
  private async signed(
    open: OpenEngagement,
    { state, signedOn }: GivenTerms,
    now: Instant,
  ): Promise<Engagement> {
    const { engagement } = open;
    if (state !== 'SIGNED' || signedOn === null || engagement.signedOn !== null) return engagement;
    const after = await this.engagements.update(engagement, { signedOn, updatedAt: now });
    this.desk.tellChange(open, after, { signedOn: [null, signedOn] });
    return after;
  }
}

/** What is wrong with a version beside what stands already. */
function mistakes(
  { signedOn, endedOn }: Engagement,
  { signed }: Standing,
  given: GivenTerms,
): readonly Problem[] {
  if (given.state !== 'SIGNED') return [];
  const problem = (path: string, message: string): Problem => ({ path, code: 'CHECK', message });
  const day = signedOn ?? given.signedOn;
  const rules = [
    day === null && problem('signedOn', 'Say on which day they were signed.'),
    signedOn !== null &&
      given.signedOn !== null &&
      given.signedOn !== signedOn &&
      problem(
        'signedOn',
        `The engagement was signed on ${dayWords(signedOn)}; days are counted from there. To correct that day, change it on the engagement.`,
      ),
    day !== null &&
      endedOn !== null &&
      endedOn < day &&
      problem('signedOn', 'The engagement ended before this day.'),
    signed && given.reason === null && problem('reason', 'Say why signed terms are replaced.'),
  ];
  return rules.filter((rule) => rule !== false && rule !== null);
}

function versionOf(
  actor: Actor,
  engagement: Engagement,
  {
    given,
    after,
    now,
  }: { readonly given: GivenTerms; readonly after: TermsVersion | null; readonly now: Instant },
): TermsVersion {
  const { id, state, name, sheet, reason } = given;
  return {
    workspaceId: engagement.workspaceId,
    id: (id ?? uuidv7()) as TermsId,
    engagementId: engagement.id,
    version: (after?.version ?? 0) + 1,
    state,
    name,
    sheet,
    reason,
    recordedBy: actor.memberId,
    recordedAt: now,
  };
}
