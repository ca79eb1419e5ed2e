import type { Moment } from '../../../charts/moments-layout';
import { decisionLabel, gateWords } from '../../../features/gates/gate-words';
import type { PilotDecisions_pilotFragment } from '../../../generated/operations';
import { dayIn, formatDay } from '../../../platform/format';

type Pilot = PilotDecisions_pilotFragment;
type Told = Omit<Moment, 'words' | 'cells'> & {
  readonly why: string;
  /** Said where there is room for it: "against the recommendation". */
  readonly also?: string;
};
type Look = Pick<Moment, 'tone' | 'glyph'>;

const plain: Look = { tone: 'neutral', glyph: 'ring' };

interface Place {
  readonly today: string;
  readonly timeZone: string;
}

function decisionLook({ outcome, overrule }: Pilot['decisions'][number]): Look {
  if (overrule) return { tone: 'watch', glyph: 'triangle' };
  if (outcome === 'SCALED') return { tone: 'good', glyph: 'disc' };
  if (outcome === 'KILLED') return { tone: 'learn', glyph: 'square' };
  return outcome === null ? { tone: 'accent', glyph: 'half' } : { tone: 'neutral', glyph: 'square' };
}

function decided({ decisions }: Pilot, { timeZone }: Place): readonly Told[] {
  return decisions.map((decision) => {
    const { id, gate, choice, outcome, at, by, reason, overrule } = decision;
    const label = `${gateWords[gate]}: ${decisionLabel(gate, choice, outcome)}, by ${by.name}`;
    return {
      id: `decision-${id}`,
      day: dayIn(at, timeZone),
      label,
      why: reason,
      ...(overrule && { also: 'against the recommendation' }),
      ...decisionLook(decision),
    };
  });
}

function promised({ conditions, followUps }: Pilot, { timeZone }: Place): readonly Told[] {
  return [
    ...conditions.flatMap(({ id, text, clearedAt, note }) =>
      clearedAt
        ? [
            {
              id,
              day: dayIn(clearedAt, timeZone),
              label: `Cleared: ${text}`,
              why: note ?? '',
              tone: 'good' as const,
              glyph: 'ring' as const,
            },
          ]
        : [],
    ),
    ...followUps.map(({ id, days, dueOn, recordedAt, late, note }) => ({
      id,
      day: recordedAt ? dayIn(recordedAt, timeZone) : dueOn,
      label: recordedAt ? `Effect after ${days} days recorded` : `Looked at again after ${days} days`,
      why: note ?? '',
      tone: late ? ('bad' as const) : ('neutral' as const),
      glyph: recordedAt ? ('disc' as const) : ('ring' as const),
    })),
  ];
}

function amended({ evidencePlan: { lock, amendments }, decisions }: Pilot, place: Place): readonly Told[] {
  // A decision at the START gate locks the criteria: it is told there.
  const told = decisions.some(({ gate }) => gate === 'START');
  const locked: readonly Told[] =
    lock && !told
      ? [
          {
            id: 'lock',
            day: dayIn(lock.lockedAt, place.timeZone),
            label: 'Criteria locked',
            why: '',
            ...plain,
          },
        ]
      : [];
  return [
    ...locked,
    ...amendments.map(({ version, at, reason }) => ({
      id: `amendment-${version}`,
      day: dayIn(at, place.timeZone),
      label: 'Criteria amended',
      why: reason,
      tone: 'watch' as const,
      glyph: 'ring' as const,
    })),
  ];
}

function dated({ proposedOn, decisionDate, closedOn }: Pilot): readonly Told[] {
  return [
    ...(proposedOn ? [{ id: 'proposed', day: proposedOn, label: 'Proposed', why: '', ...plain }] : []),
    ...(decisionDate && !closedOn
      ? [
          {
            id: 'decision-date',
            day: decisionDate,
            label: 'Decision date',
            why: '',
            tone: 'watch' as const,
            glyph: 'ring' as const,
          },
        ]
      : []),
  ];
}

/** What happened to a pilot at its gates and to its promises, and what is still to come. */
export function decisionMoments(pilot: Pilot, place: Place): readonly Moment[] {
  const all = [
    ...dated(pilot),
    ...decided(pilot, place),
    ...amended(pilot, place),
    ...promised(pilot, place),
  ];
  return all.map(({ why, also, ...moment }) => {
    const day = formatDay(moment.day, place.today);
    const what = also ? `${moment.label}, ${also}` : moment.label;
    return { ...moment, words: `${day}: ${what}`, cells: [day, what, why] };
  });
}
