import { type StageChoice, stageOptions } from '../../features/imports/stage-choice';
import { formatCount } from '../../platform/format';
import { Badge } from '../../ui/badge';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { Cell, Column, Row, Table } from '../../ui/table';
import { Folded } from './folded';
import { Part } from './part';

export interface WordChoice {
  readonly given: string;
  readonly count: number;
  /** True when the product did not know the word. */
  readonly unknown: boolean;
  readonly choice: StageChoice | '';
  readonly error: string | undefined;
}

interface Props {
  readonly words: readonly WordChoice[];
  /** True when another column was chosen than the one these words come from. */
  readonly outdated: boolean;
  readonly onChoose: (given: string, choice: StageChoice | '') => void;
}

/** The file's words for a stage, and what each means here; those nobody has said yet stand first. */
export function StageWordsView({ words, outdated, onChoose }: Props) {
  const unknown = words.filter((word) => word.unknown);
  const known = words.filter((word) => !word.unknown);
  const open = words.filter(({ choice }) => choice === '').length;
  return (
    <Part
      title="Stage words"
      aside={open > 0 ? `${formatCount(open, 'word needs', 'words need')} a meaning` : 'All have a meaning'}
    >
      {outdated ? (
        <Notice>Another column holds the stage now. Its words are read when you check.</Notice>
      ) : (
        <div className="flex flex-col gap-3">
          {unknown.length > 0 && (
            <WordsTable caption="Words that need a meaning" words={unknown} onChoose={onChoose} />
          )}
          {known.length > 0 && (
            <Folded
              title={`${formatCount(known.length, 'word is', 'words are')} known`}
              summary={known.map(({ given }) => given).join(', ')}
              open={known.some(({ error }) => error !== undefined)}
            >
              <WordsTable caption="Words that are known" words={known} onChoose={onChoose} />
            </Folded>
          )}
        </div>
      )}
    </Part>
  );
}

interface TableProps extends Pick<Props, 'words' | 'onChoose'> {
  readonly caption: string;
}

function WordsTable({ caption, words, onChoose }: TableProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Column>Word of the file</Column>
          <Column number className="w-24">
            Rows
          </Column>
          <Column className="w-60">Means here</Column>
        </tr>
      </thead>
      <tbody>
        {words.map(({ given, count, unknown, choice, error }) => (
          <Row key={given}>
            <Cell>
              <span className="font-medium wrap-anywhere">{given}</span>{' '}
              {unknown && choice === '' && (
                <Badge tone="watch" glyph="triangle">
                  Needs a meaning
                </Badge>
              )}
            </Cell>
            <Cell number label="Rows:">
              {count}
            </Cell>
            <Cell>
              <Select
                label={`“${given}” means`}
                hideLabel
                placeholder="Say which"
                value={choice}
                options={stageOptions}
                onChange={(next) => onChoose(given, next)}
                error={error}
              />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
