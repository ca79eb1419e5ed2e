import { promisedShare } from '@scrimmage/domain/says-signs-does';
import type { DumbbellRow } from '../../charts/dumbbell-geometry';
import { apartFrom, gapPoints, gapWords, shareWords, sharingWords } from '../../features/vendors/share-words';
import { formatNumber } from '../../platform/format';

interface Shares {
  readonly says: number | null;
  readonly signs: number | null;
  readonly does: number | null;
  readonly nDoes: number;
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly saysSignsDoes: Shares;
}

/** Red is what was promised and not carried. */
export function gapTone(points: number | null): DumbbellRow['tone'] {
  return points !== null && points >= apartFrom ? 'bad' : 'neutral';
}

function noteOf({ signs, does, nDoes }: Shares): string {
  if (does !== null) return `${shareWords(signs)} → ${shareWords(does)}, n = ${formatNumber(nDoes)}`;
  return signs === null ? 'nothing signed' : `${shareWords(signs)}, nothing settled`;
}

export const gapColumns = ['Vendor', 'Says', 'Signs', 'Does', 'Gap in points', 'Settled engagements'];

/** One line of the picture: what it says, signs and carries; the gap is to its word where nothing is signed. */
export function gapRow({ id, name, saysSignsDoes }: Listed): DumbbellRow {
  const { says, signs, does, nDoes } = saysSignsDoes;
  const points = gapPoints(promisedShare(saysSignsDoes), does);
  const percent = (share: number | null) => (share === null ? '' : Math.round(share * 100) / 100);
  const rests = does === null ? '' : `, n = ${formatNumber(nDoes)}`;
  return {
    id,
    name,
    claimed: says,
    from: signs,
    to: does,
    range: null,
    tone: gapTone(points),
    note: noteOf(saysSignsDoes),
    words: `${name}: ${sharingWords(saysSignsDoes, points)}${rests}`,
    cells: [name, percent(says), percent(signs), percent(does), points ?? '', nDoes],
  };
}

const known = ({ saysSignsDoes }: Listed) =>
  promisedShare(saysSignsDoes) !== null || saysSignsDoes.does !== null;
const gapOf = ({ saysSignsDoes }: Listed) =>
  gapPoints(promisedShare(saysSignsDoes), saysSignsDoes.does) ?? Number.NEGATIVE_INFINITY;

/** The vendors of which something is known, the widest gap first. */
export function byGap<V extends Listed>(vendors: readonly V[]): readonly V[] {
  return vendors.filter(known).toSorted((one, other) => gapOf(other) - gapOf(one));
}

/** The picture in a sentence. */
export function gapSentence(vendors: readonly Listed[]): string {
  const settled = vendors.filter(({ saysSignsDoes }) => saysSignsDoes.does !== null);
  if (settled.length === 0)
    return 'No engagement is settled yet, so nobody can say who carries what it signed.';
  const short = settled.filter((vendor) => gapOf(vendor) >= apartFrom);
  const widest = byGap(settled)[0];
  if (!widest || short.length === 0)
    return `Of ${formatNumber(settled.length)} with settled engagements, none carried ${apartFrom} points less than signed.`;
  return `${formatNumber(short.length)} of ${formatNumber(settled.length)} with settled engagements carried at least ${apartFrom} points less than signed; the widest gap is ${widest.name}, ${gapWords(gapOf(widest))}.`;
}
