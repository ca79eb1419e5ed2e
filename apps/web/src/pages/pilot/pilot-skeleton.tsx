import { Bone, Skeleton } from '../../ui/states';

/** The page's geometry while the pilot is on its way. */
export function PilotSkeleton() {
  return (
    <Skeleton>
      <div className="grid grid-cols-[minmax(0,1fr)_20rem] gap-6 max-lg:grid-cols-1">
        <div className="card flex flex-col gap-6 p-4">
          {['problem', 'hypothesis', 'outcomes', 'loss'].map((field) => (
            <div key={field} className="flex flex-col gap-2">
              <Bone className="h-3 w-24" />
              <Bone className="h-4 w-4/5" />
            </div>
          ))}
        </div>
        <div className="card flex flex-col gap-6 p-4">
          {['lead', 'sponsor', 'program'].map((field) => (
            <div key={field} className="flex flex-col gap-2">
              <Bone className="h-3 w-16" />
              <Bone className="h-4 w-32" />
            </div>
          ))}
        </div>
      </div>
    </Skeleton>
  );
}
