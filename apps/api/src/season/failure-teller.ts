import type { Actor } from '@scrimmage/domain/actor';
import type { Failure } from '@scrimmage/domain/failure';
import { sampleWorkspace } from './data/workspace.js';
import type { BudgetStory, FailureStory, ReuseStory } from './failure-story.js';
import type { Moment } from './moment.js';
import { granted, registered } from './register.js';
import { dayIn, memberOf, type Setting } from './setting.js';

const { currency } = sampleWorkspace;

/** Tells what failed, what it taught, whether that was used again, and how many failures were planned for. */
export class FailureTeller {
  private readonly failures = new Map<string, Failure>();

  constructor(private readonly setting: Setting) {}

  /** The failure, and what people made of it later. */
  moments(story: FailureStory): readonly Moment[] {
    const { ago, by, stood, repeats, followUp } = story;
    return [
      { ago, by, act: () => this.log(story) },
      ...(stood ? [{ ago: stood.ago, by: stood.by, act: () => this.stand(story, stood) }] : []),
      ...(repeats ? [{ ago: repeats.ago, by: repeats.by, act: () => this.judge(story, repeats) }] : []),
      ...(followUp ? [{ ago: followUp.ago, by, act: () => this.follow(story, followUp) }] : []),
    ];
  }

  reuse({ of, pilot, ago, by, ...said }: ReuseStory): Moment {
    const { verbs, register } = this.setting;
    return {
      ago,
      by,
      act: async () => {
        const input = {
          learningId: (await this.learningOf(of)).id,
          pilotId: registered(register.pilots, pilot).id,
          ...said,
        };
        granted(await verbs.reuses.reuse(this.actor(by), input), `use of what ${of} taught`);
      },
    };
  }

  budget({ program, ago, by, money, ...plan }: BudgetStory): Moment {
    const { verbs, register } = this.setting;
    return {
      ago,
      by,
      act: async () => {
        const input = {
          programId: registered(register.programs, program),
          version: 0,
          learningDays: 30,
          ...plan,
          ...(money !== undefined && { money: euros(money) }),
        };
        granted(await verbs.budgets.set(this.actor(by), input), `budget of ${program}`);
      },
    };
  }

  private actor(by: FailureStory['by']): Actor {
    return registered(this.setting.register.members, by);
  }

  private async learningOf(key: string) {
    const { id } = registered(this.failures, key);
    const [learning] = await this.setting.verbs.learningsReader.ofFailure.load(id);
    if (!learning) throw new Error(`Nothing was learned of “${key}”.`);
    return learning;
  }

  private async log(story: FailureStory): Promise<void> {
    const { verbs, register } = this.setting;
    const { key, pilot, by, what, known, kind, cost, mode1 } = story;
    const causes = await verbs.causes.list(false);
    const cause = causes.find(({ name }) => name === story.cause);
    if (!cause) throw new Error(`The season speaks of the cause “${story.cause}”, which is not in the list.`);
    const day = (ago: number | undefined) => (ago === undefined ? null : dayIn(this.setting, -ago));
    const input = {
      whatFailed: register.spell(what),
      pilotId: registered(register.pilots, pilot).id,
      causeId: cause.id,
      kind,
      seenOn: day(story.seenAgo),
      startedOn: day(story.startedAgo),
      stoppedOn: day(story.stoppedAgo),
      ...(known !== undefined && { knownNow: known }),
      ...(cost !== undefined && { internalCost: euros(cost) }),
      ...(mode1 !== undefined && { mode1Affected: mode1 }),
      ...(story.tell && { toTellIds: story.tell.map((one) => memberOf(this.setting, one)) }),
      ...(story.ended && { decisionId: await this.endOf(pilot) }),
    };
    this.failures.set(key, granted(await verbs.failures.log(this.actor(by), input), key));
  }

  private async endOf(pilot: string): Promise<string> {
    const { verbs, register } = this.setting;
    const decisions = await verbs.gates.decisionsOf.load(registered(register.pilots, pilot).id);
    const end = decisions.find(({ choice }) => choice === 'KILL');
    if (!end) throw new Error(`The season says that ${pilot} was ended, and it was not.`);
    return end.id;
  }

  private async stand(
    { key }: FailureStory,
    { by, next, shown }: NonNullable<FailureStory['stood']>,
  ): Promise<void> {
    const { verbs } = this.setting;
    const { id: learningId, version } = await this.learningOf(key);
    const said = { learningId, version, recommendation: next };
    const edited = granted(await verbs.learnings.edit(this.actor(by), said), `what to do after ${key}`);
    const judged = { learningId, version: edited.version, evidence: shown };
    granted(await verbs.judgements.validate(this.actor(by), judged), `what ${key} taught`);
  }

  private async judge(
    { key }: FailureStory,
    { of, by, note }: NonNullable<FailureStory['repeats']>,
  ): Promise<void> {
    const input = {
      failureId: registered(this.failures, key).id,
      learningId: (await this.learningOf(of)).id,
      weKnew: true,
      note,
    };
    granted(await this.setting.verbs.repeats.judge(this.actor(by), input), `what ${key} repeats`);
  }

  private async follow(
    { key, by }: FailureStory,
    { text, owner, dueAgo }: NonNullable<FailureStory['followUp']>,
  ): Promise<void> {
    const input = {
      learningId: (await this.learningOf(key)).id,
      text,
      ownerId: memberOf(this.setting, owner),
      dueOn: dayIn(this.setting, -dueAgo),
    };
    granted(await this.setting.verbs.learningFollowUps.add(this.actor(by), input), text);
  }
}

function euros(amount: number) {
  return { minorUnits: amount * 100, currency };
}
