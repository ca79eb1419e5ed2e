import { Injectable } from '@nestjs/common';
import { type AskedLearning, askedLearnings } from '@scrimmage/domain/asked-learnings';
import type { LearningId, PilotId } from '@scrimmage/domain/ids';
import { type Learning, learningKey, type ReuseMoment } from '@scrimmage/domain/learning';
import type { Pilot } from '@scrimmage/domain/pilot';
import { learningsAsked, leftToHold, momentBefore } from '@scrimmage/domain/standing-reuses';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { markedNote, notesLike, wordsBetween } from '../similar/notes-like.reader.js';
import { BesideLearningsReader, type ShownReuse } from './beside-learnings.reader.js';
import { LearningTable } from './learning.table.js';
import { LearningsReader } from './learnings.reader.js';

/** A learning near a pilot, and what it says with the words of both marked. */
type NearLearning = Learning & { readonly nearTo: PilotId; readonly marked: string };

/** What a pilot is asked at one moment, and what it made of it. */
export interface LearningsAsked {
  readonly moment: ReuseMoment;
  readonly asked: readonly AskedLearning<Learning, ShownReuse>[];
  readonly open: number;
  /** The keys of those that wait for an answer. */
  readonly openKeys: readonly string[];
  /** Applied, and nobody has said whether it held; only of a closed pilot. */
  readonly toHold: readonly ShownReuse[];
}

const columns = columnsOf(LearningTable, [], 'l');
const NearLoader = {};

const leastShared = 2;
/** What a charter says, of the pilot `p`. */
const saidOfPilot = sql`concat_ws(' ', p.name, p.problem, p.hypothesis, p.pre_mortem)`;
/** Enough to find three among them that stand validated. */
const amongNearest = 100;
/** Enough to see why. */
const wordsShown = 6;

/** The learnings a pilot should answer before it goes on; of many pilots in as many statements as of one. */
@Injectable()
export class AskedReader {
  constructor(
    private readonly database: Database,
    private readonly beside: BesideLearningsReader,
    private readonly learnings: LearningsReader,
  ) {}

  async of(pilot: Pilot, given: ReuseMoment | null = null): Promise<LearningsAsked> {
    const moment = given ?? momentBefore(pilot.stage) ?? 'SCALE';
    const [near, reuses] = await Promise.all([
      pilot.stage === 'CLOSED' ? [] : this.nearOf.load(pilot.id),
      this.beside.reusesBy.load(pilot.id),
    ]);
    const answered = reuses.filter((reuse) => answersFor(moment).includes(reuse.moment));
    const known = await this.learnings.byId.loadMany(answered.map(({ ofId }) => ofId));
    const asked = askedLearnings(
      near.map((learning) => ({ learning, why: whyAsked(learning) })),
      answered.map((reuse, at) => ({
        reuse,
        learning: (known[at] ?? null) as Learning | null,
        ofId: reuse.ofId as LearningId,
      })),
    );
    const open = asked.filter(({ reuse }) => reuse === null);
    return {
      moment,
      asked,
      open: open.length,
      openKeys: open.map(({ learning }) => learningKey(learning.number)),
      toHold:
        pilot.stage === 'CLOSED'
          ? leftToHold(reuses.map((reuse) => ({ ...reuse, learningId: reuse.ofId })).toReversed())
          : [],
    };
  }

  /** The nearest that stand validated and were not learned in the pilot itself; one word in common is chance. */
  private get nearOf(): DataLoader<PilotId, readonly NearLearning[]> {
    return listsBy(
      this.database,
      NearLoader,
      (ids: readonly PilotId[]) => sql`
        select near.*, p.id as "nearTo" from pilot p
        cross join lateral (
          select ${columns}, ${markedNote} as marked
          from (
            select s.* from ${notesLike({ text: saidOfPilot, kinds: ['LEARNING'], depth: amongNearest })}
            join learning l on l.id = s.subject_id
            where cardinality(s.shared) >= ${leastShared} and l.state = 'VALIDATED' and l.pilot_id is distinct from p.id
            order by s.place limit ${learningsAsked}) s
          join learning l on l.id = s.subject_id
          join similar_note n on n.subject_kind = s.kind and n.subject_id = s.subject_id
          order by s.place) near
        where p.id = any(${[...ids]})`,
      ({ nearTo }: NearLearning) => nearTo,
    );
  }
}

/** What was answered as the charter was written need not be answered again to start, and the other way round. */
function answersFor(moment: ReuseMoment): readonly ReuseMoment[] {
  return moment === 'SCALE' ? ['SCALE'] : ['CHARTER', 'START'];
}

function whyAsked({ marked }: NearLearning): string {
  const words = wordsBetween(marked).slice(0, wordsShown);
  return words.length > 0 ? `It speaks of the same: ${words.join(', ')}.` : 'It is worded alike.';
}
