import { QuestionCircleOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useRefusal } from '../../blocks/Refusal.js';
import { useTexts } from '../../i18n/texts.js';
import { journalTexts } from './texts.js';

const qualifiers = [
  ['loại:giải-ngân', 'help-type'],
  ['ai:canbo', 'help-actor'],
  ['ngày:2024-01..2024-03', 'help-date'],
  ['ghi:2026-11', 'help-recorded'],
  ['số:>500', 'help-number'],
  ['htx:"Kế Sách"', 'help-coop'],
  ['nơi:"Minh Họa 3"', 'help-place'],
  ['nguồn:ngân-sách-địa-phương', 'help-source'],
  ['lý-do:nhầm', 'help-reason'],
  ['văn-bản:45/2021', 'help-law'],
  ['sửa:có', 'help-corrected'],
] as const;

interface SearchBoxProps {
  readonly typed: string;
  readonly onSearch: (q: string | undefined) => void;
  /** What the language of the search refused. */
  readonly error: unknown;
}

/** One box for words and qualifiers; what cannot be read is said at the box, and an example can be clicked into it. */
export const SearchBox = ({ typed, onSearch, error }: SearchBoxProps) => {
  const say = useTexts(journalTexts);
  const refusalOf = useRefusal();
  const [text, setText] = useState(typed);
  const [helps, setHelps] = useState(false);
  const ids = useId();
  useEffect(() => setText(typed), [typed]);
  const search = (next: string) => onSearch(next.trim() || undefined);
  return (
    <search className="journal-search">
      <div className="journal-search-line">
        <Input.Search
          allowClear
          enterButton={say('search')}
          aria-label={say('searchLabel')}
          aria-describedby={error ? `${ids}error` : undefined}
          aria-invalid={Boolean(error)}
          status={error ? 'error' : ''}
          placeholder={say('searchPlaceholder')}
          maxLength={500}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onSearch={search}
        />
        <Button icon={<QuestionCircleOutlined />} aria-expanded={helps} onClick={() => setHelps(!helps)}>
          {say('help')}
        </Button>
      </div>
      {Boolean(error) && (
        <Alert id={`${ids}error`} type="error" showIcon role="alert" title={refusalOf(problemOf(error)).sentence} />
      )}
      {helps && (
        <div className="journal-help">
          <p>{say('helpIntro')}</p>
          <dl className="facts">
            {qualifiers.map(([example, key]) => (
              <div key={key} className="fact-row">
                <dt>
                  <Button size="small" onClick={() => setText(`${text} ${example}`.trim())}>
                    <code>{example}</code>
                  </Button>
                </dt>
                <dd>{say(key)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </search>
  );
};
