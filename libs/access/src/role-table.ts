/** The roles of the product. */
export const roles = ['officer', 'manager', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

const officer = ['officer'] as const;
const manager = ['manager'] as const;
const officerAndManager = ['officer', 'manager'] as const;
const readers = ['officer', 'manager', 'auditor'] as const;
const everyone = ['officer', 'manager', 'auditor', 'administrator'] as const;
const administrator = ['administrator'] as const;

/**
 * Who may give which command and ask which question. The guard, the OpenAPI document and the generated test read this
 * one table; what is not in it is closed to everybody. The administrator opens accounts and records no support.
 */
export const roleTable = {
  // cooperatives
  RegisterCooperative: officer,
  RenameCooperative: officer,
  MoveCooperative: officer,
  ChangeSector: officer,
  ConvertCooperative: officer,
  AssignCode: officer,
  MergeCooperative: officer,
  DissolveCooperative: officer,
  FileYearlyReturn: officer,
  GradeCooperative: officer,
  CorrectCooperativeEntry: officer,
  ReverseCooperativeEntry: officerAndManager,
  DefinePlace: manager,
  SucceedPlace: manager,
  ReadCooperatives: readers,
  ReadPlaces: everyone,
  // programmes
  RegisterLegalText: manager,
  OpenProgramme: manager,
  ExtendProgramme: manager,
  CloseProgramme: manager,
  SetProgrammeBudget: manager,
  SetTarget: manager,
  MeasureTarget: officerAndManager,
  AdoptRule: manager,
  CorrectProgrammeEntry: manager,
  ReverseProgrammeEntry: manager,
  ReadProgrammes: readers,
  // support
  RecordFoundingAdvice: officer,
  LinkFoundedCooperative: officer,
  RecordTraining: officer,
  RecordLandGrant: officer,
  RecordLandReturn: officer,
  RecordTradePromotion: officer,
  RecordTechnologyTransfer: officer,
  StateSupportAggregate: officer,
  CorrectSupport: officer,
  ReverseSupport: officerAndManager,
  PreviewCostSplit: officer,
  ReadSupport: readers,
  // stated figures
  RegisterDocument: officer,
  StateFigure: officer,
  ExplainFigure: officerAndManager,
  CorrectFigure: officer,
  ReverseFigure: officerAndManager,
  ReadFigures: readers,
  // funds
  OpenFund: manager,
  ContributeCapital: manager,
  WithdrawCapital: manager,
  StateFundBalance: manager,
  RetainInterest: manager,
  PayCost: officerAndManager,
  SetProvisions: manager,
  ReverseProvisions: manager,
  CorrectFundEntry: manager,
  ReverseFundEntry: manager,
  ReadFunds: readers,
  // loans
  ApplyForLoan: officer,
  AmendApplication: officer,
  WithdrawApplication: officer,
  AppraiseLoan: officerAndManager,
  // Who of them sits on the committee is a dated rule: committee-bands.
  ApproveLoan: officerAndManager,
  RejectLoan: manager,
  ExpireApproval: officerAndManager,
  ReleaseCommitment: officerAndManager,
  ContractLoan: officerAndManager,
  DisburseLoan: officerAndManager,
  RecordRepayment: officer,
  RefundCredit: officerAndManager,
  PauseInterest: manager,
  WaiveInterest: manager,
  ChangeRate: manager,
  RestructureLoan: manager,
  TakeSecurity: officer,
  ReleaseSecurity: officerAndManager,
  WriteOffLoan: manager,
  RecordRecovery: officer,
  SettleLoan: officer,
  ReverseLoanEntry: officerAndManager,
  ReadLoans: readers,
  ReadTasks: officerAndManager,
  EndTask: officerAndManager,
  // periods
  ClosePeriod: manager,
  ReopenPeriod: manager,
  ReadPeriods: readers,
  // imports
  ImportSheets: officer,
  UndoImport: officer,
  ReadImports: readers,
  FreezeReport: manager,
  // persons: erasing ends a record, which is the manager's to decide; whoever reads personal data says why
  RegisterPerson: officer,
  ChangePersonDetails: officer,
  TakePersonRole: officer,
  EndPersonRole: officerAndManager,
  ErasePerson: manager,
  ReadPersons: readers,
  ReadPersonalData: readers,
  // reports and the journal
  ReadReports: readers,
  ExportReport: readers,
  ReadJournal: readers,
  Replay: readers,
  ExportJournal: ['manager', 'auditor'],
  ReadAccessJournal: ['auditor'],
  RunVerification: ['manager', 'auditor'],
  RotateLogKey: manager,
  ManageWebhooks: manager,
  ReadOperations: ['auditor', 'administrator'],
  RebuildProjection: administrator,
  RetryParkedStream: administrator,
  RetryJob: administrator,
  // access
  ReadOwnAccount: everyone,
  ChangeOwnPassword: everyone,
  EndOwnSession: everyone,
  IssueOwnToken: everyone,
  ManageAccounts: administrator,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** A command or question that somebody may be allowed. */
export type Permission = keyof typeof roleTable;

export const mayDo = (held: readonly string[], permission: Permission): boolean =>
  (roleTable[permission] as readonly string[]).some((role) => held.includes(role));

/** All that roles allow: a screen offers nothing else. */
export const permissionsOf = (held: readonly string[]): Permission[] =>
  (Object.keys(roleTable) as Permission[]).filter((permission) => mayDo(held, permission));
