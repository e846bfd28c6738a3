import { decider } from '#libs/kernel';
import { assignCode } from './assign-code.js';
import { changeSector, moveCooperative, renameCooperative } from './change-cooperative.js';
import { convertCooperative } from './convert-cooperative.js';
import { evolveCooperative, nothingYet } from './cooperative.js';
import { correctCooperativeEntry } from './correct-entry.js';
import { dissolveCooperative, mergeCooperative } from './end-cooperative.js';
import { registerCooperative } from './register-cooperative.js';
import { reverseCooperativeEntry } from './reverse-entry.js';
import { fileYearlyReturn, gradeCooperative } from './yearly-statements.js';

/** The life of an organisation, one stream each, from registration to merger or dissolution. */
export const cooperatives = decider({
  category: 'cooperative',
  initial: nothingYet,
  evolve: evolveCooperative,
  verbs: {
    RegisterCooperative: registerCooperative,
    RenameCooperative: renameCooperative,
    MoveCooperative: moveCooperative,
    ChangeSector: changeSector,
    ConvertCooperative: convertCooperative,
    AssignCode: assignCode,
    MergeCooperative: mergeCooperative,
    DissolveCooperative: dissolveCooperative,
    FileYearlyReturn: fileYearlyReturn,
    GradeCooperative: gradeCooperative,
    CorrectCooperativeEntry: correctCooperativeEntry,
    ReverseCooperativeEntry: reverseCooperativeEntry,
  },
});
