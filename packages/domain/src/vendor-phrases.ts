import { fieldList, type Told } from './activity-words.js';

/** What is done to vendors, their terms, ledger and ratings, in words. */
export const vendorPhrases = {
  addVendor: (t: Told) => `added the vendor ${t.subjectLabel}`,
  editVendor: (t: Told) => `changed ${fieldList(t.changes)} of the vendor ${t.subjectLabel}`,
  mergeVendors: (t: Told) => `merged ${t.changes.merged?.[1]} into ${t.subjectLabel}`,
  undoVendorMerge: (t: Told) => `took ${t.changes.merged?.[0]} out of ${t.subjectLabel} again`,
  keepVendorsApart: (t: Told) => `said that ${t.changes.apart?.[1]} are not one vendor`,
  engageVendor: (t: Told) =>
    t.changes.vendor ? `engaged ${t.subjectLabel}` : `sent the engagement of ${t.subjectLabel} again`,
  editEngagement: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  removeEngagement: (t: Told) => `took ${t.subjectLabel} out`,
  recordTerms: (t: Told) =>
    t.changes.terms ? `recorded terms of ${t.subjectLabel}` : `sent terms of ${t.subjectLabel} again`,
  addPromise: (t: Told) =>
    t.changes.promise
      ? `wrote down a promise of ${t.subjectLabel}`
      : `sent a promise of ${t.subjectLabel} again`,
  settlePromise: (t: Told) => `settled a promise of ${t.subjectLabel}`,
  addInvoices: (t: Told) =>
    t.changes.invoices
      ? `added invoices of ${t.subjectLabel}`
      : `sent the invoices of ${t.subjectLabel} again`,
  addCredit: (t: Told) =>
    t.changes.credit ? `added a credit of ${t.subjectLabel}` : `sent a credit of ${t.subjectLabel} again`,
  editLedgerEntry: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  strikeLedgerEntry: (t: Told) =>
    t.changes.struckReason?.[1] === null
      ? `put ${t.subjectLabel} back into the ledger`
      : `struck ${t.subjectLabel} out of the ledger`,
  recordValue: (t: Told) =>
    t.changes.value ? `recorded value of ${t.subjectLabel}` : `sent the value of ${t.subjectLabel} again`,
  settleValue: (t: Told) => `settled the value of ${t.subjectLabel}`,
  rateVendor: (t: Told) =>
    t.changes.rating ? `rated ${t.subjectLabel}` : `sent the rating of ${t.subjectLabel} again`,
  openReplyLink: (t: Told) => `opened a link to answer the rating of ${t.subjectLabel}`,
  replyToRating: (t: Told) => `answered the rating of ${t.subjectLabel}`,
  confirmStance: (t: Told) => `said what stance ${t.subjectLabel} takes`,
};
