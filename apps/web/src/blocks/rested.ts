import { useEffect, useState } from 'react';

const restMs = 300;

/** A text once nobody has changed it for a moment: typing never waits, and what is out of date by then is not asked. */
export const useRested = (text: string): string => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
};
