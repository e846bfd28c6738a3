export const chromiumPath: string | undefined;
export const chromiumMissing: string;
export const browserSpecsRun: boolean;
