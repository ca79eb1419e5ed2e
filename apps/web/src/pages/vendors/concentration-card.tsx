import { SpendByVendor } from '../../features/vendors/spend-by-vendor';
import type { Concentration_spendFragment } from '../../generated/operations';
import { Section } from '../../ui/page-header';

/** How much of the spend goes to how few; every figure opens its rows. */
export function ConcentrationCard({ list }: { readonly list: readonly Concentration_spendFragment[] }) {
  return (
    <Section title="Where the spend goes" aside="the last twelve months">
      {list.length === 0 ? (
        <p className="text-body text-ink-2">Nothing was billed in the last twelve months.</p>
      ) : (
        <ul className="flex flex-col gap-4">
          {list.map((spend) => (
            <SpendByVendor key={spend.currency} spend={spend} />
          ))}
        </ul>
      )}
    </Section>
  );
}
