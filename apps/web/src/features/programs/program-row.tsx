import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { ProgramRow_programDocument } from '../../generated/documents/program-row-program';
import type { ProgramRow_programFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { Button } from '../../ui/button';
import { Cell, Column, Row } from '../../ui/table';

export type ProgramInRow = ProgramRow_programFragment;

export function ProgramHead() {
  return (
    <thead>
      <tr>
        <Column>Program</Column>
        <Column>Owner</Column>
        <Column number>Pilots</Column>
        <Column>
          <span className="sr-only">Change</span>
        </Column>
      </tr>
    </thead>
  );
}

interface Props {
  readonly program: FragmentType<ProgramRow_programFragment>;
  readonly onEdit: (program: ProgramInRow) => void;
}

/** A program with its purpose; the name opens its pilots. */
export function ProgramRow({ program: from, onEdit }: Props) {
  const { data } = useFragment({
    fragment: ProgramRow_programDocument,
    fragmentName: 'ProgramRow_program',
    from,
  });
  const program = data as ProgramInRow;
  const pilots = program.pilots.totalCount;
  return (
    <Row>
      <Cell className="py-1.5">
        <Link to="/pilots" search={{ program: [program.id] }} className="link font-medium">
          {program.name}
        </Link>
        <p className="max-w-[72ch] text-ink-2">{program.purpose}</p>
      </Cell>
      <Cell label="Owner:">{program.owner?.name ?? <span className="text-ink-3">Nobody</span>}</Cell>
      <Cell number label="Pilots:">
        <Link
          to="/pilots"
          search={{ program: [program.id] }}
          aria-label={`${formatCount(pilots, 'pilot')} of ${program.name}`}
          className="link"
        >
          {pilots}
        </Link>
      </Cell>
      <Cell className="text-right phone:text-left">
        {program.viewerCan.edit && (
          <Button
            look="quiet"
            className="phone:-ml-3"
            aria-label={`Edit ${program.name}`}
            onClick={() => onEdit(program)}
          >
            Edit
          </Button>
        )}
      </Cell>
    </Row>
  );
}
