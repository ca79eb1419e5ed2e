import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { BandBadge } from '../../../features/pads/band-badge';
import { anchorWords, bandMeanings, criterionName, levelWords } from '../../../features/pads/pads-words';
import type { Pads_pilotFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { Section } from '../../../ui/page-header';
import { ApartLevels } from './apart-levels';
import { NextRepLine } from './rating-summary';

type Profile = NonNullable<Pads_pilotFragment['pads']>;
type Level = Profile['levels'][number];

const listed = new Intl.ListFormat('en');

/** What the profile comes to: band, score, the next rep, and who says so. */
export function ProfileHead({ pads, actions }: { readonly pads: Profile; readonly actions: ReactNode }) {
  return (
    <section aria-labelledby="pads-title" className="card p-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-80 flex-col gap-1">
          <h2 id="pads-title" className="flex flex-wrap items-center gap-2 text-section font-semibold">
            <BandBadge band={pads.band} />
            <span className="tabular-nums">{`${pads.score} of 100`}</span>
          </h2>
          <p className="text-table text-ink-2">{bandMeanings[pads.band]}</p>
          <NextRepLine nextRep={pads.nextRep} />
          <p className="text-meta text-ink-3">
            {`${pads.reconciled === null ? 'Rated' : 'Settled'} by ${listed.format(pads.raters.map(({ name }) => name))}, `}
            <Moment at={pads.ratedAt} />
            {pads.raters.length === 1 && pads.reconciled === null && '. Nobody else has rated it yet.'}
          </p>
          {pads.reconciled !== null && <p className="text-table">{`“${pads.reconciled}”`}</p>}
        </div>
        <div className="no-print">{actions}</div>
      </div>
    </section>
  );
}

/** What each level means here, and what shows it. */
export function LevelList({ pads }: { readonly pads: Profile }) {
  return (
    <Section title="What each level rests on">
      <ul>
        {pads.levels.map((level) => (
          <LevelLine key={level.criterion} level={level} pads={pads} />
        ))}
      </ul>
    </Section>
  );
}

function LevelLine({ level, pads }: { readonly level: Level; readonly pads: Profile }) {
  const { criterion, essential, claimed, counted, note, artefact } = level;
  return (
    <li className="grid grid-cols-[11rem_2.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-2 text-table first:border-t-0 phone:grid-cols-[minmax(0,1fr)_2.5rem]">
      <span className="font-medium">
        {criterionName(criterion)}
        {essential && <span className="block text-meta font-normal text-ink-3">essential</span>}
      </span>
      <span className="text-section font-semibold tabular-nums phone:text-right">
        <span className="sr-only">Level </span>
        {levelWords(counted)}
      </span>
      <div className="min-w-0 phone:col-span-full">
        <p className="text-ink-2">
          {anchorWords(criterion, claimed)}
          {claimed !== counted && (
            <span className="text-watch">{` ${claimed} is claimed; it counts as ${counted} until an artefact shows it.`}</span>
          )}
        </p>
        {artefact && (
          <a
            href={artefact.url}
            target="_blank"
            rel="noreferrer"
            className="link inline-flex min-h-6 items-center gap-1 text-meta"
          >
            {artefact.title}
            <ExternalLink aria-label="opens in a new tab" size={12} />
          </a>
        )}
        {note && <p className="max-w-[72ch] text-meta whitespace-pre-line text-ink-2">{note}</p>}
        {level.apart && (
          <div className="mt-1">
            <ApartLevels pads={pads} criterion={criterion} />
          </div>
        )}
      </div>
    </li>
  );
}
