import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dayAt, refusals } from '#libs/kernel';
import { AccessLog, Journal, SignedLog } from '#libs/journal';
import { Asks, OpenToAll } from '#libs/access/http';
import { CallerOf, Id, Text, type Caller } from '#libs/platform/http';
import { parseTilePath } from '#libs/transparency';

const reject = refusals({
  ENTRY_UNKNOWN: {
    vi: 'Sổ không có mục số {position}.',
    en: 'The journal has no entry {position}.',
    nature: 'missing',
  },
  FIELD_UNKNOWN: {
    vi: 'Biên nhận không nhận tham số nào: bỏ “{field}”.',
    en: 'A receipt takes no parameter: leave out “{field}”.',
    nature: 'input',
  },
  RECEIPT_UNKNOWN: { vi: 'Không có biên nhận này.', en: 'There is no such receipt.', nature: 'missing' },
  TILE_UNKNOWN: { vi: 'Sổ chưa có phần này.', en: 'The log has no such tile.', nature: 'missing' },
  SIZE_NOT_READABLE: {
    vi: '“{typed}” không phải một số mục: viết bằng chữ số, không có số 0 ở đầu.',
    en: '“{typed}” is not a number of entries: write digits, without a leading zero.',
    nature: 'input',
  },
});

class TileParams {
  @Text({ max: 100, description: '0/x001/234, entries/000.p/9' }) '*'!: string;
}
class PositionParams {
  @Text({ max: 100 }) position!: string;
}
class InclusionQuestion {
  @Text({ max: 100, description: 'number of the entry, from 1' }) position!: string;
  @Text({ max: 100, optional: true, description: 'entries of the tree; all there are if left out' }) size?: string;
}
class ConsistencyQuestion {
  @Text({ max: 100, description: 'entries of the earlier tree' }) from!: string;
  @Text({ max: 100, optional: true, description: 'entries of the later tree; all there are if left out' }) to?: string;
}

interface Headed {
  header(name: string, value: string): unknown;
}

const asText = ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } });
const textType = 'text/plain; charset=utf-8';
/** What was published never changes, and only whoever may read the journal may keep it. */
const forEver = 'private, max-age=31536000, immutable';

/** The transparency log of the caller's authority, read-only, in the formats of C2SP. */
@ApiTags('journal')
@Controller()
export class LogController {
  /** The day on which each caller's reading of bundles was entered last. */
  private readonly accounted = new Map<string, string>();

  constructor(
    private readonly journal: Journal,
    private readonly log: SignedLog,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * The signed head (C2SP tlog-checkpoint), with the witnesses that the policy asks for. While the signers are away it is an
   * older one: how many entries came after it stands in `x-unsigned-entries`.
   */
  @Get('log/checkpoint')
  @Asks('ReadJournal')
  @Header('content-type', textType)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({
    content: { 'text/plain': { schema: { type: 'string' } } },
    headers: { 'x-unsigned-entries': { schema: { type: 'string' } } },
  })
  async checkpoint(@CallerOf() { authorityId }: Caller, @Res({ passthrough: true }) reply: Headed) {
    const { note, unsigned } = await this.log.checkpoint(authorityId);
    reply.header('x-unsigned-entries', unsigned.toString());
    return note;
  }

  /** A tile of hashes or a bundle of entries (C2SP tlog-tiles). Who reads entries is entered in the journal of accesses, once a day. */
  @Get('log/tile/*')
  @Asks('ReadJournal')
  @Header('content-type', 'application/octet-stream')
  @Header('cache-control', forEver)
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async tile(@CallerOf() { authorityId, accountId }: Caller, @Param() { '*': path }: TileParams) {
    const tile = tileAt(`tile/${path}`);
    const bytes = await this.log.tile(authorityId, tile);
    if (!bytes) throw reject('TILE_UNKNOWN');
    if (tile.level === 'entries') await this.accountFor(authorityId, accountId);
    return Buffer.from(bytes);
  }

  private async accountFor(authorityId: string, actor: string): Promise<void> {
    const day = dayAt(new Date().toISOString());
    const once = `bundles-${actor}-${day}`;
    if (this.accounted.get(`${authorityId} ${actor}`) === day) return;
    await this.accessLog.recordAccess({ authorityId, actor, what: 'export', question: 'tile/entries', once });
    this.accounted.set(`${authorityId} ${actor}`, day);
  }

  /** That an entry is in the tree of a size, in the form `cli verify-proof` takes. */
  @Get('log/proofs/inclusion')
  @Asks('ReadJournal')
  async inclusion(@CallerOf() { authorityId }: Caller, @Query() { position, size }: InclusionQuestion) {
    const head = await this.journal.head(authorityId);
    const [number, of] = [sizeIn(position), size === undefined ? BigInt(head) : sizeIn(size)];
    if (!number || number > head) throw reject('ENTRY_UNKNOWN', { position });
    return this.log.inclusion(authorityId, number, of);
  }

  /** That the tree of one size is the beginning of that of another, in the form `cli verify-proof` takes. */
  @Get('log/proofs/consistency')
  @Asks('ReadJournal')
  async consistency(@CallerOf() { authorityId }: Caller, @Query() { from, to }: ConsistencyQuestion) {
    const later = to === undefined ? BigInt(await this.journal.head(authorityId)) : sizeIn(to);
    return this.log.consistency(authorityId, sizeIn(from), later);
  }

  /** Proof that an entry is in the log, to be verified by anybody without asking here: a `.tlog-proof` file. */
  @Get('journal/:position/proof')
  @Asks('ReadJournal')
  @Header('content-type', textType)
  @Header('content-disposition', 'attachment; filename="receipt.tlog-proof"')
  @asText
  async proof(
    @CallerOf() { authorityId }: Caller,
    @Param() { position }: PositionParams,
    @Query() question: Record<string, unknown>,
  ) {
    // A receipt is of the log as it is: nothing can be asked beside its address.
    const [field] = Object.keys(question);
    if (field !== undefined) throw reject('FIELD_UNKNOWN', { field }, field);
    const number = positionIn(position);
    if (!number || number > (await this.journal.head(authorityId))) throw reject('ENTRY_UNKNOWN', { position });
    return this.log.receipt(authorityId, number);
  }
}

class ReceiptParams {
  @Id() authorityId!: string;
  @Text({ max: 100 }) position!: string;
  @Text({ max: 100, description: 'the leaf hash printed on the receipt, 64 hexadecimal digits' }) leafHash!: string;
}

/**
 * Receipts for whom they concern: the cooperative, which has no account here. What opens one is the leaf hash that is printed
 * with the receipt; nobody guesses it, for every entry carries 128 random bits. Given is the `.tlog-proof` alone: hashes,
 * a number and signatures, no word of the entry and no person. What the entry says its holder has on paper.
 */
@ApiTags('journal')
@Controller('receipts')
export class ReceiptsController {
  constructor(
    private readonly journal: Journal,
    private readonly log: SignedLog,
  ) {}

  @Get(':authorityId/:position/:leafHash')
  @OpenToAll()
  @Header('content-type', textType)
  @Header('content-disposition', 'attachment; filename="receipt.tlog-proof"')
  @asText
  async receipt(@Param() { authorityId, position, leafHash }: ReceiptParams) {
    const number = positionIn(position);
    const [entry] = number
      ? await this.journal.entries(authorityId, { after: number - 1, before: number + 1, limit: 1 })
      : [];
    // Whatever does not fit is the same answer: it tells nothing about what is there.
    if (entry?.leafHash !== leafHash) throw reject('RECEIPT_UNKNOWN');
    return this.log.receipt(authorityId, number!);
  }
}

const digits = /^(?:0|[1-9]\d{0,14})$/u;

const sizeIn = (typed: string): bigint => {
  if (!/^(?:0|[1-9]\d{0,18})$/u.test(typed)) throw reject('SIZE_NOT_READABLE', { typed });
  return BigInt(typed);
};

const positionIn = (typed: string): number | undefined => (digits.test(typed) && Number(typed)) || undefined;

/** What is spelled otherwise is no address of the log. */
const tileAt = (path: string) => {
  try {
    return parseTilePath(path);
  } catch {
    throw reject('TILE_UNKNOWN');
  }
};
