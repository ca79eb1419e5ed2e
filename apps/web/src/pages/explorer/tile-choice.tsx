import { markRoles, type TileField, type TileMark, type TileRole } from '@scrimmage/domain/dashboard';
import { mostTileFields } from '@scrimmage/domain/dashboard-input';
import { fitsMark, guessedFields, type PlaceChoice } from '@scrimmage/domain/tile-choices';
import { markWords, roleWords } from '../../features/dashboards/mark-words';
import { pathWords } from '../../features/dashboards/tile-rows';
import { ChoiceMenu } from '../../ui/choice-menu';
import { Select } from '../../ui/select';

/** What is drawn of an answer: where, how, and of which fields. */
export interface Choice {
  readonly mark: TileMark;
  readonly path: string;
  readonly fields: readonly TileField[];
}

const charts: readonly TileMark[] = ['FOREST', 'DUMBBELL', 'LINE_WITH_BAND', 'NUMBER'];

/** A first choice for these marks; null where the answer has nothing for any of them. */
export function firstChoice(
  places: readonly PlaceChoice[],
  marks: readonly TileMark[],
  at?: string,
): Choice | null {
  for (const mark of marks) {
    const fitting = places.filter((place) => fitsMark(mark, place));
    const place = fitting.find(({ path }) => path === at) ?? fitting[0];
    if (place) return { mark, path: place.path, fields: guessedFields(mark, place) };
  }
  return null;
}

/** The table's only mark, or the charts that the answer has something for. */
export function marksFor(view: 'table' | 'chart', places: readonly PlaceChoice[]): readonly TileMark[] {
  if (view === 'table') return ['TABLE'];
  return charts.filter((mark) => places.some((place) => fitsMark(mark, place)));
}

interface Props {
  readonly places: readonly PlaceChoice[];
  readonly marks: readonly TileMark[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

const option = (value: string) => ({ value, label: value });

/** Chooses the mark, the place in the answer, and a field for each part of the mark; only what can be drawn is offered. */
export function TileChoice({ places, marks, choice, onChange }: Props) {
  const fitting = places.filter((place) => fitsMark(choice.mark, place));
  const place = fitting.find(({ path }) => path === choice.path);
  const { needs, mayHave } = markRoles[choice.mark];
  const roles = [...needs, ...mayHave.filter((role) => role !== 'COLUMN')];
  const choose = (mark: TileMark, path?: string) => {
    const next = firstChoice(places, [mark], path);
    if (next) onChange(next);
  };
  const pick = (role: TileRole, path: string) => {
    const others = choice.fields.filter((field) => field.role !== role);
    onChange({ ...choice, fields: path === '' ? others : [...others, { role, path }] });
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      {marks.length > 1 && (
        <Select
          label="Drawn as"
          value={choice.mark}
          options={marks.map((mark) => ({ value: mark, label: markWords[mark] }))}
          onChange={(mark) => choose(mark)}
        />
      )}
      <Select
        label={choice.mark === 'NUMBER' ? 'Which value' : 'Which rows'}
        value={choice.path}
        options={fitting.map(({ path }) => option(path))}
        onChange={(path) => choose(choice.mark, path)}
      />
      {place && choice.mark === 'TABLE' && (
        <ChoiceMenu
          label="Columns"
          options={place.fields.map(({ path }) => ({ value: path, label: pathWords(path) }))}
          chosen={choice.fields.map(({ path }) => path)}
          onChange={(paths) =>
            onChange({
              ...choice,
              fields: paths.slice(0, mostTileFields).map((path) => ({ role: 'COLUMN', path })),
            })
          }
        />
      )}
      {place &&
        roles.map((role) => (
          <Select
            key={role}
            label={roleWords[role]}
            value={choice.fields.find((field) => field.role === role)?.path ?? ''}
            {...(mayHave.includes(role) && { placeholder: 'None' })}
            options={place.fields
              .filter(({ numeric }) => numeric || role === 'LABEL' || role === 'X')
              .map(({ path }) => ({ value: path, label: pathWords(path) }))}
            onChange={(path) => pick(role, path)}
          />
        ))}
    </div>
  );
}
