import type { ContractInterval, ContractSchedule } from '../loan-events.js';
import type { ContractLoanDto } from './loans.dto.js';
import type { EveryDto } from './schedule-preview.dto.js';

export const intervalOf = ({ months, seasons }: EveryDto): ContractInterval => ({
  months: (months ?? null) as ContractInterval['months'],
  seasons: seasons ?? null,
});

/** A contract as it is typed, with what is usual where nothing is said. */
export const contractOf = ({ schedule, overduePercent, allocation, entrusted, ...rest }: ContractLoanDto) => ({
  ...rest,
  schedule: {
    rate: schedule.rate as ContractSchedule['rate'],
    method: schedule.method as ContractSchedule['method'],
    principalPlan: schedule.principalPlan ?? [],
    instalments: schedule.instalments,
    every: intervalOf(schedule.every),
    dayCount: schedule.dayCount as ContractSchedule['dayCount'],
    gracePrincipalInstalments: schedule.gracePrincipalInstalments ?? 0,
    interestFreeInstalments: schedule.interestFreeInstalments ?? 0,
    monthEnd: (schedule.monthEnd ?? 'last-day') as ContractSchedule['monthEnd'],
    roundTo: (schedule.roundTo ?? '1') as ContractSchedule['roundTo'],
    moveOffNonWorkingDays: schedule.moveOffNonWorkingDays ?? false,
    holidays: schedule.holidays ?? [],
  } satisfies ContractSchedule,
  overduePercent: overduePercent ?? '150',
  allocation: allocation ?? 'penalty-interest-principal',
  entrusted: entrusted ?? false,
});
