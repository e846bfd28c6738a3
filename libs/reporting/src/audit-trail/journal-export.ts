import type { BusinessDate } from '#libs/kernel';
import type { Accounts } from '#libs/access';
import { homeOf, type AccessLog, type Journal } from '#libs/journal';
import { toBase64 } from '#libs/transparency';
import type { AuditTrailQuery } from './audit-trail.query.js';
import { formats, type ExportFormat, type InfoSheet } from './export-formats.js';

export { exportFormats, type ExportFormat } from './export-formats.js';

/** So many entries are read, told and held at once; the next are read when the reader has taken these. */
const pageEntries = 500;

export interface ExportQuestion {
  readonly authorityId: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly search: string;
  readonly format: ExportFormat;
  readonly asKnown: number;
  readonly asOf?: BusinessDate | undefined;
  readonly purpose?: string | undefined;
}

export interface OpenedExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly parts: AsyncIterable<string>;
}

/** Entries taken out of the house, as a file of any size that is never held whole. It is accounted for before it begins. */
export class JournalExport {
  constructor(
    private readonly journal: Journal,
    private readonly trail: AuditTrailQuery,
    private readonly accounts: Accounts,
    private readonly accessLog: AccessLog,
  ) {}

  /** Refuses what cannot be read, or what cannot be accounted for; nothing has been given out then. */
  async open(question: ExportQuestion): Promise<OpenedExport> {
    const { authorityId, actor, search, format, asKnown, asOf, purpose } = question;
    this.trail.read(search);
    await this.trail.caughtUp(question);
    const asked = `${format}, ${search || 'tất cả'}, asKnown ${asKnown}${asOf ? `, asOf ${asOf}` : ''}`;
    const { position, recordedAt } = await this.accessLog.recordAccess({
      authorityId,
      actor: actor.id,
      what: 'export',
      question: asked,
      purpose,
    });
    const { name, slug, illustrative } = await this.accounts.authority(homeOf(authorityId));
    const sheet: InfoSheet = {
      authority: name,
      illustrative,
      question: search,
      asOf: asOf ?? null,
      asKnown,
      checkpoint: { size: String(asKnown), root: await this.rootAt(authorityId, asKnown) },
      exportedBy: actor.name,
      exportedAt: recordedAt,
      purpose: purpose ?? null,
      accessEntry: position,
    };
    const { mediaType, extension } = formats[format];
    return { mediaType, fileName: `so-${slug}-${asKnown}.${extension}`, parts: this.parts(question, sheet) };
  }

  private async *parts({ format, ...question }: ExportQuestion, sheet: InfoSheet): AsyncGenerator<string> {
    const { first, entry, last } = formats[format];
    let entries = 0;
    yield first(sheet);
    for await (const page of this.trail.every({ ...question, limit: pageEntries })) {
      yield page.map((each) => entry(each, sheet)).join('');
      entries += page.length;
    }
    yield last(entries, sheet);
  }

  private async rootAt(authorityId: string, asKnown: number): Promise<string> {
    const { size } = (await this.journal.tree.head(authorityId))!;
    return toBase64(await this.journal.tree.rootAt(authorityId, BigInt(asKnown), size));
  }
}
