import { Button, Card } from 'antd';
import { capital } from '#libs/kernel';
import { DataTable, type Column } from '../../blocks/DataTable.js';
import { printDay } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { cooperativeTexts } from './texts.js';
import { useTimeline, type TimelineItem } from './use-timeline.js';

interface DocumentsProps {
  readonly cooperativeId: string;
  readonly onOpen: (position: number) => void;
}
interface Paper {
  readonly document: string;
  readonly date?: string;
  readonly item: TimelineItem;
}

/** The papers that the entries about a cooperative rest on, each with the entry it proves. */
export const Documents = ({ cooperativeId, onOpen }: DocumentsProps) => {
  const say = useTexts(cooperativeTexts);
  const { language } = useStore(preferences);
  const list = useTimeline(cooperativeId);
  const columns: readonly Column<Paper>[] = [
    {
      key: 'document',
      title: say('document'),
      width: 200,
      text: ({ document }) => document,
      show: ({ document, item }) => (
        <Button type="link" size="small" className="entry-open" onClick={() => onOpen(item.position)}>
          {document}
        </Button>
      ),
    },
    { key: 'dated', title: say('documentDate'), width: 140, text: ({ date }) => (date ? printDay(date) : '–') },
    { key: 'proves', title: say('proves'), width: 280, text: ({ item }) => capital(item.told.title[language]) },
    { key: 'on', title: say('when'), width: 140, text: ({ item }) => printDay(item.occurredOn) },
  ];
  return (
    <Card title={<h2>{say('documents')}</h2>}>
      <Answer of={list}>
        {({ rows }) => (
          <DataTable
            caption={say('documents')}
            columns={columns}
            rows={rows.flatMap((item) => item.documents.map((paper): Paper => ({ ...paper, item })))}
            keyOf={({ document, item }) => `${item.position} ${document}`}
            emptyHint={say('noDocuments')}
          />
        )}
      </Answer>
    </Card>
  );
};
