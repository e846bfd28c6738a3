/* Made by `npm run api-types` from the controllers; a spec tells when they say otherwise. */
export interface paths {
    "/api/access-journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrailController_accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_list"];
        put?: never;
        post: operations["AccountsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccountsController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AccountsController_changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CooperativesController_list"];
        put?: never;
        post: operations["CooperativesController_registerOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CooperativesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_assignCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/codes/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/conversions/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_conversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/dissolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/dissolutions/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_dissolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/grades/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/moves/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/names/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/registrations/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_changeSector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/sectors/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_sector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/yearly-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativesController_fileYearlyReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/yearly-returns/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CooperativeCorrectionsController_yearlyReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CooperativesController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cost-split-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CostSplitPreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_list"];
        put?: never;
        post: operations["DocumentsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{documentId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DocumentsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{documentId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DocumentsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiguresController_list"];
        put?: never;
        post: operations["FiguresController_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{figureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiguresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{figureId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FiguresController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{figureId}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FiguresController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{figureId}/explanations/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FiguresController_correctExplanation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{figureId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FiguresController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FoundingAdviceController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-advice/{supportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FoundingAdviceController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-advice/{supportId}/cooperatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FoundingAdviceController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-advice/{supportId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FoundingAdviceController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-advice/{supportId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FoundingAdviceController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frozen-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FrozenReportsController_list"];
        put?: never;
        post: operations["FrozenReportsController_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frozen-reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FrozenReportsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frozen-reports/{reportId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FrozenReportController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frozen-reports/{reportId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FrozenReportController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundsController_list"];
        put?: never;
        post: operations["FundsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_contribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_payCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/opening-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_stateBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/provision-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProvisionsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProvisionsController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/retained-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_retain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{fundId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_list"];
        put?: never;
        post: operations["ImportsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_one"];
        put?: never;
        post?: never;
        delete: operations["ImportsController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ImportsController_check"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrailController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrailController_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/{position}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogController_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrailController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrailController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrailController_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LandGrantsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land-grants/{supportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LandGrantsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land-grants/{supportId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LandGrantsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land-grants/{supportId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LandGrantsController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land-grants/{supportId}/returns/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LandGrantsController_correctReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land-grants/{supportId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LandGrantsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LegalTextsController_list"];
        put?: never;
        post: operations["LegalTextsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-texts/{legalTextId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LegalTextsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-texts/{legalTextId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LegalTextsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-texts/{legalTextId}/repeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LegalTextsController_repeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-texts/{legalTextId}/repeals/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LegalTextsController_correctRepeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-texts/{legalTextId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LegalTextsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoansController_list"];
        put?: never;
        post: operations["LoansController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoansController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/application-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/credit-refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/disbursement-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_correctDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_disburse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_expire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/interest-pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/interest-waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/pay-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoansController_payOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/rate-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_changeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/repayment-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_correctRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_repay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/restructurings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_restructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/securities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_takeSecurity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/security-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_releaseSecurity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoansController_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loans/{loanId}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LoansController_writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogController_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/key-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogKeysController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogKeysController_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogKeysController_policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogController_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogController_inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogController_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccessController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessController_issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parked-streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parked-streams/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OperationsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsController_list"];
        put?: never;
        post: operations["PeriodsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodCheckController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeriodsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonsController_list"];
        put?: never;
        post: operations["PersonsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PersonsController_changeDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PersonsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PersonsController_takeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/roles/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PersonsController_endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PersonsController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_list"];
        put?: never;
        post: operations["PlacesController_define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{placeId}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacesController_succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammesController_list"];
        put?: never;
        post: operations["ProgrammesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_setBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/budgets/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrectionsController_budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/closings/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrectionsController_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/extensions/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrectionsController_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/openings/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrectionsController_opening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_setTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/targets/{targetId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrectionsController_target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/targets/{targetId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammesController_measureTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/targets/{targetId}/measurements/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrectionsController_measurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperationsController_projections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projections/{name}/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperationsController_queues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OperationsController_retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{authorityId}/{position}/{leafHash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptsController_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/cooperatives/{cooperativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_cooperative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/cooperatives/{cooperativeId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_cooperativeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/cooperatives/{cooperativeId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_cooperativeSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/funds/{fundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_fund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/funds/{fundId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_fundChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/funds/{fundId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_fundSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/loans/{loanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_loan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/loans/{loanId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_loanChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/loans/{loanId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_loanSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_reported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/reports/{report}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_reportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replay/reports/{report}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplayController_reportSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/debts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoanBookController_debts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/due-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoanBookController_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/exposure/{cooperativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoanBookController_exposure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/ledger/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/loan-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LoanBookController_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/periodic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodicReportController_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/periodic/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeriodicReportController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_reconciled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_disbursementTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_trialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/utilisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UtilisationController_utilisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/utilisation/over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UtilisationController_overTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RulesController_inForce"];
        put?: never;
        post: operations["RulesController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RulesController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{rule}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RulesController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{rule}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RulesController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedule-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchedulePreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccessController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-aggregates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupportAggregatesController_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-aggregates/{aggregateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupportAggregatesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-aggregates/{aggregateId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupportAggregatesController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-aggregates/{aggregateId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupportAggregatesController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/technology-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TechnologyTransfersController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/technology-transfers/{supportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TechnologyTransfersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/technology-transfers/{supportId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TechnologyTransfersController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/technology-transfers/{supportId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TechnologyTransfersController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trade-promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TradePromotionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trade-promotions/{supportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TradePromotionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trade-promotions/{supportId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TradePromotionsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trade-promotions/{supportId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TradePromotionsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TrainingsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{supportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{supportId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TrainingsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{supportId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TrainingsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperationsController_verifications"];
        put?: never;
        post: operations["OperationsController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifiers/{tool}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VerifierController_tool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebhooksController_list"];
        put?: never;
        post: operations["WebhooksController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["WebhooksController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WebhooksController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WebhooksController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WebhooksController_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            accountId: string;
            authorityId: string;
            login: string;
            mustChangePassword: boolean;
            roles: ("administrator" | "auditor" | "manager" | "officer")[];
        };
        AddWebhookDto: {
            /** @description https://… */
            address: string;
            /** @description Loại bút toán được gửi; bỏ trống là tất cả / types of entries to send; all if left out */
            eventTypes?: string[];
        };
        AdoptRuleDto: {
            citations: components["schemas"]["CitationDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            rule: string;
            /**
             * @description Áp dụng từ ngày / binds from
             * @example 2012-12-31
             */
            validFrom: string;
            /**
             * @example {
             *       "percentOfProjectMax": "80"
             *     }
             */
            values: {
                [key: string]: unknown;
            };
        };
        AgeSums: {
            from: number;
            loans: number;
            outstanding: string;
            overdueInterest: string;
            overduePrincipal: string;
            to: number | null;
        };
        AmendApplicationDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
            terms: components["schemas"]["TermsDto"];
        };
        ApplyForLoanDto: {
            cooperativeId: string;
            /** @description VND */
            currency?: string;
            evidence?: components["schemas"]["EvidenceDto"][];
            fundId: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            loanId?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            programmeId?: string;
            /** @description Tổ chức có liên quan / related borrowers */
            relatedIds?: string[];
            terms: components["schemas"]["TermsDto"];
        };
        AppraiseLoanDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            note: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            recommendation: "approve" | "reject";
        };
        ApproveLoanDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        AreaDto: {
            /** @enum {string} */
            unit: "m2" | "ha";
            /** @example 8.547,06 */
            value: string;
        };
        AssignedColumnDto: {
            column: string;
            /** @description Cột của tệp, đếm từ 0 / column of the file, from 0 */
            index: number;
        };
        Authority: {
            authorityId: string;
            illustrative: boolean;
            name: string;
            province: string;
            slug: string;
        };
        BalanceSentenceDto: {
            document: string;
            quotation: string;
        };
        Batch: {
            bytes: number;
            counts: {
                duplicate?: number;
                kept?: number;
                read?: number;
                recorded?: number;
                refused?: number;
                right?: number;
                undone?: number;
                wrong?: number;
            };
            done: number;
            entry: number | null;
            failure: components["schemas"]["Sentence"] | null;
            fileName: string;
            importId: string;
            kind: string;
            madeAt: string;
            madeBy: string;
            mapping: {
                [key: string]: number;
            };
            rows: number;
            sha256: string;
            /** @enum {string} */
            state: "checked" | "checking" | "committed" | "committing" | "read" | "undoing" | "undone";
            titles: string[];
            undoneEntry: number | null;
            version: number;
        };
        BatchRow: {
            cells: string[];
            entry: number | null;
            faults: components["schemas"]["RowFault"][];
            no: number;
            /** @enum {string} */
            state: "duplicate" | "kept" | "read" | "recorded" | "refused" | "right" | "undone" | "wrong";
        };
        BeneficiaryDto: {
            /** @description Lượt / attendances */
            attendances?: number;
            cooperativeId: string;
            /** @description Người / people */
            people?: number;
            shares?: components["schemas"]["SourcedAmountDto"][];
            /** @description Hệ số chia kinh phí / weight in the cost split */
            weight?: number;
        };
        Borrower: {
            cooperativeId: string;
            /** @enum {string} */
            kind: "HTX" | "LHHTX" | "QTDND" | "THT";
            name: string;
            placeId: string;
            /** @enum {string} */
            sector: "agriculture-fishery" | "construction" | "credit" | "industry-crafts" | "other" | "trade-services" | "transport";
        };
        BorrowersDto: {
            count: number;
            /** @enum {string} */
            kind: "HTX" | "THT" | "QTDND" | "LHHTX";
        };
        BudgetDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            source: "central" | "local" | "other" | "members" | "foreign" | "fund" | "unstated";
            year: number;
        };
        BudgetOfYear: {
            amount: string;
            position: number;
            source: string;
            year: number;
        };
        Caused: {
            about: number | null;
            actor: string;
            /** @enum {string} */
            cause: "backdated" | "corrected" | "new" | "reversed";
            causeWords: components["schemas"]["Sentence"];
            differences: components["schemas"]["Difference"][];
            /** Format: date */
            on: string;
            position: number;
            reason: string | null;
            recordedAt: string;
            streamId: string;
            type: string;
            what: components["schemas"]["Sentence"];
        };
        CauseEffect: {
            /** @enum {string} */
            cause: "backdated" | "corrected" | "new" | "reversed";
            effects: components["schemas"]["Effect"][];
            entries: number;
            words: components["schemas"]["Sentence"];
        };
        CertificateDto: {
            issuedBy: string;
            number: string;
        };
        Change: {
            after: unknown;
            before: unknown;
            path: string;
        };
        ChangedLines: {
            after: string[];
            before: string[];
        };
        ChangePasswordDto: {
            present: string;
            wanted: string;
        };
        ChangePersonDetailsDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /** @description Họ và tên / full name */
            name: string;
            /** @description CCCD 12 số hoặc CMND 9 số */
            nationalId?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Điện thoại / phone */
            phone?: string;
            /** @description Lý do, không ghi tên người / the reason, without names */
            reason: string;
        };
        ChangeRateDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            rate: components["schemas"]["RateDto"];
            reason: string;
        };
        CheckImportDto: {
            assigned: components["schemas"]["AssignedColumnDto"][];
        };
        Citation: {
            article?: string;
            /** Format: date */
            date?: string;
            text: string;
        };
        CitationDto: {
            article?: string;
            /** @example 2012-12-31 */
            date?: string;
            text: string;
        };
        CitedInDto: {
            document: string;
            quotation: string;
        };
        ClosedPeriodCard: {
            closedAt: number;
            closedBy: string;
            closedOn: string;
            closing: {
                /** Format: date */
                asOf: string;
                checkpoint: components["schemas"]["ClosingCheckpoint"];
                closedAt: number;
                digests: {
                    [key: string]: {
                        digest: string;
                        version: number;
                    };
                };
                /** Format: date */
                from: string;
                period: string;
                reports: components["schemas"]["ClosingReport"][];
            } | null;
            figuresAt: number | null;
            fromDay: string;
            kind: string;
            note: string | null;
            period: string;
            reason: string | null;
            reopenedAt: number | null;
            reopenedBy: string | null;
            /** @enum {string} */
            status: "closed" | "reopened";
            toDay: string;
        };
        ClosePeriodDto: {
            note?: string;
            /** @description 2026-03, 2026-Q1, 2026 */
            period: string;
        };
        ClosingCheckpoint: {
            note: string | null;
            root: string;
            size: number;
        };
        ClosingDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Lý do đóng / why it is closed */
            reason: string;
        };
        ClosingFault: {
            actual: string;
            expected: string;
            subject: string;
            /** @enum {string} */
            what: "digest" | "figure" | "kept-rows" | "root";
        };
        ClosingFigure: {
            key: string;
            label: components["schemas"]["Sentence"];
            /** @enum {string} */
            unit: "basis-points" | "count" | "days" | "dong" | "words";
            value: (components["schemas"]["Sentence"] | string) | null;
        };
        ClosingReport: {
            figures: components["schemas"]["ClosingFigure"][];
            parameters: {
                [key: string]: string;
            };
            report: string;
            title: components["schemas"]["Sentence"];
        };
        CodeDto: {
            code: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            scheme: string;
        };
        Comparison: {
            a: string;
            b: string;
            notListed: number;
            passed: components["schemas"]["Passed"][];
            recorded: components["schemas"]["Caused"][];
            rows: components["schemas"]["MovedFigure"][];
            title: components["schemas"]["Sentence"];
        };
        ContractInterval: {
            /** @enum {number|null} */
            months: 12 | 1 | 3 | 6 | null;
            seasons: string[] | null;
        };
        ContractLoanDto: {
            /** @enum {string} */
            allocation?: "penalty-interest-principal" | "principal-interest-penalty";
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            contractNo: string;
            /** @description Cho vay ủy thác không chịu rủi ro / lent at another’s risk */
            entrusted?: boolean;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description % lãi suất trong hạn, per cent of the in-term rate; 150
             * @example 8.547,06
             */
            overduePercent?: string;
            schedule: components["schemas"]["ContractScheduleDto"];
        };
        ContractSchedule: {
            /** @enum {string} */
            dayCount: "30/360" | "actual/360" | "actual/365";
            every: components["schemas"]["ContractInterval"];
            gracePrincipalInstalments: number;
            holidays: string[];
            instalments: number;
            interestFreeInstalments: number;
            /** @enum {string} */
            method: "annuity" | "bullet" | "custom" | "equal-principal";
            /** @enum {string} */
            monthEnd: "first-of-next" | "last-day";
            moveOffNonWorkingDays: boolean;
            principalPlan: string[];
            rate: {
                /** @enum {string} */
                per: "month" | "year";
                percent: string;
            };
            /** @enum {string} */
            roundTo: "1" | "100" | "1000";
        };
        ContractScheduleDto: {
            /** @enum {string} */
            dayCount: "actual/365" | "actual/360" | "30/360";
            every: components["schemas"]["EveryDto"];
            gracePrincipalInstalments?: number;
            /** @description YYYY-MM-DD */
            holidays?: string[];
            instalments: number;
            interestFreeInstalments?: number;
            /** @enum {string} */
            method: "equal-principal" | "annuity" | "bullet" | "custom";
            /** @enum {string} */
            monthEnd?: "last-day" | "first-of-next";
            moveOffNonWorkingDays?: boolean;
            /** @description method = custom */
            principalPlan?: string[];
            rate: components["schemas"]["RateDto"];
            /** @enum {string} */
            roundTo?: "1" | "100" | "1000";
        };
        ContributeCapitalDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            note?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            source: "central" | "local" | "other" | "members" | "foreign" | "fund" | "unstated";
        };
        ConversionDto: {
            /** @enum {string} */
            kind: "HTX" | "THT" | "QTDND" | "LHHTX";
            legalBasis?: components["schemas"]["CitationDto"][];
            members?: number;
            name?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        CorrectAggregateDto: {
            amounts?: components["schemas"]["SourcedAmountDto"][];
            attendances?: number;
            /** @enum {string} */
            kind: "founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology";
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            organisations?: components["schemas"]["OrganisationCountDto"][];
            people?: number;
            position: number;
            programmeId?: string;
            projects?: number;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            reason: string;
            source: components["schemas"]["SentenceDto"];
            title: string;
        };
        CorrectBudgetDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /** @enum {string} */
            source: "central" | "local" | "other" | "members" | "foreign" | "fund" | "unstated";
            year: number;
        };
        CorrectClosingDto: {
            closingReason: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        CorrectCodeDto: {
            code: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            scheme: string;
        };
        CorrectConversionDto: {
            /** @enum {string} */
            kind: "HTX" | "THT" | "QTDND" | "LHHTX";
            legalBasis?: components["schemas"]["CitationDto"][];
            members?: number;
            name?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        CorrectDisbursementDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            creditCheck?: components["schemas"]["CreditCheckDto"];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        CorrectDissolutionDto: {
            /** @description Lý do giải thể / why it was dissolved */
            dissolutionReason: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            /** @description Lý do đính chính / why it is corrected */
            reason: string;
        };
        CorrectDocumentDto: {
            issuer?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            number?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            sha256?: string;
            title: string;
        };
        CorrectExplanationDto: {
            explanation: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /** @description Phép đối chiếu; để trống là mọi phép / the check it is about, or all of them */
            rule?: string;
        };
        CorrectExtensionDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /** @example 2012-12-31 */
            to: string;
        };
        CorrectFigureDto: {
            dimensions?: components["schemas"]["DimensionDto"][];
            documentId: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            figureAsOf?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            meanOf?: components["schemas"]["MeanDto"];
            measure: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            period?: components["schemas"]["PeriodDto"];
            position: number;
            /** @description Con số đúng như đã in / the number as printed */
            printed: string;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            quotation: string;
            reason: string;
            shareOf?: components["schemas"]["ShareDto"];
            unit: string;
            /** @description 8.547,06; tiền: số đồng hoặc 1.209,58 triệu / money: đồng, or 1.209,58 triệu */
            value: string;
            /** @description Số liệu nói về điều gì / what the figure is about */
            what: string;
        };
        CorrectFoundingAdviceDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["FoundingBeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars?: components["schemas"]["FoundingParticularsDto"];
            position: number;
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            reason: string;
            title: string;
        };
        CorrectFundEntryDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /** @enum {string} */
            source: "central" | "local" | "other" | "members" | "foreign" | "fund" | "unstated";
        };
        CorrectGradingDto: {
            /** @enum {string} */
            grade: "good" | "fair" | "average" | "weak";
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            year: number;
        };
        CorrectLandGrantDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["LandParticularsDto"];
            position: number;
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            reason: string;
            title: string;
        };
        CorrectLandReturnDto: {
            area: components["schemas"]["AreaDto"];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            /** @description Lý do đính chính / why it is corrected */
            reason: string;
            /** @description Lý do trả lại đất / why it was returned */
            returnReason: string;
        };
        CorrectLegalTextDto: {
            citedIn?: components["schemas"]["CitedInDto"][];
            /** @example 2012-12-31 */
            issuedOn?: string;
            issuer?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /** @description Số, ký hiệu / number and symbol */
            number?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /** @description Trích yếu / title */
            title: string;
            /** @example 2012-12-31 */
            validFrom?: string;
            /** @example 2012-12-31 */
            validTo?: string;
        };
        CorrectMeasurementDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            reason: string;
            source?: components["schemas"]["SourceSentenceDto"];
            /** @example 8.547,06 */
            value: string;
        };
        CorrectMoveDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            placeId: string;
            position: number;
            reason: string;
        };
        CorrectOpeningDto: {
            kinds: ("founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology")[];
            legalBasis?: components["schemas"]["CitationDto"][];
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            period: components["schemas"]["ProgrammePeriodDto"];
            position: number;
            reason: string;
        };
        CorrectRegistrationDto: {
            /** @enum {string} */
            kind: "HTX" | "THT" | "QTDND" | "LHHTX";
            legalBasis?: components["schemas"]["CitationDto"][];
            members?: number;
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            placeId: string;
            position: number;
            reason: string;
            registration?: components["schemas"]["CertificateDto"];
            /** @enum {string} */
            sector: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
            /** @description Mã các tổ chức tên tương tự đã xem / ids of the organisations of a similar name that were seen */
            similarNamesSeen?: string[];
        };
        CorrectRenamingDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        CorrectRepaymentDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            fees?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            interest?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            penalty?: string;
            position: number;
            /**
             * @description đồng
             * @example 1209580000
             */
            principal?: string;
            reason: string;
            /** @enum {string} */
            surplus?: "advance" | "keep-term" | "keep-instalment" | "pay-off";
        };
        CorrectRepealDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            replacedById?: string;
        };
        CorrectRuleDto: {
            citations: components["schemas"]["CitationDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /**
             * @description Áp dụng từ ngày / binds from
             * @example 2012-12-31
             */
            validFrom: string;
            /**
             * @example {
             *       "percentOfProjectMax": "80"
             *     }
             */
            values: {
                [key: string]: unknown;
            };
        };
        CorrectSectorChangeDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
            /** @enum {string} */
            sector: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
        };
        CorrectTargetDto: {
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            dueOn: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            reason: string;
            title: string;
            unit: string;
            /** @example 8.547,06 */
            value: string;
        };
        CorrectTechnologyTransferDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["TechnologyParticularsDto"];
            position: number;
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            reason: string;
            title: string;
        };
        CorrectTradePromotionDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["TradeParticularsDto"];
            position: number;
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            reason: string;
            title: string;
        };
        CorrectTrainingDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["TrainingParticularsDto"];
            position: number;
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            reason: string;
            title: string;
        };
        CorrectYearlyReturnDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            charterCapital?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            incomePerMember?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            members?: number;
            newMembers?: number;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            operatingCapital?: string;
            position: number;
            /**
             * @description đồng
             * @example 1209580000
             */
            profit?: string;
            reason: string;
            regularWorkers?: number;
            /**
             * @description đồng
             * @example 1209580000
             */
            revenue?: string;
            staff?: components["schemas"]["StaffDto"];
            year: number;
        };
        CostSplitDto: {
            amounts: components["schemas"]["SourcedAmountDto"][];
            beneficiaries: components["schemas"]["PartDto"][];
        };
        CreditCheckDto: {
            badDebt: boolean;
            /** @example 2012-12-31 */
            on: string;
            /** @description Số phiếu tra cứu CIC / reference of the look-up */
            reference: string;
        };
        DatedDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        DatedOn: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            precision: "day" | "month" | "period" | "quarter" | "year";
            /** Format: date */
            to: string;
        };
        DebtGroupRule: {
            group: number;
            overdueDaysFrom: number;
            provision: string;
        };
        DefinePlaceDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /** @enum {string} */
            level: "province" | "district" | "commune";
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            parentId?: string;
            placeId?: string;
            /** @example 2012-12-31 */
            validFrom: string;
            /** @example 2012-12-31 */
            validTo?: string;
        };
        Difference: {
            after: (components["schemas"]["Sentence"] | string) | null;
            before: (components["schemas"]["Sentence"] | string) | null;
            difference: string | null;
            key: string;
            label: components["schemas"]["Sentence"];
            text: components["schemas"]["Sentence"];
            /** @enum {string} */
            unit: "basis-points" | "count" | "days" | "dong" | "words";
        };
        DimensionDto: {
            name: string;
            /** @description Nhiều giá trị gộp chung thì ngăn bằng | / values taken together are joined by | */
            values: string;
        };
        DisburseLoanDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            creditCheck?: components["schemas"]["CreditCheckDto"];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            voucher: components["schemas"]["EvidenceDto"];
        };
        DissolutionDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
        };
        DocumentShown: {
            documentId: string;
            entries: {
                data: unknown;
                firstPosition: number;
                /** Format: date */
                occurredFrom: string;
                /** Format: date */
                occurredOn: string;
                position: number;
                /** @enum {string} */
                precision: "day" | "month" | "period" | "quarter" | "year";
                recordedAt: string;
                type: string;
            }[];
            /** Format: date */
            issuedFrom: string;
            /** Format: date */
            issuedOn: string;
            issuer: string | null;
            number: string | null;
            precision: string;
            sha256: string | null;
            title: string;
            version: number;
        };
        DocumentTable: {
            caption: string;
            columns: {
                /** @enum {string} */
                align: "center" | "left" | "right";
                title: string;
                width: number;
            }[];
            /** @enum {string} */
            kind: "table";
            rows: string[][];
            total?: string[];
        };
        DueItem: {
            borrowerName: string;
            contractNo: string | null;
            cooperativeId: string;
            /** Format: date */
            dueOn: string;
            fundId: string;
            interest: string;
            loanId: string;
            overdueDays: number;
            placeId: string;
            principal: string;
        };
        Effect: {
            difference: string;
            key: string;
            label: components["schemas"]["Sentence"];
            text: components["schemas"]["Sentence"];
            /** @enum {string} */
            unit: "basis-points" | "count" | "days" | "dong" | "words";
        };
        EndPersonRoleDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        EntryMonth: {
            entries: number;
            /** Format: date */
            lastDay: string;
            month: string;
        };
        ErasePersonDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Lý do, không ghi tên người / the reason, without names */
            reason: string;
        };
        EveryDto: {
            /** @description 1, 3, 6, 12 */
            months?: number;
            /** @description MM-DD */
            seasons?: string[];
        };
        Evidence: {
            /** Format: date */
            date?: string;
            document: string;
            sha256?: string;
        };
        EvidenceDto: {
            /** @example 2012-12-31 */
            date?: string;
            document: string;
            sha256?: string;
        };
        Explanation: {
            explanation: string;
            figureId: string;
            /** Format: date */
            on: string;
            position: number;
            rule: string | null;
        };
        ExplanationDto: {
            explanation: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Phép đối chiếu; để trống là mọi phép / the check it is about, or all of them */
            rule?: string;
        };
        ExtensionDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @example 2012-12-31 */
            to: string;
        };
        Figure: {
            key: string;
            label: components["schemas"]["Sentence"];
            /** @enum {string} */
            unit: "basis-points" | "count" | "days" | "dong" | "words";
            value: (components["schemas"]["Sentence"] | string) | null;
        };
        FigureShown: {
            asOf: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                precision: "day" | "month" | "period" | "quarter" | "year";
            } | null;
            dimensions: {
                [key: string]: string;
            };
            documentId: string;
            explanations: components["schemas"]["Explanation"][];
            figureId: string;
            meanOf: {
                total: string;
            } | null;
            measure: string;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            position: number;
            printed: string;
            /** @enum {string} */
            qualifier: "about" | "at-least" | "estimated" | "exact" | "more-than" | "nearly";
            quotation: string;
            shareOf: {
                denominator: string;
                numerator: string;
            } | null;
            /** Format: date */
            statedOn: string;
            unit: string;
            value: string;
            version: number;
            what: string;
        };
        FiguresSince: {
            causes: components["schemas"]["CauseEffect"][];
            entries: components["schemas"]["Caused"][];
            moved: components["schemas"]["Difference"][];
            notListed: number;
            report: string;
            title: components["schemas"]["Sentence"];
        };
        Finding: {
            actual: string;
            check: string;
            expected: string;
            position?: number;
            subject?: string;
        };
        FindPersonDto: {
            nationalId: string;
            /** @description Mục đích xem, không ghi tên người / the purpose, without names */
            why: string;
        };
        FoundingBeneficiaryDto: {
            /** @description Lượt / attendances */
            attendances?: number;
            cooperativeId?: string;
            /** @description Tên nhóm đang vận động / name of the group in formation */
            formingName?: string;
            /** @enum {string} */
            kind?: "HTX" | "THT" | "QTDND" | "LHHTX";
            /** @description Người / people */
            people?: number;
            placeId?: string;
            /** @enum {string} */
            sector?: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
            shares?: components["schemas"]["SourcedAmountDto"][];
            /** @description Hệ số chia kinh phí / weight in the cost split */
            weight?: number;
        };
        FoundingParticularsDto: {
            /** @description Nội dung tư vấn / what it was about */
            subject?: string;
        };
        FreezeReportDto: {
            /** @description Số bút toán đã thấy trên báo cáo / the entry number the report was seen at */
            asKnown: number;
            /** @example 2012-12-31 */
            asOf: string;
            /** @example 2012-12-31 */
            from: string;
            /** @description Số văn bản / number of the document */
            number?: string;
            reportId?: string;
            /** @example 2012-12-31 */
            to: string;
        };
        FrozenDocument: {
            agency: string;
            body: (components["schemas"]["FrozenTable"] | {
                /** @enum {string} */
                kind: "heading";
                /** @enum {number} */
                level: 1 | 2 | 3;
                text: string;
            } | {
                /** @enum {string} */
                kind: "paragraph";
                text: string;
            })[];
            notice: string | null;
            number: string | null;
            /** Format: date */
            on: string;
            place: string;
            provenance: string[][];
            recipients: string[];
            signedBy: string | null;
            signedFor: string[];
            subject: string;
            superior: string | null;
            symbol: string;
            title: string;
        };
        FrozenReportCard: {
            asKnown: number;
            asOf: string;
            document: components["schemas"]["FrozenDocument"];
            fromDay: string;
            frozenAt: number;
            frozenBy: string;
            frozenByLogin: string | null;
            frozenOn: string;
            leafHash: string;
            number: string | null;
            reportId: string;
            root: string;
            subject: string;
            toDay: string;
        };
        FrozenReportCheck: {
            asKnown: number;
            faults: components["schemas"]["ChangedLines"];
            frozenAt: number;
            holds: boolean;
            lines: components["schemas"]["ChangedLines"];
            reportId: string;
            sameRoot: boolean;
            sameToday: boolean;
            since: components["schemas"]["FiguresSince"][];
        };
        FrozenTable: {
            caption: string;
            columns: {
                /** @enum {string} */
                align: "center" | "left" | "right";
                title: string;
                width: number;
            }[];
            /** @enum {string} */
            kind: "table";
            rows: string[][];
            total?: string[];
        };
        FundPoint: {
            available: string;
            capital: string;
            committed: string;
            /** Format: date */
            day: string;
            disbursed: string;
            outstanding: string;
            outstandingPercent: number | null;
            repaid: string;
            utilisationPercent: number | null;
        };
        FundPosition: {
            available: string;
            capital: string;
            cash: string;
            committed: string;
            costs: string;
            credit: string;
            disbursed: string;
            fundId: string;
            income: string;
            name: string;
            outstanding: string;
            outstandingPercent: number | null;
            projects: number;
            provisions: string;
            recovered: string;
            repaid: string;
            unstated: string[];
            utilisationPercent: number | null;
            writtenOff: string;
        };
        FundRoom: {
            available: {
                amount: string;
                day: string;
            };
            cash: {
                amount: string;
                day: string;
            };
        };
        FundRoomTried: {
            after: components["schemas"]["FundRoom"];
            before: components["schemas"]["FundRoom"];
            ifPaidOut: components["schemas"]["FundRoom"] | null;
        };
        GeneralProvision: {
            groups: number[];
            percent: string;
        };
        GradingDto: {
            /** @enum {string} */
            grade: "good" | "fair" | "average" | "weak";
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            year: number;
        };
        GroupedTotal: {
            amount: string;
            attendances: number | null;
            byOrganisationKind: {
                [key: string]: components["schemas"]["KindShare"];
            };
            kind?: string;
            organisationKind?: string;
            organisations: number | null;
            people: number | null;
            place?: string;
            programme?: string;
            projects: number | null;
            sector?: string;
            source?: string;
            year?: string;
        };
        GroupRules: {
            citations: components["schemas"]["Citation"][];
            /** @enum {string} */
            classification: "bank" | "fund";
            general: components["schemas"]["GeneralProvision"];
            groups: components["schemas"]["DebtGroupRule"][];
            inForce: boolean;
            rules: components["schemas"]["RuleUsed"][];
            whatIf: boolean;
        };
        GroupSums: {
            group: number;
            loans: number;
            outstanding: string;
            provisioned: string;
            specific: string;
        };
        HeldRole: {
            /** Format: date */
            from: string;
            position: number;
            /** @enum {string} */
            role: "borrowing-member" | "director" | "founder" | "guarantor" | "related-person" | "representative";
            subject: components["schemas"]["Subject"];
            /** Format: date */
            to: string | null;
        };
        HistoryItem: {
            about: number | null;
            actor: string;
            amount: string | null;
            cooperativeId: string;
            kind: string;
            occurredFrom: string;
            occurredOn: string;
            position: number;
            precision: string;
            reason: string | null;
            recordedAt: string;
            replacedBy: number | null;
            reversedBy: number | null;
            streamId: string;
            title: string;
            type: string;
        };
        ImportColumn: {
            aliases?: string[];
            example: string;
            hint: components["schemas"]["Sentence"];
            name: string;
            required: boolean;
            title: components["schemas"]["Sentence"];
        };
        InterestPauseDto: {
            /** @example 2012-12-31 */
            from: string;
            /** @example 2012-12-31 */
            to: string;
        };
        IssueTokenDto: {
            days: number;
            label: string;
        };
        JobRetryDto: {
            jobId: string;
            queue: string;
        };
        JournalEntry: {
            event: components["schemas"]["Recorded"];
            leafHash: string;
        };
        KindShare: {
            amount: string | null;
            organisations: number;
            projects: number;
        };
        LandCertificateDto: {
            /** @example 2012-12-31 */
            date?: string;
            number: string;
        };
        LandParticularsDto: {
            certificate?: components["schemas"]["LandCertificateDto"];
            /** @enum {string} */
            form: "allocation" | "lease";
            /** @description Mục đích sử dụng / purpose */
            purpose: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            rentPerYear?: string;
        };
        LedgerDay: {
            balance: string;
            credit: string;
            /** Format: date */
            day: string;
            debit: string;
        };
        LegalTextShown: {
            citedIn: components["schemas"]["SourceSentence"][];
            entries: {
                data: unknown;
                firstPosition: number;
                /** Format: date */
                occurredFrom: string;
                /** Format: date */
                occurredOn: string;
                position: number;
                /** @enum {string} */
                precision: "day" | "month" | "period" | "quarter" | "year";
                recordedAt: string;
                type: string;
            }[];
            /** Format: date */
            issuedOn: string | null;
            issuer: string | null;
            legalTextId: string;
            number: string | null;
            replacedById: string | null;
            title: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        LinkFoundedCooperativeDto: {
            /** @description Vị trí trong danh sách, từ 0 / place in the list, from 0 */
            beneficiaryIndex: number;
            cooperativeId: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        ListedAccount: {
            accountId: string;
            login: string;
            mustChangePassword: boolean;
            roles: ("administrator" | "auditor" | "manager" | "officer")[];
            sessions: number;
        };
        ListedCooperative: {
            cooperativeId: string;
            /** Format: date */
            endedOn: string | null;
            foldedName: string;
            /** @enum {string} */
            kind: "HTX" | "LHHTX" | "QTDND" | "THT";
            /** @enum {string|null} */
            lastGrade: "average" | "fair" | "good" | "weak" | null;
            lastGradeYear: number | null;
            members: number | null;
            name: string;
            placeId: string;
            /** Format: date */
            registeredOn: string;
            /** @enum {string} */
            sector: "agriculture-fishery" | "construction" | "credit" | "industry-crafts" | "other" | "trade-services" | "transport";
            /** @enum {string} */
            status: "active" | "dissolved" | "merged";
        };
        ListedFrozenReport: {
            asKnown: number;
            asOf: string;
            fromDay: string;
            frozenAt: number;
            frozenBy: string;
            frozenByLogin: string | null;
            frozenOn: string;
            number: string | null;
            reportId: string;
            subject: string;
            toDay: string;
        };
        ListedPeriod: {
            closedAt: number;
            closedBy: string;
            closedOn: string;
            figuresAt: number | null;
            fromDay: string;
            kind: string;
            note: string | null;
            period: string;
            reason: string | null;
            reopenedAt: number | null;
            reopenedBy: string | null;
            /** @enum {string} */
            status: "closed" | "reopened";
            toDay: string;
        };
        ListedPlace: {
            foldedName: string;
            /** @enum {string} */
            level: "commune" | "district" | "province";
            name: string;
            parentId: string | null;
            placeId: string;
            successorIds: string[];
            validFrom: string;
            validTo: string | null;
            version: number;
        };
        LoanApproval: {
            amount: string;
            on: string;
            position: number;
            voters: string[];
        };
        LoanBookRow: {
            ageing: components["schemas"]["AgeSums"][];
            approved: string;
            badDebt: string;
            disbursed: string;
            disbursedLoans: number;
            fund?: string | null;
            generalProvision: string;
            groups: components["schemas"]["GroupSums"][];
            interestPaid: string;
            kind?: string | null;
            loan?: string | null;
            loans: number;
            offBalance: string;
            outstanding: string;
            overdueInterest: string;
            overduePrincipal: string;
            owingLoans: number;
            place?: string | null;
            principalRepaid: string;
            programme?: string | null;
            sector?: string | null;
            specificProvision: string;
            writtenOff: string;
            year?: string | null;
        };
        LoanBookSums: {
            ageing: components["schemas"]["AgeSums"][];
            approved: string;
            badDebt: string;
            disbursed: string;
            disbursedLoans: number;
            generalProvision: string;
            groups: components["schemas"]["GroupSums"][];
            interestPaid: string;
            loans: number;
            offBalance: string;
            outstanding: string;
            overdueInterest: string;
            overduePrincipal: string;
            owingLoans: number;
            principalRepaid: string;
            specificProvision: string;
            writtenOff: string;
        };
        LoanContract: {
            data: {
                /** @enum {string} */
                allocation: "penalty-interest-principal" | "principal-interest-penalty";
                amount: string;
                borrower: components["schemas"]["Borrower"];
                contractNo: string;
                entrusted: boolean;
                findings: components["schemas"]["LoanFinding"][];
                fundId: string;
                loanId: string;
                overduePercent: string;
                programmeId: string | null;
                released: string;
                rules: components["schemas"]["RuleUsed"][];
                schedule: components["schemas"]["ContractSchedule"];
            };
            on: string;
            position: number;
        };
        LoanDebt: {
            borrowerName: string;
            contractNo: string | null;
            cooperativeId: string;
            entrusted: boolean;
            fundId: string;
            group: number;
            inability: boolean;
            loanId: string;
            outstanding: string;
            overdueDays: number;
            overdueInterest: string;
            overduePrincipal: string;
            overdueSince: string | null;
            restructurings: number;
        };
        LoanFinding: {
            citation: components["schemas"]["Citation"] | null;
            code: string;
            figures: {
                [key: string]: string;
            };
        };
        LoanListItem: {
            appliedOn: string;
            appraisals: number;
            approved: string;
            borrowerKind: string;
            borrowerName: string;
            committed: string;
            contracted: boolean;
            contractNo: string | null;
            cooperativeId: string;
            credit: string;
            disbursed: string;
            foldedText: string;
            fundId: string;
            interestPaid: string;
            loanId: string;
            outstanding: string;
            penaltyPaid: string;
            placeId: string;
            principalRepaid: string;
            programmeId: string | null;
            purpose: string;
            recovered: string;
            relatedIds: unknown;
            requested: string;
            sector: string;
            status: string;
            writtenOff: string;
        };
        LoanPreview: {
            events: {
                data: unknown;
                /** Format: date */
                on: string;
                type: string;
            }[];
            fundRoom: components["schemas"]["FundRoomTried"] | null;
            loan: {
                account: {
                    credit: string;
                    debtGroup: number | null;
                    overdueDays: number;
                    overdueInterest: string;
                    overduePrincipal: string;
                    /** Format: date */
                    overdueSince: string | null;
                    payOff: {
                        credit: string;
                        interest: string;
                        /** Format: date */
                        on: string;
                        penalty: string;
                        principal: string;
                        total: string;
                    };
                    penaltyDue: string;
                    recovered: string;
                    restructurings: number;
                    schedule: ({
                        /** Format: date */
                        dueOn: string;
                        interest: string;
                        interestLeft: string;
                        no: number;
                        /** Format: date */
                        paidOn: string | null;
                        principal: string;
                        principalLeft: string;
                        /** Format: date */
                        replacedOn: string | null;
                        /** @enum {string} */
                        state: "due" | "overdue" | "paid" | "replaced";
                        total: string;
                    } | {
                        /** Format: date */
                        dueOn: string;
                        interest: string;
                        interestLeft: string;
                        no: number;
                        paidOn: string | null;
                        principal: string;
                        principalLeft: string;
                        replacedOn: string | null;
                        /** @enum {string} */
                        state: "paid-ahead" | "upcoming";
                        total: string;
                    })[];
                    writtenOff: {
                        interest: string;
                        /** Format: date */
                        on: string;
                        principal: string;
                    } | null;
                } | null;
                actions: components["schemas"]["NextAction"][];
                appliedOn: string;
                appraisedOn: string | null;
                approval: components["schemas"]["LoanApproval"] | null;
                approvalLapsed: boolean;
                committed: string;
                contract: components["schemas"]["LoanContract"] | null;
                credit: string;
                disbursed: string;
                hands: {
                    approver: string[];
                    maker: string[];
                    payer: string[];
                };
                loanId: string;
                moved: components["schemas"]["Moved"] | null;
                outstanding: string;
                principalRepaid: string;
                reference: components["schemas"]["LoanReference"];
                relatedIds: string[];
                securities: {
                    description: unknown;
                    document: unknown;
                    kind: unknown;
                    /** Format: date */
                    on: string;
                    position: number;
                    value: unknown;
                }[];
                /** @enum {string} */
                status: "active" | "applied" | "appraised" | "approved" | "contracted" | "expired" | "rejected" | "settled" | "withdrawn" | "written-off";
                terms: components["schemas"]["LoanTerms"];
                tranches: number;
                votes: components["schemas"]["LoanVote"][];
                writtenOff: string;
            } | null;
            refusals: {
                code: string;
                figures: {
                    [key: string]: unknown;
                };
                sentence: components["schemas"]["Sentence"];
            }[];
            /** @enum {boolean} */
            saved: false;
        };
        LoanReceipt: {
            entries: components["schemas"]["ReceiptEntry"][];
            leafHash: string;
            moved?: components["schemas"]["Moved"] | null;
            position: number;
            recordedAt: string;
            sharedOut?: components["schemas"]["SharedOut"];
            version: number;
        };
        LoanReference: {
            borrower: components["schemas"]["Borrower"];
            fundId: string;
            loanId: string;
            programmeId: string | null;
        };
        LoanTerms: {
            amount: string;
            ownCapital: string;
            projectCost: string;
            purpose: string;
            ratePercentPerYear: string;
            termMonths: number;
        };
        LoanVote: {
            actor: string;
            amount: string;
            on: string;
            roles: string[];
        };
        MadeBatch: {
            bytes: number;
            counts: {
                duplicate?: number;
                kept?: number;
                read?: number;
                recorded?: number;
                refused?: number;
                right?: number;
                undone?: number;
                wrong?: number;
            };
            done: number;
            entry: number | null;
            failure: components["schemas"]["Sentence"] | null;
            fileName: string;
            importId: string;
            kind: string;
            madeAt: string;
            madeBy: string;
            madeByLogin: string;
            mapping: {
                [key: string]: number;
            };
            rows: number;
            sha256: string;
            /** @enum {string} */
            state: "checked" | "checking" | "committed" | "committing" | "read" | "undoing" | "undone";
            titles: string[];
            undoneEntry: number | null;
            version: number;
        };
        MeanDto: {
            total: string;
        };
        MeasurementDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            source?: components["schemas"]["SourceSentenceDto"];
            /** @example 8.547,06 */
            value: string;
        };
        MergerDto: {
            intoId: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        Moved: {
            balances: {
                after: string;
                before: string;
                on: string;
            }[];
            instalments: {
                after: components["schemas"]["RowFigures"] | null;
                before: components["schemas"]["RowFigures"] | null;
                dueOn: string;
                no: number;
            }[];
            repayments: {
                after: components["schemas"]["Shared"] | null;
                before: components["schemas"]["Shared"] | null;
                on: string;
                position: number;
            }[];
            totals: {
                after: components["schemas"]["Totals"];
                before: components["schemas"]["Totals"];
            };
        };
        MovedFigure: {
            after: (components["schemas"]["Sentence"] | string) | null;
            before: (components["schemas"]["Sentence"] | string) | null;
            difference: string | null;
            key: string;
            label: components["schemas"]["Sentence"];
            movedBy: number[];
            text: components["schemas"]["Sentence"];
            /** @enum {string} */
            unit: "basis-points" | "count" | "days" | "dong" | "words";
        };
        MoveDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            placeId: string;
        };
        NextAction: {
            action: string;
            /** @enum {string|null} */
            refused: "FOUR_EYES" | "NOT_ON_COMMITTEE" | "VOTED_ALREADY" | null;
        };
        OfficialDocument: {
            agency: string;
            body: (components["schemas"]["DocumentTable"] | {
                /** @enum {string} */
                kind: "heading";
                /** @enum {number} */
                level: 1 | 2 | 3;
                text: string;
            } | {
                /** @enum {string} */
                kind: "paragraph";
                text: string;
            })[];
            notice: string | null;
            number: string | null;
            /** Format: date */
            on: string;
            place: string;
            provenance: string[][];
            recipients: string[];
            signedBy: string | null;
            signedFor: string[];
            subject: string;
            superior: string | null;
            symbol: string;
            title: string;
        };
        OpenAccountDto: {
            login: string;
            password: string;
            roles: ("officer" | "manager" | "auditor" | "administrator")[];
        };
        OpenFundDto: {
            fundId?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        OpenProgrammeDto: {
            kinds: ("founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology")[];
            legalBasis?: components["schemas"]["CitationDto"][];
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            period: components["schemas"]["ProgrammePeriodDto"];
            programmeId?: string;
        };
        OpenSession: {
            createdAt: string;
            current: boolean;
            expiresAt: string;
            /** @enum {string} */
            kind: "browser" | "program";
            label: string;
            sessionId: string;
        };
        OrganisationCountDto: {
            count: number;
            /** @enum {string} */
            kind: "HTX" | "THT" | "QTDND" | "LHHTX";
        };
        Parked: {
            authorityId: string;
            error: string;
            parkedAt: string;
            position: number;
            projection: string;
            streamId: string;
        };
        PartDto: {
            /** @description Lượt / attendances */
            attendances?: number;
            /** @description Người / people */
            people?: number;
            shares?: components["schemas"]["SourcedAmountDto"][];
            /** @description Hệ số chia kinh phí / weight in the cost split */
            weight?: number;
        };
        Passed: {
            differences: components["schemas"]["Difference"][];
            entries: components["schemas"]["TouchingEntry"][];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        PauseInterestDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
            /** @example 2012-12-31 */
            to: string;
        };
        PayCostDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            purpose: string;
            voucher: components["schemas"]["EvidenceDto"];
        };
        Period: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
        };
        PeriodCheck: {
            asKnown: number;
            asOf: string;
            closedAt: number;
            faults: components["schemas"]["ClosingFault"][];
            holds: boolean;
            otherVersions: string[];
            period: string;
            sameToday: boolean;
            since: components["schemas"]["ReportSince"][];
        };
        PeriodDto: {
            /** @example 2012-12-31 */
            from: string;
            /** @example 2012-12-31 */
            to: string;
        };
        PersonalData: {
            name: string;
            nationalId: string | null;
            personId: string;
            phone: string | null;
            /** @enum {string} */
            status: "erased" | "registered";
        };
        PersonCard: {
            /** Format: date */
            erasedOn: string | null;
            mark: string | null;
            personId: string;
            /** Format: date */
            registeredOn: string;
            roles: components["schemas"]["HeldRole"][];
            status: string;
        };
        PossibleCause: {
            /** @enum {string} */
            code: "other-denominator" | "parts-may-be-incomplete" | "remainder-of-100" | "truncated";
            figures: string[];
        };
        PrepaymentDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            /** @enum {string} */
            keep: "term" | "instalment";
            /** @example 2012-12-31 */
            on: string;
        };
        Problem: {
            code: string;
            detail: string;
            faults?: {
                code: string;
                detail: string;
                path: string;
            }[];
            figures?: {
                [key: string]: unknown;
            };
            instance: string;
            saved: boolean | null;
            status: number;
            title: string;
            type: string;
        };
        ProgrammeListed: {
            /** Format: date */
            closedOn: string | null;
            kinds: ("founding" | "fund-loan" | "land" | "technology" | "trade" | "training-formal-course" | "training-short-course")[];
            legalBasis: components["schemas"]["Citation"][];
            name: string;
            /** Format: date */
            openedOn: string;
            period: components["schemas"]["Period"];
            programmeId: string;
            /** @enum {string} */
            status: "closed" | "open";
            version: number;
        };
        ProgrammePeriodDto: {
            /** @example 2012-12-31 */
            from: string;
            /**
             * @description Để trống nếu không có ngày kết thúc / left out where there is no last day
             * @example 2012-12-31
             */
            to?: string;
        };
        QuantityDto: {
            unit: string;
            /** @example 8.547,06 */
            value: string;
        };
        RateChangeDto: {
            /** @example 2012-12-31 */
            from: string;
            rate: components["schemas"]["RateDto"];
        };
        RateDto: {
            /** @enum {string} */
            per: "month" | "year";
            /** @description "2", "15,678": % / kỳ hạn dưới đây */
            percent: string;
        };
        ReasonDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
        };
        Receipt: {
            entries: components["schemas"]["ReceiptEntry"][];
            leafHash: string;
            position: number;
            recordedAt: string;
            version: number;
        };
        ReceiptEntry: {
            leafHash: string;
            position: number;
            streamId: string;
            type: string;
            version: number;
        };
        ReconciliationRow: {
            agrees: boolean;
            check: string;
            computed: string;
            difference: string;
            explanation: string | null;
            figures: string[];
            possibleCause: components["schemas"]["PossibleCause"] | null;
            qualifier: string;
            /** @enum {string} */
            rule: "implied-remainder" | "mean-of-total" | "part-of-period" | "same-digits" | "share-of-ratio" | "shares-of-whole" | "stated-and-computed" | "stated-twice" | "subsets-of-whole" | "sum-of-parts";
            stated: string;
            subject: string;
            unit: string;
        };
        Recorded: {
            actor: string;
            authorityId: string;
            commandId: string;
            correlationId: string;
            data: unknown;
            legalBasis: components["schemas"]["Citation"][];
            nonce: string;
            /** Format: date */
            occurredFrom: string;
            /** Format: date */
            occurredOn: string;
            position: number;
            /** @enum {string} */
            precision: "day" | "month" | "period" | "quarter" | "year";
            recordedAt: string;
            schema: number;
            streamId: string;
            streamVersion: number;
            type: string;
        };
        RecordEntry: {
            data: unknown;
            on: string;
            position: number;
            recordedAt: string;
            type: string;
        };
        RecordFoundingAdviceDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["FoundingBeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars?: components["schemas"]["FoundingParticularsDto"];
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            supportId?: string;
            title: string;
        };
        RecordLandGrantDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["LandParticularsDto"];
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            supportId?: string;
            title: string;
        };
        RecordRepaymentDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            fees?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            interest?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            penalty?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            principal?: string;
            /** @enum {string} */
            surplus?: "advance" | "keep-term" | "keep-instalment" | "pay-off";
            voucher: components["schemas"]["EvidenceDto"];
        };
        RecordTechnologyTransferDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["TechnologyParticularsDto"];
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            supportId?: string;
            title: string;
        };
        RecordTradePromotionDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["TradeParticularsDto"];
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            supportId?: string;
            title: string;
        };
        RecordTrainingDto: {
            /** @description Kinh phí / cost by source */
            amounts?: components["schemas"]["SourcedAmountDto"][];
            area?: components["schemas"]["AreaDto"];
            beneficiaries: components["schemas"]["BeneficiaryDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            particulars: components["schemas"]["TrainingParticularsDto"];
            programmeId?: string;
            quantities?: components["schemas"]["QuantityDto"][];
            supportId?: string;
            title: string;
        };
        RegisterCooperativeDto: {
            cooperativeId?: string;
            /** @enum {string} */
            kind: "HTX" | "THT" | "QTDND" | "LHHTX";
            legalBasis?: components["schemas"]["CitationDto"][];
            members?: number;
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            placeId: string;
            registration?: components["schemas"]["CertificateDto"];
            /** @enum {string} */
            sector: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
            /** @description Mã các tổ chức tên tương tự đã xem / ids of the organisations of a similar name that were seen */
            similarNamesSeen?: string[];
        };
        RegisterDocumentDto: {
            documentId?: string;
            issuer?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            number?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            sha256?: string;
            title: string;
        };
        RegisterLegalTextDto: {
            citedIn?: components["schemas"]["CitedInDto"][];
            /** @example 2012-12-31 */
            issuedOn?: string;
            issuer?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            legalTextId?: string;
            /** @description Số, ký hiệu / number and symbol */
            number?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Trích yếu / title */
            title: string;
            /** @example 2012-12-31 */
            validFrom?: string;
            /** @example 2012-12-31 */
            validTo?: string;
        };
        RegisterPersonDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /** @description Họ và tên / full name */
            name: string;
            /** @description CCCD 12 số hoặc CMND 9 số */
            nationalId?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Điện thoại / phone */
            phone?: string;
        };
        ReleaseCommitmentDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
        };
        ReleaseSecurityDto: {
            document: components["schemas"]["EvidenceDto"];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
            security: number;
        };
        RenamingDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            name: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        ReopenPeriodDto: {
            /** @description Lý do mở lại / why it is opened again */
            reason: string;
        };
        RepealDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            replacedById?: string;
        };
        ReportSince: {
            causes: components["schemas"]["CauseEffect"][];
            entries: components["schemas"]["Caused"][];
            moved: components["schemas"]["Difference"][];
            notListed: number;
            report: string;
            title: components["schemas"]["Sentence"];
        };
        ResetPasswordDto: {
            /** @description Mật khẩu tạm, chủ tài khoản phải đổi / changed by its owner at once */
            password: string;
        };
        RestructureLoanDto: {
            every: components["schemas"]["EveryDto"];
            gracePrincipalInstalments?: number;
            instalments: number;
            /** @enum {string} */
            kind: "extension" | "rescheduling";
            legalBasis?: components["schemas"]["CitationDto"][];
            /** @enum {string} */
            method: "equal-principal" | "annuity" | "bullet" | "custom";
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            principalPlan?: string[];
            reason: string;
        };
        RetainInterestDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            note?: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        RetryDto: {
            projection: string;
            streamId: string;
        };
        ReturnLandDto: {
            area: components["schemas"]["AreaDto"];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @description Lý do trả lại đất / why it was returned */
            reason: string;
        };
        ReverseCooperativeEntryDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseEntryDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseFundEntryDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseLegalTextEntryDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseLoanEntryDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseProgrammeEntryDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseProvisionsDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseRuleDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        ReverseSupportDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            position: number;
            reason: string;
        };
        RolesDto: {
            roles: ("officer" | "manager" | "auditor" | "administrator")[];
        };
        RotateLogKeyDto: {
            reason: string;
        };
        RowFault: {
            column: string | null;
            en: string;
            vi: string;
        };
        RowFigures: {
            interest: string;
            interestLeft: string;
            principal: string;
            principalLeft: string;
        };
        RuleRow: {
            /** Format: date */
            adoptedOn: string;
            citations: components["schemas"]["Citation"][];
            position: number;
            rule: string;
            /** Format: date */
            validFrom: string;
            values: components["schemas"]["RuleValues"];
            version: number;
        };
        RuleUsed: {
            rule: string;
            version: number;
        };
        RuleValues: {
            [key: string]: unknown;
        };
        SchedulePreviewDto: {
            /** @enum {string} */
            dayCount: "actual/365" | "actual/360" | "30/360";
            disbursements: components["schemas"]["TrancheDto"][];
            every: components["schemas"]["EveryDto"];
            gracePrincipalInstalments?: number;
            /** @description YYYY-MM-DD */
            holidays?: string[];
            instalments: number;
            interestFreeInstalments?: number;
            interestPauses?: components["schemas"]["InterestPauseDto"][];
            /** @enum {string} */
            method: "equal-principal" | "annuity" | "bullet" | "custom";
            /** @enum {string} */
            monthEnd?: "last-day" | "first-of-next";
            moveOffNonWorkingDays?: boolean;
            /**
             * @description Ngày tất toán / pay-off on this day
             * @example 2012-12-31
             */
            payOffOn?: string;
            prepayments?: components["schemas"]["PrepaymentDto"][];
            /** @description method = custom */
            principalPlan?: string[];
            rate: components["schemas"]["RateDto"];
            rateChanges?: components["schemas"]["RateChangeDto"][];
            /** @enum {string} */
            roundTo?: "1" | "100" | "1000";
        };
        SectorChangeDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            sector: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
        };
        Sentence: {
            en: string;
            vi: string;
        };
        SentenceDto: {
            document: string;
            quotation: string;
        };
        SetProvisionsDto: {
            asKnown: number;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        SetTargetDto: {
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            dueOn: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            targetId?: string;
            title: string;
            unit: string;
            /** @example 8.547,06 */
            value: string;
        };
        Shared: {
            credit: string;
            interest: string;
            penalty: string;
            principal: string;
        };
        SharedOut: {
            credit: string;
            interest: string;
            penalty: string;
            principal: string;
        };
        ShareDto: {
            denominator: string;
            numerator: string;
        };
        SignInDto: {
            login: string;
            password: string;
        };
        SourcedAmount: {
            amount: string;
            /** @enum {string} */
            source: "central" | "foreign" | "fund" | "local" | "members" | "other" | "unstated";
        };
        SourcedAmountDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            /** @enum {string} */
            source: "central" | "local" | "other" | "members" | "foreign" | "fund" | "unstated";
        };
        SourceSentence: {
            document: string;
            quotation: string;
        };
        SourceSentenceDto: {
            document: string;
            quotation: string;
        };
        StaffDto: {
            secondary: number;
            universityOrCollege: number;
            untrained: number;
        };
        StateAggregateDto: {
            aggregateId?: string;
            amounts?: components["schemas"]["SourcedAmountDto"][];
            attendances?: number;
            /** @enum {string} */
            kind: "founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology";
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            organisations?: components["schemas"]["OrganisationCountDto"][];
            people?: number;
            programmeId?: string;
            projects?: number;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            source: components["schemas"]["SentenceDto"];
            title: string;
        };
        StateFigureDto: {
            dimensions?: components["schemas"]["DimensionDto"][];
            documentId: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            figureAsOf?: string;
            figureId?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            meanOf?: components["schemas"]["MeanDto"];
            measure: string;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            period?: components["schemas"]["PeriodDto"];
            /** @description Con số đúng như đã in / the number as printed */
            printed: string;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            quotation: string;
            shareOf?: components["schemas"]["ShareDto"];
            unit: string;
            /** @description 8.547,06; tiền: số đồng hoặc 1.209,58 triệu / money: đồng, or 1.209,58 triệu */
            value: string;
            /** @description Số liệu nói về điều gì / what the figure is about */
            what: string;
        };
        StateFundBalanceDto: {
            borrowers: components["schemas"]["BorrowersDto"][];
            /**
             * @description đồng
             * @example 1209580000
             */
            disbursed: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            projects: number;
            /** @enum {string} */
            qualifier: "exact" | "about" | "more-than" | "nearly" | "estimated" | "at-least";
            /**
             * @description đồng
             * @example 1209580000
             */
            repaid: string | null;
            source: components["schemas"]["BalanceSentenceDto"];
        };
        Step: {
            about: number | null;
            actor: string;
            /** Format: date */
            asOf: string;
            differences: components["schemas"]["Difference"][];
            /** Format: date */
            on: string;
            position: number;
            reason: string | null;
            recordedAt: string;
            streamId: string;
            type: string;
            what: components["schemas"]["Sentence"];
        };
        Subject: {
            id: string;
            /** @enum {string} */
            kind: "cooperative" | "founding" | "loan";
        };
        SucceedPlaceDto: {
            /** @example 2012-12-31 */
            lastDay: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            successorIds: string[];
        };
        TakePersonRoleDto: {
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /** @enum {string} */
            role: "representative" | "director" | "founder" | "borrowing-member" | "guarantor" | "related-person";
            /** @description Mã tổ chức, khoản vay hoặc đợt vận động / the organisation, loan or advice */
            subjectId: string;
        };
        TakeSecurityDto: {
            /** @description Tài sản hoặc mã hồ sơ, không ghi tên người / things and file numbers, no person’s name */
            description: string;
            document: components["schemas"]["EvidenceDto"];
            /** @enum {string} */
            kind: "collateral" | "guarantee";
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            value: string;
        };
        TargetWithMeasurements: {
            dueOn: components["schemas"]["DatedOn"];
            measurements: {
                on: string;
                position: number;
                precision: string;
                qualifier: string;
                source: components["schemas"]["SourceSentence"] | null;
                value: string;
            }[];
            position: number;
            qualifier: string;
            targetId: string;
            title: string;
            unit: string;
            value: string;
        };
        Task: {
            /** Format: date */
            about: string;
            details: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "due" | "group" | "overdue";
            loanId: string;
            /** Format: date */
            notedOn: string;
        };
        TaskDto: {
            /** @example 2012-12-31 */
            about: string;
            /** @enum {string} */
            kind: "due" | "overdue" | "group";
            loanId: string;
        };
        TechnologyParticularsDto: {
            /** @description Nhà tài trợ / donor */
            donor?: string;
            /** @enum {string} */
            form: "demonstration" | "breeding-stock" | "seedlings" | "machines" | "process";
        };
        TermsDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            ownCapital: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            projectCost: string;
            purpose: string;
            /**
             * @description % / năm, per cent a year
             * @example 8.547,06
             */
            ratePercentPerYear: string;
            termMonths: number;
        };
        Thing: {
            field: string;
            id: string;
            name: string | null;
            streamId: string;
        };
        ToldEntry: {
            about: number[];
            actor: {
                id: string;
                name: string;
            };
            event: components["schemas"]["Recorded"];
            leafHash: string;
            reason: string | null;
            replacedBy: number[];
            sentence: components["schemas"]["Sentence"];
            title: components["schemas"]["Sentence"];
        };
        TotalRow: {
            amount: string;
            attendances: number | null;
            byOrganisationKind: {
                [key: string]: components["schemas"]["KindShare"];
            };
            organisations: number | null;
            people: number | null;
            projects: number | null;
        };
        Totals: {
            credit: string;
            outstanding: string;
            overdueInterest: string;
            overduePrincipal: string;
            penaltyDue: string;
        };
        TouchingEntry: {
            about: number | null;
            actor: string;
            /** Format: date */
            on: string;
            position: number;
            reason: string | null;
            recordedAt: string;
            streamId: string;
            type: string;
            what: components["schemas"]["Sentence"];
        };
        TradeParticularsDto: {
            /** @description Tên hội chợ, thương hiệu, chương trình / name of the event */
            eventName: string;
            /** @enum {string} */
            form: "fair" | "brand" | "market-information" | "portal";
            /** @description Nơi tổ chức / venue */
            venue?: string;
        };
        TrainingParticularsDto: {
            /** @description Số lớp / classes */
            classes: number;
            /** @enum {string} */
            courseType: "short-course" | "formal-secondary" | "formal-college" | "formal-university";
            /** @description Số ngày / days */
            days?: number;
            /** @description Nội dung / topic */
            topic: string;
            /** @description Nơi tổ chức / where it was held */
            venue?: string;
        };
        TrancheDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            /** @example 2012-12-31 */
            on: string;
        };
        TrialLine: {
            /** @enum {string} */
            account: "capital" | "cash" | "costs" | "credit" | "interest" | "loans" | "provision-costs" | "provisions" | "recovered" | "written-off";
            balance: string;
            credit: string;
            debit: string;
        };
        Unchecked: {
            check: string;
            /** @enum {string} */
            reason: "later-unsigned" | "no-checkpoint" | "no-key" | "range" | "signer-away";
        };
        UndoImportDto: {
            reason: string;
        };
        Verification: {
            authorityId: string;
            checkpoints: number;
            digests: {
                [key: string]: string;
            };
            entries: number;
            findings: components["schemas"]["Finding"][];
            from: number;
            head: number;
            to: number;
            unchecked: components["schemas"]["Unchecked"][];
        };
        VerificationRun: {
            finishedAt: string | null;
            /** @enum {string} */
            journal: "accesses" | "entries";
            requestedAt: string;
            requestedBy: string;
            result: components["schemas"]["Verification"] | null;
            runId: string;
        };
        VoucherDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            voucher: components["schemas"]["EvidenceDto"];
        };
        WaiveInterestDto: {
            /** @description Vì khách hàng không có khả năng trả / because the borrower cannot pay */
            forInability: boolean;
            /**
             * @description đồng
             * @example 1209580000
             */
            interest: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            penalty: string;
            reason: string;
        };
        WatchedJob: {
            addedAt: string;
            attempts: number;
            failure: string | null;
            jobId: string;
            /** @enum {string} */
            state: "active" | "delayed" | "failed" | "waiting";
        };
        WatchedQueue: {
            counts: {
                active: number;
                delayed: number;
                failed: number;
                waiting: number;
            };
            jobs: components["schemas"]["WatchedJob"][];
            name: string;
        };
        Webhook: {
            address: string;
            behind: number;
            createdAt: string;
            createdBy: string;
            eventTypes: string[];
            failures: number;
            lastArrivalAt: string | null;
            lastError: components["schemas"]["Sentence"] | null;
            nextTryAt: string | null;
            /** @enum {string|null} */
            paused: "by-hand" | "failing" | null;
            position: number;
            webhookId: string;
        };
        WithdrawCapitalDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            amount: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            reason: string;
            /** @enum {string} */
            source: "central" | "local" | "other" | "members" | "foreign" | "fund" | "unstated";
        };
        WriteOffLoanDto: {
            decision: components["schemas"]["EvidenceDto"];
            legalBasis?: components["schemas"]["CitationDto"][];
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
        };
        YearlyReturnDto: {
            /**
             * @description đồng
             * @example 1209580000
             */
            charterCapital?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            incomePerMember?: string;
            legalBasis?: components["schemas"]["CitationDto"][];
            members?: number;
            newMembers?: number;
            /**
             * @description 2012-12-31, 2012-12, 2012-Q4, 2012, 2010/2012
             * @example 2011-05
             */
            on: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            operatingCapital?: string;
            /**
             * @description đồng
             * @example 1209580000
             */
            profit?: string;
            regularWorkers?: number;
            /**
             * @description đồng
             * @example 1209580000
             */
            revenue?: string;
            staff?: components["schemas"]["StaffDto"];
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    TrailController_accesses: {
        parameters: {
            query?: {
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                before?: number;
                limit?: number;
                order?: "newest" | "oldest";
                /** @description loại:giải-ngân ai:canbo ngày:2024-01..2024-03 số:>500 htx:"Kế Sách" lý-do:nhầm văn-bản:45/2021 sửa:có */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: number;
                        items: components["schemas"]["ToldEntry"][];
                        next: number | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAccount"][];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_changeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                kind?: "HTX" | "THT" | "QTDND" | "LHHTX";
                limit?: number;
                placeId?: string;
                sector?: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
                status?: "active" | "merged" | "dissolved";
                /** @description Một phần tên, có dấu hoặc không / part of a name, with or without marks */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["ListedCooperative"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_registerOne: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCooperativeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        absorbedIds: string[];
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        codes: {
                            code: string;
                            cooperativeId: string;
                            /** Format: date */
                            on: string;
                            position: number;
                            scheme: string;
                        }[];
                        cooperativeId: string;
                        /** Format: date */
                        endedOn: string | null;
                        entries: ({
                            data: {
                                absorbedId: string;
                                cooperativeId: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeAbsorbed";
                        } | {
                            data: {
                                code: string;
                                cooperativeId: string;
                                scheme: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeCodeAssigned";
                        } | {
                            data: {
                                cooperativeId: string;
                                /** @enum {string} */
                                kind: "HTX" | "LHHTX" | "QTDND" | "THT";
                                members: number | null;
                                name: string;
                                /** @enum {string} */
                                previousKind: "HTX" | "LHHTX" | "QTDND" | "THT";
                                previousName: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeConverted";
                        } | {
                            data: {
                                cooperativeId: string;
                                reason: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeDissolved";
                        } | {
                            data: {
                                cooperativeId: string;
                                /** @enum {string} */
                                grade: "average" | "fair" | "good" | "weak";
                                year: number;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeGraded";
                        } | {
                            data: {
                                cooperativeId: string;
                                intoId: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeMerged";
                        } | {
                            data: {
                                cooperativeId: string;
                                placeId: string;
                                previousPlaceId: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeMoved";
                        } | {
                            data: {
                                cooperativeId: string;
                                /** @enum {string} */
                                kind: "HTX" | "LHHTX" | "QTDND" | "THT";
                                members: number | null;
                                name: string;
                                placeId: string;
                                registration: {
                                    issuedBy: string;
                                    number: string;
                                } | null;
                                /** @enum {string} */
                                sector: "agriculture-fishery" | "construction" | "credit" | "industry-crafts" | "other" | "trade-services" | "transport";
                                similarNamesSeen: string[];
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeRegistered";
                        } | {
                            data: {
                                cooperativeId: string;
                                name: string;
                                previousName: string;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeRenamed";
                        } | {
                            data: {
                                cooperativeId: string;
                                /** @enum {string} */
                                previousSector: "agriculture-fishery" | "construction" | "credit" | "industry-crafts" | "other" | "trade-services" | "transport";
                                /** @enum {string} */
                                sector: "agriculture-fishery" | "construction" | "credit" | "industry-crafts" | "other" | "trade-services" | "transport";
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "CooperativeSectorChanged";
                        } | {
                            data: {
                                charterCapital: string | null;
                                cooperativeId: string;
                                incomePerMember: string | null;
                                members: number | null;
                                newMembers: number | null;
                                operatingCapital: string | null;
                                profit: string | null;
                                regularWorkers: number | null;
                                revenue: string | null;
                                staff: {
                                    secondary: number;
                                    universityOrCollege: number;
                                    untrained: number;
                                } | null;
                                year: number;
                            };
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            /** @enum {string} */
                            type: "YearlyReturnFiled";
                        })[];
                        grades: {
                            cooperativeId: string;
                            /** @enum {string} */
                            grade: "average" | "fair" | "good" | "weak";
                            /** Format: date */
                            on: string;
                            position: number;
                            year: number;
                        }[];
                        /** @enum {string} */
                        kind: "HTX" | "LHHTX" | "QTDND" | "THT";
                        members: number | null;
                        mergedIntoId: string | null;
                        name: string;
                        names: {
                            /** Format: date */
                            from: string;
                            name: string;
                        }[];
                        placeId: string;
                        /** Format: date */
                        registeredOn: string;
                        registration: {
                            issuedBy: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        sector: "agriculture-fishery" | "construction" | "credit" | "industry-crafts" | "other" | "trade-services" | "transport";
                        /** @enum {string} */
                        status: "active" | "dissolved" | "merged";
                        version: number;
                        yearlyReturns: {
                            charterCapital: string | null;
                            cooperativeId: string;
                            incomePerMember: string | null;
                            members: number | null;
                            newMembers: number | null;
                            /** Format: date */
                            on: string;
                            operatingCapital: string | null;
                            position: number;
                            profit: string | null;
                            regularWorkers: number | null;
                            revenue: string | null;
                            staff: {
                                secondary: number;
                                universityOrCollege: number;
                                untrained: number;
                            } | null;
                            year: number;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_assignCode: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_code: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_convert: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_conversion: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectConversionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_dissolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_dissolution: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDissolutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_grade: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_grade: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectGradingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_history: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                corrections?: "yes" | "no";
                cursor?: string;
                from?: string;
                kind?: "founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology" | "life";
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["HistoryItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_name: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRenamingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_registration: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRegistrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseCooperativeEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_changeSector: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectorChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_sector: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectSectorChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_timeline: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                corrections?: "yes" | "no";
                cursor?: string;
                from?: string;
                kind?: "founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology" | "life";
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: {
                            about: number | null;
                            actor: string;
                            amount: string | null;
                            cooperativeId: string;
                            documents: components["schemas"]["Evidence"][];
                            kind: string;
                            occurredFrom: string;
                            occurredOn: string;
                            position: number;
                            precision: string;
                            reason: string | null;
                            recordedAt: string;
                            replacedBy: number | null;
                            reversedBy: number | null;
                            streamId: string;
                            title: string;
                            told: {
                                actor: {
                                    id: string;
                                    name: string;
                                };
                                sentence: components["schemas"]["Sentence"];
                                title: components["schemas"]["Sentence"];
                            };
                            type: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_fileYearlyReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearlyReturnDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativeCorrectionsController_yearlyReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectYearlyReturnDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CooperativesController_totals: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                kind?: "HTX" | "THT" | "QTDND" | "LHHTX";
                placeId?: string;
                sector?: "agriculture-fishery" | "industry-crafts" | "construction" | "trade-services" | "transport" | "credit" | "other";
                status?: "active" | "merged" | "dissolved";
                /** @description Một phần tên, có dấu hoặc không / part of a name, with or without marks */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: number;
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        members: number;
                        organisations: number;
                        withMembers: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CostSplitPreviewController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostSplitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shares: components["schemas"]["SourcedAmount"][][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["DocumentShown"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_register: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_one: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        documentId: string;
                        entries: {
                            data: unknown;
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            type: string;
                        }[];
                        /** Format: date */
                        issuedFrom: string;
                        /** Format: date */
                        issuedOn: string;
                        issuer: string | null;
                        number: string | null;
                        precision: string;
                        sha256: string | null;
                        title: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                /** @description Phân tổ, ví dụ sector / a dimension such as sector */
                dimension?: string;
                dimensionValue?: string;
                documentId?: string;
                limit?: number;
                measure?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["FigureShown"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_state: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateFigureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_one: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                figureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answeredAt: {
                            asKnown: number;
                            /** Format: date */
                            asOf: string;
                        };
                        asOf: {
                            /** Format: date */
                            on: string;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                        } | null;
                        dimensions: {
                            [key: string]: string;
                        };
                        documentId: string;
                        explanations: components["schemas"]["Explanation"][];
                        figureId: string;
                        meanOf: {
                            total: string;
                        } | null;
                        measure: string;
                        period: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | null;
                        position: number;
                        printed: string;
                        /** @enum {string} */
                        qualifier: "about" | "at-least" | "estimated" | "exact" | "more-than" | "nearly";
                        quotation: string;
                        shareOf: {
                            denominator: string;
                            numerator: string;
                        } | null;
                        /** Format: date */
                        statedOn: string;
                        unit: string;
                        value: string;
                        version: number;
                        what: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                figureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFigureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_explain: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                figureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplanationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_correctExplanation: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                figureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectExplanationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                figureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FoundingAdviceController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFoundingAdviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FoundingAdviceController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        later: components["schemas"]["RecordEntry"][];
                        support: components["schemas"]["RecordEntry"] | null;
                        supportId: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FoundingAdviceController_link: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkFoundedCooperativeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FoundingAdviceController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFoundingAdviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FoundingAdviceController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FrozenReportsController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["ListedFrozenReport"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FrozenReportsController_freeze: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FrozenReportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenReportCard"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FrozenReportController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenReportCheck"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FrozenReportController_export: {
        parameters: {
            query: {
                format: "docx" | "pdf" | "xlsx";
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                fundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["FundPosition"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_contribute: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributeCapitalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFundEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_payCost: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayCostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_stateBalance: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateFundBalanceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProvisionsController_reverse: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseProvisionsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProvisionsController_set: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetProvisionsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_retain: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetainInterestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseFundEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCapitalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        database: string;
                        projectionLag: {
                            [key: string]: number;
                        };
                        /** @enum {string} */
                        queue: "down" | "up";
                        status: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MadeBatch"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_upload: {
        parameters: {
            query: {
                /** @description Tên tệp / name of the file */
                fileName: string;
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeBatch"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_follow: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_rows: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "read" | "right" | "wrong" | "duplicate" | "recorded" | "refused" | "undone" | "kept";
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BatchRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoImportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            columns: components["schemas"]["ImportColumn"][];
                            name: string;
                            permission: string;
                            title: components["schemas"]["Sentence"];
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_entries: {
        parameters: {
            query?: {
                actor?: string;
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                before?: number;
                from?: string;
                limit?: number;
                order?: "newest" | "oldest";
                /** @description loại:giải-ngân ai:canbo ngày:2024-01..2024-03 số:>500 htx:"Kế Sách" lý-do:nhầm văn-bản:45/2021 sửa:có */
                q?: string;
                stream?: string;
                to?: string;
                /** @description TrainingHeld,LoanDisbursed */
                types?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: number;
                        items: components["schemas"]["ToldEntry"][];
                        next: number | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_entry: {
        parameters: {
            query?: {
                asKnown?: string;
            };
            header?: never;
            path: {
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: number[];
                        actor: {
                            id: string;
                            name: string;
                        };
                        asKnown: number;
                        changes: components["schemas"]["Change"][];
                        event: components["schemas"]["Recorded"];
                        leafHash: string;
                        reason: string | null;
                        replacedBy: number[];
                        sameCommand: components["schemas"]["ToldEntry"][];
                        sentence: components["schemas"]["Sentence"];
                        things: components["schemas"]["Thing"][];
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_export: {
        parameters: {
            query: {
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                format: "csv" | "ndjson" | "cloudevents";
                /** @description Mục đích / what it is for */
                purpose: string;
                /** @description loại:giải-ngân ai:canbo ngày:2024-01..2024-03 số:>500 htx:"Kế Sách" lý-do:nhầm văn-bản:45/2021 sửa:có */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_follow: {
        parameters: {
            query?: {
                /** @description Mục cuối đã có, nếu không gửi Last-Event-ID / the last entry the reader has */
                after?: number;
            };
            header?: {
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_months: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        months: components["schemas"]["EntryMonth"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LandGrantsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLandGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LandGrantsController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        later: components["schemas"]["RecordEntry"][];
                        support: components["schemas"]["RecordEntry"] | null;
                        supportId: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LandGrantsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectLandGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LandGrantsController_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnLandDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LandGrantsController_correctReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectLandReturnDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LandGrantsController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                limit?: number;
                /** @description Số, trích yếu hoặc nơi ban hành / number, title or issuer */
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["LegalTextShown"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_register: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterLegalTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_one: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                legalTextId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        citedIn: components["schemas"]["SourceSentence"][];
                        entries: {
                            data: unknown;
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            type: string;
                        }[];
                        /** Format: date */
                        issuedOn: string | null;
                        issuer: string | null;
                        legalTextId: string;
                        number: string | null;
                        replacedById: string | null;
                        title: string;
                        /** Format: date */
                        validFrom: string | null;
                        /** Format: date */
                        validTo: string | null;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                legalTextId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectLegalTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_repeal: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                legalTextId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepealDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_correctRepeal: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                legalTextId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRepealDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalTextsController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                legalTextId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseLegalTextEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cooperativeId?: string;
                cursor?: string;
                fundId?: string;
                limit?: number;
                status?: "applied" | "appraised" | "withdrawn" | "rejected" | "approved" | "expired" | "contracted" | "active" | "settled" | "written-off";
                /** @description Một phần số hồ sơ, số hợp đồng hoặc tên bên vay, không cần dấu / a part of the number, contract or borrower */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["LoanListItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_apply: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_one: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            credit: string;
                            debtGroup: number | null;
                            overdueDays: number;
                            overdueInterest: string;
                            overduePrincipal: string;
                            /** Format: date */
                            overdueSince: string | null;
                            payOff: {
                                credit: string;
                                interest: string;
                                /** Format: date */
                                on: string;
                                penalty: string;
                                principal: string;
                                total: string;
                            };
                            penaltyDue: string;
                            recovered: string;
                            restructurings: number;
                            schedule: ({
                                /** Format: date */
                                dueOn: string;
                                interest: string;
                                interestLeft: string;
                                no: number;
                                /** Format: date */
                                paidOn: string | null;
                                principal: string;
                                principalLeft: string;
                                /** Format: date */
                                replacedOn: string | null;
                                /** @enum {string} */
                                state: "due" | "overdue" | "paid" | "replaced";
                                total: string;
                            } | {
                                /** Format: date */
                                dueOn: string;
                                interest: string;
                                interestLeft: string;
                                no: number;
                                paidOn: string | null;
                                principal: string;
                                principalLeft: string;
                                replacedOn: string | null;
                                /** @enum {string} */
                                state: "paid-ahead" | "upcoming";
                                total: string;
                            })[];
                            writtenOff: {
                                interest: string;
                                /** Format: date */
                                on: string;
                                principal: string;
                            } | null;
                        } | null;
                        actions: components["schemas"]["NextAction"][];
                        appliedOn: string;
                        appraisedOn: string | null;
                        approval: components["schemas"]["LoanApproval"] | null;
                        approvalLapsed: boolean;
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        committed: string;
                        contract: components["schemas"]["LoanContract"] | null;
                        credit: string;
                        disbursed: string;
                        entries: components["schemas"]["JournalEntry"][];
                        hands: {
                            approver: string[];
                            maker: string[];
                            payer: string[];
                        };
                        loanId: string;
                        outstanding: string;
                        principalRepaid: string;
                        reference: components["schemas"]["LoanReference"];
                        relatedIds: string[];
                        securities: {
                            description: unknown;
                            document: unknown;
                            kind: unknown;
                            /** Format: date */
                            on: string;
                            position: number;
                            value: unknown;
                        }[];
                        /** @enum {string} */
                        status: "active" | "applied" | "appraised" | "approved" | "contracted" | "expired" | "rejected" | "settled" | "withdrawn" | "written-off";
                        terms: components["schemas"]["LoanTerms"];
                        tranches: number;
                        version: number;
                        votes: components["schemas"]["LoanVote"][];
                        writtenOff: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_amend: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_withdraw: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_appraise: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraiseLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_approve: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_contract: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_refund: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_correctDisbursement: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDisbursementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_disburse: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisburseLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_expire: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_pause: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseInterestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_waive: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveInterestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_payOff: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        credit?: string;
                        interest?: string;
                        loanId: string;
                        /** Format: date */
                        on?: string;
                        penalty?: string;
                        principal?: string;
                        total?: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_changeRate: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_recover: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_reject: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_release: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseCommitmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_correctRepayment: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRepaymentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_repay: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRepaymentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_restructure: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestructureLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_reverse: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseLoanEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_takeSecurity: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeSecurityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_releaseSecurity: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseSecurityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_settle: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_statement: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            credit: string;
                            debtGroup: number | null;
                            overdueDays: number;
                            overdueInterest: string;
                            overduePrincipal: string;
                            /** Format: date */
                            overdueSince: string | null;
                            payOff: {
                                credit: string;
                                interest: string;
                                /** Format: date */
                                on: string;
                                penalty: string;
                                principal: string;
                                total: string;
                            };
                            penaltyDue: string;
                            recovered: string;
                            restructurings: number;
                            schedule: ({
                                /** Format: date */
                                dueOn: string;
                                interest: string;
                                interestLeft: string;
                                no: number;
                                /** Format: date */
                                paidOn: string | null;
                                principal: string;
                                principalLeft: string;
                                /** Format: date */
                                replacedOn: string | null;
                                /** @enum {string} */
                                state: "due" | "overdue" | "paid" | "replaced";
                                total: string;
                            } | {
                                /** Format: date */
                                dueOn: string;
                                interest: string;
                                interestLeft: string;
                                no: number;
                                paidOn: string | null;
                                principal: string;
                                principalLeft: string;
                                replacedOn: string | null;
                                /** @enum {string} */
                                state: "paid-ahead" | "upcoming";
                                total: string;
                            })[];
                            writtenOff: {
                                interest: string;
                                /** Format: date */
                                on: string;
                                principal: string;
                            } | null;
                        } | null;
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        borrower: components["schemas"]["Borrower"];
                        contractNo: string | null;
                        credit: string;
                        disbursed: string;
                        fundId: string;
                        lines: {
                            actor: string;
                            credit: string;
                            creditHeld: string;
                            disbursed: string;
                            document: string | null;
                            fees: string;
                            interest: string;
                            /** Format: date */
                            on: string;
                            outstanding: string;
                            penalty: string;
                            position: number;
                            principal: string;
                            recordedAt: string;
                            title: components["schemas"]["Sentence"];
                            type: string;
                        }[];
                        loanId: string;
                        outstanding: string;
                        principalRepaid: string;
                        programmeId: string | null;
                        securities: {
                            description: unknown;
                            document: unknown;
                            kind: unknown;
                            /** Format: date */
                            on: string;
                            position: number;
                            value: unknown;
                        }[];
                        tranches: number;
                        writtenOff: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoansController_writeOff: {
        parameters: {
            query?: {
                /** @description Chỉ thử, không ghi / only try, record nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffLoanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPreview"] | components["schemas"]["LoanReceipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "x-unsigned-entries"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogKeysController_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateLogKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogKeysController_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demonstration: boolean;
                        history: {
                            from: string;
                            key: string;
                            until: string | null;
                        }[];
                        logKeys: string[];
                        note: {
                            en: string;
                            vi: string;
                        };
                        origin: string;
                        receipts: string;
                        witnesses: string[];
                    } | {
                        demonstration: boolean;
                        history: {
                            from: string;
                            key: string;
                            until: string | null;
                        }[];
                        logKeys: string[];
                        origin: string;
                        receipts: string;
                        witnesses: string[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogKeysController_policy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_consistency: {
        parameters: {
            query: {
                /** @description entries of the earlier tree */
                from: string;
                /** @description entries of the later tree; all there are if left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proof: string[];
                        root1: string;
                        root2: string;
                        size1: string;
                        size2: string;
                        type: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_inclusion: {
        parameters: {
            query: {
                /** @description number of the entry, from 1 */
                position: string;
                /** @description entries of the tree; all there are if left out */
                size?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        leafHash: string;
                        leafIndex: string;
                        proof: string[];
                        root: string;
                        treeSize: string;
                        type: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_tile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 0/x001/234, entries/000.p/9 */
                "*": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        authority: components["schemas"]["Authority"];
                        authorityId: string;
                        login: string;
                        mustChangePassword: boolean;
                        permissions: ("AdoptRule" | "AmendApplication" | "ApplyForLoan" | "AppraiseLoan" | "ApproveLoan" | "AssignCode" | "ChangeOwnPassword" | "ChangePersonDetails" | "ChangeRate" | "ChangeSector" | "ClosePeriod" | "CloseProgramme" | "ContractLoan" | "ContributeCapital" | "ConvertCooperative" | "CorrectCooperativeEntry" | "CorrectFigure" | "CorrectFundEntry" | "CorrectProgrammeEntry" | "CorrectSupport" | "DefinePlace" | "DisburseLoan" | "DissolveCooperative" | "EndOwnSession" | "EndPersonRole" | "EndTask" | "ErasePerson" | "ExpireApproval" | "ExplainFigure" | "ExportJournal" | "ExportReport" | "ExtendProgramme" | "FileYearlyReturn" | "FreezeReport" | "GradeCooperative" | "ImportSheets" | "IssueOwnToken" | "LinkFoundedCooperative" | "ManageAccounts" | "ManageWebhooks" | "MeasureTarget" | "MergeCooperative" | "MoveCooperative" | "OpenFund" | "OpenProgramme" | "PauseInterest" | "PayCost" | "PreviewCostSplit" | "ReadAccessJournal" | "ReadCooperatives" | "ReadFigures" | "ReadFunds" | "ReadImports" | "ReadJournal" | "ReadLoans" | "ReadOperations" | "ReadOwnAccount" | "ReadPeriods" | "ReadPersonalData" | "ReadPersons" | "ReadPlaces" | "ReadProgrammes" | "ReadReports" | "ReadSupport" | "ReadTasks" | "RebuildProjection" | "RecordFoundingAdvice" | "RecordLandGrant" | "RecordLandReturn" | "RecordRecovery" | "RecordRepayment" | "RecordTechnologyTransfer" | "RecordTradePromotion" | "RecordTraining" | "RefundCredit" | "RegisterCooperative" | "RegisterDocument" | "RegisterLegalText" | "RegisterPerson" | "RejectLoan" | "ReleaseCommitment" | "ReleaseSecurity" | "RenameCooperative" | "ReopenPeriod" | "Replay" | "RestructureLoan" | "RetainInterest" | "RetryJob" | "RetryParkedStream" | "ReverseCooperativeEntry" | "ReverseFigure" | "ReverseFundEntry" | "ReverseLoanEntry" | "ReverseProgrammeEntry" | "ReverseProvisions" | "ReverseSupport" | "RotateLogKey" | "RunVerification" | "SetProgrammeBudget" | "SetProvisions" | "SetTarget" | "SettleLoan" | "StateFigure" | "StateFundBalance" | "StateSupportAggregate" | "SucceedPlace" | "TakePersonRole" | "TakeSecurity" | "UndoImport" | "WaiveInterest" | "WithdrawApplication" | "WithdrawCapital" | "WriteOffLoan")[];
                        roles: ("administrator" | "auditor" | "manager" | "officer")[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSession"][];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: string;
                        token: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_parked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Parked"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_retry: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        folded: boolean;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["ListedPeriod"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 2026-03, 2026-Q1, 2026 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedPeriodCard"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodCheckController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 2026-03, 2026-Q1, 2026 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodCheck"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                /** @description 2026-03, 2026-Q1, 2026 */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenPeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                limit?: number;
                subjectId?: string;
                subjectKind?: "cooperative" | "founding" | "loan";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["PersonCard"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_register: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_one: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        /** Format: date */
                        erasedOn: string | null;
                        mark: string | null;
                        personId: string;
                        /** Format: date */
                        registeredOn: string;
                        roles: components["schemas"]["HeldRole"][];
                        status: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_changeDetails: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDetailsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_erase: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_read: {
        parameters: {
            query: {
                /** @description Mục đích xem, không ghi tên người / the purpose, without names */
                why: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_takeRole: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePersonRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_endRole: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPersonRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacesController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                level?: "province" | "district" | "commune";
                limit?: number;
                parentId?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string | null;
                        items: components["schemas"]["ListedPlace"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacesController_define: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinePlaceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacesController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        foldedName: string;
                        /** @enum {string} */
                        level: "commune" | "district" | "province";
                        name: string;
                        parentId: string | null;
                        placeId: string;
                        successorIds: string[];
                        validFrom: string;
                        validTo: string | null;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacesController_succeed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SucceedPlaceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_list: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                kind?: "founding" | "training-short-course" | "training-formal-course" | "fund-loan" | "land" | "trade" | "technology";
                limit?: number;
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["ProgrammeListed"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_one: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        budgets: components["schemas"]["BudgetOfYear"][];
                        /** Format: date */
                        closedOn: string | null;
                        entries: {
                            data: unknown;
                            firstPosition: number;
                            /** Format: date */
                            occurredFrom: string;
                            /** Format: date */
                            occurredOn: string;
                            position: number;
                            /** @enum {string} */
                            precision: "day" | "month" | "period" | "quarter" | "year";
                            recordedAt: string;
                            type: string;
                        }[];
                        kinds: ("founding" | "fund-loan" | "land" | "technology" | "trade" | "training-formal-course" | "training-short-course")[];
                        legalBasis: components["schemas"]["Citation"][];
                        name: string;
                        /** Format: date */
                        openedOn: string;
                        period: components["schemas"]["Period"];
                        programmeId: string;
                        /** @enum {string} */
                        status: "closed" | "open";
                        targets: components["schemas"]["TargetWithMeasurements"][];
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_setBudget: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeCorrectionsController_budget: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBudgetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeCorrectionsController_closing: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectClosingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeCorrectionsController_extension: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectExtensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeCorrectionsController_opening: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOpeningDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseProgrammeEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_setTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeCorrectionsController_target: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_measureTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeCorrectionsController_measurement: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMeasurementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_projections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            lag: number;
                            /** @enum {string} */
                            mode: "async" | "inline";
                            name: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_rebuild: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        projection: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_queues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WatchedQueue"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobRetryDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceiptsController_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authorityId: string;
                /** @description the leaf hash printed on the receipt, 64 hexadecimal digits */
                leafHash: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_comparison: {
        parameters: {
            query: {
                /** @description Địa chỉ của câu trả lời A / the address of answer A: loans/vay-1?asOf=2025-12-31&asKnown=700 */
                a: string;
                /** @description Địa chỉ của câu trả lời B / the address of answer B: loans/vay-1?asOf=2025-12-31&asKnown=700 */
                b: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_cooperative: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        figures: components["schemas"]["Figure"][];
                        point: string;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_cooperativeChanges: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description Thay đổi từ mục số hoặc thời điểm này / changed since this number or instant */
                since: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        causes: components["schemas"]["CauseEffect"][];
                        entries: components["schemas"]["Caused"][];
                        moved: components["schemas"]["Difference"][];
                        notListed: number;
                        since: number;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_cooperativeSteps: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                limit?: number;
                order?: "newest" | "oldest";
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["Step"][];
                        next: string | null;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_fund: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        figures: components["schemas"]["Figure"][];
                        point: string;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_fundChanges: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description Thay đổi từ mục số hoặc thời điểm này / changed since this number or instant */
                since: string;
            };
            header?: never;
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        causes: components["schemas"]["CauseEffect"][];
                        entries: components["schemas"]["Caused"][];
                        moved: components["schemas"]["Difference"][];
                        notListed: number;
                        since: number;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_fundSteps: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                limit?: number;
                order?: "newest" | "oldest";
            };
            header?: never;
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["Step"][];
                        next: string | null;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_loan: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        figures: components["schemas"]["Figure"][];
                        point: string;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_loanChanges: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description Thay đổi từ mục số hoặc thời điểm này / changed since this number or instant */
                since: string;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        causes: components["schemas"]["CauseEffect"][];
                        entries: components["schemas"]["Caused"][];
                        moved: components["schemas"]["Difference"][];
                        notListed: number;
                        since: number;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_loanSteps: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                limit?: number;
                order?: "newest" | "oldest";
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["Step"][];
                        next: string | null;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_reported: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description kind,year / fund,sector */
                by?: string;
                /** @description fund, bank */
                classification?: string;
                /** @description 0–366 */
                days?: string;
                documentId?: string;
                from?: string;
                fundId?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description totals, utilisation, trial-balance, loan-book, due-list, reconciliation */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        figures: components["schemas"]["Figure"][];
                        point: string;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_reportChanges: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description kind,year / fund,sector */
                by?: string;
                /** @description fund, bank */
                classification?: string;
                /** @description 0–366 */
                days?: string;
                documentId?: string;
                from?: string;
                fundId?: string;
                /** @description Thay đổi từ mục số hoặc thời điểm này / changed since this number or instant */
                since: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description totals, utilisation, trial-balance, loan-book, due-list, reconciliation */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        causes: components["schemas"]["CauseEffect"][];
                        entries: components["schemas"]["Caused"][];
                        moved: components["schemas"]["Difference"][];
                        notListed: number;
                        since: number;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayController_reportSteps: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description kind,year / fund,sector */
                by?: string;
                /** @description fund, bank */
                classification?: string;
                cursor?: string;
                /** @description 0–366 */
                days?: string;
                documentId?: string;
                from?: string;
                fundId?: string;
                limit?: number;
                order?: "newest" | "oldest";
                to?: string;
            };
            header?: never;
            path: {
                /** @description totals, utilisation, trial-balance, loan-book, due-list, reconciliation */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["Step"][];
                        next: string | null;
                        title: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoanBookController_debts: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description bank: giả định / a what-if */
                classification?: "fund" | "bank";
                fundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        items: components["schemas"]["LoanDebt"][];
                        rules: components["schemas"]["GroupRules"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoanBookController_due: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                cursor?: string;
                /** @description 7, 30, 90 */
                days?: number;
                fundId?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        days: number;
                        items: components["schemas"]["DueItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoanBookController_exposure: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        cooperativeId: string;
                        items: {
                            committed: string;
                            cooperativeId: string;
                            exposure: string;
                            fundId: string;
                            outstanding: string;
                            related: boolean;
                        }[];
                        relatedIds: string[];
                        totals: {
                            fundId: string;
                            own: string;
                            withRelated: string;
                        }[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_account: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                fundId?: string;
            };
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        days: components["schemas"]["LedgerDay"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LoanBookController_book: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description loan,fund,programme,place,sector,kind,year */
                by?: string;
                /** @description bank: giả định / a what-if */
                classification?: "fund" | "bank";
                fundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        rows: components["schemas"]["LoanBookRow"][];
                        rules: components["schemas"]["GroupRules"];
                        total: components["schemas"]["LoanBookSums"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodicReportController_report: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        checkpoint: {
                            root: string;
                            size: number;
                        };
                        comparisons: components["schemas"]["ReconciliationRow"][];
                        document: components["schemas"]["OfficialDocument"];
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodicReportController_export: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                format: "docx" | "pdf" | "xlsx";
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_reconciled: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                document?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        rows: components["schemas"]["ReconciliationRow"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_disbursementTotals: {
        parameters: {
            query: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                /** @description year,kind,programme,place,organisationKind,sector,source */
                by?: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        /** Format: date */
                        from: string;
                        rows: components["schemas"]["GroupedTotal"][];
                        straddling: {
                            amount: string;
                            entries: number;
                        };
                        /** Format: date */
                        to: string;
                        total: components["schemas"]["TotalRow"];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_trialBalance: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                fundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        balanced: boolean;
                        credit: string;
                        debit: string;
                        lines: components["schemas"]["TrialLine"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UtilisationController_utilisation: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                fundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        available: string;
                        capital: string;
                        cash: string;
                        committed: string;
                        costs: string;
                        credit: string;
                        disbursed: string;
                        funds: components["schemas"]["FundPosition"][];
                        income: string;
                        outstanding: string;
                        outstandingPercent: number | null;
                        projects: number;
                        provisions: string;
                        recovered: string;
                        repaid: string;
                        unstated: string[];
                        utilisationPercent: number | null;
                        writtenOff: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UtilisationController_overTime: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
                fundId?: string;
                step?: "month" | "quarter" | "year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        points: components["schemas"]["FundPoint"][];
                        /** @enum {string} */
                        step: "month" | "quarter" | "year";
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_inForce: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Ngày nghiệp vụ / business date */
                on?: string;
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        items: components["schemas"]["RuleRow"][];
                        /** Format: date */
                        on: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_adopt: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_history: {
        parameters: {
            query?: {
                after?: number;
                asKnown?: string;
            };
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        items: components["schemas"]["RuleRow"][];
                        rule: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SchedulePreviewController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payOff?: {
                            interest: string;
                            /** Format: date */
                            on: string;
                            principal: string;
                            total: string;
                        };
                        rows: {
                            balance: string;
                            /** Format: date */
                            dueOn: string;
                            interest: string;
                            no: number;
                            principal: string;
                            total: string;
                        }[];
                        totals: {
                            interest: string;
                            prepaid?: string;
                            principal: string;
                            total: string;
                        };
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        authority: components["schemas"]["Authority"];
                        authorityId: string;
                        login: string;
                        mustChangePassword: boolean;
                        permissions: ("AdoptRule" | "AmendApplication" | "ApplyForLoan" | "AppraiseLoan" | "ApproveLoan" | "AssignCode" | "ChangeOwnPassword" | "ChangePersonDetails" | "ChangeRate" | "ChangeSector" | "ClosePeriod" | "CloseProgramme" | "ContractLoan" | "ContributeCapital" | "ConvertCooperative" | "CorrectCooperativeEntry" | "CorrectFigure" | "CorrectFundEntry" | "CorrectProgrammeEntry" | "CorrectSupport" | "DefinePlace" | "DisburseLoan" | "DissolveCooperative" | "EndOwnSession" | "EndPersonRole" | "EndTask" | "ErasePerson" | "ExpireApproval" | "ExplainFigure" | "ExportJournal" | "ExportReport" | "ExtendProgramme" | "FileYearlyReturn" | "FreezeReport" | "GradeCooperative" | "ImportSheets" | "IssueOwnToken" | "LinkFoundedCooperative" | "ManageAccounts" | "ManageWebhooks" | "MeasureTarget" | "MergeCooperative" | "MoveCooperative" | "OpenFund" | "OpenProgramme" | "PauseInterest" | "PayCost" | "PreviewCostSplit" | "ReadAccessJournal" | "ReadCooperatives" | "ReadFigures" | "ReadFunds" | "ReadImports" | "ReadJournal" | "ReadLoans" | "ReadOperations" | "ReadOwnAccount" | "ReadPeriods" | "ReadPersonalData" | "ReadPersons" | "ReadPlaces" | "ReadProgrammes" | "ReadReports" | "ReadSupport" | "ReadTasks" | "RebuildProjection" | "RecordFoundingAdvice" | "RecordLandGrant" | "RecordLandReturn" | "RecordRecovery" | "RecordRepayment" | "RecordTechnologyTransfer" | "RecordTradePromotion" | "RecordTraining" | "RefundCredit" | "RegisterCooperative" | "RegisterDocument" | "RegisterLegalText" | "RegisterPerson" | "RejectLoan" | "ReleaseCommitment" | "ReleaseSecurity" | "RenameCooperative" | "ReopenPeriod" | "Replay" | "RestructureLoan" | "RetainInterest" | "RetryJob" | "RetryParkedStream" | "ReverseCooperativeEntry" | "ReverseFigure" | "ReverseFundEntry" | "ReverseLoanEntry" | "ReverseProgrammeEntry" | "ReverseProvisions" | "ReverseSupport" | "RotateLogKey" | "RunVerification" | "SetProgrammeBudget" | "SetProvisions" | "SetTarget" | "SettleLoan" | "StateFigure" | "StateFundBalance" | "StateSupportAggregate" | "SucceedPlace" | "TakePersonRole" | "TakeSecurity" | "UndoImport" | "WaiveInterest" | "WithdrawApplication" | "WithdrawCapital" | "WriteOffLoan")[];
                        roles: ("administrator" | "auditor" | "manager" | "officer")[];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupportAggregatesController_state: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateAggregateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupportAggregatesController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                aggregateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aggregateId: string;
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        later: components["schemas"]["RecordEntry"][];
                        support: components["schemas"]["RecordEntry"] | null;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupportAggregatesController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                aggregateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAggregateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupportAggregatesController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                aggregateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        next: string | null;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_done: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        about: string;
                        done: boolean;
                        /** @enum {string} */
                        kind: "due" | "group" | "overdue";
                        loanId: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TechnologyTransfersController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTechnologyTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TechnologyTransfersController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        later: components["schemas"]["RecordEntry"][];
                        support: components["schemas"]["RecordEntry"] | null;
                        supportId: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TechnologyTransfersController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTechnologyTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TechnologyTransfersController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TradePromotionsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTradePromotionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TradePromotionsController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        later: components["schemas"]["RecordEntry"][];
                        support: components["schemas"]["RecordEntry"] | null;
                        supportId: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TradePromotionsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTradePromotionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TradePromotionsController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTrainingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingsController_read: {
        parameters: {
            query?: {
                /** @description Câu trả lời phải gồm mục số này / the answer includes this entry */
                after?: number;
                /** @description Như đã biết ở mục số hoặc thời điểm này / as known at this number or instant */
                asKnown?: string;
                /** @description Tính đến ngày / as of */
                asOf?: string;
            };
            header?: never;
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asKnown: number;
                        /** Format: date */
                        asOf: string;
                        later: components["schemas"]["RecordEntry"][];
                        support: components["schemas"]["RecordEntry"] | null;
                        supportId: string;
                        version: number;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTrainingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingsController_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_verifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VerificationRun"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperationsController_verify: {
        parameters: {
            query?: {
                /** @description Từ bút toán số / from the entry of this number */
                from?: number;
                /** @description Đến bút toán số / up to the entry of this number */
                to?: number;
            };
            header: {
                /** @description The same key and input give the first receipt again. */
                "Idempotency-Key": string;
                /** @description The version the author saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runId: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VerifierController_tool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description verify-receipt.sh */
                tool: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eventTypes: {
                            title: components["schemas"]["Sentence"];
                            type: string;
                        }[];
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        webhookId: string;
                    };
                };
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksController_try: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
