import { Input } from 'antd';
import { useId } from 'react';
import { fill } from '#libs/kernel';
import { useTexts } from '../i18n/texts.js';
import { preferences } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';
import { blockTexts } from './block-texts.js';
import { printWhen, readDate } from './dates.js';

interface DateInputProps {
  /** As it was typed. {@link readDate} gives the form the API takes. */
  readonly value?: string;
  readonly onChange?: (typed: string) => void;
  readonly id?: string;
  readonly label?: string;
}

/** A business date as exactly as it is known, typed as people write it; it says how exactly it was understood. */
export const DateInput = ({ value = '', onChange, id, label }: DateInputProps) => {
  const say = useTexts(blockTexts);
  const { language } = useStore(preferences);
  const noteId = useId();
  const read = value.trim() ? readDate(value) : undefined;
  const refused = read && 'refused' in read ? read.refused : undefined;
  return (
    <div className="noted-input">
      <Input
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        value={value}
        autoComplete="off"
        status={refused ? 'error' : ''}
        aria-invalid={Boolean(refused)}
        aria-describedby={noteId}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <div id={noteId} className={refused ? 'input-note input-wrong' : 'input-note'} aria-live="polite">
        {read === undefined && say('dateHint')}
        {refused && fill(refused.sentence[language], refused.figures)}
        {read && 'dated' in read && precisionNote(read.dated)}
      </div>
    </div>
  );

  function precisionNote({
    from,
    to,
    precision,
  }: {
    from: string;
    to: string;
    precision: Parameters<typeof printWhen>[0]['precision'];
  }) {
    return say(`precision-${precision}`, {
      when: printWhen({ occurredFrom: from, occurredOn: to, precision }, language),
    });
  }
};
