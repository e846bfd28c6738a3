import { Id, ListOf, OneOf, PageDto, Text, Whole } from '#libs/platform/http';
import { rowStates, type RowState } from '../batches/batch.js';

export class ImportParams {
  @Id() importId!: string;
}
export class KindParams {
  @Id() kind!: string;
}
export class UploadDto {
  @Id() kind!: string;
  @Text({ max: 200, description: 'Tên tệp / name of the file' }) fileName!: string;
}
class AssignedColumnDto {
  @Text({ max: 100 }) column!: string;
  @Whole({ max: 99, description: 'Cột của tệp, đếm từ 0 / column of the file, from 0' }) index!: number;
}
export class CheckImportDto {
  @ListOf(() => AssignedColumnDto, { min: 1, max: 100 }) assigned!: AssignedColumnDto[];
}
export class UndoImportDto {
  @Text() reason!: string;
}
export class ImportRowsDto extends PageDto {
  @OneOf(rowStates, { optional: true }) state?: RowState;
}
