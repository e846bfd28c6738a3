import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Accounts, mayDo, type Permission } from '#libs/access';
import { Asks, callerBehind, type CookieRequest } from '#libs/access/http';
import { refusals } from '#libs/kernel';
import { limitOf, pageOf, partsOf } from '#libs/platform';
import { CallerOf, PageDto, type Caller } from '#libs/platform/http';
import type { Batch } from '../batches/batch.js';
import { SheetImports } from '../batches/sheet-imports.js';
import { errorWorkbookOf, templateOf } from '../reading/index.js';
import { CheckImportDto, ImportParams, ImportRowsDto, KindParams, UndoImportDto, UploadDto } from './imports.dto.js';
import { withUpload } from './upload.js';

interface FileReply {
  readonly raw: { once(event: 'close', listener: () => void): void };
  header(name: string, value: string): unknown;
}

const reject = refusals({
  NOT_FOR_THIS_ROLE: {
    vi: 'Vai trò của bạn không ghi loại dữ liệu này.',
    en: 'Your role does not record this kind of data.',
    nature: 'not-allowed',
  },
});

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: SheetImports,
    private readonly accounts: Accounts,
  ) {}

  /** What can be imported, and the columns of each. */
  @Get('kinds')
  @Asks('ReadImports')
  async kinds() {
    const kinds = await this.imports.kinds();
    return { items: kinds.map(({ name, title, permission, columns }) => ({ name, title, permission, columns })) };
  }

  @Get('kinds/:kind/template')
  @Asks('ReadImports')
  @ApiOkResponse({ content: { [workbook]: { schema: { type: 'string', format: 'binary' } } } })
  async template(@Param() { kind: name }: KindParams, @Res({ passthrough: true }) reply: FileReply) {
    const kind = await this.imports.kindNamed(name);
    return sent(reply, `mau-nhap-${name}.xlsx`, await templateOf(kind.title, kind.columns));
  }

  /** A sheet as .xlsx or .csv: its bytes are the body. It is read at once; nothing is recorded before it is committed. */
  @Post()
  @Asks('ImportSheets')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(
    @CallerOf() caller: Caller,
    @Query() { kind, fileName: name }: UploadDto,
    @Body() body: unknown,
  ): Promise<Batch> {
    const { permission } = await this.imports.kindNamed(kind);
    if (!mayDo(caller.roles, permission as Permission)) throw reject('NOT_FOR_THIS_ROLE');
    return withUpload(body, (file) => this.imports.take(caller, kind, { ...file, name }));
  }

  @Get()
  @Asks('ReadImports')
  async list(@CallerOf() { authorityId }: Caller, @Query() question: PageDto) {
    const limit = limitOf(question);
    const [before] = partsOf(question.cursor, ['text']) ?? [];
    const items = await this.imports.list(authorityId, limit + 1, before === undefined ? undefined : String(before));
    return pageOf(await this.withMakers(authorityId, items), limit, ({ madeAt }) => [madeAt]);
  }

  @Get(':importId')
  @Asks('ReadImports')
  async one(@CallerOf() { authorityId }: Caller, @Param() { importId }: ImportParams): Promise<MadeBatch> {
    const [made] = await this.withMakers(authorityId, [await this.imports.batch(authorityId, importId)]);
    return made!;
  }

  @Get(':importId/rows')
  @Asks('ReadImports')
  async rows(
    @CallerOf() { authorityId }: Caller,
    @Param() { importId }: ImportParams,
    @Query() { state, ...question }: ImportRowsDto,
  ) {
    await this.imports.batch(authorityId, importId);
    const limit = limitOf(question);
    const [after = 0] = partsOf(question.cursor, ['whole']) ?? [];
    const rows = await this.imports.rows(authorityId, importId, {
      after: Number(after),
      limit: limit + 1,
      ...(state ? { states: [state] } : {}),
    });
    return pageOf(rows, limit, ({ no }) => [no]);
  }

  /** The rows that were not recorded, as a workbook with what is wrong with each beside it. */
  @Get(':importId/errors')
  @Asks('ReadImports')
  @ApiOkResponse({ content: { [workbook]: { schema: { type: 'string', format: 'binary' } } } })
  async errors(
    @CallerOf() { authorityId }: Caller,
    @Param() { importId }: ImportParams,
    @Res({ passthrough: true }) reply: FileReply,
  ) {
    const { titles } = await this.imports.batch(authorityId, importId);
    const rows = await this.imports.rows(authorityId, importId, {
      after: 0,
      limit: errorRowsMax,
      states: ['wrong', 'duplicate', 'refused'],
    });
    const faulty = rows.map(({ no, cells, faults }) => ({ no, cells, faults: faults.map(({ vi }) => vi) }));
    return sent(reply, `dong-chua-ghi-${importId}.xlsx`, await errorWorkbookOf(titles, faulty));
  }

  /** The step and its progress as server-sent events, each the whole state, until the work has ended. */
  @Get(':importId/live')
  @Asks('ReadImports')
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async follow(
    @CallerOf() { authorityId }: Caller,
    @Param() { importId }: ImportParams,
    @Req() request: CookieRequest,
    @Res({ passthrough: true }) reply: FileReply,
  ) {
    await this.imports.batch(authorityId, importId);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const admitted = async () => mayDo((await callerBehind(this.accounts, request))?.roles ?? [], 'ReadImports');
    return Readable.from(this.imports.follow(authorityId, importId, gone.signal, admitted), { objectMode: false });
  }

  /** Has every row checked: by the rules of the form, and by deciding it without recording it. */
  @Put(':importId/mapping')
  @Asks('ImportSheets')
  check(
    @CallerOf() caller: Caller,
    @Param() { importId }: ImportParams,
    @Body() { assigned }: CheckImportDto,
  ): Promise<Batch> {
    const mapping = Object.fromEntries(assigned.map(({ column, index }) => [column, index]));
    return this.imports.check(caller, importId, mapping);
  }

  /** Has every right row recorded. Asked twice, it is done once. */
  @Post(':importId/commit')
  @HttpCode(202)
  @Asks('ImportSheets')
  commit(@CallerOf() caller: Caller, @Param() { importId }: ImportParams): Promise<Batch> {
    return this.imports.commit(caller, importId);
  }

  /** Has every entry of the import taken back by an entry of its own. */
  @Post(':importId/undo')
  @HttpCode(202)
  @Asks('UndoImport')
  undo(
    @CallerOf() caller: Caller,
    @Param() { importId }: ImportParams,
    @Body() { reason }: UndoImportDto,
  ): Promise<Batch> {
    return this.imports.undo(caller, importId, reason);
  }

  /** Forgets a sheet of which nothing was recorded. */
  @Delete(':importId')
  @HttpCode(204)
  @Asks('ImportSheets')
  async forget(@CallerOf() { authorityId }: Caller, @Param() { importId }: ImportParams): Promise<void> {
    await this.imports.forget(authorityId, importId);
  }

  private async withMakers(authorityId: string, batches: readonly Batch[]): Promise<MadeBatch[]> {
    const logins = await this.accounts.loginsOf(
      authorityId,
      batches.map(({ madeBy }) => madeBy),
    );
    return batches.map((batch) => ({ ...batch, madeByLogin: logins.get(batch.madeBy) ?? batch.madeBy }));
  }
}

/** A batch with the login of who uploaded it. */
interface MadeBatch extends Batch {
  readonly madeByLogin: string;
}

const errorRowsMax = 20_000;

const sent = (reply: FileReply, fileName: string, bytes: Uint8Array): Buffer => {
  reply.header('content-type', workbook);
  reply.header('content-disposition', `attachment; filename="${fileName}"`);
  return Buffer.from(bytes);
};
