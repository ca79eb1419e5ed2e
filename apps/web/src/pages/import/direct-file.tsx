import type { ImportKind } from '@scrimmage/contract/generated/schema-types';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { mappingWord } from '../../features/imports/file-words';
import { uploadImport } from '../../features/imports/upload-import';
import { FileDrop } from '../../ui/file-drop';
import { announce } from '../../ui/live-region';
import { Select } from '../../ui/select';

const words = {
  LEDGER: {
    drop: 'Drop a ledger here, or choose one',
    hint: 'CSV or Excel; one row for each payment or invoice, with a header. Amounts below zero become credits.',
    remembered:
      'What you choose for columns, days and currency is remembered for the next file of this kind.',
  },
  SPRINTS: {
    drop: 'Drop a list of sprints here, or choose one',
    hint: 'CSV or Excel; one row for each sprint that is over, with a header: its team, its days or its number, and how many items were finished. Planned and added items are taken where they are.',
    remembered: 'What you choose for columns, days and program is remembered for the next file of this kind.',
  },
  FINISHED_ITEMS: {
    drop: 'Drop a list of finished items here, or choose one',
    hint: 'CSV or Excel; one row for each item that was finished, with a header: its team and the day. They are counted week by week, from Monday to Sunday.',
    remembered: 'What you choose for columns, days and program is remembered for the next file of this kind.',
  },
};

interface Props {
  readonly kind: Exclude<ImportKind, 'PILOTS'>;
  readonly mappings: readonly string[];
}

/** The file is read as soon as it is chosen: its own columns say like which files, unless somebody does. */
export function DirectFile({ kind, mappings }: Props) {
  const { drop, hint, remembered } = words[kind];
  const navigate = useNavigate();
  const [mapping, setMapping] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const take = async (file: File) => {
    if (reading !== null) return;
    setError(null);
    setReading(file.name);
    announce(`Reading ${file.name}.`);
    const upload = await uploadImport(file, mapping, kind);
    setReading(null);
    if (!upload.ok) return setError(upload.sentence);
    void navigate({ to: '/import/$id', params: { id: upload.id } });
  };
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <FileDrop
        label={reading === null ? drop : `Reading ${reading}…`}
        hint={hint}
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        error={error}
        onFile={(file) => void take(file)}
      />
      <div className="max-w-md">
        <Select
          label="Read it like"
          hint={remembered}
          value={mapping}
          placeholder="What its columns ask for"
          options={mappings.map((value) => ({ value, label: mappingWord(value) }))}
          onChange={setMapping}
        />
      </div>
    </div>
  );
}
