import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { Mode } from '@scrimmage/contract/generated/schema-types';
import { Link } from '@tanstack/react-router';
import { SystemRow_systemDocument } from '../../generated/documents/system-row-system';
import type { SystemRow_systemFragment } from '../../generated/operations';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Cell, Column, Row } from '../../ui/table';
import { layerWords, modeMeanings, modeWords } from './system-words';

export type SystemInRow = SystemRow_systemFragment;

export function SystemHead() {
  return (
    <thead>
      <tr>
        <Column>System</Column>
        <Column className="w-56">Mode</Column>
        <Column>Layer</Column>
        <Column>Owner</Column>
        <Column>
          <span className="sr-only">Change</span>
        </Column>
      </tr>
    </thead>
  );
}

interface ModeProps {
  readonly system: SystemInRow;
  readonly busy: boolean;
  readonly onClassify: (system: SystemInRow, mode: Mode) => void;
}

/** The mode, or the two buttons that say it at once. */
function ModeCell({ system, busy, onClassify }: ModeProps) {
  const { mode, name } = system;
  if (mode)
    return (
      <span data-tip={modeMeanings[mode]} className="inline-flex align-middle">
        <Badge tone={mode === 'MODE_1' ? 'neutral' : 'accent'} glyph={mode === 'MODE_1' ? 'square' : 'half'}>
          {modeWords[mode]}
        </Badge>
      </span>
    );
  if (!system.viewerCan.edit)
    return (
      <Badge tone="watch" glyph="ring">
        Not classified
      </Badge>
    );
  return (
    <fieldset aria-label={`Classify ${name}`} className="flex gap-1.5">
      {(['MODE_1', 'MODE_2'] as const).map((choice) => (
        <Button
          key={choice}
          data-classify={choice}
          data-tip={modeMeanings[choice]}
          aria-label={`${name} is ${modeWords[choice]}`}
          busy={busy}
          className="min-h-7 border-dashed border-watch px-2 text-meta"
          onClick={() => onClassify(system, choice)}
        >
          {modeWords[choice]}
        </Button>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly system: FragmentType<SystemRow_systemFragment>;
  /** True while this system's mode is being saved. */
  readonly busy: boolean;
  readonly onClassify: (system: SystemInRow, mode: Mode) => void;
  readonly onEdit: (system: SystemInRow) => void;
}

/** A system; the name opens the pilots that run on it. */
export function SystemRow({ system: from, busy, onClassify, onEdit }: Props) {
  const { data } = useFragment({
    fragment: SystemRow_systemDocument,
    fragmentName: 'SystemRow_system',
    from,
  });
  const system = data as SystemInRow;
  return (
    <Row>
      <Cell>
        <Link to="/pilots" search={{ system: [system.id] }} className="link font-medium">
          {system.name}
        </Link>
      </Cell>
      <Cell className="phone:py-1">
        <ModeCell system={system} busy={busy} onClassify={onClassify} />
      </Cell>
      <Cell label="Layer:" className="whitespace-nowrap">
        {system.layer ? layerWords[system.layer] : <span className="text-ink-3">Not stated</span>}
      </Cell>
      <Cell label="Owner:">{system.owner?.name ?? <span className="text-ink-3">Nobody</span>}</Cell>
      <Cell className="text-right phone:text-left">
        {system.viewerCan.edit && (
          <Button
            look="quiet"
            className="phone:-ml-3"
            aria-label={`Edit ${system.name}`}
            onClick={() => onEdit(system)}
          >
            Edit
          </Button>
        )}
      </Cell>
    </Row>
  );
}
