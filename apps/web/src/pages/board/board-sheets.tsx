import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { mostSheets } from './board-search';

const ProofSheet = lazy(async () => ({ default: (await import('./proof-sheet')).ProofSheet }));
const DossierSheet = lazy(async () => ({ default: (await import('./dossier-sheet')).DossierSheet }));
const route = getRouteApi('/shell/board');

/** The list of the address without one; an empty one leaves it. */
const without = (list: readonly string[] | undefined, one: string): string[] | undefined => {
  const left = (list ?? []).filter((other) => other !== one);
  return left.length > 0 ? left : undefined;
};

/** What follows the portfolio, each on a sheet of its own. */
export function BoardSheets({
  proof,
  dossier,
}: {
  readonly proof: readonly string[];
  readonly dossier: readonly string[];
}) {
  const navigate = route.useNavigate();
  const leave = (name: 'proof' | 'dossier', one: string) => () =>
    void navigate({
      search: (before) => ({ ...before, [name]: without(before[name], one) }),
      resetScroll: false,
    });
  return (
    <Suspense fallback={null}>
      {proof.slice(0, mostSheets).map((key) => (
        <ProofSheet key={key} pilotKey={key} onRemove={leave('proof', key)} />
      ))}
      {dossier.slice(0, Math.max(0, mostSheets - proof.length)).map((id) => (
        <DossierSheet key={id} vendorId={id} onRemove={leave('dossier', id)} />
      ))}
    </Suspense>
  );
}
