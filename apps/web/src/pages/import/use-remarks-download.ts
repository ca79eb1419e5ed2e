import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { remarksCsv } from '../../features/imports/remarks-csv';
import { ImportRemarksDocument } from '../../generated/documents/import-remarks';
import type { ImportRemarksQuery } from '../../generated/operations';
import { type Fault, faultOf } from '../../platform/faults';
import { saveFile } from '../../platform/save-file';

type Remark = NonNullable<ImportRemarksQuery['import']>['remarks']['edges'][number]['node'];
export type Severity = Remark['severity'];

const pageSize = 100;

/** All remarks of an import, page by page, past the cache: nothing on screen grows by it. */
async function allRemarks(
  client: ApolloClient,
  id: string,
  severity: Severity | null,
): Promise<readonly Remark[]> {
  const found: Remark[] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: ImportRemarksQuery | undefined } = await client.query({
      query: ImportRemarksDocument,
      variables: { id, severity, first: pageSize, after },
      fetchPolicy: 'no-cache',
    });
    const page: NonNullable<ImportRemarksQuery['import']>['remarks'] | undefined = data?.import?.remarks;
    found.push(...(page?.edges ?? []).map(({ node }) => node));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** Saves the remarks as a CSV file, to be handed to whoever can correct the rows. */
export function useRemarksDownload(id: string, fileName: string, severity: Severity | null) {
  const client = useApolloClient();
  const [state, setState] = useState<{ readonly busy: boolean; readonly fault: Fault | null }>({
    busy: false,
    fault: null,
  });
  const download = async () => {
    setState({ busy: true, fault: null });
    try {
      const remarks = await allRemarks(client, id, severity);
      const name = `${fileName.replace(/\.\w+$/, '')} remarks.csv`;
      saveFile(name, 'text/csv;charset=utf-8', remarksCsv(remarks));
      setState({ busy: false, fault: null });
    } catch (error) {
      setState({ busy: false, fault: faultOf(error) });
    }
  };
  return { ...state, download };
}
