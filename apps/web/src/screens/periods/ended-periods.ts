const yearsBack = 5;

/** The months, quarters and years that are over on a day, the latest first; a longer one stands before its last part. */
export const endedPeriods = (today: string): string[] => {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const over: string[] = [];
  for (let months = 1; months <= yearsBack * 12 + month - 1; months += 1) {
    const index = year * 12 + month - 1 - months;
    const [ofYear, ofMonth] = [Math.floor(index / 12), (index % 12) + 1];
    if (ofMonth === 12) over.push(String(ofYear));
    if (ofMonth % 3 === 0) over.push(`${ofYear}-Q${ofMonth / 3}`);
    over.push(`${ofYear}-${String(ofMonth).padStart(2, '0')}`);
  }
  return over;
};
