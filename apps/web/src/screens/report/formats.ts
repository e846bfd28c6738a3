/** The files a report is given out as. */
export const formats = ['docx', 'pdf', 'xlsx'] as const;
