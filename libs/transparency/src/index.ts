export { sha256 } from './sha256.js';
export { hashBytes, emptyRoot, leafHash, nodeHash, type Hash } from './hashing.js';
export { appendLeaves, emptyFrontier, rootOf, rootOfLeaves, type Frontier, type Node } from './frontier.js';
export { edgeFrom, edgeTiles, emptyEdge, growTiles, type TileBytes, type TileEdge, type TileReader } from './growth.js';
export {
  bundlesOf,
  parseTile,
  parseTilePath,
  partialTiles,
  printTile,
  tilePath,
  tilesOf,
  tileWidth,
  type HashTile,
  type Tile,
} from './tiles.js';
export { entryBytesMax, parseBundle, printBundle, requireEntryFits } from './bundles.js';
export {
  consistencyProof,
  inclusionProof,
  rootFrom,
  tilesForConsistency,
  tilesForInclusion,
  tilesForRoot,
} from './prove.js';
export { verifyConsistency, verifyInclusion, type Consistency, type Inclusion } from './verify.js';
export { requireSomething, verdictOf, verifyProofJson, type Verdict } from './proof-json.js';
export {
  isSameKey,
  parseSigner,
  parseVerifier,
  printSigner,
  printVerifier,
  signerOf,
  verifierOf,
  type Algorithm,
  type Signer,
  type Verifier,
} from './keys.js';
export {
  keyAt,
  keyRotationIn,
  keySpans,
  keysNeeded,
  openHead,
  spansTrusted,
  type KeyRotation,
  type KeySpan,
} from './rotation.js';
export { parseNote, signNote, withSignatures, type Note, type Signature, type Verified } from './note.js';
export {
  cosign,
  logPolicyOf,
  openCheckpoint,
  openNote,
  parseCheckpoint,
  parseCheckpointOf,
  printCheckpoint,
  type Checkpoint,
  type LogPolicy,
  type OpenedCheckpoint,
} from './checkpoint.js';
export {
  isReached,
  noQuorum,
  parsePolicy,
  printPolicy,
  type Policy,
  type PolicyWitness,
  type Quorum,
} from './policy.js';
export { parseReceipt, printReceipt, verifyReceipt, type Receipt } from './receipt.js';
export { fromBase64, numberMax, readDecimal, readHash, toBase64, toHex } from './encoding.js';
export { packageFilesMax, type PackageFiles } from './package/files.js';
export {
  bundlesIn,
  packageTools,
  parseManifest,
  printManifest,
  type Manifest,
  type PackagedFile,
} from './package/manifest.js';
export { reject as rejectPackage } from './package/refusals.js';
export { printReport, type InfoSheet } from './package/report.js';
export {
  verifyPackage,
  type Business,
  type PackageOptions,
  type PackageVerification,
} from './package/verify-package.js';
