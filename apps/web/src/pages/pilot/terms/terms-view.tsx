import { type ReactNode, useMemo } from 'react';
import { termsOf } from '../../../features/terms/sheet-terms';
import { termsStateLooks } from '../../../features/terms/terms-words';
import type { Engagement_partFragment, Terms_versionFragment } from '../../../generated/operations';
import { Badge } from '../../../ui/badge';
import { FigureList } from './figure-list';
import { TermsCurves } from './terms-curves';
import { outcomeOf } from './terms-figures';
import { OutcomeHead } from './terms-preview';
import { termsRows } from './terms-rows';

interface Props {
  readonly engagement: Engagement_partFragment;
  readonly version: Terms_versionFragment;
  readonly actions: ReactNode;
}

/** One version of the terms: the sentence, who carries the risk, its figures, its curves, and every term in words. */
export function TermsView({ engagement, version, actions }: Props) {
  const { vendor, dates } = engagement;
  const { sheet, state, name } = version;
  const { signedOn, endedOn } = dates;
  const context = useMemo(
    () => ({ currency: sheet.currency, vendor: vendor.name, signedOn, endedOn }),
    [sheet.currency, vendor.name, signedOn, endedOn],
  );
  const outcome = useMemo(() => outcomeOf(termsOf(sheet), context), [sheet, context]);
  const look = termsStateLooks[state];
  const title = state === 'SIGNED' ? 'The terms in force' : 'The terms on the table';
  return (
    <>
      <section aria-label={title} className="card flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <h3 className="flex min-w-0 flex-1 flex-wrap items-center gap-2 text-body font-semibold">
            {title}
            <Badge tone={look.tone} glyph={look.glyph}>
              {`${look.label}, version ${version.version}`}
            </Badge>
            {name && <span className="text-meta font-normal text-ink-2">{name}</span>}
          </h3>
          <div className="no-print">{actions}</div>
        </div>
        <OutcomeHead outcome={outcome} vendor={vendor.name} />
        <div className="border-t border-line pt-3">
          <FigureList rows={outcome.rows} />
        </div>
        <details>
          <summary className="link inline-block min-h-6 text-table">Every term in words</summary>
          <div className="mt-2">
            <FigureList rows={termsRows(outcome.terms, sheet.currency)} />
          </div>
        </details>
      </section>
      <TermsCurves versions={[{ name: 'present', outcome }]} {...context} />
    </>
  );
}
