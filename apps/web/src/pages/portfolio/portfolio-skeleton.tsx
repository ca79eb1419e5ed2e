import { Bone, Skeleton } from '../../ui/states';

function Lines({ count }: { readonly count: number }) {
  return (
    <div className="card p-4">
      <Bone className="mb-4 h-4 w-40" />
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
        <div key={line} className="flex h-8 items-center gap-6">
          <Bone className="h-3 w-20" />
          <Bone className="h-3 w-1/2" />
        </div>
      ))}
    </div>
  );
}

/** The page's geometry while its numbers are counted. */
export function PortfolioSkeleton() {
  return (
    <Skeleton>
      <div className="grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-4 max-xl:grid-cols-1">
        <div className="flex flex-col gap-4">
          <Lines count={8} />
          <Lines count={6} />
        </div>
        <div className="flex flex-col gap-4">
          <Lines count={6} />
          <Lines count={5} />
          <Lines count={4} />
        </div>
      </div>
    </Skeleton>
  );
}
