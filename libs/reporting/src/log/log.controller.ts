import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refusals } from '#libs/kernel';
import { Journal, SignedLog } from '#libs/journal';
import { Asks } from '#libs/access';
import { CallerOf, Text, type Caller } from '#libs/platform/http';
import { parseTilePath } from '#libs/transparency';

const reject = refusals({
  ENTRY_UNKNOWN: {
    vi: 'Sổ không có mục số {position}.',
    en: 'The journal has no entry {position}.',
    nature: 'missing',
  },
  TILE_UNKNOWN: { vi: 'Sổ chưa có phần này.', en: 'The log has no such tile.', nature: 'missing' },
});

class TileParams {
  @Text({ max: 100, description: '0/x001/234, entries/000.p/9' }) '*'!: string;
}
class PositionParams {
  @Text({ max: 100 }) position!: string;
}

/** The transparency log of the caller's authority, read-only, in the formats of C2SP. */
@ApiTags('journal')
@Controller()
export class LogController {
  constructor(
    private readonly journal: Journal,
    private readonly log: SignedLog,
  ) {}

  /** The origin of the log and the keys its heads are verified with. */
  @Get('log/keys')
  @Asks('ReadJournal')
  async keys(@CallerOf() { authorityId }: Caller) {
    return { origin: this.log.originOf(authorityId), ...(await this.log.keys()) };
  }

  /** The signed head (C2SP tlog-checkpoint). */
  @Get('log/checkpoint')
  @Asks('ReadJournal')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async checkpoint(@CallerOf() { authorityId }: Caller) {
    return (await this.log.checkpoint(authorityId)).note;
  }

  /** A tile of hashes or a bundle of entries (C2SP tlog-tiles). */
  @Get('log/tile/*')
  @Asks('ReadJournal')
  @Header('content-type', 'application/octet-stream')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async tile(@CallerOf() { authorityId }: Caller, @Param() { '*': path }: TileParams) {
    const tile = tileAt(`tile/${path}`);
    const bytes = Buffer.from(await this.log.tile(authorityId, tile));
    const wanted = tile.level === 'entries' ? undefined : tile.width * 32;
    if (!bytes.length || (wanted && bytes.length !== wanted)) throw reject('TILE_UNKNOWN');
    return bytes;
  }

  /** Proof that an entry is in the log, to be verified by anybody without asking here: a `.tlog-proof` file. */
  @Get('journal/:position/proof')
  @Asks('ReadJournal')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async proof(@CallerOf() { authorityId }: Caller, @Param() { position }: PositionParams) {
    const number = /^[1-9]\d{0,14}$/u.test(position) ? Number(position) : Infinity;
    if (number > (await this.journal.head(authorityId))) throw reject('ENTRY_UNKNOWN', { position });
    return this.log.receipt(authorityId, number);
  }
}

/** What is spelled otherwise is no address of the log. */
const tileAt = (path: string) => {
  try {
    return parseTilePath(path);
  } catch {
    throw reject('TILE_UNKNOWN');
  }
};
