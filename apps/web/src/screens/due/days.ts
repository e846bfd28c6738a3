/** How far ahead the list of what falls due looks. */
export const daysAhead = [7, 30, 90] as const;
