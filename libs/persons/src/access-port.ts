/** One reading of personal data: which account asked for what, and the purpose it gave. The instant is that of the record. */
export interface PersonalDataAccess {
  readonly authorityId: string;
  readonly actor: string;
  readonly what: 'personal-data';
  /** The stream of the person, or that a national id was searched. Never personal data itself. */
  readonly question: string;
  readonly purpose: string;
}

/** Where readings are accounted for. It is told before anything is shown: what cannot be recorded is not read. */
export interface AccessPort {
  recordAccess(access: PersonalDataAccess): Promise<unknown>;
}
