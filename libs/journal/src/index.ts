export { AccessLog, accessJournalOf, accessSlice, homeOf, type Access } from './access-log.js';
export { Asked, numberOrInstant, type AskedMoments, type Answering } from './asked.js';
export * from './catalogue.js';
export { cloudEventOf, printCloudEvent, sourceOf, type StoredEntry } from './cloud-event.js';
export { logKeysStream, type LogKeyRotated } from './events.js';
export { entryOf, inputHashOf, leafHashOf, type Entry } from './entry.js';
export { Followers, authoritiesOf, type Parked } from './follower.js';
export * from './journal.js';
export { Rehearsal, type Rehearsed, type Wish } from './rehearsal.js';
export { InlineTables1700000003000 } from './inline-tables.migration.js';
export { Journal1700000001000 } from './journal.migration.js';
export { Kept1700000006000 } from './kept.migration.js';
export type { KeptDigest } from './kept.js';
export { everyDay, foldLive, rowSource, type Moments, type RowSource } from './live.js';
export { digestOf, ProjectionTable, RowCache, snake, termsOf, type Row } from './projection-table.js';
export { prepareProjections, tablesOf } from './projections.js';
export { entriesBetween, type RebuildProgress, type RebuildResult } from './rebuild.js';
export { Signals } from './signals.js';
export * from './standing.js';
export * from './subject.js';
export type { HeldText } from './verify/claims.js';
export type { Finding } from './verify/findings.js';
export { VerificationRange1700000012000 } from './verification-range.migration.js';
export { refuseRange, type VerifiedRange } from './verify/verify.js';
export type { Unchecked, Verification, VerifyOptions } from './verify/verify.js';
export { batchCommandsMax, isConnectionFailure, JournalWriter } from './writer.js';
export { JournalTree, prepareTrees } from './tree.js';
export { Tree1700000005000 } from './tree.migration.js';
export { keyRotations, logKeys, logSlice, spansOf, type RotateLogKey } from './log-keys.js';
export {
  SignedLog,
  type LogSigners,
  type SignersTold,
  type SignedCheckpoint,
  type LastCheckpoint,
} from './signed-log.js';
export { HeadSigning } from './head-signing.js';
export { askSigner, NotSigned } from './signers.js';
