import { Input } from 'antd';
import { useId } from 'react';
import { useTexts } from '../i18n/texts.js';
import { preferences } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';
import { blockTexts } from './block-texts.js';
import { moneyInWords, printMoney, readMoney } from './money.js';

interface MoneyInputProps {
  /** As it was typed: it is sent like that, and the server reads it by the same rules. */
  readonly value?: string;
  readonly onChange?: (typed: string) => void;
  readonly id?: string;
  readonly label?: string;
}

/**
 * Money as people write it. While typing it shows what was understood, in đồng and in words, or why it was not; an amount
 * that can be read in two ways is refused with both.
 */
export const MoneyInput = ({ value = '', onChange, id, label }: MoneyInputProps) => {
  const say = useTexts(blockTexts);
  const { language } = useStore(preferences);
  const noteId = useId();
  const read = value.trim() ? readMoney(value, language) : undefined;
  return (
    <div className="noted-input">
      <Input
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        value={value}
        inputMode="text"
        autoComplete="off"
        status={read?.refused ? 'error' : ''}
        aria-invalid={Boolean(read?.refused)}
        aria-describedby={noteId}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <div id={noteId} className={read?.refused ? 'input-note input-wrong' : 'input-note'} aria-live="polite">
        {read === undefined && say('moneyHint')}
        {read?.refused?.sentence}
        {read?.amount !== undefined && (
          <>
            <strong className="number">{printMoney(read.amount)} đồng</strong>
            {language === 'vi' && <span> · {moneyInWords(read.amount)}</span>}
          </>
        )}
      </div>
    </div>
  );
};
