import { CommandDto, Text, Whole } from '#libs/platform/http';
import {
  CodeDto,
  ConversionDto,
  GradingDto,
  MoveDto,
  RegistrationDto,
  RenamingDto,
  SectorChangeDto,
  YearlyReturnDto,
} from './cooperatives.dto.js';

/*
 * A correction is the whole content of its entry anew, on the right business date, with the number of the entry it
 * replaces and the reason.
 */

export class CorrectRegistrationDto extends RegistrationDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectRenamingDto extends RenamingDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectMoveDto extends MoveDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectSectorChangeDto extends SectorChangeDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectConversionDto extends ConversionDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectCodeDto extends CodeDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectDissolutionDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text({ description: 'Lý do đính chính / why it is corrected' }) reason!: string;
  @Text({ description: 'Lý do giải thể / why it was dissolved' }) dissolutionReason!: string;
}
export class CorrectYearlyReturnDto extends YearlyReturnDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
export class CorrectGradingDto extends GradingDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
