import type { DeclareHealthInput, EditValueModelInput } from '@scrimmage/contract/generated/schema-types';
import { type PadsLevelNumber, padsCriteria } from '@scrimmage/domain/pads';
import type { ValueRange } from '@scrimmage/domain/value-model';
import { granted, registered } from './register.js';
import type { Doing, Setting } from './setting.js';
import type { PadsStory, SeasonRange, ValueStory } from './story.js';

const pages = 'https://pages.brindlewick.example';

/** Tells what people hold of a pilot: how real it is, and what it may be worth. */
export class BeliefTeller {
  constructor(private readonly setting: Setting) {}

  async rate({ pilot, actor }: Doing, story: PadsStory): Promise<void> {
    const { verbs } = this.setting;
    const { settles } = story;
    const profile = settles ? await verbs.padsReader.profileOf.load(pilot.id) : null;
    const input = {
      pilotId: pilot.id,
      levels: ratedLevels(story),
      ...(settles && { reconciles: { sentence: settles, ratings: [...(profile?.ratings ?? [])] } }),
    };
    granted(await verbs.pads.rate(actor, input), `pads of ${pilot.name}`);
  }

  async declare(
    { pilot, actor }: Doing,
    { state, sentence }: Pick<DeclareHealthInput, 'state' | 'sentence'>,
  ) {
    const input = { pilotId: pilot.id, state, sentence };
    granted(await this.setting.verbs.health.declare(actor, input), `health of ${pilot.name}`);
  }

  async value({ pilot, actor }: Doing, story: ValueStory): Promise<void> {
    const { verbs, register } = this.setting;
    const criteria = await verbs.criteriaReader.ofPilot.load(pilot.id);
    const { effect, horizonMonths = 12 } = story;
    const metricId = effect && registered(register.metrics, effect.metric);
    const scaling = criteria.find((one) => one.metricId === metricId && one.role === 'SUCCESS');
    const changes = {
      horizonMonths,
      adoption: story.adoption ? rangeOf(story.adoption, 1) : null,
      lines: story.lines.map(({ amount, ...line }) => ({ ...line, amount: amount && rangeOf(amount, 100) })),
      effect: effect && {
        criterionId: scaling?.id ?? '',
        perUnit: effect.perUnit && rangeOf(effect.perUnit, 100),
        expected: effect.expected ? rangeOf(effect.expected, 1) : null,
        rampMonths: effect.rampMonths ?? 0,
      },
      sunk: cents(story.sunk),
      weeklyBurn: cents(story.weeklyBurn),
    };
    const input = { pilotId: pilot.id, version: 0, changes } as EditValueModelInput;
    granted((await verbs.values.edit(actor, input)).reply, `value of ${pilot.name}`);
  }
}

function ratedLevels({ levels, shown = {}, notes = {} }: PadsStory) {
  return padsCriteria.map((criterion, i) => {
    const title = shown[criterion];
    return {
      criterion,
      level: levels[i] === '-' ? null : (Number(levels[i]) as PadsLevelNumber),
      note: notes[criterion] ?? null,
      artefact: title ? { title, url: `${pages}/${slug(title)}` } : null,
    };
  });
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function rangeOf(range: SeasonRange, times: number): ValueRange {
  if (range.length === 3) {
    const [low, likely, high] = range.map((part) => part * times) as [number, number, number];
    return { kind: 'PERT', low, likely, high };
  }
  return { kind: 'CI90', low: range[0] * times, likely: null, high: range[1] * times };
}

function cents(euros: number | undefined): number | null {
  return euros === undefined ? null : euros * 100;
}
