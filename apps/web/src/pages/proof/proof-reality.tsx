import { gradeWords } from '../../features/evidence/criterion-words';
import { BandBadge } from '../../features/pads/band-badge';
import { bandMeanings, criterionName, levelWords } from '../../features/pads/pads-words';
import { EffectPair } from '../../features/value/effect-pair';
import { ValueStrip } from '../../features/value/value-strip';
import type { ProofReality_pilotFragment } from '../../generated/operations';
import { DayOf } from '../../platform/moment';
import { Part } from './part';

type Pads = NonNullable<ProofReality_pilotFragment['pads']>;
type Value = NonNullable<ProofReality_pilotFragment['value']>;

const listed = new Intl.ListFormat('en');

/** How real it was, and what it is worth: the two that say what the evidence means elsewhere. */
export function ProofReality({ pilot: { pads, value } }: { readonly pilot: ProofReality_pilotFragment }) {
  return (
    <>
      <Part title="How real it was">
        {pads ? <Profile pads={pads} /> : <p className="text-table text-ink-2">Nobody has rated it.</p>}
      </Part>
      <Part title="What it is worth from here on">
        {value ? <Worth value={value} /> : <p className="text-table text-ink-2">Nothing is stated of it.</p>}
      </Part>
    </>
  );
}

function Profile({ pads }: { readonly pads: Pads }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-table">
        <BandBadge band={pads.band} />
        <span className="tabular-nums">{`${pads.score} of 100.`}</span>
        {bandMeanings[pads.band]}
      </p>
      <ul className="mt-1 grid grid-cols-[repeat(2,minmax(0,1fr))] gap-x-6 phone:grid-cols-1 print:grid-cols-2">
        {pads.levels.map(({ criterion, essential, counted }) => (
          <li key={criterion} className="flex items-center gap-2 text-meta">
            <span className="min-w-0 flex-1">
              {criterionName(criterion)}
              {essential && <span className="text-ink-3"> · essential</span>}
            </span>
            <Level level={counted} />
            <span className="w-3 text-right font-medium tabular-nums">{levelWords(counted)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-meta text-ink-3">
        {`Levels 0 to 4; above 2 only with an artefact. Rated by ${listed.format(pads.raters.map(({ name }) => name))}, `}
        <DayOf at={pads.ratedAt} />
        {'.'}
      </p>
    </>
  );
}

const steps = [1, 2, 3, 4];

/** Four steps, those reached filled; the number stands beside them. */
function Level({ level }: { readonly level: number | null }) {
  return (
    <svg aria-hidden="true" width={46} height={8} className="shrink-0">
      {steps.map((step) => (
        <rect
          key={step}
          x={(step - 1) * 12 + 0.5}
          y={0.5}
          width={9}
          height={7}
          className={
            level !== null && level >= step
              ? 'fill-accent stroke-accent'
              : 'fill-transparent stroke-line-strong'
          }
        />
      ))}
    </svg>
  );
}

function Worth({ value }: { readonly value: Value }) {
  const { sentence, forward, measured, expected, model } = value;
  const metric = measured?.criterion.metric ?? model.effect?.criterion?.metric;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-table">{sentence}</p>
      {forward && <ValueStrip {...forward} />}
      {metric && (
        <EffectPair
          metric={metric}
          measured={measured}
          expected={expected}
          grade={measured && `${gradeWords[measured.criterion.grade]}.`}
        />
      )}
    </div>
  );
}
