import { Button } from '../../ui/button';

export interface SimilarVendor {
  readonly id: string;
  readonly name: string;
  readonly names?: ReadonlyArray<{ readonly name: string }>;
}

interface Props {
  readonly vendors: readonly SimilarVendor[];
  readonly onUse: (vendor: SimilarVendor) => void;
}

/** Vendors that are there already under nearly the same name; one press takes the one that was meant. */
export function SimilarVendors({ vendors, onUse }: Props) {
  return (
    <section aria-label="Vendors of nearly this name" className="rounded-md border border-line p-3">
      <h3 className="mb-1 text-table font-medium">There already</h3>
      <ul className="flex flex-col gap-2">
        {vendors.map((vendor) => {
          const others = (vendor.names ?? []).map(({ name }) => name).filter((name) => name !== vendor.name);
          return (
            <li key={vendor.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-0 flex-1 text-table">
                {vendor.name}
                {others.length > 0 && (
                  <span className="block text-meta text-ink-3">{`also ${others.join(', ')}`}</span>
                )}
              </span>
              <Button aria-label={`Use ${vendor.name}`} onClick={() => onUse(vendor)}>
                Use
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
