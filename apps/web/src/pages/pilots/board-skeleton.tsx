import { Bone, Skeleton } from '../../ui/states';

/** The board's geometry while its cards are on their way. */
export function BoardSkeleton({ columns }: { readonly columns: readonly string[] }) {
  return (
    <Skeleton>
      <div className="grid auto-cols-fr grid-flow-col gap-3 phone:grid-flow-row">
        {columns.map((column) => (
          <div key={column} className="rounded-lg bg-sunken p-2">
            <Bone className="mb-4 h-4 w-24" />
            {['first', 'second', 'third'].map((card) => (
              <div key={card} className="card mb-2 flex flex-col gap-2 p-3">
                <Bone className="h-3 w-12" />
                <Bone className="h-3 w-4/5" />
                <Bone className="h-3 w-1/2" />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
