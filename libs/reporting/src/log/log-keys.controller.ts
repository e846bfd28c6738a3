import { Body, Controller, Get, Header, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dayAt, parseDatedOn } from '#libs/kernel';
import { Journal, logKeys, logKeysStream, SignedLog } from '#libs/journal';
import { Asks, Runs } from '#libs/access/http';
import { CallerOf, IssuedBy, Text, type Caller, type Issued } from '#libs/platform/http';
import { printVerifier } from '#libs/transparency';

class RotateLogKeyDto {
  @Text({ max: 500 }) reason!: string;
}

/** Whom a reader of the log is to trust: keys, their history, and how many witnesses a head needs. */
@ApiTags('journal')
@Controller('log')
export class LogKeysController {
  constructor(
    private readonly journal: Journal,
    private readonly log: SignedLog,
  ) {}

  /**
   * The origin, the key in use, which key signs trees of which size, and the witnesses. Keys made for a demonstration say so:
   * they prove nothing to anybody else. `receipts` is where the holder of a printed receipt gets its proof, without an account.
   */
  @Get('keys')
  @Asks('ReadJournal')
  async keys(@CallerOf() { authorityId }: Caller) {
    const { inUse, spans } = await this.log.keys(authorityId);
    return {
      origin: this.log.originOf(authorityId),
      logKeys: [inUse],
      history: spans.map(({ key, from, until }) => ({
        key: printVerifier(key),
        from: from.toString(),
        until: until?.toString() ?? null,
      })),
      witnesses: this.log.witnesses.map(({ key }) => printVerifier(key)),
      receipts: `/api/receipts/${authorityId}/{position}/{leafHash}`,
      ...(this.log.demonstration ? demonstrationNote : { demonstration: false }),
    };
  }

  /** The same as a policy file (C2SP tlog-policy), as `cli verify-receipt --policy` takes it. */
  @Get('policy')
  @Asks('ReadJournal')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  policy(@CallerOf() { authorityId }: Caller) {
    return this.log.policyFile(authorityId);
  }

  /**
   * The key of the log gives way to a new one, which the notary has ready: an entry with both, from which on heads are signed
   * by the new one. The first of them is signed by both, so that whoever trusts the old key knows the new one from it.
   */
  @Post('key-rotations')
  @Runs('RotateLogKey')
  async rotate(@IssuedBy() issued: Issued, @Body() { reason }: RotateLogKeyDto) {
    const { authorityId, commandId } = issued.provenance;
    const { on = dayAt(new Date().toISOString()), ...keys } = await this.log.rotationKeys(authorityId, commandId);
    const data = { origin: this.log.originOf(authorityId), ...keys, reason };
    const command = issued.command('RotateLogKey', data, { on: parseDatedOn(on) });
    const receipt = await this.journal.decide(logKeys, logKeysStream, command);
    // The notary hands over with the next head it signs: now, if it and the witnesses can be reached.
    await this.log.checkpoint(authorityId, BigInt(receipt.position)).catch(() => undefined);
    return receipt;
  }
}

const demonstrationNote = {
  demonstration: true,
  note: {
    vi: 'Khóa minh họa, tạo trên máy này: không chứng minh được gì với người khác.',
    en: 'Demonstration keys, made on this machine: they prove nothing to anybody else.',
  },
};
