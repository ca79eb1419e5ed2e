import type { ReactNode } from 'react';
import { Badge } from '../../../ui/badge';
import { cx } from '../../../ui/cx';
import { Cell, Column, Row, Table } from '../../../ui/table';
import { type ClauseRow, evidenceWords } from './clause-row';

const states = {
  kept: { word: 'As agreed', look: { tone: 'good', glyph: 'disc' } },
  off: { word: 'Not as agreed', look: { tone: 'bad', glyph: 'square' } },
  apart: { word: 'Not as said', look: { tone: 'watch', glyph: 'triangle' } },
  open: { word: 'Open', look: { tone: 'neutral', glyph: 'ring' } },
} as const;

interface Props {
  readonly rows: readonly ClauseRow[];
  readonly caption: string;
  /** Leads to the entries that show it. */
  readonly evidence: (words: string) => ReactNode;
}

/** Terms against behaviour, clause by clause. */
export function ClauseTable({ rows, caption, evidence }: Props) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {['Clause', 'Promised', 'Happened', 'Evidence', 'Difference', ''].map((label) =>
            label === '' ? (
              <Column key="state">
                <span className="sr-only">State</span>
              </Column>
            ) : (
              <Column key={label}>{label}</Column>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} className="align-top [&>td]:align-top">
            <Cell className="py-2 font-medium">{row.clause}</Cell>
            <Cell className="max-w-72 py-2" label="Promised">
              {row.promised}
              {row.quote && <q className="block text-meta text-ink-3">{row.quote}</q>}
            </Cell>
            <Cell className="max-w-80 py-2" label="Happened">
              {row.happened}
            </Cell>
            <Cell className="py-2 text-meta text-ink-2" label={row.evidence.length > 0 ? 'Evidence' : ''}>
              {row.evidence.length > 0 && evidence(evidenceWords(row.evidence))}
            </Cell>
            <Cell
              className={cx('py-2 tabular-nums', row.state === 'off' && 'font-medium text-bad')}
              label="Difference"
            >
              {row.delta ?? '–'}
            </Cell>
            <Cell className="py-2">
              <Badge {...states[row.state].look}>{states[row.state].word}</Badge>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
