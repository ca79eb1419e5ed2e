import * as v from 'valibot';
import { idsParam } from '../../platform/search-params';
import { portfolioSearch } from '../portfolio/portfolio-search';

/** What the address of the board page may say: the portfolio's own words, and the sheets that are appended. */
export const boardSearch = v.object({
  ...portfolioSearch.entries,
  /** Keys of the pilots whose proof cards follow. */
  proof: idsParam,
  /** Ids of the vendors whose dossiers follow. */
  dossier: idsParam,
});

/** More would be a book; the server is not asked for it. */
export const mostSheets = 12;
