import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import type { Schema } from '../api/client.js';
import { useTexts } from '../i18n/texts.js';
import { blockTexts } from './block-texts.js';
import { citedTexts, DatedFields, type DatedValues } from './command-fields.js';
import { CommandForm } from './CommandForm.js';

interface DatedCommandProps<Values extends DatedValues> {
  readonly name: string;
  readonly title: string;
  /** What recording it means, in a sentence. */
  readonly hint?: string;
  readonly initialValues?: Partial<Values>;
  readonly send: (values: Values, key: string) => Promise<Schema<'Receipt'>>;
  readonly answers: (values: Values) => readonly (readonly [name: string, value: ReactNode])[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A command in a drawer, with its business date and the legal texts it rests on after the fields of its own. */
export const DatedCommand = <Values extends DatedValues>(props: DatedCommandProps<Values>) => {
  const { name, title, hint, initialValues, send, answers, onClose, children } = props;
  const say = useTexts(blockTexts);
  return (
    <Drawer open size="large" title={title} onClose={onClose} destroyOnHidden>
      {hint && <p className="muted">{hint}</p>}
      <CommandForm<Values>
        name={name}
        title={title}
        {...(initialValues ? { initialValues } : {})}
        send={send}
        answers={(values) => [...answers(values), [say('on'), values.on], [say('legalBasis'), citedTexts(values)]]}
      >
        {children}
        <DatedFields />
      </CommandForm>
    </Drawer>
  );
};
