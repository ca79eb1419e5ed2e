import type { ImportPageQuery } from '../../generated/operations';

/** The import as its page asks for it; every step shows a part. */
export type ImportData = NonNullable<ImportPageQuery['import']>;
