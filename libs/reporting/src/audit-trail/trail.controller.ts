import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refusals } from '#libs/kernel';
import { Accounts, mayDo } from '#libs/access';
import { Asks, callerBehind, type CookieRequest } from '#libs/access/http';
import { accessJournalOf, Asked, type AskedMoments, type EntryFilter, Journal } from '#libs/journal';
import { limitOf } from '#libs/platform';
import { CallerOf, type Caller } from '#libs/platform/http';
import { AuditTrailQuery, type TrailQuestion } from './audit-trail.query.js';
import { JournalExport } from './journal-export.js';
import { LiveEntries } from './live-entries.js';
import type { ToldEntry } from './teller.js';
import { EntryDto, EntryParams, ExportDto, JournalDto, LiveDto, TrailDto } from './trail.dto.js';

const reject = refusals({
  EVENT_TYPE_UNKNOWN: {
    vi: 'Không có loại bút toán “{type}”.',
    en: 'There is no type of entry “{type}”.',
    nature: 'input',
  },
  SEARCH_BESIDE_FILTERS: {
    vi: 'Hãy dùng q hoặc các bộ lọc {filters}, không dùng cả hai.',
    en: 'Use either q or the filters {filters}.',
    nature: 'input',
  },
  LAST_EVENT_ID_NOT_READABLE: {
    vi: 'Last-Event-ID phải là số mục.',
    en: 'Last-Event-ID must be the number of an entry.',
    nature: 'input',
  },
});

interface StreamReply {
  header(name: string, value: string): void;
  readonly raw: { once(event: 'close', listener: () => void): void };
}

const typesOf = (typed: string, { eventTypes }: Journal['catalogue']): string[] =>
  typed.split(',').map((each) => {
    const type = each.trim();
    if (!eventTypes.includes(type)) throw reject('EVENT_TYPE_UNKNOWN', { type });
    return type;
  });

/** The trail as the auditor reads it: searched, entry by entry, live, taken out, and who read what. */
@ApiTags('journal')
@Controller()
export class TrailController {
  constructor(
    private readonly journal: Journal,
    private readonly asked: Asked,
    private readonly trail: AuditTrailQuery,
    private readonly exports: JournalExport,
    private readonly live: LiveEntries,
    private readonly accounts: Accounts,
  ) {}

  @Get('journal')
  @Asks('ReadJournal')
  async entries(@CallerOf() { authorityId }: Caller, @Query() question: JournalDto) {
    const filters = Object.entries({
      types: question.types,
      stream: question.stream,
      actor: question.actor,
      from: question.from,
      to: question.to,
    }).filter(([, value]) => value !== undefined);
    if (question.q === undefined) return this.filtered(authorityId, question);
    if (filters.length) throw reject('SEARCH_BESIDE_FILTERS', { filters: filters.map(([name]) => name).join(', ') });
    return this.searched(authorityId, question);
  }

  /** The months in which something happened: where a look at the past finds anything new. */
  @Get('journal/months')
  @Asks('ReadJournal')
  async months(@CallerOf() { authorityId }: Caller) {
    return { months: await this.trail.months(authorityId) };
  }

  /** Who took entries out and who read personal data: a journal of its own, searched like the other. */
  @Get('access-journal')
  @Asks('ReadAccessJournal')
  accesses(@CallerOf() { authorityId }: Caller, @Query() question: TrailDto) {
    return this.searched(accessJournalOf(authorityId), question);
  }

  /** The entries of a search as a file with its info sheet. It is entered in the journal of accesses first. */
  @Get('journal/export')
  @Asks('ExportJournal')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async export(
    @CallerOf() { authorityId, accountId }: Caller,
    @Query() { q = '', format, purpose, ...clocks }: ExportDto,
    @Res({ passthrough: true }) reply: StreamReply,
  ) {
    const { asOf, asKnown } = await this.moments(authorityId, clocks);
    const name = (await this.accounts.loginsOf(authorityId, [accountId])).get(accountId) ?? accountId;
    const { fileName, mediaType, parts } = await this.exports.open({
      authorityId,
      actor: { id: accountId, name },
      search: q,
      format,
      asKnown,
      asOf,
      purpose,
    });
    reply.header('content-type', mediaType);
    reply.header('content-disposition', `attachment; filename="${fileName}"`);
    reply.header('cache-control', 'no-store');
    return Readable.from(parts, { objectMode: false });
  }

  /** New entries as they are committed (server-sent events); `Last-Event-ID` goes on after that number, none lost or twice. */
  @Get('journal/live')
  @Asks('ReadJournal')
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async follow(
    @CallerOf() { authorityId }: Caller,
    @Query() { after }: LiveDto,
    @Req() request: CookieRequest,
    @Res({ passthrough: true }) reply: StreamReply,
  ) {
    const { parts, leave } = await this.live.open({
      authorityId,
      after: lastOf(request.headers['last-event-id']) ?? after,
      admitted: async () => {
        const account = await callerBehind(this.accounts, request);
        return account !== undefined && mayDo(account.roles, 'ReadJournal');
      },
    });
    reply.raw.once('close', leave);
    return Readable.from(parts, { objectMode: false });
  }

  @Get('journal/:position')
  @Asks('ReadJournal')
  async entry(
    @CallerOf() { authorityId }: Caller,
    @Param() { position }: EntryParams,
    @Query() { asKnown: typed }: EntryDto,
  ) {
    const { asKnown } = await this.moments(authorityId, { asKnown: typed });
    return { asKnown, ...(await this.trail.entry(authorityId, position, asKnown)) };
  }

  private async filtered(authorityId: string, { types, stream, order, ...question }: JournalDto) {
    const { asOf, asKnown } = await this.moments(authorityId, question);
    const filter: EntryFilter = {
      ...question,
      ...(types ? { types: typesOf(types, this.journal.catalogue) } : {}),
      ...(stream ? { streamId: stream } : {}),
      ...(asOf && (!question.to || asOf < question.to) ? { to: asOf } : {}),
      newestFirst: order !== 'oldest',
      limit: limitOf(question),
    };
    return pageFrom(asKnown, filter.limit, await this.trail.entries(authorityId, filter, asKnown));
  }

  private async searched(authorityId: string, { q = '', order, after, before, ...rest }: TrailDto) {
    const question: TrailQuestion = {
      authorityId,
      search: q,
      ...(await this.moments(authorityId, rest)),
      after,
      before,
      newestFirst: order !== 'oldest',
      limit: limitOf(rest),
    };
    return pageFrom(question.asKnown, question.limit, await this.trail.found(question));
  }

  private async moments(authorityId: string, { asOf, asKnown }: AskedMoments) {
    const { answeredAt } = await this.asked.moments(authorityId, { asKnown }, []);
    return { asOf, asKnown: answeredAt.asKnown };
  }
}

/** `next` is the number to give as `before` for the page after this one, or as `after` where the oldest come first. */
const pageFrom = (asKnown: number, limit: number, items: readonly ToldEntry[]) => ({
  head: asKnown,
  items,
  next: items.length === limit ? items.at(-1)!.event.position : null,
});

const lastOf = (header: string | undefined): number | undefined => {
  if (header === undefined || header === '') return undefined;
  if (!/^\d{1,10}$/u.test(header)) throw reject('LAST_EVENT_ID_NOT_READABLE');
  return Number(header);
};
