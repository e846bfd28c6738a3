import { Matches } from 'class-validator';
import type { Dong } from '#libs/kernel';
import {
  CommandDto,
  Id,
  Money,
  MomentsDto,
  Nested,
  OneOf,
  Text,
  TextList,
  Whole,
  WholeInQuery,
} from '#libs/platform/http';
import { grades, organisationKinds, sectors, type OrganisationKind, type Sector } from '../events.js';

const statuses = ['active', 'merged', 'dissolved'] as const;

export class CooperativeParams {
  @Id() cooperativeId!: string;
}

/** Which organisations, of which day, as known when. */
export class CooperativesFilterDto extends MomentsDto {
  @Text({
    optional: true,
    max: 200,
    description: 'Một phần tên, có dấu hoặc không / part of a name, with or without marks',
  })
  text?: string;
  @OneOf(organisationKinds, { optional: true }) kind?: OrganisationKind;
  @OneOf(sectors, { optional: true }) sector?: Sector;
  @Id({ optional: true }) placeId?: string;
  @OneOf(statuses, { optional: true }) status?: (typeof statuses)[number];
}
/** A page of them. */
export class CooperativesQuestionDto extends CooperativesFilterDto {
  @WholeInQuery({ min: 1, max: 500 }) limit?: number;
  @Text({ optional: true, max: 1000 }) cursor?: string;
}

class CertificateDto {
  @Text({ max: 100 }) number!: string;
  @Text({ max: 200 }) issuedBy!: string;
}
export class RegistrationDto extends CommandDto {
  @Text({ max: 300 }) name!: string;
  @OneOf(organisationKinds) kind!: OrganisationKind;
  @OneOf(sectors) sector!: Sector;
  @Id() placeId!: string;
  @Whole({ optional: true, max: 10_000_000 }) members?: number | null;
  @Nested(() => CertificateDto, { optional: true }) registration?: CertificateDto | null;
  @TextList({
    optional: true,
    description: 'Mã các tổ chức tên tương tự đã xem / ids of the organisations of a similar name that were seen',
  })
  @Matches(/^[A-Za-z0-9.-]{1,64}$/u, { each: true })
  similarNamesSeen?: string[];
}
export class RegisterCooperativeDto extends RegistrationDto {
  @Id({ optional: true }) cooperativeId?: string;
}
export class RenamingDto extends CommandDto {
  @Text({ max: 300 }) name!: string;
}
export class MoveDto extends CommandDto {
  @Id() placeId!: string;
}
export class SectorChangeDto extends CommandDto {
  @OneOf(sectors) sector!: Sector;
}
export class ConversionDto extends CommandDto {
  @OneOf(organisationKinds) kind!: OrganisationKind;
  @Text({ optional: true, max: 300 }) name?: string | null;
  @Whole({ optional: true, max: 10_000_000 }) members?: number | null;
}
export class CodeDto extends CommandDto {
  @Text({ max: 50 }) scheme!: string;
  @Text({ max: 100 }) code!: string;
}
export class MergerDto extends CommandDto {
  @Id() intoId!: string;
}
export class DissolutionDto extends CommandDto {
  @Text() reason!: string;
}
class StaffDto {
  @Whole({ max: 100_000 }) universityOrCollege!: number;
  @Whole({ max: 100_000 }) secondary!: number;
  @Whole({ max: 100_000 }) untrained!: number;
}
export class YearlyReturnDto extends CommandDto {
  @Whole({ min: 1900, max: 2199 }) year!: number;
  @Whole({ optional: true, max: 10_000_000 }) members?: number | null;
  @Whole({ optional: true, max: 10_000_000 }) newMembers?: number | null;
  @Whole({ optional: true, max: 10_000_000 }) regularWorkers?: number | null;
  @Nested(() => StaffDto, { optional: true }) staff?: StaffDto | null;
  @Money({ optional: true, sign: 'not-negative' }) charterCapital?: Dong | null;
  @Money({ optional: true, sign: 'not-negative' }) operatingCapital?: Dong | null;
  @Money({ optional: true, sign: 'not-negative' }) revenue?: Dong | null;
  @Money({ optional: true, sign: 'any' }) profit?: Dong | null;
  @Money({ optional: true, sign: 'not-negative' }) incomePerMember?: Dong | null;
}
export class GradingDto extends CommandDto {
  @Whole({ min: 1900, max: 2199 }) year!: number;
  @OneOf(grades) grade!: (typeof grades)[number];
}
export class ReverseCooperativeEntryDto extends CommandDto {
  @Whole({ min: 1 }) position!: number;
  @Text() reason!: string;
}
