import type { Value_figuresFragment, Value_pilotFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';

interface Props {
  readonly value: Value_figuresFragment;
  readonly versions: Value_pilotFragment['valueModels'];
}

/** Who stated it when, and how the figures were made, for whoever wants to make them again. */
export function ValueRecord({ value: { stamp }, versions }: Props) {
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  return (
    <div className="flex flex-col gap-1 text-meta text-ink-2">
      <p>
        {`Version ${newest.version}, stated by ${newest.editedBy.name}, `}
        <Moment at={newest.editedAt} />
      </p>
      {earlier.length > 0 && (
        <details>
          <summary className="link inline-block min-h-6 content-center phone:min-h-11">{`Earlier versions (${earlier.length})`}</summary>
          <ul>
            {earlier.map(({ version, editedAt, editedBy }) => (
              <li key={version}>
                {`Version ${version}, ${editedBy.name}, `}
                <Moment at={editedAt} exact />
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary className="link inline-block min-h-6 content-center phone:min-h-11">
          How these figures were made
        </summary>
        <p className="max-w-[72ch]">
          {`Means and spreads are exact; chances and ranges come from ${stamp.draws.toLocaleString('en')} seeded draws (${stamp.method}, version ${stamp.version}, seed ${stamp.seed}). The worth of more weeks is an approximation. Inputs: `}
          <span className="break-all">{stamp.inputsHash}</span>
        </p>
      </details>
    </div>
  );
}
