import type { BusinessDate } from '#libs/kernel';
import { Day, OneOf, Text, WholeInQuery } from '#libs/platform/http';
import { exportFormats, type ExportFormat } from './journal-export.js';
import { searchLettersMax } from './search-language.js';

class SearchDto {
  @Text({
    optional: true,
    min: 0,
    max: searchLettersMax,
    description:
      'loại:giải-ngân ai:canbo ngày:2024-01..2024-03 số:>500 htx:"Kế Sách" lý-do:nhầm văn-bản:45/2021 sửa:có',
  })
  q?: string;
  @Day({ optional: true, description: 'Tính đến ngày / as of' }) asOf?: BusinessDate;
  @Text({
    optional: true,
    max: 40,
    description: 'Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant',
  })
  asKnown?: string;
}
export class TrailDto extends SearchDto {
  @WholeInQuery() after?: number;
  @WholeInQuery({ min: 1 }) before?: number;
  @OneOf(['newest', 'oldest'], { optional: true }) order?: 'newest' | 'oldest';
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
}
export class JournalDto extends TrailDto {
  @Text({ optional: true, max: 2000, description: 'TrainingHeld,LoanDisbursed' }) types?: string;
  @Text({ optional: true, max: 100 }) stream?: string;
  @Text({ optional: true, max: 100 }) actor?: string;
  @Day({ optional: true }) from?: BusinessDate;
  @Day({ optional: true }) to?: BusinessDate;
}
export class EntryParams {
  @Text({ max: 100 }) position!: string;
}
export class EntryDto {
  @Text({ optional: true, max: 40 }) asKnown?: string;
}
export class ExportDto extends SearchDto {
  @OneOf(exportFormats) format!: ExportFormat;
  @Text({ max: 500, description: 'Mục đích / what it is for' }) purpose!: string;
}
export class LiveDto {
  @WholeInQuery({ description: 'Mục cuối đã có, nếu không gửi Last-Event-ID / the last entry the reader has' })
  after?: number;
}
