import type { ImportKind } from '@scrimmage/contract/generated/schema-types';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newMappingName, sizeWord, suggestMapping } from '../../features/imports/file-words';
import { kindAt } from '../../features/imports/kind-words';
import { uploadImport } from '../../features/imports/upload-import';
import { NewImportPageDocument } from '../../generated/documents/new-import-page';
import { readStored, writeStored } from '../../platform/storage';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { announce } from '../../ui/live-region';
import { Bone, PageState, Skeleton } from '../../ui/states';
import { DirectFile } from './direct-file';
import { ImportFrame } from './import-frame';
import { MappingChoice } from './mapping-choice';

const route = getRouteApi('/shell/import/new');

/** The first step: which file, and like which files it is read. */
export function NewImportPage() {
  const kind = kindAt(route.useSearch().kind);
  return (
    <ImportFrame
      kind={kind}
      step="File"
      sentence="Choose a CSV file or an Excel workbook. It is read and checked first; nothing is changed until you import it."
    >
      <ChooseFile kind={kind} />
    </ImportFrame>
  );
}

function ChooseFile({ kind }: { readonly kind: ImportKind }) {
  const query = usePageQuery(NewImportPageDocument, { kind }, { live: false });
  return (
    <PageState
      query={query}
      skeleton={
        <Skeleton>
          <Bone className="h-40 w-full" />
        </Skeleton>
      }
    >
      {({ importMappings }) =>
        kind === 'PILOTS' ? (
          <FileForm mappings={importMappings} />
        ) : (
          <DirectFile kind={kind} mappings={importMappings} />
        )
      }
    </PageState>
  );
}

interface Choice {
  readonly file: File;
  /** One of the known mappings; '' for a new one. */
  readonly known: string;
  readonly newName: string;
}

function firstChoice(file: File, mappings: readonly string[]): Choice {
  const last = readStored('import-mapping');
  const usual = last !== null && mappings.includes(last) ? last : '';
  return {
    file,
    known: suggestMapping(file.name, mappings) ?? usual,
    newName: newMappingName(file.name),
  };
}

function FileForm({ mappings }: { readonly mappings: readonly string[] }) {
  const navigate = useNavigate();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = (file: File) => {
    setError(null);
    setChoice(firstChoice(file, mappings));
    announce(`${file.name} is chosen.`);
  };
  const read = async () => {
    if (!choice || busy) return;
    const mapping = choice.known || choice.newName.trim();
    if (mapping === '') return setError('Give the new mapping a name.');
    setBusy(true);
    setError(null);
    const upload = await uploadImport(choice.file, mapping);
    setBusy(false);
    if (!upload.ok) return setError(upload.sentence);
    writeStored('import-mapping', choice.known || null);
    void navigate({ to: '/import/$id', params: { id: upload.id } });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
      className="flex max-w-2xl flex-col gap-4"
    >
      <FileDrop
        label={choice ? choice.file.name : 'Drop a CSV file here, or choose one'}
        hint={
          choice
            ? `${sizeWord(choice.file.size)}. Choose another to replace it.`
            : 'One row for each pilot, with a header. Up to 256 MB and a million rows.'
        }
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        error={error}
        onFile={take}
      />
      {choice && (
        <>
          <MappingChoice
            mappings={mappings}
            known={choice.known}
            newName={choice.newName}
            onKnown={(known) => setChoice({ ...choice, known })}
            onNewName={(newName) => setChoice({ ...choice, newName })}
          />
          <div>
            <Button type="submit" look="primary" busy={busy}>
              {busy ? 'Reading the file…' : 'Read the file'}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
