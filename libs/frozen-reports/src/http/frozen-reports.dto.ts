import type { BusinessDate } from '#libs/kernel';
import { Day, Id, MomentsDto, Text, Whole } from '#libs/platform/http';

export class FrozenReportParams {
  @Id() reportId!: string;
}
export class FreezeReportDto {
  @Id({ optional: true }) reportId?: string;
  @Day() from!: BusinessDate;
  @Day() to!: BusinessDate;
  @Day() asOf!: BusinessDate;
  @Whole({ min: 1, description: 'Số bút toán đã thấy trên báo cáo / the entry number the report was seen at' })
  asKnown!: number;
  @Text({ optional: true, max: 30, description: 'Số văn bản / number of the document' }) number?: string;
}
export class FrozenReportsDto extends MomentsDto {}
