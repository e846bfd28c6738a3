/* Made by `npm run api-types` from the controllers; a spec tells when they say otherwise. */
import type { Answers } from './answer-schema.js';

export const answers: Answers = {
 "operations": {
  "AccessController_issueToken": {
   "type": "object",
   "properties": {
    "token": {
     "type": "string"
    },
    "expiresAt": {
     "type": "string"
    }
   },
   "required": [
    "token",
    "expiresAt"
   ]
  },
  "AccessController_me": {
   "type": "object",
   "properties": {
    "permissions": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "AdoptRule",
       "AmendApplication",
       "ApplyForLoan",
       "AppraiseLoan",
       "ApproveLoan",
       "AssignCode",
       "ChangeOwnPassword",
       "ChangePersonDetails",
       "ChangeRate",
       "ChangeSector",
       "ClosePeriod",
       "CloseProgramme",
       "ContractLoan",
       "ContributeCapital",
       "ConvertCooperative",
       "CorrectCooperativeEntry",
       "CorrectFigure",
       "CorrectFundEntry",
       "CorrectProgrammeEntry",
       "CorrectSupport",
       "DefinePlace",
       "DisburseLoan",
       "DissolveCooperative",
       "EndOwnSession",
       "EndPersonRole",
       "EndTask",
       "ErasePerson",
       "ExpireApproval",
       "ExplainFigure",
       "ExportJournal",
       "ExportReport",
       "ExtendProgramme",
       "FileYearlyReturn",
       "FreezeReport",
       "GradeCooperative",
       "ImportSheets",
       "IssueOwnToken",
       "LinkFoundedCooperative",
       "ManageAccounts",
       "ManageWebhooks",
       "MeasureTarget",
       "MergeCooperative",
       "MoveCooperative",
       "OpenFund",
       "OpenProgramme",
       "PauseInterest",
       "PayCost",
       "PreviewCostSplit",
       "ReadAccessJournal",
       "ReadCooperatives",
       "ReadFigures",
       "ReadFunds",
       "ReadImports",
       "ReadJournal",
       "ReadLoans",
       "ReadOperations",
       "ReadOwnAccount",
       "ReadPeriods",
       "ReadPersonalData",
       "ReadPersons",
       "ReadPlaces",
       "ReadProgrammes",
       "ReadReports",
       "ReadSupport",
       "ReadTasks",
       "RebuildProjection",
       "RecordFoundingAdvice",
       "RecordLandGrant",
       "RecordLandReturn",
       "RecordRecovery",
       "RecordRepayment",
       "RecordTechnologyTransfer",
       "RecordTradePromotion",
       "RecordTraining",
       "RefundCredit",
       "RegisterCooperative",
       "RegisterDocument",
       "RegisterLegalText",
       "RegisterPerson",
       "RejectLoan",
       "ReleaseCommitment",
       "ReleaseSecurity",
       "RenameCooperative",
       "ReopenPeriod",
       "Replay",
       "RestructureLoan",
       "RetainInterest",
       "RetryJob",
       "RetryParkedStream",
       "ReverseCooperativeEntry",
       "ReverseFigure",
       "ReverseFundEntry",
       "ReverseLoanEntry",
       "ReverseProgrammeEntry",
       "ReverseProvisions",
       "ReverseSupport",
       "RotateLogKey",
       "RunVerification",
       "SetProgrammeBudget",
       "SetProvisions",
       "SetTarget",
       "SettleLoan",
       "StateFigure",
       "StateFundBalance",
       "StateSupportAggregate",
       "SucceedPlace",
       "TakePersonRole",
       "TakeSecurity",
       "UndoImport",
       "WaiveInterest",
       "WithdrawApplication",
       "WithdrawCapital",
       "WriteOffLoan"
      ]
     }
    },
    "authority": {
     "$ref": "#/components/schemas/Authority"
    },
    "accountId": {
     "type": "string"
    },
    "authorityId": {
     "type": "string"
    },
    "login": {
     "type": "string"
    },
    "roles": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "administrator",
       "auditor",
       "manager",
       "officer"
      ]
     }
    },
    "mustChangePassword": {
     "type": "boolean"
    }
   },
   "required": [
    "permissions",
    "authority",
    "accountId",
    "authorityId",
    "login",
    "roles",
    "mustChangePassword"
   ]
  },
  "AccessController_sessions": {
   "type": "array",
   "items": {
    "$ref": "#/components/schemas/OpenSession"
   }
  },
  "AccessController_signIn": {
   "type": "object",
   "properties": {
    "permissions": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "AdoptRule",
       "AmendApplication",
       "ApplyForLoan",
       "AppraiseLoan",
       "ApproveLoan",
       "AssignCode",
       "ChangeOwnPassword",
       "ChangePersonDetails",
       "ChangeRate",
       "ChangeSector",
       "ClosePeriod",
       "CloseProgramme",
       "ContractLoan",
       "ContributeCapital",
       "ConvertCooperative",
       "CorrectCooperativeEntry",
       "CorrectFigure",
       "CorrectFundEntry",
       "CorrectProgrammeEntry",
       "CorrectSupport",
       "DefinePlace",
       "DisburseLoan",
       "DissolveCooperative",
       "EndOwnSession",
       "EndPersonRole",
       "EndTask",
       "ErasePerson",
       "ExpireApproval",
       "ExplainFigure",
       "ExportJournal",
       "ExportReport",
       "ExtendProgramme",
       "FileYearlyReturn",
       "FreezeReport",
       "GradeCooperative",
       "ImportSheets",
       "IssueOwnToken",
       "LinkFoundedCooperative",
       "ManageAccounts",
       "ManageWebhooks",
       "MeasureTarget",
       "MergeCooperative",
       "MoveCooperative",
       "OpenFund",
       "OpenProgramme",
       "PauseInterest",
       "PayCost",
       "PreviewCostSplit",
       "ReadAccessJournal",
       "ReadCooperatives",
       "ReadFigures",
       "ReadFunds",
       "ReadImports",
       "ReadJournal",
       "ReadLoans",
       "ReadOperations",
       "ReadOwnAccount",
       "ReadPeriods",
       "ReadPersonalData",
       "ReadPersons",
       "ReadPlaces",
       "ReadProgrammes",
       "ReadReports",
       "ReadSupport",
       "ReadTasks",
       "RebuildProjection",
       "RecordFoundingAdvice",
       "RecordLandGrant",
       "RecordLandReturn",
       "RecordRecovery",
       "RecordRepayment",
       "RecordTechnologyTransfer",
       "RecordTradePromotion",
       "RecordTraining",
       "RefundCredit",
       "RegisterCooperative",
       "RegisterDocument",
       "RegisterLegalText",
       "RegisterPerson",
       "RejectLoan",
       "ReleaseCommitment",
       "ReleaseSecurity",
       "RenameCooperative",
       "ReopenPeriod",
       "Replay",
       "RestructureLoan",
       "RetainInterest",
       "RetryJob",
       "RetryParkedStream",
       "ReverseCooperativeEntry",
       "ReverseFigure",
       "ReverseFundEntry",
       "ReverseLoanEntry",
       "ReverseProgrammeEntry",
       "ReverseProvisions",
       "ReverseSupport",
       "RotateLogKey",
       "RunVerification",
       "SetProgrammeBudget",
       "SetProvisions",
       "SetTarget",
       "SettleLoan",
       "StateFigure",
       "StateFundBalance",
       "StateSupportAggregate",
       "SucceedPlace",
       "TakePersonRole",
       "TakeSecurity",
       "UndoImport",
       "WaiveInterest",
       "WithdrawApplication",
       "WithdrawCapital",
       "WriteOffLoan"
      ]
     }
    },
    "authority": {
     "$ref": "#/components/schemas/Authority"
    },
    "accountId": {
     "type": "string"
    },
    "authorityId": {
     "type": "string"
    },
    "login": {
     "type": "string"
    },
    "roles": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "administrator",
       "auditor",
       "manager",
       "officer"
      ]
     }
    },
    "mustChangePassword": {
     "type": "boolean"
    }
   },
   "required": [
    "permissions",
    "authority",
    "accountId",
    "authorityId",
    "login",
    "roles",
    "mustChangePassword"
   ]
  },
  "AccountsController_list": {
   "type": "array",
   "items": {
    "$ref": "#/components/schemas/ListedAccount"
   }
  },
  "AccountsController_open": {
   "$ref": "#/components/schemas/Account"
  },
  "CooperativeCorrectionsController_code": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_conversion": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_dissolution": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_grade": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_move": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_name": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_registration": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_sector": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativeCorrectionsController_yearlyReturn": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_assignCode": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_changeSector": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_convert": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_dissolve": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_fileYearlyReturn": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_grade": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ListedCooperative"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "CooperativesController_merge": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_move": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "entries": {
     "type": "array",
     "items": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeAbsorbed"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "absorbedId": {
            "type": "string"
           }
          },
          "required": [
           "cooperativeId",
           "absorbedId"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeCodeAssigned"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "scheme": {
            "type": "string"
           },
           "code": {
            "type": "string"
           }
          },
          "required": [
           "cooperativeId",
           "scheme",
           "code"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeConverted"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "kind": {
            "type": "string",
            "enum": [
             "HTX",
             "LHHTX",
             "QTDND",
             "THT"
            ]
           },
           "previousKind": {
            "type": "string",
            "enum": [
             "HTX",
             "LHHTX",
             "QTDND",
             "THT"
            ]
           },
           "name": {
            "type": "string"
           },
           "previousName": {
            "type": "string"
           },
           "members": {
            "type": "number",
            "nullable": true
           }
          },
          "required": [
           "cooperativeId",
           "kind",
           "previousKind",
           "name",
           "previousName",
           "members"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeDissolved"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "reason": {
            "type": "string"
           }
          },
          "required": [
           "cooperativeId",
           "reason"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeGraded"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "year": {
            "type": "number"
           },
           "grade": {
            "type": "string",
            "enum": [
             "average",
             "fair",
             "good",
             "weak"
            ]
           }
          },
          "required": [
           "cooperativeId",
           "year",
           "grade"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeMerged"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "intoId": {
            "type": "string"
           }
          },
          "required": [
           "cooperativeId",
           "intoId"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeMoved"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "placeId": {
            "type": "string"
           },
           "previousPlaceId": {
            "type": "string"
           }
          },
          "required": [
           "cooperativeId",
           "placeId",
           "previousPlaceId"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeRegistered"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "name": {
            "type": "string"
           },
           "kind": {
            "type": "string",
            "enum": [
             "HTX",
             "LHHTX",
             "QTDND",
             "THT"
            ]
           },
           "sector": {
            "type": "string",
            "enum": [
             "agriculture-fishery",
             "construction",
             "credit",
             "industry-crafts",
             "other",
             "trade-services",
             "transport"
            ]
           },
           "placeId": {
            "type": "string"
           },
           "members": {
            "type": "number",
            "nullable": true
           },
           "registration": {
            "type": "object",
            "properties": {
             "number": {
              "type": "string"
             },
             "issuedBy": {
              "type": "string"
             }
            },
            "required": [
             "number",
             "issuedBy"
            ],
            "nullable": true
           },
           "similarNamesSeen": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "required": [
           "cooperativeId",
           "name",
           "kind",
           "sector",
           "placeId",
           "members",
           "registration",
           "similarNamesSeen"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeRenamed"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "name": {
            "type": "string"
           },
           "previousName": {
            "type": "string"
           }
          },
          "required": [
           "cooperativeId",
           "name",
           "previousName"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "CooperativeSectorChanged"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "sector": {
            "type": "string",
            "enum": [
             "agriculture-fishery",
             "construction",
             "credit",
             "industry-crafts",
             "other",
             "trade-services",
             "transport"
            ]
           },
           "previousSector": {
            "type": "string",
            "enum": [
             "agriculture-fishery",
             "construction",
             "credit",
             "industry-crafts",
             "other",
             "trade-services",
             "transport"
            ]
           }
          },
          "required": [
           "cooperativeId",
           "sector",
           "previousSector"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       },
       {
        "type": "object",
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "YearlyReturnFiled"
          ]
         },
         "position": {
          "type": "number"
         },
         "firstPosition": {
          "type": "number"
         },
         "data": {
          "type": "object",
          "properties": {
           "cooperativeId": {
            "type": "string"
           },
           "year": {
            "type": "number"
           },
           "members": {
            "type": "number",
            "nullable": true
           },
           "newMembers": {
            "type": "number",
            "nullable": true
           },
           "regularWorkers": {
            "type": "number",
            "nullable": true
           },
           "staff": {
            "type": "object",
            "properties": {
             "universityOrCollege": {
              "type": "number"
             },
             "secondary": {
              "type": "number"
             },
             "untrained": {
              "type": "number"
             }
            },
            "required": [
             "universityOrCollege",
             "secondary",
             "untrained"
            ],
            "nullable": true
           },
           "charterCapital": {
            "type": "string",
            "nullable": true
           },
           "operatingCapital": {
            "type": "string",
            "nullable": true
           },
           "revenue": {
            "type": "string",
            "nullable": true
           },
           "profit": {
            "type": "string",
            "nullable": true
           },
           "incomePerMember": {
            "type": "string",
            "nullable": true
           }
          },
          "required": [
           "cooperativeId",
           "year",
           "members",
           "newMembers",
           "regularWorkers",
           "staff",
           "charterCapital",
           "operatingCapital",
           "revenue",
           "profit",
           "incomePerMember"
          ]
         },
         "occurredFrom": {
          "type": "string",
          "format": "date"
         },
         "occurredOn": {
          "type": "string",
          "format": "date"
         },
         "precision": {
          "type": "string",
          "enum": [
           "day",
           "month",
           "period",
           "quarter",
           "year"
          ]
         },
         "recordedAt": {
          "type": "string"
         }
        },
        "required": [
         "type",
         "position",
         "firstPosition",
         "data",
         "occurredFrom",
         "occurredOn",
         "precision",
         "recordedAt"
        ]
       }
      ]
     }
    },
    "registration": {
     "type": "object",
     "properties": {
      "number": {
       "type": "string"
      },
      "issuedBy": {
       "type": "string"
      }
     },
     "required": [
      "number",
      "issuedBy"
     ],
     "nullable": true
    },
    "members": {
     "type": "number",
     "nullable": true
    },
    "names": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "name": {
        "type": "string"
       },
       "from": {
        "type": "string",
        "format": "date"
       }
      },
      "required": [
       "name",
       "from"
      ]
     }
    },
    "codes": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "cooperativeId": {
        "type": "string"
       },
       "scheme": {
        "type": "string"
       },
       "code": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string",
        "format": "date"
       }
      },
      "required": [
       "cooperativeId",
       "scheme",
       "code",
       "position",
       "on"
      ]
     }
    },
    "yearlyReturns": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "cooperativeId": {
        "type": "string"
       },
       "year": {
        "type": "number"
       },
       "members": {
        "type": "number",
        "nullable": true
       },
       "newMembers": {
        "type": "number",
        "nullable": true
       },
       "regularWorkers": {
        "type": "number",
        "nullable": true
       },
       "staff": {
        "type": "object",
        "properties": {
         "universityOrCollege": {
          "type": "number"
         },
         "secondary": {
          "type": "number"
         },
         "untrained": {
          "type": "number"
         }
        },
        "required": [
         "universityOrCollege",
         "secondary",
         "untrained"
        ],
        "nullable": true
       },
       "charterCapital": {
        "type": "string",
        "nullable": true
       },
       "operatingCapital": {
        "type": "string",
        "nullable": true
       },
       "revenue": {
        "type": "string",
        "nullable": true
       },
       "profit": {
        "type": "string",
        "nullable": true
       },
       "incomePerMember": {
        "type": "string",
        "nullable": true
       },
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string",
        "format": "date"
       }
      },
      "required": [
       "cooperativeId",
       "year",
       "members",
       "newMembers",
       "regularWorkers",
       "staff",
       "charterCapital",
       "operatingCapital",
       "revenue",
       "profit",
       "incomePerMember",
       "position",
       "on"
      ]
     }
    },
    "grades": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "cooperativeId": {
        "type": "string"
       },
       "year": {
        "type": "number"
       },
       "grade": {
        "type": "string",
        "enum": [
         "average",
         "fair",
         "good",
         "weak"
        ]
       },
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string",
        "format": "date"
       }
      },
      "required": [
       "cooperativeId",
       "year",
       "grade",
       "position",
       "on"
      ]
     }
    },
    "absorbedIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "mergedIntoId": {
     "type": "string",
     "nullable": true
    },
    "cooperativeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "HTX",
      "LHHTX",
      "QTDND",
      "THT"
     ]
    },
    "sector": {
     "type": "string",
     "enum": [
      "agriculture-fishery",
      "construction",
      "credit",
      "industry-crafts",
      "other",
      "trade-services",
      "transport"
     ]
    },
    "placeId": {
     "type": "string"
    },
    "status": {
     "type": "string",
     "enum": [
      "active",
      "dissolved",
      "merged"
     ]
    },
    "registeredOn": {
     "type": "string",
     "format": "date"
    },
    "endedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "version",
    "entries",
    "registration",
    "members",
    "names",
    "codes",
    "yearlyReturns",
    "grades",
    "absorbedIds",
    "mergedIntoId",
    "cooperativeId",
    "name",
    "kind",
    "sector",
    "placeId",
    "status",
    "registeredOn",
    "endedOn",
    "asOf",
    "asKnown"
   ]
  },
  "CooperativesController_registerOne": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_rename": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "CooperativesController_totals": {
   "type": "object",
   "properties": {
    "organisations": {
     "type": "number"
    },
    "active": {
     "type": "number"
    },
    "members": {
     "type": "number"
    },
    "withMembers": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "organisations",
    "active",
    "members",
    "withMembers",
    "asOf",
    "asKnown"
   ]
  },
  "CostSplitPreviewController_preview": {
   "type": "object",
   "properties": {
    "shares": {
     "type": "array",
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SourcedAmount"
      }
     }
    }
   },
   "required": [
    "shares"
   ]
  },
  "DocumentsController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "DocumentsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DocumentShown"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "DocumentsController_one": {
   "type": "object",
   "properties": {
    "documentId": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "issuer": {
     "type": "string",
     "nullable": true
    },
    "sha256": {
     "type": "string",
     "nullable": true
    },
    "issuedFrom": {
     "type": "string",
     "format": "date"
    },
    "issuedOn": {
     "type": "string",
     "format": "date"
    },
    "precision": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "entries": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "firstPosition": {
        "type": "number"
       },
       "data": {},
       "occurredFrom": {
        "type": "string",
        "format": "date"
       },
       "occurredOn": {
        "type": "string",
        "format": "date"
       },
       "precision": {
        "type": "string",
        "enum": [
         "day",
         "month",
         "period",
         "quarter",
         "year"
        ]
       },
       "recordedAt": {
        "type": "string"
       }
      },
      "required": [
       "type",
       "position",
       "firstPosition",
       "data",
       "occurredFrom",
       "occurredOn",
       "precision",
       "recordedAt"
      ]
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "documentId",
    "title",
    "number",
    "issuer",
    "sha256",
    "issuedFrom",
    "issuedOn",
    "precision",
    "version",
    "entries",
    "asOf",
    "asKnown"
   ]
  },
  "DocumentsController_register": {
   "$ref": "#/components/schemas/Receipt"
  },
  "DocumentsController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FiguresController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FiguresController_correctExplanation": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FiguresController_explain": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FiguresController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FigureShown"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "FiguresController_one": {
   "type": "object",
   "properties": {
    "figureId": {
     "type": "string"
    },
    "documentId": {
     "type": "string"
    },
    "quotation": {
     "type": "string"
    },
    "what": {
     "type": "string"
    },
    "measure": {
     "type": "string"
    },
    "value": {
     "type": "string"
    },
    "unit": {
     "type": "string"
    },
    "printed": {
     "type": "string"
    },
    "qualifier": {
     "type": "string",
     "enum": [
      "about",
      "at-least",
      "estimated",
      "exact",
      "more-than",
      "nearly"
     ]
    },
    "period": {
     "type": "object",
     "properties": {
      "from": {
       "type": "string",
       "format": "date"
      },
      "to": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "from",
      "to"
     ],
     "nullable": true
    },
    "asOf": {
     "type": "object",
     "properties": {
      "on": {
       "type": "string",
       "format": "date"
      },
      "precision": {
       "type": "string",
       "enum": [
        "day",
        "month",
        "period",
        "quarter",
        "year"
       ]
      }
     },
     "required": [
      "on",
      "precision"
     ],
     "nullable": true
    },
    "dimensions": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "shareOf": {
     "type": "object",
     "properties": {
      "numerator": {
       "type": "string"
      },
      "denominator": {
       "type": "string"
      }
     },
     "required": [
      "numerator",
      "denominator"
     ],
     "nullable": true
    },
    "meanOf": {
     "type": "object",
     "properties": {
      "total": {
       "type": "string"
      }
     },
     "required": [
      "total"
     ],
     "nullable": true
    },
    "statedOn": {
     "type": "string",
     "format": "date"
    },
    "position": {
     "type": "number"
    },
    "version": {
     "type": "number"
    },
    "explanations": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Explanation"
     }
    },
    "answeredAt": {
     "type": "object",
     "properties": {
      "asOf": {
       "type": "string",
       "format": "date"
      },
      "asKnown": {
       "type": "number"
      }
     },
     "required": [
      "asOf",
      "asKnown"
     ]
    }
   },
   "required": [
    "figureId",
    "documentId",
    "quotation",
    "what",
    "measure",
    "value",
    "unit",
    "printed",
    "qualifier",
    "period",
    "asOf",
    "dimensions",
    "shareOf",
    "meanOf",
    "statedOn",
    "position",
    "version",
    "explanations",
    "answeredAt"
   ]
  },
  "FiguresController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FiguresController_state": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FoundingAdviceController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FoundingAdviceController_link": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FoundingAdviceController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "support": {
     "allOf": [
      {
       "$ref": "#/components/schemas/RecordEntry"
      }
     ],
     "nullable": true
    },
    "later": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecordEntry"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "supportId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "support",
    "later",
    "asOf",
    "asKnown",
    "supportId"
   ]
  },
  "FoundingAdviceController_record": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FoundingAdviceController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FrozenReportController_check": {
   "$ref": "#/components/schemas/FrozenReportCheck"
  },
  "FrozenReportController_export": {
   "type": "string",
   "format": "binary"
  },
  "FrozenReportsController_freeze": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FrozenReportsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ListedFrozenReport"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "asOf",
    "asKnown"
   ]
  },
  "FrozenReportsController_one": {
   "$ref": "#/components/schemas/FrozenReportCard"
  },
  "FundsController_contribute": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FundPosition"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "asOf",
    "asKnown"
   ]
  },
  "FundsController_open": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_payCost": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_retain": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_stateBalance": {
   "$ref": "#/components/schemas/Receipt"
  },
  "FundsController_withdraw": {
   "$ref": "#/components/schemas/Receipt"
  },
  "HealthController_live": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string"
    }
   },
   "required": [
    "status"
   ]
  },
  "HealthController_ready": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string"
    },
    "database": {
     "type": "string"
    },
    "queue": {
     "type": "string",
     "enum": [
      "down",
      "up"
     ]
    },
    "projectionLag": {
     "type": "object",
     "additionalProperties": {
      "type": "number"
     }
    }
   },
   "required": [
    "status",
    "database",
    "queue",
    "projectionLag"
   ]
  },
  "ImportsController_check": {
   "$ref": "#/components/schemas/Batch"
  },
  "ImportsController_commit": {
   "$ref": "#/components/schemas/Batch"
  },
  "ImportsController_errors": {
   "type": "string",
   "format": "binary"
  },
  "ImportsController_follow": {
   "type": "string",
   "format": "binary"
  },
  "ImportsController_kinds": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "name": {
        "type": "string"
       },
       "title": {
        "$ref": "#/components/schemas/Sentence"
       },
       "permission": {
        "type": "string"
       },
       "columns": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/ImportColumn"
        }
       }
      },
      "required": [
       "name",
       "title",
       "permission",
       "columns"
      ]
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "ImportsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MadeBatch"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "items",
    "next"
   ]
  },
  "ImportsController_one": {
   "$ref": "#/components/schemas/MadeBatch"
  },
  "ImportsController_rows": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/BatchRow"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "items",
    "next"
   ]
  },
  "ImportsController_template": {
   "type": "string",
   "format": "binary"
  },
  "ImportsController_undo": {
   "$ref": "#/components/schemas/Batch"
  },
  "ImportsController_upload": {
   "$ref": "#/components/schemas/Batch"
  },
  "LandGrantsController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LandGrantsController_correctReturn": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LandGrantsController_giveBack": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LandGrantsController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "support": {
     "allOf": [
      {
       "$ref": "#/components/schemas/RecordEntry"
      }
     ],
     "nullable": true
    },
    "later": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecordEntry"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "supportId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "support",
    "later",
    "asOf",
    "asKnown",
    "supportId"
   ]
  },
  "LandGrantsController_record": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LandGrantsController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LedgerController_account": {
   "type": "object",
   "properties": {
    "account": {
     "type": "string"
    },
    "days": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LedgerDay"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "account",
    "days",
    "asOf",
    "asKnown"
   ]
  },
  "LedgerController_trialBalance": {
   "type": "object",
   "properties": {
    "lines": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TrialLine"
     }
    },
    "debit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "balanced": {
     "type": "boolean"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "lines",
    "debit",
    "credit",
    "balanced",
    "asOf",
    "asKnown"
   ]
  },
  "LegalTextsController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LegalTextsController_correctRepeal": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LegalTextsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LegalTextShown"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "LegalTextsController_one": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "entries": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "firstPosition": {
        "type": "number"
       },
       "data": {},
       "occurredFrom": {
        "type": "string",
        "format": "date"
       },
       "occurredOn": {
        "type": "string",
        "format": "date"
       },
       "precision": {
        "type": "string",
        "enum": [
         "day",
         "month",
         "period",
         "quarter",
         "year"
        ]
       },
       "recordedAt": {
        "type": "string"
       }
      },
      "required": [
       "type",
       "position",
       "firstPosition",
       "data",
       "occurredFrom",
       "occurredOn",
       "precision",
       "recordedAt"
      ]
     }
    },
    "legalTextId": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "issuedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "title": {
     "type": "string"
    },
    "issuer": {
     "type": "string",
     "nullable": true
    },
    "validFrom": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "validTo": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "replacedById": {
     "type": "string",
     "nullable": true
    },
    "citedIn": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SourceSentence"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "version",
    "entries",
    "legalTextId",
    "number",
    "issuedOn",
    "title",
    "issuer",
    "validFrom",
    "validTo",
    "replacedById",
    "citedIn",
    "asOf",
    "asKnown"
   ]
  },
  "LegalTextsController_register": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LegalTextsController_repeal": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LegalTextsController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "LoanBookController_book": {
   "type": "object",
   "properties": {
    "rules": {
     "$ref": "#/components/schemas/GroupRules"
    },
    "rows": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LoanBookRow"
     }
    },
    "total": {
     "$ref": "#/components/schemas/LoanBookSums"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "rules",
    "rows",
    "total",
    "asOf",
    "asKnown"
   ]
  },
  "LoanBookController_debts": {
   "type": "object",
   "properties": {
    "rules": {
     "$ref": "#/components/schemas/GroupRules"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LoanDebt"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "rules",
    "items",
    "asOf",
    "asKnown"
   ]
  },
  "LoanBookController_due": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DueItem"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "days": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "days",
    "asOf",
    "asKnown"
   ]
  },
  "LoanBookController_exposure": {
   "type": "object",
   "properties": {
    "cooperativeId": {
     "type": "string"
    },
    "relatedIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "fundId": {
        "type": "string"
       },
       "cooperativeId": {
        "type": "string"
       },
       "committed": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "outstanding": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "exposure": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "related": {
        "type": "boolean"
       }
      },
      "required": [
       "fundId",
       "cooperativeId",
       "committed",
       "outstanding",
       "exposure",
       "related"
      ]
     }
    },
    "totals": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "fundId": {
        "type": "string"
       },
       "own": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "withRelated": {
        "type": "string",
        "pattern": "^-?\\d+$"
       }
      },
      "required": [
       "fundId",
       "own",
       "withRelated"
      ]
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "cooperativeId",
    "relatedIds",
    "items",
    "totals",
    "asOf",
    "asKnown"
   ]
  },
  "LoansController_amend": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_apply": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_appraise": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_approve": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_changeRate": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_contract": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_correctDisbursement": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_correctRepayment": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_disburse": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_expire": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LoanListItem"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "LoansController_one": {
   "type": "object",
   "properties": {
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NextAction"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/JournalEntry"
     }
    },
    "committed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "account": {
     "type": "object",
     "properties": {
      "overdueDays": {
       "type": "number"
      },
      "penaltyDue": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "credit": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "debtGroup": {
       "type": "number",
       "nullable": true
      },
      "restructurings": {
       "type": "number"
      },
      "payOff": {
       "type": "object",
       "properties": {
        "penalty": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "interest": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "principal": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "credit": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "total": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "on": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "penalty",
        "interest",
        "principal",
        "credit",
        "total",
        "on"
       ]
      },
      "writtenOff": {
       "type": "object",
       "properties": {
        "on": {
         "type": "string",
         "format": "date"
        },
        "principal": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "interest": {
         "type": "string",
         "pattern": "^-?\\d+$"
        }
       },
       "required": [
        "on",
        "principal",
        "interest"
       ],
       "nullable": true
      },
      "recovered": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "overdueSince": {
       "type": "string",
       "format": "date",
       "nullable": true
      },
      "overduePrincipal": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "overdueInterest": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "schedule": {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "no": {
            "type": "number"
           },
           "dueOn": {
            "type": "string",
            "format": "date"
           },
           "principal": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interest": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "total": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "principalLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interestLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "paidOn": {
            "type": "string",
            "format": "date",
            "nullable": true
           },
           "replacedOn": {
            "type": "string",
            "format": "date",
            "nullable": true
           },
           "state": {
            "type": "string",
            "enum": [
             "due",
             "overdue",
             "paid",
             "replaced"
            ]
           }
          },
          "required": [
           "no",
           "dueOn",
           "principal",
           "interest",
           "total",
           "principalLeft",
           "interestLeft",
           "paidOn",
           "replacedOn",
           "state"
          ]
         },
         {
          "type": "object",
          "properties": {
           "no": {
            "type": "number"
           },
           "dueOn": {
            "type": "string",
            "format": "date"
           },
           "principal": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interest": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "total": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "principalLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interestLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "paidOn": {
            "type": "string",
            "nullable": true
           },
           "replacedOn": {
            "type": "string",
            "nullable": true
           },
           "state": {
            "type": "string",
            "enum": [
             "paid-ahead",
             "upcoming"
            ]
           }
          },
          "required": [
           "no",
           "dueOn",
           "principal",
           "interest",
           "total",
           "principalLeft",
           "interestLeft",
           "paidOn",
           "replacedOn",
           "state"
          ]
         }
        ]
       }
      }
     },
     "required": [
      "overdueDays",
      "penaltyDue",
      "credit",
      "debtGroup",
      "restructurings",
      "payOff",
      "writtenOff",
      "recovered",
      "overdueSince",
      "overduePrincipal",
      "overdueInterest",
      "schedule"
     ],
     "nullable": true
    },
    "securities": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string",
        "format": "date"
       },
       "kind": {},
       "description": {},
       "value": {},
       "document": {}
      },
      "required": [
       "position",
       "on",
       "kind",
       "description",
       "value",
       "document"
      ]
     }
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principalRepaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "tranches": {
     "type": "number"
    },
    "status": {
     "type": "string",
     "enum": [
      "active",
      "applied",
      "appraised",
      "approved",
      "contracted",
      "expired",
      "rejected",
      "settled",
      "withdrawn",
      "written-off"
     ]
    },
    "terms": {
     "$ref": "#/components/schemas/LoanTerms"
    },
    "relatedIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "hands": {
     "type": "object",
     "properties": {
      "maker": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "approver": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "payer": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "maker",
      "approver",
      "payer"
     ]
    },
    "appliedOn": {
     "type": "string"
    },
    "appraisedOn": {
     "type": "string",
     "nullable": true
    },
    "votes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LoanVote"
     }
    },
    "approval": {
     "allOf": [
      {
       "$ref": "#/components/schemas/LoanApproval"
      }
     ],
     "nullable": true
    },
    "approvalLapsed": {
     "type": "boolean"
    },
    "contract": {
     "allOf": [
      {
       "$ref": "#/components/schemas/LoanContract"
      }
     ],
     "nullable": true
    },
    "loanId": {
     "type": "string"
    },
    "reference": {
     "$ref": "#/components/schemas/LoanReference"
    },
    "version": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "actions",
    "entries",
    "committed",
    "account",
    "securities",
    "disbursed",
    "principalRepaid",
    "writtenOff",
    "outstanding",
    "credit",
    "tranches",
    "status",
    "terms",
    "relatedIds",
    "hands",
    "appliedOn",
    "appraisedOn",
    "votes",
    "approval",
    "approvalLapsed",
    "contract",
    "loanId",
    "reference",
    "version",
    "asOf",
    "asKnown"
   ]
  },
  "LoansController_pause": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_payOff": {
   "type": "object",
   "properties": {
    "penalty": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "total": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "loanId": {
     "type": "string"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "loanId",
    "asOf",
    "asKnown"
   ]
  },
  "LoansController_recover": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_refund": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_reject": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_release": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_releaseSecurity": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_repay": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_restructure": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_reverse": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_settle": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_statement": {
   "type": "object",
   "properties": {
    "account": {
     "type": "object",
     "properties": {
      "overdueDays": {
       "type": "number"
      },
      "penaltyDue": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "credit": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "debtGroup": {
       "type": "number",
       "nullable": true
      },
      "restructurings": {
       "type": "number"
      },
      "payOff": {
       "type": "object",
       "properties": {
        "penalty": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "interest": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "principal": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "credit": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "total": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "on": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "penalty",
        "interest",
        "principal",
        "credit",
        "total",
        "on"
       ]
      },
      "writtenOff": {
       "type": "object",
       "properties": {
        "on": {
         "type": "string",
         "format": "date"
        },
        "principal": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "interest": {
         "type": "string",
         "pattern": "^-?\\d+$"
        }
       },
       "required": [
        "on",
        "principal",
        "interest"
       ],
       "nullable": true
      },
      "recovered": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "overdueSince": {
       "type": "string",
       "format": "date",
       "nullable": true
      },
      "overduePrincipal": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "overdueInterest": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "schedule": {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "no": {
            "type": "number"
           },
           "dueOn": {
            "type": "string",
            "format": "date"
           },
           "principal": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interest": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "total": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "principalLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interestLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "paidOn": {
            "type": "string",
            "format": "date",
            "nullable": true
           },
           "replacedOn": {
            "type": "string",
            "format": "date",
            "nullable": true
           },
           "state": {
            "type": "string",
            "enum": [
             "due",
             "overdue",
             "paid",
             "replaced"
            ]
           }
          },
          "required": [
           "no",
           "dueOn",
           "principal",
           "interest",
           "total",
           "principalLeft",
           "interestLeft",
           "paidOn",
           "replacedOn",
           "state"
          ]
         },
         {
          "type": "object",
          "properties": {
           "no": {
            "type": "number"
           },
           "dueOn": {
            "type": "string",
            "format": "date"
           },
           "principal": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interest": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "total": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "principalLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "interestLeft": {
            "type": "string",
            "pattern": "^-?\\d+$"
           },
           "paidOn": {
            "type": "string",
            "nullable": true
           },
           "replacedOn": {
            "type": "string",
            "nullable": true
           },
           "state": {
            "type": "string",
            "enum": [
             "paid-ahead",
             "upcoming"
            ]
           }
          },
          "required": [
           "no",
           "dueOn",
           "principal",
           "interest",
           "total",
           "principalLeft",
           "interestLeft",
           "paidOn",
           "replacedOn",
           "state"
          ]
         }
        ]
       }
      }
     },
     "required": [
      "overdueDays",
      "penaltyDue",
      "credit",
      "debtGroup",
      "restructurings",
      "payOff",
      "writtenOff",
      "recovered",
      "overdueSince",
      "overduePrincipal",
      "overdueInterest",
      "schedule"
     ],
     "nullable": true
    },
    "securities": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string",
        "format": "date"
       },
       "kind": {},
       "description": {},
       "value": {},
       "document": {}
      },
      "required": [
       "position",
       "on",
       "kind",
       "description",
       "value",
       "document"
      ]
     }
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principalRepaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "tranches": {
     "type": "number"
    },
    "contractNo": {
     "type": "string",
     "nullable": true
    },
    "lines": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "title": {
        "$ref": "#/components/schemas/Sentence"
       },
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string",
        "format": "date"
       },
       "type": {
        "type": "string"
       },
       "recordedAt": {
        "type": "string"
       },
       "actor": {
        "type": "string"
       },
       "disbursed": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "penalty": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "interest": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "principal": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "fees": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "credit": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "outstanding": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "creditHeld": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "document": {
        "type": "string",
        "nullable": true
       }
      },
      "required": [
       "title",
       "position",
       "on",
       "type",
       "recordedAt",
       "actor",
       "disbursed",
       "penalty",
       "interest",
       "principal",
       "fees",
       "credit",
       "outstanding",
       "creditHeld",
       "document"
      ]
     }
    },
    "loanId": {
     "type": "string"
    },
    "fundId": {
     "type": "string"
    },
    "programmeId": {
     "type": "string",
     "nullable": true
    },
    "borrower": {
     "$ref": "#/components/schemas/Borrower"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "account",
    "securities",
    "disbursed",
    "principalRepaid",
    "writtenOff",
    "outstanding",
    "credit",
    "tranches",
    "contractNo",
    "lines",
    "loanId",
    "fundId",
    "programmeId",
    "borrower",
    "asOf",
    "asKnown"
   ]
  },
  "LoansController_takeSecurity": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_waive": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_withdraw": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LoansController_writeOff": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LoanPreview"
    },
    {
     "$ref": "#/components/schemas/LoanReceipt"
    }
   ]
  },
  "LogController_checkpoint": {
   "type": "string"
  },
  "LogController_consistency": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string"
    },
    "size1": {
     "type": "string"
    },
    "size2": {
     "type": "string"
    },
    "root1": {
     "type": "string"
    },
    "root2": {
     "type": "string"
    },
    "proof": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "type",
    "size1",
    "size2",
    "root1",
    "root2",
    "proof"
   ]
  },
  "LogController_inclusion": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string"
    },
    "leafIndex": {
     "type": "string"
    },
    "treeSize": {
     "type": "string"
    },
    "leafHash": {
     "type": "string"
    },
    "proof": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "root": {
     "type": "string"
    }
   },
   "required": [
    "type",
    "leafIndex",
    "treeSize",
    "leafHash",
    "proof",
    "root"
   ]
  },
  "LogController_proof": {
   "type": "string"
  },
  "LogController_tile": {
   "type": "string",
   "format": "binary"
  },
  "LogKeysController_keys": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "demonstration": {
       "type": "boolean"
      },
      "note": {
       "type": "object",
       "properties": {
        "vi": {
         "type": "string"
        },
        "en": {
         "type": "string"
        }
       },
       "required": [
        "vi",
        "en"
       ]
      },
      "origin": {
       "type": "string"
      },
      "logKeys": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "history": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "key": {
          "type": "string"
         },
         "from": {
          "type": "string"
         },
         "until": {
          "type": "string",
          "nullable": true
         }
        },
        "required": [
         "key",
         "from",
         "until"
        ]
       }
      },
      "witnesses": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "receipts": {
       "type": "string"
      }
     },
     "required": [
      "demonstration",
      "note",
      "origin",
      "logKeys",
      "history",
      "witnesses",
      "receipts"
     ]
    },
    {
     "type": "object",
     "properties": {
      "demonstration": {
       "type": "boolean"
      },
      "origin": {
       "type": "string"
      },
      "logKeys": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "history": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "key": {
          "type": "string"
         },
         "from": {
          "type": "string"
         },
         "until": {
          "type": "string",
          "nullable": true
         }
        },
        "required": [
         "key",
         "from",
         "until"
        ]
       }
      },
      "witnesses": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "receipts": {
       "type": "string"
      }
     },
     "required": [
      "demonstration",
      "origin",
      "logKeys",
      "history",
      "witnesses",
      "receipts"
     ]
    }
   ]
  },
  "LogKeysController_policy": {
   "type": "string"
  },
  "LogKeysController_rotate": {
   "$ref": "#/components/schemas/Receipt"
  },
  "OperationsController_parked": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Parked"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "OperationsController_projections": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "name": {
        "type": "string"
       },
       "version": {
        "type": "number"
       },
       "mode": {
        "type": "string",
        "enum": [
         "async",
         "inline"
        ]
       },
       "lag": {
        "type": "number"
       }
      },
      "required": [
       "name",
       "version",
       "mode",
       "lag"
      ]
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "OperationsController_queues": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/WatchedQueue"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "OperationsController_rebuild": {
   "type": "object",
   "properties": {
    "projection": {
     "type": "string"
    }
   },
   "required": [
    "projection"
   ]
  },
  "OperationsController_retry": {
   "type": "object",
   "properties": {
    "folded": {
     "type": "boolean"
    }
   },
   "required": [
    "folded"
   ]
  },
  "OperationsController_verifications": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/VerificationRun"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "OperationsController_verify": {
   "type": "object",
   "properties": {
    "runId": {
     "type": "string"
    }
   },
   "required": [
    "runId"
   ]
  },
  "PeriodCheckController_check": {
   "$ref": "#/components/schemas/PeriodCheck"
  },
  "PeriodicReportController_export": {
   "type": "string",
   "format": "binary"
  },
  "PeriodicReportController_report": {
   "type": "object",
   "properties": {
    "document": {
     "$ref": "#/components/schemas/OfficialDocument"
    },
    "comparisons": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReconciliationRow"
     }
    },
    "checkpoint": {
     "type": "object",
     "properties": {
      "size": {
       "type": "number"
      },
      "root": {
       "type": "string"
      }
     },
     "required": [
      "size",
      "root"
     ]
    },
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "document",
    "comparisons",
    "checkpoint",
    "from",
    "to",
    "asOf",
    "asKnown"
   ]
  },
  "PeriodsController_close": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PeriodsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ListedPeriod"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "asOf",
    "asKnown"
   ]
  },
  "PeriodsController_one": {
   "$ref": "#/components/schemas/ClosedPeriodCard"
  },
  "PeriodsController_reopen": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PersonsController_changeDetails": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PersonsController_endRole": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PersonsController_erase": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PersonsController_find": {
   "$ref": "#/components/schemas/PersonalData"
  },
  "PersonsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PersonCard"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "PersonsController_one": {
   "type": "object",
   "properties": {
    "personId": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "registeredOn": {
     "type": "string",
     "format": "date"
    },
    "erasedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "mark": {
     "type": "string",
     "nullable": true
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/HeldRole"
     }
    },
    "version": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "personId",
    "status",
    "registeredOn",
    "erasedOn",
    "mark",
    "roles",
    "version",
    "asOf",
    "asKnown"
   ]
  },
  "PersonsController_read": {
   "$ref": "#/components/schemas/PersonalData"
  },
  "PersonsController_register": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PersonsController_takeRole": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PlacesController_define": {
   "$ref": "#/components/schemas/Receipt"
  },
  "PlacesController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ListedPlace"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "PlacesController_read": {
   "type": "object",
   "properties": {
    "foldedName": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "placeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "level": {
     "type": "string",
     "enum": [
      "commune",
      "district",
      "province"
     ]
    },
    "parentId": {
     "type": "string",
     "nullable": true
    },
    "validFrom": {
     "type": "string"
    },
    "validTo": {
     "type": "string",
     "nullable": true
    },
    "successorIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "foldedName",
    "version",
    "placeId",
    "name",
    "level",
    "parentId",
    "validFrom",
    "validTo",
    "successorIds",
    "asKnown"
   ]
  },
  "PlacesController_succeed": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammeCorrectionsController_budget": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammeCorrectionsController_closing": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammeCorrectionsController_extension": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammeCorrectionsController_measurement": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammeCorrectionsController_opening": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammeCorrectionsController_target": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_close": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_extend": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ProgrammeListed"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "ProgrammesController_measureTarget": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_one": {
   "type": "object",
   "properties": {
    "budgets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/BudgetOfYear"
     }
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TargetWithMeasurements"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "firstPosition": {
        "type": "number"
       },
       "data": {},
       "occurredFrom": {
        "type": "string",
        "format": "date"
       },
       "occurredOn": {
        "type": "string",
        "format": "date"
       },
       "precision": {
        "type": "string",
        "enum": [
         "day",
         "month",
         "period",
         "quarter",
         "year"
        ]
       },
       "recordedAt": {
        "type": "string"
       }
      },
      "required": [
       "type",
       "position",
       "firstPosition",
       "data",
       "occurredFrom",
       "occurredOn",
       "precision",
       "recordedAt"
      ]
     }
    },
    "programmeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "status": {
     "type": "string",
     "enum": [
      "closed",
      "open"
     ]
    },
    "period": {
     "$ref": "#/components/schemas/Period"
    },
    "kinds": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "founding",
       "fund-loan",
       "land",
       "technology",
       "trade",
       "training-formal-course",
       "training-short-course"
      ]
     }
    },
    "legalBasis": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Citation"
     }
    },
    "openedOn": {
     "type": "string",
     "format": "date"
    },
    "closedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "version": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "budgets",
    "targets",
    "entries",
    "programmeId",
    "name",
    "status",
    "period",
    "kinds",
    "legalBasis",
    "openedOn",
    "closedOn",
    "version",
    "asOf",
    "asKnown"
   ]
  },
  "ProgrammesController_open": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_setBudget": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProgrammesController_setTarget": {
   "$ref": "#/components/schemas/Receipt"
  },
  "ProvisionsController_reverse": {},
  "ProvisionsController_set": {},
  "ReceiptsController_receipt": {
   "type": "string"
  },
  "ReplayController_comparison": {
   "$ref": "#/components/schemas/Comparison"
  },
  "ReplayController_cooperative": {
   "type": "object",
   "properties": {
    "point": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "figures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Figure"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "point",
    "title",
    "figures",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_cooperativeChanges": {
   "type": "object",
   "properties": {
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CauseEffect"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    },
    "since": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "title",
    "moved",
    "causes",
    "entries",
    "notListed",
    "since",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_cooperativeSteps": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Step"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "title",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_fund": {
   "type": "object",
   "properties": {
    "point": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "figures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Figure"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "point",
    "title",
    "figures",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_fundChanges": {
   "type": "object",
   "properties": {
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CauseEffect"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    },
    "since": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "title",
    "moved",
    "causes",
    "entries",
    "notListed",
    "since",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_fundSteps": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Step"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "title",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_loan": {
   "type": "object",
   "properties": {
    "point": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "figures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Figure"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "point",
    "title",
    "figures",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_loanChanges": {
   "type": "object",
   "properties": {
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CauseEffect"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    },
    "since": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "title",
    "moved",
    "causes",
    "entries",
    "notListed",
    "since",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_loanSteps": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Step"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "title",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_reportChanges": {
   "type": "object",
   "properties": {
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CauseEffect"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    },
    "since": {
     "type": "number"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "title",
    "moved",
    "causes",
    "entries",
    "notListed",
    "since",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_reportSteps": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Step"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "title",
    "asOf",
    "asKnown"
   ]
  },
  "ReplayController_reported": {
   "type": "object",
   "properties": {
    "point": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "figures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Figure"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "point",
    "title",
    "figures",
    "asOf",
    "asKnown"
   ]
  },
  "ReportsController_disbursementTotals": {
   "type": "object",
   "properties": {
    "rows": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/GroupedTotal"
     }
    },
    "total": {
     "$ref": "#/components/schemas/TotalRow"
    },
    "straddling": {
     "type": "object",
     "properties": {
      "entries": {
       "type": "number"
      },
      "amount": {
       "type": "string",
       "pattern": "^-?\\d+$"
      }
     },
     "required": [
      "entries",
      "amount"
     ]
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date"
    }
   },
   "required": [
    "rows",
    "total",
    "straddling",
    "asOf",
    "asKnown",
    "from",
    "to"
   ]
  },
  "ReportsController_history": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/HistoryItem"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "ReportsController_reconciled": {
   "type": "object",
   "properties": {
    "rows": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReconciliationRow"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "rows",
    "asOf",
    "asKnown"
   ]
  },
  "ReportsController_timeline": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "told": {
        "type": "object",
        "properties": {
         "title": {
          "$ref": "#/components/schemas/Sentence"
         },
         "sentence": {
          "$ref": "#/components/schemas/Sentence"
         },
         "actor": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ]
         }
        },
        "required": [
         "title",
         "sentence",
         "actor"
        ]
       },
       "documents": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Evidence"
        }
       },
       "cooperativeId": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "type": {
        "type": "string"
       },
       "kind": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "amount": {
        "type": "string",
        "pattern": "^-?\\d+$",
        "nullable": true
       },
       "occurredOn": {
        "type": "string"
       },
       "occurredFrom": {
        "type": "string"
       },
       "precision": {
        "type": "string"
       },
       "recordedAt": {
        "type": "string"
       },
       "actor": {
        "type": "string"
       },
       "streamId": {
        "type": "string"
       },
       "about": {
        "type": "number",
        "nullable": true
       },
       "reason": {
        "type": "string",
        "nullable": true
       },
       "replacedBy": {
        "type": "number",
        "nullable": true
       },
       "reversedBy": {
        "type": "number",
        "nullable": true
       }
      },
      "required": [
       "told",
       "documents",
       "cooperativeId",
       "position",
       "type",
       "kind",
       "title",
       "amount",
       "occurredOn",
       "occurredFrom",
       "precision",
       "recordedAt",
       "actor",
       "streamId",
       "about",
       "reason",
       "replacedBy",
       "reversedBy"
      ]
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "items",
    "next",
    "asOf",
    "asKnown"
   ]
  },
  "RulesController_adopt": {
   "$ref": "#/components/schemas/Receipt"
  },
  "RulesController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "RulesController_history": {
   "type": "object",
   "properties": {
    "rule": {
     "type": "string"
    },
    "asKnown": {
     "type": "number"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RuleRow"
     }
    }
   },
   "required": [
    "rule",
    "asKnown",
    "items"
   ]
  },
  "RulesController_inForce": {
   "type": "object",
   "properties": {
    "on": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RuleRow"
     }
    }
   },
   "required": [
    "on",
    "asKnown",
    "items"
   ]
  },
  "RulesController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "SchedulePreviewController_preview": {
   "type": "object",
   "properties": {
    "payOff": {
     "type": "object",
     "properties": {
      "principal": {
       "type": "string"
      },
      "interest": {
       "type": "string"
      },
      "total": {
       "type": "string"
      },
      "on": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "principal",
      "interest",
      "total",
      "on"
     ]
    },
    "rows": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "principal": {
        "type": "string"
       },
       "interest": {
        "type": "string"
       },
       "total": {
        "type": "string"
       },
       "balance": {
        "type": "string"
       },
       "no": {
        "type": "number"
       },
       "dueOn": {
        "type": "string",
        "format": "date"
       }
      },
      "required": [
       "principal",
       "interest",
       "total",
       "balance",
       "no",
       "dueOn"
      ]
     }
    },
    "totals": {
     "type": "object",
     "properties": {
      "prepaid": {
       "type": "string"
      },
      "principal": {
       "type": "string"
      },
      "interest": {
       "type": "string"
      },
      "total": {
       "type": "string"
      }
     },
     "required": [
      "principal",
      "interest",
      "total"
     ]
    }
   },
   "required": [
    "rows",
    "totals"
   ]
  },
  "SupportAggregatesController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "SupportAggregatesController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "support": {
     "allOf": [
      {
       "$ref": "#/components/schemas/RecordEntry"
      }
     ],
     "nullable": true
    },
    "later": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecordEntry"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "aggregateId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "support",
    "later",
    "asOf",
    "asKnown",
    "aggregateId"
   ]
  },
  "SupportAggregatesController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "SupportAggregatesController_state": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TasksController_done": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "due",
      "group",
      "overdue"
     ]
    },
    "loanId": {
     "type": "string"
    },
    "about": {
     "type": "string",
     "format": "date"
    },
    "done": {
     "type": "boolean"
    }
   },
   "required": [
    "kind",
    "loanId",
    "about",
    "done"
   ]
  },
  "TasksController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Task"
     }
    },
    "next": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "items",
    "next"
   ]
  },
  "TechnologyTransfersController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TechnologyTransfersController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "support": {
     "allOf": [
      {
       "$ref": "#/components/schemas/RecordEntry"
      }
     ],
     "nullable": true
    },
    "later": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecordEntry"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "supportId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "support",
    "later",
    "asOf",
    "asKnown",
    "supportId"
   ]
  },
  "TechnologyTransfersController_record": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TechnologyTransfersController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TradePromotionsController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TradePromotionsController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "support": {
     "allOf": [
      {
       "$ref": "#/components/schemas/RecordEntry"
      }
     ],
     "nullable": true
    },
    "later": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecordEntry"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "supportId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "support",
    "later",
    "asOf",
    "asKnown",
    "supportId"
   ]
  },
  "TradePromotionsController_record": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TradePromotionsController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TrailController_accesses": {
   "type": "object",
   "properties": {
    "head": {
     "type": "number"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ToldEntry"
     }
    },
    "next": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "head",
    "items",
    "next"
   ]
  },
  "TrailController_entries": {
   "type": "object",
   "properties": {
    "head": {
     "type": "number"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ToldEntry"
     }
    },
    "next": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "head",
    "items",
    "next"
   ]
  },
  "TrailController_entry": {
   "type": "object",
   "properties": {
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Change"
     }
    },
    "sameCommand": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ToldEntry"
     }
    },
    "things": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Thing"
     }
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "sentence": {
     "$ref": "#/components/schemas/Sentence"
    },
    "actor": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "about": {
     "type": "array",
     "items": {
      "type": "number"
     }
    },
    "replacedBy": {
     "type": "array",
     "items": {
      "type": "number"
     }
    },
    "event": {
     "$ref": "#/components/schemas/Recorded"
    },
    "leafHash": {
     "type": "string"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "changes",
    "sameCommand",
    "things",
    "title",
    "sentence",
    "actor",
    "reason",
    "about",
    "replacedBy",
    "event",
    "leafHash",
    "asKnown"
   ]
  },
  "TrailController_export": {
   "type": "string",
   "format": "binary"
  },
  "TrailController_follow": {
   "type": "string",
   "format": "binary"
  },
  "TrailController_months": {
   "type": "object",
   "properties": {
    "months": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EntryMonth"
     }
    }
   },
   "required": [
    "months"
   ]
  },
  "TrainingsController_correct": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TrainingsController_read": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "support": {
     "allOf": [
      {
       "$ref": "#/components/schemas/RecordEntry"
      }
     ],
     "nullable": true
    },
    "later": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecordEntry"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    },
    "supportId": {
     "type": "string"
    }
   },
   "required": [
    "version",
    "support",
    "later",
    "asOf",
    "asKnown",
    "supportId"
   ]
  },
  "TrainingsController_record": {
   "$ref": "#/components/schemas/Receipt"
  },
  "TrainingsController_reverse": {
   "$ref": "#/components/schemas/Receipt"
  },
  "UtilisationController_overTime": {
   "type": "object",
   "properties": {
    "step": {
     "type": "string",
     "enum": [
      "month",
      "quarter",
      "year"
     ]
    },
    "points": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FundPoint"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "step",
    "points",
    "asOf",
    "asKnown"
   ]
  },
  "UtilisationController_utilisation": {
   "type": "object",
   "properties": {
    "funds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FundPosition"
     }
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "capital": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "committed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "repaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "recovered": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "income": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "costs": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "provisions": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "available": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "cash": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "projects": {
     "type": "number"
    },
    "utilisationPercent": {
     "type": "number",
     "nullable": true
    },
    "outstandingPercent": {
     "type": "number",
     "nullable": true
    },
    "unstated": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "asKnown": {
     "type": "number"
    }
   },
   "required": [
    "funds",
    "credit",
    "capital",
    "committed",
    "disbursed",
    "repaid",
    "outstanding",
    "writtenOff",
    "recovered",
    "income",
    "costs",
    "provisions",
    "available",
    "cash",
    "projects",
    "utilisationPercent",
    "outstandingPercent",
    "unstated",
    "asOf",
    "asKnown"
   ]
  },
  "VerifierController_tool": {
   "type": "string",
   "format": "binary"
  },
  "WebhooksController_add": {
   "type": "object",
   "properties": {
    "webhookId": {
     "type": "string"
    },
    "secret": {
     "type": "string"
    }
   },
   "required": [
    "webhookId",
    "secret"
   ]
  },
  "WebhooksController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Webhook"
     }
    },
    "eventTypes": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "title": {
        "$ref": "#/components/schemas/Sentence"
       }
      },
      "required": [
       "type",
       "title"
      ]
     }
    }
   },
   "required": [
    "items",
    "eventTypes"
   ]
  }
 },
 "schemas": {
  "Account": {
   "type": "object",
   "properties": {
    "accountId": {
     "type": "string"
    },
    "authorityId": {
     "type": "string"
    },
    "login": {
     "type": "string"
    },
    "roles": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "administrator",
       "auditor",
       "manager",
       "officer"
      ]
     }
    },
    "mustChangePassword": {
     "type": "boolean"
    }
   },
   "required": [
    "accountId",
    "authorityId",
    "login",
    "roles",
    "mustChangePassword"
   ]
  },
  "AgeSums": {
   "type": "object",
   "properties": {
    "from": {
     "type": "number"
    },
    "to": {
     "type": "number",
     "nullable": true
    },
    "loans": {
     "type": "number"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overduePrincipal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueInterest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "from",
    "to",
    "loans",
    "outstanding",
    "overduePrincipal",
    "overdueInterest"
   ]
  },
  "Authority": {
   "type": "object",
   "properties": {
    "authorityId": {
     "type": "string"
    },
    "slug": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "province": {
     "type": "string"
    },
    "illustrative": {
     "type": "boolean"
    }
   },
   "required": [
    "authorityId",
    "slug",
    "name",
    "province",
    "illustrative"
   ]
  },
  "Batch": {
   "type": "object",
   "properties": {
    "importId": {
     "type": "string"
    },
    "kind": {
     "type": "string"
    },
    "fileName": {
     "type": "string"
    },
    "sha256": {
     "type": "string"
    },
    "bytes": {
     "type": "number"
    },
    "rows": {
     "type": "number"
    },
    "titles": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "mapping": {
     "type": "object",
     "additionalProperties": {
      "type": "number"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "checked",
      "checking",
      "committed",
      "committing",
      "read",
      "undoing",
      "undone"
     ]
    },
    "done": {
     "type": "number"
    },
    "version": {
     "type": "number"
    },
    "failure": {
     "allOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      }
     ],
     "nullable": true
    },
    "madeBy": {
     "type": "string"
    },
    "madeAt": {
     "type": "string"
    },
    "entry": {
     "type": "number",
     "nullable": true
    },
    "undoneEntry": {
     "type": "number",
     "nullable": true
    },
    "counts": {
     "type": "object",
     "properties": {
      "right": {
       "type": "number"
      },
      "read": {
       "type": "number"
      },
      "undone": {
       "type": "number"
      },
      "wrong": {
       "type": "number"
      },
      "duplicate": {
       "type": "number"
      },
      "recorded": {
       "type": "number"
      },
      "refused": {
       "type": "number"
      },
      "kept": {
       "type": "number"
      }
     },
     "required": []
    }
   },
   "required": [
    "importId",
    "kind",
    "fileName",
    "sha256",
    "bytes",
    "rows",
    "titles",
    "mapping",
    "state",
    "done",
    "version",
    "failure",
    "madeBy",
    "madeAt",
    "entry",
    "undoneEntry",
    "counts"
   ]
  },
  "BatchRow": {
   "type": "object",
   "properties": {
    "no": {
     "type": "number"
    },
    "cells": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "duplicate",
      "kept",
      "read",
      "recorded",
      "refused",
      "right",
      "undone",
      "wrong"
     ]
    },
    "faults": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RowFault"
     }
    },
    "entry": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "no",
    "cells",
    "state",
    "faults",
    "entry"
   ]
  },
  "Borrower": {
   "type": "object",
   "properties": {
    "cooperativeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "HTX",
      "LHHTX",
      "QTDND",
      "THT"
     ]
    },
    "sector": {
     "type": "string",
     "enum": [
      "agriculture-fishery",
      "construction",
      "credit",
      "industry-crafts",
      "other",
      "trade-services",
      "transport"
     ]
    },
    "placeId": {
     "type": "string"
    }
   },
   "required": [
    "cooperativeId",
    "name",
    "kind",
    "sector",
    "placeId"
   ]
  },
  "BudgetOfYear": {
   "type": "object",
   "properties": {
    "year": {
     "type": "number"
    },
    "source": {
     "type": "string"
    },
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "position": {
     "type": "number"
    }
   },
   "required": [
    "year",
    "source",
    "amount",
    "position"
   ]
  },
  "CauseEffect": {
   "type": "object",
   "properties": {
    "cause": {
     "type": "string",
     "enum": [
      "backdated",
      "corrected",
      "new",
      "reversed"
     ]
    },
    "words": {
     "$ref": "#/components/schemas/Sentence"
    },
    "entries": {
     "type": "number"
    },
    "effects": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Effect"
     }
    }
   },
   "required": [
    "cause",
    "words",
    "entries",
    "effects"
   ]
  },
  "Caused": {
   "type": "object",
   "properties": {
    "differences": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "cause": {
     "type": "string",
     "enum": [
      "backdated",
      "corrected",
      "new",
      "reversed"
     ]
    },
    "causeWords": {
     "$ref": "#/components/schemas/Sentence"
    },
    "position": {
     "type": "number"
    },
    "streamId": {
     "type": "string"
    },
    "type": {
     "type": "string"
    },
    "what": {
     "$ref": "#/components/schemas/Sentence"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "recordedAt": {
     "type": "string"
    },
    "actor": {
     "type": "string"
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "about": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "differences",
    "cause",
    "causeWords",
    "position",
    "streamId",
    "type",
    "what",
    "on",
    "recordedAt",
    "actor",
    "reason",
    "about"
   ]
  },
  "Change": {
   "type": "object",
   "properties": {
    "path": {
     "type": "string"
    },
    "before": {},
    "after": {}
   },
   "required": [
    "path",
    "before",
    "after"
   ]
  },
  "ChangedLines": {
   "type": "object",
   "properties": {
    "before": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "after": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "before",
    "after"
   ]
  },
  "Citation": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "date": {
     "type": "string",
     "format": "date"
    },
    "article": {
     "type": "string"
    }
   },
   "required": [
    "text"
   ]
  },
  "ClosedPeriodCard": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string",
     "enum": [
      "closed",
      "reopened"
     ]
    },
    "period": {
     "type": "string"
    },
    "closedAt": {
     "type": "number"
    },
    "kind": {
     "type": "string"
    },
    "fromDay": {
     "type": "string"
    },
    "toDay": {
     "type": "string"
    },
    "closedBy": {
     "type": "string"
    },
    "closedOn": {
     "type": "string"
    },
    "note": {
     "type": "string",
     "nullable": true
    },
    "figuresAt": {
     "type": "number",
     "nullable": true
    },
    "reopenedAt": {
     "type": "number",
     "nullable": true
    },
    "reopenedBy": {
     "type": "string",
     "nullable": true
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "closing": {
     "type": "object",
     "properties": {
      "period": {
       "type": "string"
      },
      "closedAt": {
       "type": "number"
      },
      "from": {
       "type": "string",
       "format": "date"
      },
      "asOf": {
       "type": "string",
       "format": "date"
      },
      "reports": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ClosingReport"
       }
      },
      "checkpoint": {
       "$ref": "#/components/schemas/ClosingCheckpoint"
      },
      "digests": {
       "type": "object",
       "additionalProperties": {
        "type": "object",
        "properties": {
         "version": {
          "type": "number"
         },
         "digest": {
          "type": "string"
         }
        },
        "required": [
         "version",
         "digest"
        ]
       }
      }
     },
     "required": [
      "period",
      "closedAt",
      "from",
      "asOf",
      "reports",
      "checkpoint",
      "digests"
     ],
     "nullable": true
    }
   },
   "required": [
    "status",
    "period",
    "closedAt",
    "kind",
    "fromDay",
    "toDay",
    "closedBy",
    "closedOn",
    "note",
    "figuresAt",
    "reopenedAt",
    "reopenedBy",
    "reason",
    "closing"
   ]
  },
  "ClosingCheckpoint": {
   "type": "object",
   "properties": {
    "size": {
     "type": "number"
    },
    "root": {
     "type": "string"
    },
    "note": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "size",
    "root",
    "note"
   ]
  },
  "ClosingFault": {
   "type": "object",
   "properties": {
    "what": {
     "type": "string",
     "enum": [
      "digest",
      "figure",
      "kept-rows",
      "root"
     ]
    },
    "subject": {
     "type": "string"
    },
    "expected": {
     "type": "string"
    },
    "actual": {
     "type": "string"
    }
   },
   "required": [
    "what",
    "subject",
    "expected",
    "actual"
   ]
  },
  "ClosingFigure": {
   "type": "object",
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "$ref": "#/components/schemas/Sentence"
    },
    "unit": {
     "type": "string",
     "enum": [
      "basis-points",
      "count",
      "days",
      "dong",
      "words"
     ]
    },
    "value": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      },
      {
       "type": "string"
      }
     ],
     "nullable": true
    }
   },
   "required": [
    "key",
    "label",
    "unit",
    "value"
   ]
  },
  "ClosingReport": {
   "type": "object",
   "properties": {
    "report": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "parameters": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "figures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ClosingFigure"
     }
    }
   },
   "required": [
    "report",
    "title",
    "parameters",
    "figures"
   ]
  },
  "Comparison": {
   "type": "object",
   "properties": {
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "a": {
     "type": "string"
    },
    "b": {
     "type": "string"
    },
    "rows": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MovedFigure"
     }
    },
    "recorded": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    },
    "passed": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Passed"
     }
    }
   },
   "required": [
    "title",
    "a",
    "b",
    "rows",
    "recorded",
    "notListed",
    "passed"
   ]
  },
  "ContractInterval": {
   "type": "object",
   "properties": {
    "months": {
     "type": "number",
     "enum": [
      12,
      1,
      3,
      6
     ],
     "nullable": true
    },
    "seasons": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "nullable": true
    }
   },
   "required": [
    "months",
    "seasons"
   ]
  },
  "ContractSchedule": {
   "type": "object",
   "properties": {
    "rate": {
     "type": "object",
     "properties": {
      "percent": {
       "type": "string"
      },
      "per": {
       "type": "string",
       "enum": [
        "month",
        "year"
       ]
      }
     },
     "required": [
      "percent",
      "per"
     ]
    },
    "method": {
     "type": "string",
     "enum": [
      "annuity",
      "bullet",
      "custom",
      "equal-principal"
     ]
    },
    "principalPlan": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "instalments": {
     "type": "number"
    },
    "every": {
     "$ref": "#/components/schemas/ContractInterval"
    },
    "dayCount": {
     "type": "string",
     "enum": [
      "30/360",
      "actual/360",
      "actual/365"
     ]
    },
    "gracePrincipalInstalments": {
     "type": "number"
    },
    "interestFreeInstalments": {
     "type": "number"
    },
    "monthEnd": {
     "type": "string",
     "enum": [
      "first-of-next",
      "last-day"
     ]
    },
    "roundTo": {
     "type": "string",
     "enum": [
      "1",
      "100",
      "1000"
     ]
    },
    "moveOffNonWorkingDays": {
     "type": "boolean"
    },
    "holidays": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "rate",
    "method",
    "principalPlan",
    "instalments",
    "every",
    "dayCount",
    "gracePrincipalInstalments",
    "interestFreeInstalments",
    "monthEnd",
    "roundTo",
    "moveOffNonWorkingDays",
    "holidays"
   ]
  },
  "DatedOn": {
   "type": "object",
   "properties": {
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date"
    },
    "precision": {
     "type": "string",
     "enum": [
      "day",
      "month",
      "period",
      "quarter",
      "year"
     ]
    }
   },
   "required": [
    "from",
    "to",
    "precision"
   ]
  },
  "DebtGroupRule": {
   "type": "object",
   "properties": {
    "group": {
     "type": "number"
    },
    "overdueDaysFrom": {
     "type": "number"
    },
    "provision": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "group",
    "overdueDaysFrom",
    "provision"
   ]
  },
  "Difference": {
   "type": "object",
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "$ref": "#/components/schemas/Sentence"
    },
    "unit": {
     "type": "string",
     "enum": [
      "basis-points",
      "count",
      "days",
      "dong",
      "words"
     ]
    },
    "before": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      },
      {
       "type": "string",
       "pattern": "^-?\\d+$"
      }
     ],
     "nullable": true
    },
    "after": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      },
      {
       "type": "string",
       "pattern": "^-?\\d+$"
      }
     ],
     "nullable": true
    },
    "difference": {
     "type": "string",
     "pattern": "^-?\\d+$",
     "nullable": true
    },
    "text": {
     "$ref": "#/components/schemas/Sentence"
    }
   },
   "required": [
    "key",
    "label",
    "unit",
    "before",
    "after",
    "difference",
    "text"
   ]
  },
  "DocumentShown": {
   "type": "object",
   "properties": {
    "documentId": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "issuer": {
     "type": "string",
     "nullable": true
    },
    "sha256": {
     "type": "string",
     "nullable": true
    },
    "issuedFrom": {
     "type": "string",
     "format": "date"
    },
    "issuedOn": {
     "type": "string",
     "format": "date"
    },
    "precision": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "entries": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "firstPosition": {
        "type": "number"
       },
       "data": {},
       "occurredFrom": {
        "type": "string",
        "format": "date"
       },
       "occurredOn": {
        "type": "string",
        "format": "date"
       },
       "precision": {
        "type": "string",
        "enum": [
         "day",
         "month",
         "period",
         "quarter",
         "year"
        ]
       },
       "recordedAt": {
        "type": "string"
       }
      },
      "required": [
       "type",
       "position",
       "firstPosition",
       "data",
       "occurredFrom",
       "occurredOn",
       "precision",
       "recordedAt"
      ]
     }
    }
   },
   "required": [
    "documentId",
    "title",
    "number",
    "issuer",
    "sha256",
    "issuedFrom",
    "issuedOn",
    "precision",
    "version",
    "entries"
   ]
  },
  "DocumentTable": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "table"
     ]
    },
    "caption": {
     "type": "string"
    },
    "columns": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "title": {
        "type": "string"
       },
       "align": {
        "type": "string",
        "enum": [
         "center",
         "left",
         "right"
        ]
       },
       "width": {
        "type": "number"
       }
      },
      "required": [
       "title",
       "align",
       "width"
      ]
     }
    },
    "rows": {
     "type": "array",
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "total": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "kind",
    "caption",
    "columns",
    "rows"
   ]
  },
  "DueItem": {
   "type": "object",
   "properties": {
    "loanId": {
     "type": "string"
    },
    "fundId": {
     "type": "string"
    },
    "contractNo": {
     "type": "string",
     "nullable": true
    },
    "cooperativeId": {
     "type": "string"
    },
    "borrowerName": {
     "type": "string"
    },
    "placeId": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "principal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueDays": {
     "type": "number"
    }
   },
   "required": [
    "loanId",
    "fundId",
    "contractNo",
    "cooperativeId",
    "borrowerName",
    "placeId",
    "dueOn",
    "principal",
    "interest",
    "overdueDays"
   ]
  },
  "Effect": {
   "type": "object",
   "properties": {
    "difference": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "text": {
     "$ref": "#/components/schemas/Sentence"
    },
    "unit": {
     "type": "string",
     "enum": [
      "basis-points",
      "count",
      "days",
      "dong",
      "words"
     ]
    },
    "key": {
     "type": "string"
    },
    "label": {
     "$ref": "#/components/schemas/Sentence"
    }
   },
   "required": [
    "difference",
    "text",
    "unit",
    "key",
    "label"
   ]
  },
  "EntryMonth": {
   "type": "object",
   "properties": {
    "month": {
     "type": "string"
    },
    "lastDay": {
     "type": "string",
     "format": "date"
    },
    "entries": {
     "type": "number"
    }
   },
   "required": [
    "month",
    "lastDay",
    "entries"
   ]
  },
  "Evidence": {
   "type": "object",
   "properties": {
    "document": {
     "type": "string"
    },
    "date": {
     "type": "string",
     "format": "date"
    },
    "sha256": {
     "type": "string"
    }
   },
   "required": [
    "document"
   ]
  },
  "Explanation": {
   "type": "object",
   "properties": {
    "figureId": {
     "type": "string"
    },
    "rule": {
     "type": "string",
     "nullable": true
    },
    "explanation": {
     "type": "string"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "position": {
     "type": "number"
    }
   },
   "required": [
    "figureId",
    "rule",
    "explanation",
    "on",
    "position"
   ]
  },
  "Figure": {
   "type": "object",
   "properties": {
    "key": {
     "type": "string"
    },
    "label": {
     "$ref": "#/components/schemas/Sentence"
    },
    "unit": {
     "type": "string",
     "enum": [
      "basis-points",
      "count",
      "days",
      "dong",
      "words"
     ]
    },
    "value": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      },
      {
       "type": "string",
       "pattern": "^-?\\d+$"
      }
     ],
     "nullable": true
    }
   },
   "required": [
    "key",
    "label",
    "unit",
    "value"
   ]
  },
  "FigureShown": {
   "type": "object",
   "properties": {
    "figureId": {
     "type": "string"
    },
    "documentId": {
     "type": "string"
    },
    "quotation": {
     "type": "string"
    },
    "what": {
     "type": "string"
    },
    "measure": {
     "type": "string"
    },
    "value": {
     "type": "string"
    },
    "unit": {
     "type": "string"
    },
    "printed": {
     "type": "string"
    },
    "qualifier": {
     "type": "string",
     "enum": [
      "about",
      "at-least",
      "estimated",
      "exact",
      "more-than",
      "nearly"
     ]
    },
    "period": {
     "type": "object",
     "properties": {
      "from": {
       "type": "string",
       "format": "date"
      },
      "to": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "from",
      "to"
     ],
     "nullable": true
    },
    "asOf": {
     "type": "object",
     "properties": {
      "on": {
       "type": "string",
       "format": "date"
      },
      "precision": {
       "type": "string",
       "enum": [
        "day",
        "month",
        "period",
        "quarter",
        "year"
       ]
      }
     },
     "required": [
      "on",
      "precision"
     ],
     "nullable": true
    },
    "dimensions": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "shareOf": {
     "type": "object",
     "properties": {
      "numerator": {
       "type": "string"
      },
      "denominator": {
       "type": "string"
      }
     },
     "required": [
      "numerator",
      "denominator"
     ],
     "nullable": true
    },
    "meanOf": {
     "type": "object",
     "properties": {
      "total": {
       "type": "string"
      }
     },
     "required": [
      "total"
     ],
     "nullable": true
    },
    "statedOn": {
     "type": "string",
     "format": "date"
    },
    "position": {
     "type": "number"
    },
    "version": {
     "type": "number"
    },
    "explanations": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Explanation"
     }
    }
   },
   "required": [
    "figureId",
    "documentId",
    "quotation",
    "what",
    "measure",
    "value",
    "unit",
    "printed",
    "qualifier",
    "period",
    "asOf",
    "dimensions",
    "shareOf",
    "meanOf",
    "statedOn",
    "position",
    "version",
    "explanations"
   ]
  },
  "FiguresSince": {
   "type": "object",
   "properties": {
    "report": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CauseEffect"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    }
   },
   "required": [
    "report",
    "title",
    "moved",
    "causes",
    "entries",
    "notListed"
   ]
  },
  "Finding": {
   "type": "object",
   "properties": {
    "check": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "subject": {
     "type": "string"
    },
    "expected": {
     "type": "string"
    },
    "actual": {
     "type": "string"
    }
   },
   "required": [
    "check",
    "expected",
    "actual"
   ]
  },
  "FrozenDocument": {
   "type": "object",
   "properties": {
    "superior": {
     "type": "string",
     "nullable": true
    },
    "agency": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "symbol": {
     "type": "string"
    },
    "place": {
     "type": "string"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "title": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "body": {
     "type": "array",
     "items": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FrozenTable"
       },
       {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string",
          "enum": [
           "heading"
          ]
         },
         "level": {
          "type": "number",
          "enum": [
           1,
           2,
           3
          ]
         },
         "text": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "level",
         "text"
        ]
       },
       {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string",
          "enum": [
           "paragraph"
          ]
         },
         "text": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "text"
        ]
       }
      ]
     }
    },
    "signedFor": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "signedBy": {
     "type": "string",
     "nullable": true
    },
    "recipients": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "notice": {
     "type": "string",
     "nullable": true
    },
    "provenance": {
     "type": "array",
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "required": [
    "superior",
    "agency",
    "number",
    "symbol",
    "place",
    "on",
    "title",
    "subject",
    "body",
    "signedFor",
    "signedBy",
    "recipients",
    "notice",
    "provenance"
   ]
  },
  "FrozenReportCard": {
   "type": "object",
   "properties": {
    "document": {
     "$ref": "#/components/schemas/FrozenDocument"
    },
    "root": {
     "type": "string"
    },
    "leafHash": {
     "type": "string"
    },
    "frozenByLogin": {
     "type": "string",
     "nullable": true
    },
    "reportId": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "fromDay": {
     "type": "string"
    },
    "toDay": {
     "type": "string"
    },
    "asOf": {
     "type": "string"
    },
    "asKnown": {
     "type": "number"
    },
    "frozenBy": {
     "type": "string"
    },
    "frozenOn": {
     "type": "string"
    },
    "frozenAt": {
     "type": "number"
    }
   },
   "required": [
    "document",
    "root",
    "leafHash",
    "frozenByLogin",
    "reportId",
    "subject",
    "number",
    "fromDay",
    "toDay",
    "asOf",
    "asKnown",
    "frozenBy",
    "frozenOn",
    "frozenAt"
   ]
  },
  "FrozenReportCheck": {
   "type": "object",
   "properties": {
    "reportId": {
     "type": "string"
    },
    "frozenAt": {
     "type": "number"
    },
    "asKnown": {
     "type": "number"
    },
    "holds": {
     "type": "boolean"
    },
    "sameRoot": {
     "type": "boolean"
    },
    "faults": {
     "$ref": "#/components/schemas/ChangedLines"
    },
    "sameToday": {
     "type": "boolean"
    },
    "lines": {
     "$ref": "#/components/schemas/ChangedLines"
    },
    "since": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FiguresSince"
     }
    }
   },
   "required": [
    "reportId",
    "frozenAt",
    "asKnown",
    "holds",
    "sameRoot",
    "faults",
    "sameToday",
    "lines",
    "since"
   ]
  },
  "FrozenTable": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "table"
     ]
    },
    "caption": {
     "type": "string"
    },
    "columns": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "title": {
        "type": "string"
       },
       "align": {
        "type": "string",
        "enum": [
         "center",
         "left",
         "right"
        ]
       },
       "width": {
        "type": "number"
       }
      },
      "required": [
       "title",
       "align",
       "width"
      ]
     }
    },
    "rows": {
     "type": "array",
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "total": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "kind",
    "caption",
    "columns",
    "rows"
   ]
  },
  "FundPoint": {
   "type": "object",
   "properties": {
    "day": {
     "type": "string",
     "format": "date"
    },
    "capital": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "committed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "repaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "available": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "utilisationPercent": {
     "type": "number",
     "nullable": true
    },
    "outstandingPercent": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "day",
    "capital",
    "committed",
    "disbursed",
    "repaid",
    "outstanding",
    "available",
    "utilisationPercent",
    "outstandingPercent"
   ]
  },
  "FundPosition": {
   "type": "object",
   "properties": {
    "fundId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "capital": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "committed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "repaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "recovered": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "income": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "costs": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "provisions": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "available": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "cash": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "projects": {
     "type": "number"
    },
    "utilisationPercent": {
     "type": "number",
     "nullable": true
    },
    "outstandingPercent": {
     "type": "number",
     "nullable": true
    },
    "unstated": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "fundId",
    "name",
    "capital",
    "committed",
    "disbursed",
    "repaid",
    "outstanding",
    "writtenOff",
    "recovered",
    "income",
    "costs",
    "provisions",
    "credit",
    "available",
    "cash",
    "projects",
    "utilisationPercent",
    "outstandingPercent",
    "unstated"
   ]
  },
  "FundRoom": {
   "type": "object",
   "properties": {
    "cash": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "day": {
       "type": "string"
      }
     },
     "required": [
      "amount",
      "day"
     ]
    },
    "available": {
     "type": "object",
     "properties": {
      "amount": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "day": {
       "type": "string"
      }
     },
     "required": [
      "amount",
      "day"
     ]
    }
   },
   "required": [
    "cash",
    "available"
   ]
  },
  "FundRoomTried": {
   "type": "object",
   "properties": {
    "before": {
     "$ref": "#/components/schemas/FundRoom"
    },
    "after": {
     "$ref": "#/components/schemas/FundRoom"
    },
    "ifPaidOut": {
     "allOf": [
      {
       "$ref": "#/components/schemas/FundRoom"
      }
     ],
     "nullable": true
    }
   },
   "required": [
    "before",
    "after",
    "ifPaidOut"
   ]
  },
  "GeneralProvision": {
   "type": "object",
   "properties": {
    "percent": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "groups": {
     "type": "array",
     "items": {
      "type": "number"
     }
    }
   },
   "required": [
    "percent",
    "groups"
   ]
  },
  "GroupRules": {
   "type": "object",
   "properties": {
    "classification": {
     "type": "string",
     "enum": [
      "bank",
      "fund"
     ]
    },
    "whatIf": {
     "type": "boolean"
    },
    "inForce": {
     "type": "boolean"
    },
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DebtGroupRule"
     }
    },
    "general": {
     "$ref": "#/components/schemas/GeneralProvision"
    },
    "rules": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RuleUsed"
     }
    },
    "citations": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Citation"
     }
    }
   },
   "required": [
    "classification",
    "whatIf",
    "inForce",
    "groups",
    "general",
    "rules",
    "citations"
   ]
  },
  "GroupSums": {
   "type": "object",
   "properties": {
    "group": {
     "type": "number"
    },
    "loans": {
     "type": "number"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "provisioned": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "specific": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "group",
    "loans",
    "outstanding",
    "provisioned",
    "specific"
   ]
  },
  "GroupedTotal": {
   "type": "object",
   "properties": {
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "organisations": {
     "type": "number",
     "nullable": true
    },
    "attendances": {
     "type": "number",
     "nullable": true
    },
    "people": {
     "type": "number",
     "nullable": true
    },
    "projects": {
     "type": "number",
     "nullable": true
    },
    "byOrganisationKind": {
     "type": "object",
     "additionalProperties": {
      "$ref": "#/components/schemas/KindShare"
     }
    },
    "kind": {
     "type": "string"
    },
    "sector": {
     "type": "string"
    },
    "year": {
     "type": "string"
    },
    "source": {
     "type": "string"
    },
    "programme": {
     "type": "string"
    },
    "place": {
     "type": "string"
    },
    "organisationKind": {
     "type": "string"
    }
   },
   "required": [
    "amount",
    "organisations",
    "attendances",
    "people",
    "projects",
    "byOrganisationKind"
   ]
  },
  "HeldRole": {
   "type": "object",
   "properties": {
    "position": {
     "type": "number"
    },
    "role": {
     "type": "string",
     "enum": [
      "borrowing-member",
      "director",
      "founder",
      "guarantor",
      "related-person",
      "representative"
     ]
    },
    "subject": {
     "$ref": "#/components/schemas/Subject"
    },
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date",
     "nullable": true
    }
   },
   "required": [
    "position",
    "role",
    "subject",
    "from",
    "to"
   ]
  },
  "HistoryItem": {
   "type": "object",
   "properties": {
    "cooperativeId": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "type": {
     "type": "string"
    },
    "kind": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$",
     "nullable": true
    },
    "occurredOn": {
     "type": "string"
    },
    "occurredFrom": {
     "type": "string"
    },
    "precision": {
     "type": "string"
    },
    "recordedAt": {
     "type": "string"
    },
    "actor": {
     "type": "string"
    },
    "streamId": {
     "type": "string"
    },
    "about": {
     "type": "number",
     "nullable": true
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "replacedBy": {
     "type": "number",
     "nullable": true
    },
    "reversedBy": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "cooperativeId",
    "position",
    "type",
    "kind",
    "title",
    "amount",
    "occurredOn",
    "occurredFrom",
    "precision",
    "recordedAt",
    "actor",
    "streamId",
    "about",
    "reason",
    "replacedBy",
    "reversedBy"
   ]
  },
  "ImportColumn": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "aliases": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "required": {
     "type": "boolean"
    },
    "hint": {
     "$ref": "#/components/schemas/Sentence"
    },
    "example": {
     "type": "string"
    }
   },
   "required": [
    "name",
    "title",
    "required",
    "hint",
    "example"
   ]
  },
  "JournalEntry": {
   "type": "object",
   "properties": {
    "event": {
     "$ref": "#/components/schemas/Recorded"
    },
    "leafHash": {
     "type": "string"
    }
   },
   "required": [
    "event",
    "leafHash"
   ]
  },
  "KindShare": {
   "type": "object",
   "properties": {
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$",
     "nullable": true
    },
    "organisations": {
     "type": "number"
    },
    "projects": {
     "type": "number"
    }
   },
   "required": [
    "amount",
    "organisations",
    "projects"
   ]
  },
  "LedgerDay": {
   "type": "object",
   "properties": {
    "day": {
     "type": "string",
     "format": "date"
    },
    "balance": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "debit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "day",
    "balance",
    "debit",
    "credit"
   ]
  },
  "LegalTextShown": {
   "type": "object",
   "properties": {
    "version": {
     "type": "number"
    },
    "entries": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "position": {
        "type": "number"
       },
       "firstPosition": {
        "type": "number"
       },
       "data": {},
       "occurredFrom": {
        "type": "string",
        "format": "date"
       },
       "occurredOn": {
        "type": "string",
        "format": "date"
       },
       "precision": {
        "type": "string",
        "enum": [
         "day",
         "month",
         "period",
         "quarter",
         "year"
        ]
       },
       "recordedAt": {
        "type": "string"
       }
      },
      "required": [
       "type",
       "position",
       "firstPosition",
       "data",
       "occurredFrom",
       "occurredOn",
       "precision",
       "recordedAt"
      ]
     }
    },
    "legalTextId": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "issuedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "title": {
     "type": "string"
    },
    "issuer": {
     "type": "string",
     "nullable": true
    },
    "validFrom": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "validTo": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "replacedById": {
     "type": "string",
     "nullable": true
    },
    "citedIn": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SourceSentence"
     }
    }
   },
   "required": [
    "version",
    "entries",
    "legalTextId",
    "number",
    "issuedOn",
    "title",
    "issuer",
    "validFrom",
    "validTo",
    "replacedById",
    "citedIn"
   ]
  },
  "ListedAccount": {
   "type": "object",
   "properties": {
    "accountId": {
     "type": "string"
    },
    "login": {
     "type": "string"
    },
    "roles": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "administrator",
       "auditor",
       "manager",
       "officer"
      ]
     }
    },
    "mustChangePassword": {
     "type": "boolean"
    },
    "sessions": {
     "type": "number"
    }
   },
   "required": [
    "accountId",
    "login",
    "roles",
    "mustChangePassword",
    "sessions"
   ]
  },
  "ListedCooperative": {
   "type": "object",
   "properties": {
    "cooperativeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "foldedName": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "HTX",
      "LHHTX",
      "QTDND",
      "THT"
     ]
    },
    "sector": {
     "type": "string",
     "enum": [
      "agriculture-fishery",
      "construction",
      "credit",
      "industry-crafts",
      "other",
      "trade-services",
      "transport"
     ]
    },
    "placeId": {
     "type": "string"
    },
    "status": {
     "type": "string",
     "enum": [
      "active",
      "dissolved",
      "merged"
     ]
    },
    "registeredOn": {
     "type": "string",
     "format": "date"
    },
    "endedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "members": {
     "type": "number",
     "nullable": true
    },
    "lastGrade": {
     "type": "string",
     "enum": [
      "average",
      "fair",
      "good",
      "weak"
     ],
     "nullable": true
    },
    "lastGradeYear": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "cooperativeId",
    "name",
    "foldedName",
    "kind",
    "sector",
    "placeId",
    "status",
    "registeredOn",
    "endedOn",
    "members",
    "lastGrade",
    "lastGradeYear"
   ]
  },
  "ListedFrozenReport": {
   "type": "object",
   "properties": {
    "frozenByLogin": {
     "type": "string",
     "nullable": true
    },
    "reportId": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "fromDay": {
     "type": "string"
    },
    "toDay": {
     "type": "string"
    },
    "asOf": {
     "type": "string"
    },
    "asKnown": {
     "type": "number"
    },
    "frozenBy": {
     "type": "string"
    },
    "frozenOn": {
     "type": "string"
    },
    "frozenAt": {
     "type": "number"
    }
   },
   "required": [
    "frozenByLogin",
    "reportId",
    "subject",
    "number",
    "fromDay",
    "toDay",
    "asOf",
    "asKnown",
    "frozenBy",
    "frozenOn",
    "frozenAt"
   ]
  },
  "ListedPeriod": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string",
     "enum": [
      "closed",
      "reopened"
     ]
    },
    "period": {
     "type": "string"
    },
    "closedAt": {
     "type": "number"
    },
    "kind": {
     "type": "string"
    },
    "fromDay": {
     "type": "string"
    },
    "toDay": {
     "type": "string"
    },
    "closedBy": {
     "type": "string"
    },
    "closedOn": {
     "type": "string"
    },
    "note": {
     "type": "string",
     "nullable": true
    },
    "figuresAt": {
     "type": "number",
     "nullable": true
    },
    "reopenedAt": {
     "type": "number",
     "nullable": true
    },
    "reopenedBy": {
     "type": "string",
     "nullable": true
    },
    "reason": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "status",
    "period",
    "closedAt",
    "kind",
    "fromDay",
    "toDay",
    "closedBy",
    "closedOn",
    "note",
    "figuresAt",
    "reopenedAt",
    "reopenedBy",
    "reason"
   ]
  },
  "ListedPlace": {
   "type": "object",
   "properties": {
    "foldedName": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "placeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "level": {
     "type": "string",
     "enum": [
      "commune",
      "district",
      "province"
     ]
    },
    "parentId": {
     "type": "string",
     "nullable": true
    },
    "validFrom": {
     "type": "string"
    },
    "validTo": {
     "type": "string",
     "nullable": true
    },
    "successorIds": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "foldedName",
    "version",
    "placeId",
    "name",
    "level",
    "parentId",
    "validFrom",
    "validTo",
    "successorIds"
   ]
  },
  "LoanApproval": {
   "type": "object",
   "properties": {
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "on": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "voters": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "amount",
    "on",
    "position",
    "voters"
   ]
  },
  "LoanBookRow": {
   "type": "object",
   "properties": {
    "loans": {
     "type": "number"
    },
    "disbursedLoans": {
     "type": "number"
    },
    "owingLoans": {
     "type": "number"
    },
    "approved": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principalRepaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interestPaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "offBalance": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overduePrincipal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueInterest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/GroupSums"
     }
    },
    "badDebt": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "specificProvision": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "generalProvision": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "ageing": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AgeSums"
     }
    },
    "kind": {
     "type": "string",
     "nullable": true
    },
    "sector": {
     "type": "string",
     "nullable": true
    },
    "year": {
     "type": "string",
     "nullable": true
    },
    "fund": {
     "type": "string",
     "nullable": true
    },
    "loan": {
     "type": "string",
     "nullable": true
    },
    "programme": {
     "type": "string",
     "nullable": true
    },
    "place": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "loans",
    "disbursedLoans",
    "owingLoans",
    "approved",
    "disbursed",
    "principalRepaid",
    "interestPaid",
    "writtenOff",
    "offBalance",
    "outstanding",
    "overduePrincipal",
    "overdueInterest",
    "groups",
    "badDebt",
    "specificProvision",
    "generalProvision",
    "ageing"
   ]
  },
  "LoanBookSums": {
   "type": "object",
   "properties": {
    "loans": {
     "type": "number"
    },
    "disbursedLoans": {
     "type": "number"
    },
    "owingLoans": {
     "type": "number"
    },
    "approved": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principalRepaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interestPaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "offBalance": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overduePrincipal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueInterest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/GroupSums"
     }
    },
    "badDebt": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "specificProvision": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "generalProvision": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "ageing": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AgeSums"
     }
    }
   },
   "required": [
    "loans",
    "disbursedLoans",
    "owingLoans",
    "approved",
    "disbursed",
    "principalRepaid",
    "interestPaid",
    "writtenOff",
    "offBalance",
    "outstanding",
    "overduePrincipal",
    "overdueInterest",
    "groups",
    "badDebt",
    "specificProvision",
    "generalProvision",
    "ageing"
   ]
  },
  "LoanContract": {
   "type": "object",
   "properties": {
    "on": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "data": {
     "type": "object",
     "properties": {
      "loanId": {
       "type": "string"
      },
      "fundId": {
       "type": "string"
      },
      "programmeId": {
       "type": "string",
       "nullable": true
      },
      "borrower": {
       "$ref": "#/components/schemas/Borrower"
      },
      "contractNo": {
       "type": "string"
      },
      "amount": {
       "type": "string"
      },
      "released": {
       "type": "string"
      },
      "schedule": {
       "$ref": "#/components/schemas/ContractSchedule"
      },
      "overduePercent": {
       "type": "string"
      },
      "allocation": {
       "type": "string",
       "enum": [
        "penalty-interest-principal",
        "principal-interest-penalty"
       ]
      },
      "entrusted": {
       "type": "boolean"
      },
      "rules": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/RuleUsed"
       }
      },
      "findings": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/LoanFinding"
       }
      }
     },
     "required": [
      "loanId",
      "fundId",
      "programmeId",
      "borrower",
      "contractNo",
      "amount",
      "released",
      "schedule",
      "overduePercent",
      "allocation",
      "entrusted",
      "rules",
      "findings"
     ]
    }
   },
   "required": [
    "on",
    "position",
    "data"
   ]
  },
  "LoanDebt": {
   "type": "object",
   "properties": {
    "loanId": {
     "type": "string"
    },
    "contractNo": {
     "type": "string",
     "nullable": true
    },
    "cooperativeId": {
     "type": "string"
    },
    "borrowerName": {
     "type": "string"
    },
    "fundId": {
     "type": "string"
    },
    "entrusted": {
     "type": "boolean"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overduePrincipal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueInterest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueSince": {
     "type": "string",
     "nullable": true
    },
    "overdueDays": {
     "type": "number"
    },
    "restructurings": {
     "type": "number"
    },
    "inability": {
     "type": "boolean"
    },
    "group": {
     "type": "number"
    }
   },
   "required": [
    "loanId",
    "contractNo",
    "cooperativeId",
    "borrowerName",
    "fundId",
    "entrusted",
    "outstanding",
    "overduePrincipal",
    "overdueInterest",
    "overdueSince",
    "overdueDays",
    "restructurings",
    "inability",
    "group"
   ]
  },
  "LoanFinding": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "figures": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "citation": {
     "allOf": [
      {
       "$ref": "#/components/schemas/Citation"
      }
     ],
     "nullable": true
    }
   },
   "required": [
    "code",
    "figures",
    "citation"
   ]
  },
  "LoanListItem": {
   "type": "object",
   "properties": {
    "loanId": {
     "type": "string"
    },
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "fundId": {
     "type": "string"
    },
    "programmeId": {
     "type": "string",
     "nullable": true
    },
    "cooperativeId": {
     "type": "string"
    },
    "borrowerName": {
     "type": "string"
    },
    "borrowerKind": {
     "type": "string"
    },
    "sector": {
     "type": "string"
    },
    "placeId": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "appliedOn": {
     "type": "string"
    },
    "purpose": {
     "type": "string"
    },
    "requested": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "approved": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "disbursed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "committed": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principalRepaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interestPaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "penaltyPaid": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "writtenOff": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "recovered": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "contractNo": {
     "type": "string",
     "nullable": true
    },
    "contracted": {
     "type": "boolean"
    },
    "appraisals": {
     "type": "number"
    },
    "relatedIds": {},
    "foldedText": {
     "type": "string"
    }
   },
   "required": [
    "loanId",
    "outstanding",
    "fundId",
    "programmeId",
    "cooperativeId",
    "borrowerName",
    "borrowerKind",
    "sector",
    "placeId",
    "status",
    "appliedOn",
    "purpose",
    "requested",
    "approved",
    "disbursed",
    "committed",
    "principalRepaid",
    "interestPaid",
    "penaltyPaid",
    "credit",
    "writtenOff",
    "recovered",
    "contractNo",
    "contracted",
    "appraisals",
    "relatedIds",
    "foldedText"
   ]
  },
  "LoanPreview": {
   "type": "object",
   "properties": {
    "saved": {
     "type": "boolean",
     "enum": [
      false
     ]
    },
    "refusals": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "sentence": {
        "$ref": "#/components/schemas/Sentence"
       },
       "figures": {
        "type": "object",
        "additionalProperties": {}
       }
      },
      "required": [
       "code",
       "sentence",
       "figures"
      ]
     }
    },
    "events": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "type": {
        "type": "string"
       },
       "on": {
        "type": "string",
        "format": "date"
       },
       "data": {}
      },
      "required": [
       "type",
       "on",
       "data"
      ]
     }
    },
    "fundRoom": {
     "allOf": [
      {
       "$ref": "#/components/schemas/FundRoomTried"
      }
     ],
     "nullable": true
    },
    "loan": {
     "type": "object",
     "properties": {
      "actions": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/NextAction"
       }
      },
      "moved": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Moved"
        }
       ],
       "nullable": true
      },
      "committed": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "account": {
       "type": "object",
       "properties": {
        "overdueDays": {
         "type": "number"
        },
        "penaltyDue": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "credit": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "debtGroup": {
         "type": "number",
         "nullable": true
        },
        "restructurings": {
         "type": "number"
        },
        "payOff": {
         "type": "object",
         "properties": {
          "penalty": {
           "type": "string",
           "pattern": "^-?\\d+$"
          },
          "interest": {
           "type": "string",
           "pattern": "^-?\\d+$"
          },
          "principal": {
           "type": "string",
           "pattern": "^-?\\d+$"
          },
          "credit": {
           "type": "string",
           "pattern": "^-?\\d+$"
          },
          "total": {
           "type": "string",
           "pattern": "^-?\\d+$"
          },
          "on": {
           "type": "string",
           "format": "date"
          }
         },
         "required": [
          "penalty",
          "interest",
          "principal",
          "credit",
          "total",
          "on"
         ]
        },
        "writtenOff": {
         "type": "object",
         "properties": {
          "on": {
           "type": "string",
           "format": "date"
          },
          "principal": {
           "type": "string",
           "pattern": "^-?\\d+$"
          },
          "interest": {
           "type": "string",
           "pattern": "^-?\\d+$"
          }
         },
         "required": [
          "on",
          "principal",
          "interest"
         ],
         "nullable": true
        },
        "recovered": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "overdueSince": {
         "type": "string",
         "format": "date",
         "nullable": true
        },
        "overduePrincipal": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "overdueInterest": {
         "type": "string",
         "pattern": "^-?\\d+$"
        },
        "schedule": {
         "type": "array",
         "items": {
          "anyOf": [
           {
            "type": "object",
            "properties": {
             "no": {
              "type": "number"
             },
             "dueOn": {
              "type": "string",
              "format": "date"
             },
             "principal": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "interest": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "total": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "principalLeft": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "interestLeft": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "paidOn": {
              "type": "string",
              "format": "date",
              "nullable": true
             },
             "replacedOn": {
              "type": "string",
              "format": "date",
              "nullable": true
             },
             "state": {
              "type": "string",
              "enum": [
               "due",
               "overdue",
               "paid",
               "replaced"
              ]
             }
            },
            "required": [
             "no",
             "dueOn",
             "principal",
             "interest",
             "total",
             "principalLeft",
             "interestLeft",
             "paidOn",
             "replacedOn",
             "state"
            ]
           },
           {
            "type": "object",
            "properties": {
             "no": {
              "type": "number"
             },
             "dueOn": {
              "type": "string",
              "format": "date"
             },
             "principal": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "interest": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "total": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "principalLeft": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "interestLeft": {
              "type": "string",
              "pattern": "^-?\\d+$"
             },
             "paidOn": {
              "type": "string",
              "nullable": true
             },
             "replacedOn": {
              "type": "string",
              "nullable": true
             },
             "state": {
              "type": "string",
              "enum": [
               "paid-ahead",
               "upcoming"
              ]
             }
            },
            "required": [
             "no",
             "dueOn",
             "principal",
             "interest",
             "total",
             "principalLeft",
             "interestLeft",
             "paidOn",
             "replacedOn",
             "state"
            ]
           }
          ]
         }
        }
       },
       "required": [
        "overdueDays",
        "penaltyDue",
        "credit",
        "debtGroup",
        "restructurings",
        "payOff",
        "writtenOff",
        "recovered",
        "overdueSince",
        "overduePrincipal",
        "overdueInterest",
        "schedule"
       ],
       "nullable": true
      },
      "securities": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "position": {
          "type": "number"
         },
         "on": {
          "type": "string",
          "format": "date"
         },
         "kind": {},
         "description": {},
         "value": {},
         "document": {}
        },
        "required": [
         "position",
         "on",
         "kind",
         "description",
         "value",
         "document"
        ]
       }
      },
      "disbursed": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "principalRepaid": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "writtenOff": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "outstanding": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "credit": {
       "type": "string",
       "pattern": "^-?\\d+$"
      },
      "tranches": {
       "type": "number"
      },
      "status": {
       "type": "string",
       "enum": [
        "active",
        "applied",
        "appraised",
        "approved",
        "contracted",
        "expired",
        "rejected",
        "settled",
        "withdrawn",
        "written-off"
       ]
      },
      "terms": {
       "$ref": "#/components/schemas/LoanTerms"
      },
      "relatedIds": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "hands": {
       "type": "object",
       "properties": {
        "maker": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "approver": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "payer": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       },
       "required": [
        "maker",
        "approver",
        "payer"
       ]
      },
      "appliedOn": {
       "type": "string"
      },
      "appraisedOn": {
       "type": "string",
       "nullable": true
      },
      "votes": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/LoanVote"
       }
      },
      "approval": {
       "allOf": [
        {
         "$ref": "#/components/schemas/LoanApproval"
        }
       ],
       "nullable": true
      },
      "approvalLapsed": {
       "type": "boolean"
      },
      "contract": {
       "allOf": [
        {
         "$ref": "#/components/schemas/LoanContract"
        }
       ],
       "nullable": true
      },
      "loanId": {
       "type": "string"
      },
      "reference": {
       "$ref": "#/components/schemas/LoanReference"
      }
     },
     "required": [
      "actions",
      "moved",
      "committed",
      "account",
      "securities",
      "disbursed",
      "principalRepaid",
      "writtenOff",
      "outstanding",
      "credit",
      "tranches",
      "status",
      "terms",
      "relatedIds",
      "hands",
      "appliedOn",
      "appraisedOn",
      "votes",
      "approval",
      "approvalLapsed",
      "contract",
      "loanId",
      "reference"
     ],
     "nullable": true
    }
   },
   "required": [
    "saved",
    "refusals",
    "events",
    "fundRoom",
    "loan"
   ]
  },
  "LoanReceipt": {
   "type": "object",
   "properties": {
    "sharedOut": {
     "$ref": "#/components/schemas/SharedOut"
    },
    "moved": {
     "allOf": [
      {
       "$ref": "#/components/schemas/Moved"
      }
     ],
     "nullable": true
    },
    "position": {
     "type": "number"
    },
    "version": {
     "type": "number"
    },
    "leafHash": {
     "type": "string"
    },
    "recordedAt": {
     "type": "string"
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReceiptEntry"
     }
    }
   },
   "required": [
    "position",
    "version",
    "leafHash",
    "recordedAt",
    "entries"
   ]
  },
  "LoanReference": {
   "type": "object",
   "properties": {
    "loanId": {
     "type": "string"
    },
    "fundId": {
     "type": "string"
    },
    "programmeId": {
     "type": "string",
     "nullable": true
    },
    "borrower": {
     "$ref": "#/components/schemas/Borrower"
    }
   },
   "required": [
    "loanId",
    "fundId",
    "programmeId",
    "borrower"
   ]
  },
  "LoanTerms": {
   "type": "object",
   "properties": {
    "purpose": {
     "type": "string"
    },
    "projectCost": {
     "type": "string"
    },
    "ownCapital": {
     "type": "string"
    },
    "amount": {
     "type": "string"
    },
    "termMonths": {
     "type": "number"
    },
    "ratePercentPerYear": {
     "type": "string"
    }
   },
   "required": [
    "purpose",
    "projectCost",
    "ownCapital",
    "amount",
    "termMonths",
    "ratePercentPerYear"
   ]
  },
  "LoanVote": {
   "type": "object",
   "properties": {
    "actor": {
     "type": "string"
    },
    "on": {
     "type": "string"
    },
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "roles": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "actor",
    "on",
    "amount",
    "roles"
   ]
  },
  "MadeBatch": {
   "type": "object",
   "properties": {
    "madeByLogin": {
     "type": "string"
    },
    "importId": {
     "type": "string"
    },
    "kind": {
     "type": "string"
    },
    "fileName": {
     "type": "string"
    },
    "sha256": {
     "type": "string"
    },
    "bytes": {
     "type": "number"
    },
    "rows": {
     "type": "number"
    },
    "titles": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "mapping": {
     "type": "object",
     "additionalProperties": {
      "type": "number"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "checked",
      "checking",
      "committed",
      "committing",
      "read",
      "undoing",
      "undone"
     ]
    },
    "done": {
     "type": "number"
    },
    "version": {
     "type": "number"
    },
    "failure": {
     "allOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      }
     ],
     "nullable": true
    },
    "madeBy": {
     "type": "string"
    },
    "madeAt": {
     "type": "string"
    },
    "entry": {
     "type": "number",
     "nullable": true
    },
    "undoneEntry": {
     "type": "number",
     "nullable": true
    },
    "counts": {
     "type": "object",
     "properties": {
      "right": {
       "type": "number"
      },
      "read": {
       "type": "number"
      },
      "undone": {
       "type": "number"
      },
      "wrong": {
       "type": "number"
      },
      "duplicate": {
       "type": "number"
      },
      "recorded": {
       "type": "number"
      },
      "refused": {
       "type": "number"
      },
      "kept": {
       "type": "number"
      }
     },
     "required": []
    }
   },
   "required": [
    "madeByLogin",
    "importId",
    "kind",
    "fileName",
    "sha256",
    "bytes",
    "rows",
    "titles",
    "mapping",
    "state",
    "done",
    "version",
    "failure",
    "madeBy",
    "madeAt",
    "entry",
    "undoneEntry",
    "counts"
   ]
  },
  "Moved": {
   "type": "object",
   "properties": {
    "instalments": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "no": {
        "type": "number"
       },
       "dueOn": {
        "type": "string"
       },
       "before": {
        "allOf": [
         {
          "$ref": "#/components/schemas/RowFigures"
         }
        ],
        "nullable": true
       },
       "after": {
        "allOf": [
         {
          "$ref": "#/components/schemas/RowFigures"
         }
        ],
        "nullable": true
       }
      },
      "required": [
       "no",
       "dueOn",
       "before",
       "after"
      ]
     }
    },
    "repayments": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "position": {
        "type": "number"
       },
       "on": {
        "type": "string"
       },
       "before": {
        "allOf": [
         {
          "$ref": "#/components/schemas/Shared"
         }
        ],
        "nullable": true
       },
       "after": {
        "allOf": [
         {
          "$ref": "#/components/schemas/Shared"
         }
        ],
        "nullable": true
       }
      },
      "required": [
       "position",
       "on",
       "before",
       "after"
      ]
     }
    },
    "balances": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "on": {
        "type": "string"
       },
       "before": {
        "type": "string",
        "pattern": "^-?\\d+$"
       },
       "after": {
        "type": "string",
        "pattern": "^-?\\d+$"
       }
      },
      "required": [
       "on",
       "before",
       "after"
      ]
     }
    },
    "totals": {
     "type": "object",
     "properties": {
      "before": {
       "$ref": "#/components/schemas/Totals"
      },
      "after": {
       "$ref": "#/components/schemas/Totals"
      }
     },
     "required": [
      "before",
      "after"
     ]
    }
   },
   "required": [
    "instalments",
    "repayments",
    "balances",
    "totals"
   ]
  },
  "MovedFigure": {
   "type": "object",
   "properties": {
    "movedBy": {
     "type": "array",
     "items": {
      "type": "number"
     }
    },
    "key": {
     "type": "string"
    },
    "label": {
     "$ref": "#/components/schemas/Sentence"
    },
    "unit": {
     "type": "string",
     "enum": [
      "basis-points",
      "count",
      "days",
      "dong",
      "words"
     ]
    },
    "before": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      },
      {
       "type": "string",
       "pattern": "^-?\\d+$"
      }
     ],
     "nullable": true
    },
    "after": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      },
      {
       "type": "string",
       "pattern": "^-?\\d+$"
      }
     ],
     "nullable": true
    },
    "difference": {
     "type": "string",
     "pattern": "^-?\\d+$",
     "nullable": true
    },
    "text": {
     "$ref": "#/components/schemas/Sentence"
    }
   },
   "required": [
    "movedBy",
    "key",
    "label",
    "unit",
    "before",
    "after",
    "difference",
    "text"
   ]
  },
  "NextAction": {
   "type": "object",
   "properties": {
    "action": {
     "type": "string"
    },
    "refused": {
     "type": "string",
     "enum": [
      "FOUR_EYES",
      "NOT_ON_COMMITTEE",
      "VOTED_ALREADY"
     ],
     "nullable": true
    }
   },
   "required": [
    "action",
    "refused"
   ]
  },
  "OfficialDocument": {
   "type": "object",
   "properties": {
    "superior": {
     "type": "string",
     "nullable": true
    },
    "agency": {
     "type": "string"
    },
    "number": {
     "type": "string",
     "nullable": true
    },
    "symbol": {
     "type": "string"
    },
    "place": {
     "type": "string"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "title": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "body": {
     "type": "array",
     "items": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DocumentTable"
       },
       {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string",
          "enum": [
           "heading"
          ]
         },
         "level": {
          "type": "number",
          "enum": [
           1,
           2,
           3
          ]
         },
         "text": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "level",
         "text"
        ]
       },
       {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string",
          "enum": [
           "paragraph"
          ]
         },
         "text": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "text"
        ]
       }
      ]
     }
    },
    "signedFor": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "signedBy": {
     "type": "string",
     "nullable": true
    },
    "recipients": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "notice": {
     "type": "string",
     "nullable": true
    },
    "provenance": {
     "type": "array",
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "required": [
    "superior",
    "agency",
    "number",
    "symbol",
    "place",
    "on",
    "title",
    "subject",
    "body",
    "signedFor",
    "signedBy",
    "recipients",
    "notice",
    "provenance"
   ]
  },
  "OpenSession": {
   "type": "object",
   "properties": {
    "sessionId": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "browser",
      "program"
     ]
    },
    "label": {
     "type": "string"
    },
    "createdAt": {
     "type": "string"
    },
    "expiresAt": {
     "type": "string"
    },
    "current": {
     "type": "boolean"
    }
   },
   "required": [
    "sessionId",
    "kind",
    "label",
    "createdAt",
    "expiresAt",
    "current"
   ]
  },
  "Parked": {
   "type": "object",
   "properties": {
    "authorityId": {
     "type": "string"
    },
    "projection": {
     "type": "string"
    },
    "streamId": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "error": {
     "type": "string"
    },
    "parkedAt": {
     "type": "string"
    }
   },
   "required": [
    "authorityId",
    "projection",
    "streamId",
    "position",
    "error",
    "parkedAt"
   ]
  },
  "Passed": {
   "type": "object",
   "properties": {
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date"
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TouchingEntry"
     }
    },
    "differences": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    }
   },
   "required": [
    "from",
    "to",
    "entries",
    "differences"
   ]
  },
  "Period": {
   "type": "object",
   "properties": {
    "from": {
     "type": "string",
     "format": "date"
    },
    "to": {
     "type": "string",
     "format": "date",
     "nullable": true
    }
   },
   "required": [
    "from",
    "to"
   ]
  },
  "PeriodCheck": {
   "type": "object",
   "properties": {
    "period": {
     "type": "string"
    },
    "closedAt": {
     "type": "number"
    },
    "asOf": {
     "type": "string"
    },
    "asKnown": {
     "type": "number"
    },
    "holds": {
     "type": "boolean"
    },
    "faults": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ClosingFault"
     }
    },
    "otherVersions": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "sameToday": {
     "type": "boolean"
    },
    "since": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReportSince"
     }
    }
   },
   "required": [
    "period",
    "closedAt",
    "asOf",
    "asKnown",
    "holds",
    "faults",
    "otherVersions",
    "sameToday",
    "since"
   ]
  },
  "PersonCard": {
   "type": "object",
   "properties": {
    "personId": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "registeredOn": {
     "type": "string",
     "format": "date"
    },
    "erasedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "mark": {
     "type": "string",
     "nullable": true
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/HeldRole"
     }
    }
   },
   "required": [
    "personId",
    "status",
    "registeredOn",
    "erasedOn",
    "mark",
    "roles"
   ]
  },
  "PersonalData": {
   "type": "object",
   "properties": {
    "personId": {
     "type": "string"
    },
    "status": {
     "type": "string",
     "enum": [
      "erased",
      "registered"
     ]
    },
    "name": {
     "type": "string"
    },
    "nationalId": {
     "type": "string",
     "nullable": true
    },
    "phone": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "personId",
    "status",
    "name",
    "nationalId",
    "phone"
   ]
  },
  "PossibleCause": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "enum": [
      "other-denominator",
      "parts-may-be-incomplete",
      "remainder-of-100",
      "truncated"
     ]
    },
    "figures": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "code",
    "figures"
   ]
  },
  "ProgrammeListed": {
   "type": "object",
   "properties": {
    "programmeId": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "status": {
     "type": "string",
     "enum": [
      "closed",
      "open"
     ]
    },
    "period": {
     "$ref": "#/components/schemas/Period"
    },
    "kinds": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "founding",
       "fund-loan",
       "land",
       "technology",
       "trade",
       "training-formal-course",
       "training-short-course"
      ]
     }
    },
    "legalBasis": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Citation"
     }
    },
    "openedOn": {
     "type": "string",
     "format": "date"
    },
    "closedOn": {
     "type": "string",
     "format": "date",
     "nullable": true
    },
    "version": {
     "type": "number"
    }
   },
   "required": [
    "programmeId",
    "name",
    "status",
    "period",
    "kinds",
    "legalBasis",
    "openedOn",
    "closedOn",
    "version"
   ]
  },
  "Receipt": {
   "type": "object",
   "properties": {
    "position": {
     "type": "number"
    },
    "version": {
     "type": "number"
    },
    "leafHash": {
     "type": "string"
    },
    "recordedAt": {
     "type": "string"
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReceiptEntry"
     }
    }
   },
   "required": [
    "position",
    "version",
    "leafHash",
    "recordedAt",
    "entries"
   ]
  },
  "ReceiptEntry": {
   "type": "object",
   "properties": {
    "position": {
     "type": "number"
    },
    "streamId": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "type": {
     "type": "string"
    },
    "leafHash": {
     "type": "string"
    }
   },
   "required": [
    "position",
    "streamId",
    "version",
    "type",
    "leafHash"
   ]
  },
  "ReconciliationRow": {
   "type": "object",
   "properties": {
    "rule": {
     "type": "string",
     "enum": [
      "implied-remainder",
      "mean-of-total",
      "part-of-period",
      "same-digits",
      "share-of-ratio",
      "shares-of-whole",
      "stated-and-computed",
      "stated-twice",
      "subsets-of-whole",
      "sum-of-parts"
     ]
    },
    "check": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "stated": {
     "type": "string"
    },
    "computed": {
     "type": "string"
    },
    "difference": {
     "type": "string"
    },
    "unit": {
     "type": "string"
    },
    "figures": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "qualifier": {
     "type": "string"
    },
    "possibleCause": {
     "allOf": [
      {
       "$ref": "#/components/schemas/PossibleCause"
      }
     ],
     "nullable": true
    },
    "explanation": {
     "type": "string",
     "nullable": true
    },
    "agrees": {
     "type": "boolean"
    }
   },
   "required": [
    "rule",
    "check",
    "subject",
    "stated",
    "computed",
    "difference",
    "unit",
    "figures",
    "qualifier",
    "possibleCause",
    "explanation",
    "agrees"
   ]
  },
  "RecordEntry": {
   "type": "object",
   "properties": {
    "position": {
     "type": "number"
    },
    "type": {
     "type": "string"
    },
    "on": {
     "type": "string"
    },
    "recordedAt": {
     "type": "string"
    },
    "data": {}
   },
   "required": [
    "position",
    "type",
    "on",
    "recordedAt",
    "data"
   ]
  },
  "Recorded": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string"
    },
    "schema": {
     "type": "number"
    },
    "data": {},
    "authorityId": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "streamId": {
     "type": "string"
    },
    "streamVersion": {
     "type": "number"
    },
    "occurredOn": {
     "type": "string",
     "format": "date"
    },
    "occurredFrom": {
     "type": "string",
     "format": "date"
    },
    "precision": {
     "type": "string",
     "enum": [
      "day",
      "month",
      "period",
      "quarter",
      "year"
     ]
    },
    "recordedAt": {
     "type": "string"
    },
    "actor": {
     "type": "string"
    },
    "commandId": {
     "type": "string"
    },
    "correlationId": {
     "type": "string"
    },
    "legalBasis": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Citation"
     }
    },
    "nonce": {
     "type": "string"
    }
   },
   "required": [
    "type",
    "schema",
    "data",
    "authorityId",
    "position",
    "streamId",
    "streamVersion",
    "occurredOn",
    "occurredFrom",
    "precision",
    "recordedAt",
    "actor",
    "commandId",
    "correlationId",
    "legalBasis",
    "nonce"
   ]
  },
  "ReportSince": {
   "type": "object",
   "properties": {
    "report": {
     "type": "string"
    },
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CauseEffect"
     }
    },
    "entries": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Caused"
     }
    },
    "notListed": {
     "type": "number"
    }
   },
   "required": [
    "report",
    "title",
    "moved",
    "causes",
    "entries",
    "notListed"
   ]
  },
  "RowFault": {
   "type": "object",
   "properties": {
    "column": {
     "type": "string",
     "nullable": true
    },
    "vi": {
     "type": "string"
    },
    "en": {
     "type": "string"
    }
   },
   "required": [
    "column",
    "vi",
    "en"
   ]
  },
  "RowFigures": {
   "type": "object",
   "properties": {
    "principal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principalLeft": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interestLeft": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "principal",
    "interest",
    "principalLeft",
    "interestLeft"
   ]
  },
  "RuleRow": {
   "type": "object",
   "properties": {
    "rule": {
     "type": "string"
    },
    "validFrom": {
     "type": "string",
     "format": "date"
    },
    "adoptedOn": {
     "type": "string",
     "format": "date"
    },
    "version": {
     "type": "number"
    },
    "position": {
     "type": "number"
    },
    "values": {
     "$ref": "#/components/schemas/RuleValues"
    },
    "citations": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Citation"
     }
    }
   },
   "required": [
    "rule",
    "validFrom",
    "adoptedOn",
    "version",
    "position",
    "values",
    "citations"
   ]
  },
  "RuleUsed": {
   "type": "object",
   "properties": {
    "rule": {
     "type": "string"
    },
    "version": {
     "type": "number"
    }
   },
   "required": [
    "rule",
    "version"
   ]
  },
  "RuleValues": {
   "type": "object",
   "additionalProperties": {}
  },
  "Sentence": {
   "type": "object",
   "properties": {
    "vi": {
     "type": "string"
    },
    "en": {
     "type": "string"
    }
   },
   "required": [
    "vi",
    "en"
   ]
  },
  "Shared": {
   "type": "object",
   "properties": {
    "penalty": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "interest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "principal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "penalty",
    "interest",
    "principal",
    "credit"
   ]
  },
  "SharedOut": {
   "type": "object",
   "properties": {
    "penalty": {
     "type": "string"
    },
    "interest": {
     "type": "string"
    },
    "principal": {
     "type": "string"
    },
    "credit": {
     "type": "string"
    }
   },
   "required": [
    "penalty",
    "interest",
    "principal",
    "credit"
   ]
  },
  "SourceSentence": {
   "type": "object",
   "properties": {
    "document": {
     "type": "string"
    },
    "quotation": {
     "type": "string"
    }
   },
   "required": [
    "document",
    "quotation"
   ]
  },
  "SourcedAmount": {
   "type": "object",
   "properties": {
    "source": {
     "type": "string",
     "enum": [
      "central",
      "foreign",
      "fund",
      "local",
      "members",
      "other",
      "unstated"
     ]
    },
    "amount": {
     "type": "string"
    }
   },
   "required": [
    "source",
    "amount"
   ]
  },
  "Step": {
   "type": "object",
   "properties": {
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "differences": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Difference"
     }
    },
    "position": {
     "type": "number"
    },
    "streamId": {
     "type": "string"
    },
    "type": {
     "type": "string"
    },
    "what": {
     "$ref": "#/components/schemas/Sentence"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "recordedAt": {
     "type": "string"
    },
    "actor": {
     "type": "string"
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "about": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "asOf",
    "differences",
    "position",
    "streamId",
    "type",
    "what",
    "on",
    "recordedAt",
    "actor",
    "reason",
    "about"
   ]
  },
  "Subject": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "cooperative",
      "founding",
      "loan"
     ]
    },
    "id": {
     "type": "string"
    }
   },
   "required": [
    "kind",
    "id"
   ]
  },
  "TargetWithMeasurements": {
   "type": "object",
   "properties": {
    "targetId": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "unit": {
     "type": "string"
    },
    "value": {
     "type": "string"
    },
    "qualifier": {
     "type": "string"
    },
    "dueOn": {
     "$ref": "#/components/schemas/DatedOn"
    },
    "position": {
     "type": "number"
    },
    "measurements": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "on": {
        "type": "string"
       },
       "precision": {
        "type": "string"
       },
       "value": {
        "type": "string"
       },
       "qualifier": {
        "type": "string"
       },
       "source": {
        "allOf": [
         {
          "$ref": "#/components/schemas/SourceSentence"
         }
        ],
        "nullable": true
       },
       "position": {
        "type": "number"
       }
      },
      "required": [
       "on",
       "precision",
       "value",
       "qualifier",
       "source",
       "position"
      ]
     }
    }
   },
   "required": [
    "targetId",
    "title",
    "unit",
    "value",
    "qualifier",
    "dueOn",
    "position",
    "measurements"
   ]
  },
  "Task": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "due",
      "group",
      "overdue"
     ]
    },
    "loanId": {
     "type": "string"
    },
    "about": {
     "type": "string",
     "format": "date"
    },
    "notedOn": {
     "type": "string",
     "format": "date"
    },
    "details": {
     "type": "object",
     "additionalProperties": {}
    }
   },
   "required": [
    "kind",
    "loanId",
    "about",
    "notedOn",
    "details"
   ]
  },
  "Thing": {
   "type": "object",
   "properties": {
    "field": {
     "type": "string"
    },
    "id": {
     "type": "string"
    },
    "streamId": {
     "type": "string"
    },
    "name": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "field",
    "id",
    "streamId",
    "name"
   ]
  },
  "ToldEntry": {
   "type": "object",
   "properties": {
    "title": {
     "$ref": "#/components/schemas/Sentence"
    },
    "sentence": {
     "$ref": "#/components/schemas/Sentence"
    },
    "actor": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "about": {
     "type": "array",
     "items": {
      "type": "number"
     }
    },
    "replacedBy": {
     "type": "array",
     "items": {
      "type": "number"
     }
    },
    "event": {
     "$ref": "#/components/schemas/Recorded"
    },
    "leafHash": {
     "type": "string"
    }
   },
   "required": [
    "title",
    "sentence",
    "actor",
    "reason",
    "about",
    "replacedBy",
    "event",
    "leafHash"
   ]
  },
  "TotalRow": {
   "type": "object",
   "properties": {
    "amount": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "organisations": {
     "type": "number",
     "nullable": true
    },
    "attendances": {
     "type": "number",
     "nullable": true
    },
    "people": {
     "type": "number",
     "nullable": true
    },
    "projects": {
     "type": "number",
     "nullable": true
    },
    "byOrganisationKind": {
     "type": "object",
     "additionalProperties": {
      "$ref": "#/components/schemas/KindShare"
     }
    }
   },
   "required": [
    "amount",
    "organisations",
    "attendances",
    "people",
    "projects",
    "byOrganisationKind"
   ]
  },
  "Totals": {
   "type": "object",
   "properties": {
    "outstanding": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overduePrincipal": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "overdueInterest": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "penaltyDue": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "outstanding",
    "overduePrincipal",
    "overdueInterest",
    "penaltyDue",
    "credit"
   ]
  },
  "TouchingEntry": {
   "type": "object",
   "properties": {
    "position": {
     "type": "number"
    },
    "streamId": {
     "type": "string"
    },
    "type": {
     "type": "string"
    },
    "what": {
     "$ref": "#/components/schemas/Sentence"
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "recordedAt": {
     "type": "string"
    },
    "actor": {
     "type": "string"
    },
    "reason": {
     "type": "string",
     "nullable": true
    },
    "about": {
     "type": "number",
     "nullable": true
    }
   },
   "required": [
    "position",
    "streamId",
    "type",
    "what",
    "on",
    "recordedAt",
    "actor",
    "reason",
    "about"
   ]
  },
  "TrialLine": {
   "type": "object",
   "properties": {
    "account": {
     "type": "string",
     "enum": [
      "capital",
      "cash",
      "costs",
      "credit",
      "interest",
      "loans",
      "provision-costs",
      "provisions",
      "recovered",
      "written-off"
     ]
    },
    "balance": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "debit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "credit": {
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "account",
    "balance",
    "debit",
    "credit"
   ]
  },
  "Unchecked": {
   "type": "object",
   "properties": {
    "check": {
     "type": "string"
    },
    "reason": {
     "type": "string",
     "enum": [
      "later-unsigned",
      "no-checkpoint",
      "no-key",
      "range",
      "signer-away"
     ]
    }
   },
   "required": [
    "check",
    "reason"
   ]
  },
  "Verification": {
   "type": "object",
   "properties": {
    "authorityId": {
     "type": "string"
    },
    "entries": {
     "type": "number"
    },
    "head": {
     "type": "number"
    },
    "from": {
     "type": "number"
    },
    "to": {
     "type": "number"
    },
    "checkpoints": {
     "type": "number"
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Finding"
     }
    },
    "unchecked": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Unchecked"
     }
    },
    "digests": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    }
   },
   "required": [
    "authorityId",
    "entries",
    "head",
    "from",
    "to",
    "checkpoints",
    "findings",
    "unchecked",
    "digests"
   ]
  },
  "VerificationRun": {
   "type": "object",
   "properties": {
    "runId": {
     "type": "string"
    },
    "journal": {
     "type": "string",
     "enum": [
      "accesses",
      "entries"
     ]
    },
    "requestedBy": {
     "type": "string"
    },
    "requestedAt": {
     "type": "string"
    },
    "finishedAt": {
     "type": "string",
     "nullable": true
    },
    "result": {
     "allOf": [
      {
       "$ref": "#/components/schemas/Verification"
      }
     ],
     "nullable": true
    }
   },
   "required": [
    "runId",
    "journal",
    "requestedBy",
    "requestedAt",
    "finishedAt",
    "result"
   ]
  },
  "WatchedJob": {
   "type": "object",
   "properties": {
    "jobId": {
     "type": "string"
    },
    "state": {
     "type": "string",
     "enum": [
      "active",
      "delayed",
      "failed",
      "waiting"
     ]
    },
    "attempts": {
     "type": "number"
    },
    "addedAt": {
     "type": "string"
    },
    "failure": {
     "type": "string",
     "nullable": true
    }
   },
   "required": [
    "jobId",
    "state",
    "attempts",
    "addedAt",
    "failure"
   ]
  },
  "WatchedQueue": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "counts": {
     "type": "object",
     "properties": {
      "active": {
       "type": "number"
      },
      "waiting": {
       "type": "number"
      },
      "delayed": {
       "type": "number"
      },
      "failed": {
       "type": "number"
      }
     },
     "required": [
      "active",
      "waiting",
      "delayed",
      "failed"
     ]
    },
    "jobs": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/WatchedJob"
     }
    }
   },
   "required": [
    "name",
    "counts",
    "jobs"
   ]
  },
  "Webhook": {
   "type": "object",
   "properties": {
    "webhookId": {
     "type": "string"
    },
    "address": {
     "type": "string"
    },
    "eventTypes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "createdAt": {
     "type": "string"
    },
    "createdBy": {
     "type": "string"
    },
    "position": {
     "type": "number"
    },
    "behind": {
     "type": "number"
    },
    "failures": {
     "type": "number"
    },
    "nextTryAt": {
     "type": "string",
     "nullable": true
    },
    "paused": {
     "type": "string",
     "enum": [
      "by-hand",
      "failing"
     ],
     "nullable": true
    },
    "lastArrivalAt": {
     "type": "string",
     "nullable": true
    },
    "lastError": {
     "allOf": [
      {
       "$ref": "#/components/schemas/Sentence"
      }
     ],
     "nullable": true
    }
   },
   "required": [
    "webhookId",
    "address",
    "eventTypes",
    "createdAt",
    "createdBy",
    "position",
    "behind",
    "failures",
    "nextTryAt",
    "paused",
    "lastArrivalAt",
    "lastError"
   ]
  }
 }
};
