import { refusals } from '#libs/kernel';
import { parseReceipt, readHash, verifyConsistency, type Checkpoint } from '#libs/transparency';
import { openHead, verifyReceiptOf, type ProofSource, type VerifiedEntry, type VerifiedHead } from './verify-entry.js';

const reject = refusals({
  LOG_SHORTER_THAN_SIGNED: {
    vi: 'Tệp đã ký cho {kept} bút toán, nhưng sổ hiện nay chỉ có {now}: bút toán đã bị xóa.',
    en: 'The file is signed for {kept} entries, but the log now has {now}: entries were removed.',
  },
  LOG_FORKED: {
    vi: 'Tệp và sổ hiện nay cùng có {size} bút toán nhưng khác gốc: có hai lịch sử cùng được ký.',
    en: 'The file and the log of today both have {size} entries, with different roots: two histories were signed.',
  },
  RECEIPT_BEYOND_TREE: {
    vi: 'Biên nhận nói về bút toán số {position}, nhưng đầu sổ trong tệp chỉ có {size} bút toán.',
    en: 'The receipt is about entry {position}, but the head in it has {size} entries.',
  },
});

/** The log as it stands today, to which what somebody kept is held. */
export interface LogToday extends Pick<ProofSource, 'keys' | 'tile'> {
  /** The signed head. */
  readonly checkpoint: () => Promise<string>;
  /** The hashes that prove the tree of one size to begin that of another, in base64. */
  readonly consistency: (from: bigint, to: bigint) => Promise<readonly string[]>;
}

export type VerifiedFile =
  | ({ readonly kind: 'receipt'; readonly today: VerifiedHead } & VerifiedEntry)
  | ({ readonly kind: 'checkpoint'; readonly today: VerifiedHead } & VerifiedHead);

/**
 * Checks a receipt (`.tlog-proof`) or a signed head that somebody kept: its signatures, that the log of today begins with the
 * very tree it was signed for, and for a receipt that the entry in the log is still the one it was given for.
 */
export const verifyFile = async (file: string, log: LogToday): Promise<VerifiedFile> => {
  const keys = await log.keys();
  const receipt = file.startsWith('c2sp.org/tlog-proof') ? parseReceipt(file) : undefined;
  const kept = openHead(receipt?.checkpoint ?? file, keys);
  const now = openHead(await log.checkpoint(), keys);
  await requireContinued(kept.opened.checkpoint, now.opened.checkpoint, log);
  if (!receipt) return { kind: 'checkpoint', today: now.head, ...kept.head };
  if (receipt.index >= kept.opened.checkpoint.size)
    throw reject('RECEIPT_BEYOND_TREE', { position: receipt.index + 1n, size: kept.opened.checkpoint.size });
  return { kind: 'receipt', today: now.head, ...(await verifyReceiptOf(receipt, keys, log)) };
};

/** Whether today's tree begins with the one that was kept; the proof is made by the server and checked here. */
const requireContinued = async (kept: Checkpoint, now: Checkpoint, { consistency }: LogToday): Promise<void> => {
  if (kept.size > now.size) throw reject('LOG_SHORTER_THAN_SIGNED', { kept: kept.size, now: now.size });
  const isSame = kept.root.every((byte, at) => byte === now.root[at]);
  if (kept.size === now.size) {
    if (!isSame) throw reject('LOG_FORKED', { size: now.size });
    return;
  }
  // The empty tree begins every tree: nobody proves that.
  const proof = kept.size ? await consistency(kept.size, now.size) : [];
  verifyConsistency({
    size1: kept.size,
    size2: now.size,
    root1: kept.root,
    root2: now.root,
    proof: proof.map((hash, at) => readHash(hash, `proof[${at}]`)),
  });
};
