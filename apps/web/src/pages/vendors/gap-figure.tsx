import { Link, useNavigate } from '@tanstack/react-router';
import { Dumbbells } from '../../charts/dumbbells';
import type { VendorRow_vendorFragment } from '../../generated/operations';
import { byGap, gapColumns, gapRow, gapSentence } from './gap-rows';

/** More lines than this are a list, not a picture; the list stands below. */
const mostDrawn = 12;

/** Who carries what it signed, the widest gap first. */
export function GapFigure({ vendors }: { readonly vendors: readonly VendorRow_vendorFragment[] }) {
  const navigate = useNavigate();
  const ranked = byGap(vendors);
  if (ranked.length === 0) return null;
  const rows = ranked.slice(0, mostDrawn).map(gapRow);
  const left = ranked.length - rows.length;
  const more = left > 0 ? ` The ${rows.length} widest gaps are drawn; the others stand in the list.` : '';
  return (
    <Dumbbells
      title="Who carries what it signed?"
      unit="share of a failure the vendor bears"
      sentence={gapSentence(vendors) + more}
      columns={gapColumns}
      rows={rows}
      keys={{ claimed: 'says', from: 'signs', to: 'does', range: '' }}
      link={({ id, words }, className) => (
        <Link to="/vendors/$id" params={{ id }} aria-label={words} className={className} />
      )}
      onOpen={({ id }) => void navigate({ to: '/vendors/$id', params: { id } })}
    />
  );
}
