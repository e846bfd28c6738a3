import type { Problem } from '../api/problem.js';
import { commonTexts } from '../i18n/common.js';
import { useFieldName } from '../i18n/field-name.js';
import { useTexts } from '../i18n/texts.js';

/** A refusal as people read it: its sentence, and where several fields are at fault, a sentence of each by its name. */
interface Refusal {
  readonly sentence: string;
  readonly faults: readonly string[];
}

export const useRefusal = (): ((problem: Problem) => Refusal) => {
  const say = useTexts(commonTexts);
  const nameOf = useFieldName();
  return ({ isConnection, message, faults }) => {
    if (isConnection) return { sentence: say('connectionLost'), faults: [] };
    // The API puts the path of the only field at fault before its sentence.
    const own = faults.find(({ path }) => path && message.startsWith(`${path}: `))?.path;
    return {
      sentence: own === undefined ? message : `${nameOf(own)}${message.slice(own.length)}`,
      faults: faults.length > 1 ? faults.map(({ path, detail }) => `${nameOf(path)}: ${detail}`) : [],
    };
  };
};

export const Faults = ({ of }: { readonly of: Refusal['faults'] }) =>
  of.length > 0 && (
    <ul>
      {of.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
