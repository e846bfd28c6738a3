import { useQuery } from '@tanstack/react-query';
import { Button, Select, Tag } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client.js';
import { foldedFilter } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Failed } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import type { Import } from '../imports/kinds.js';
import { importTexts } from './texts.js';
import { useStep } from './use-import.js';

const sampleRows = 3;

interface MappingProps {
  readonly batch: Import;
  readonly columns: readonly Schema<'ImportColumn'>[];
  readonly mayCheck: boolean;
  readonly onAsked: () => void;
}

/** Which column of the file is which of the system. What the titles tell is chosen already. */
export const Mapping = ({ batch, columns, mayCheck, onAsked }: MappingProps) => {
  const say = useTexts(importTexts);
  const { language } = useStore(preferences);
  const { importId, titles } = batch;
  const [mapping, setMapping] = useState<Readonly<Record<string, number>>>(batch.mapping);
  const [tried, setTried] = useState(false);
  const samplesOf = useSamples(importId);
  const check = useStep(importId, (assigned: Schema<'CheckImportDto'>['assigned']) =>
    answerOf(api.PUT('/api/imports/{importId}/mapping', { params: { path: { importId } }, body: { assigned } })),
  );
  const missing = columns.filter(({ name, required }) => required && !(name in mapping));
  const unused = titles.filter((title, index) => title && !Object.values(mapping).includes(index));
  const assign = (column: string, index: number | undefined) => {
    const { [column]: _, ...others } = mapping;
    setMapping(index === undefined ? others : { ...others, [column]: index });
  };
  const ask = () => {
    setTried(true);
    if (missing.length) return;
    const assigned = Object.entries(mapping).map(([column, index]) => ({ column, index }));
    check.mutate(assigned, { onSuccess: onAsked });
  };
  const options = titles.map((title, value) => ({ value, label: title || say('untitled', { no: value + 1 }) }));
  return (
    <>
      <p className="muted">{say('mappingHint')}</p>
      <div className="table-scroll" role="region" aria-label={say('mapping')} tabIndex={0}>
        <table className="plain-table import-columns">
          <caption className="visually-hidden">{say('mapping')}</caption>
          <thead>
            <tr>
              {(['column', 'inFile', 'samples', 'hint'] as const).map((title) => (
                <th key={title} scope="col">
                  {say(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, title, hint, required, example }) => (
              <tr key={name}>
                <th scope="row">
                  {title[language]} {required && <Tag color="warning">{say('required')}</Tag>}
                </th>
                <td>
                  <Select
                    allowClear
                    showSearch={{ filterOption: foldedFilter }}
                    aria-label={say('columnFor', { column: title[language] })}
                    placeholder={say('notInFile')}
                    disabled={!mayCheck}
                    value={mapping[name]}
                    options={options}
                    onChange={(index?: number) => assign(name, index)}
                    {...(tried && required && !(name in mapping) ? { status: 'error' as const } : {})}
                  />
                  {tried && required && !(name in mapping) && <div className="import-fault">{say('isRequired')}</div>}
                </td>
                <td className="import-samples">{samplesOf(mapping[name])}</td>
                <td className="import-hint">
                  {hint[language]} <span className="muted">{say('example', { example })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unused.length > 0 && <p className="muted">{say('unused', { titles: unused.join(', ') })}</p>}
      {check.error && <Failed error={check.error} />}
      {tried && missing.length > 0 && (
        <p role="alert" className="import-fault">
          {say('missing', { columns: missing.map(({ title }) => title[language]).join(', ') })}
        </p>
      )}
      {mayCheck && (
        <div className="import-actions">
          <Button type="primary" loading={check.isPending} onClick={ask}>
            {say('check')}
          </Button>
        </div>
      )}
    </>
  );
};

/** The first cells of a column of the file, so that one sees what one assigns. */
const useSamples = (importId: string) => {
  const rows = useQuery({
    queryKey: ['imports', 'samples', importId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/imports/{importId}/rows', {
          params: { path: { importId }, query: { limit: sampleRows } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
  return (index: number | undefined): string =>
    index === undefined
      ? '–'
      : (rows.data?.items ?? [])
          .map(({ cells }) => cells[index]?.trim())
          .filter(Boolean)
          .join(' · ') || '–';
};
