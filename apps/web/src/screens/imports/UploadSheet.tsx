import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Card, Select, Upload } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { mayDo, session, type Permission } from '../../api/session.js';
import { foldedFilter } from '../../blocks/folding.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer, Failed, Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { useKinds, type ImportKind } from './kinds.js';
import { importsTexts } from './texts.js';

const importsRoute = getRouteApi('/app/imports');
/** What the server takes: more would be cut off on its way, without a sentence that says why. */
const fileBytesMax = 20 * 1024 * 1024;

/** Where a sheet begins: what it holds, the template for it, and the place to drop it. */
export const UploadSheet = () => {
  const say = useTexts(importsTexts);
  const { me } = useStore(session);
  const kinds = useKinds();
  return (
    <Card title={<h2>{say('upload')}</h2>} className="no-print">
      <Answer of={kinds}>
        {({ items }) => {
          const mine = items.filter(({ permission }) => me && mayDo(me, permission as Permission));
          return mine.length ? <Drop kinds={mine} /> : <Nothing hint={say('noKind')} />;
        }}
      </Answer>
    </Card>
  );
};

const Drop = ({ kinds }: { readonly kinds: readonly ImportKind[] }) => {
  const say = useTexts(importsTexts);
  const { language } = useStore(preferences);
  const { kind: wanted } = importsRoute.useSearch();
  const change = importsRoute.useNavigate();
  const kind = kinds.find(({ name }) => name === wanted) ?? kinds[0]!;
  const upload = useUpload(kind.name);
  const file = upload.variables?.name ?? '';
  return (
    <>
      <div className="import-choice">
        <label htmlFor="import-kind">{say('kind')}</label>
        <Select
          id="import-kind"
          showSearch={{ filterOption: foldedFilter }}
          value={kind.name}
          options={kinds.map(({ name, title }) => ({ value: name, label: title[language] }))}
          onChange={(name) => void change({ search: (before) => ({ ...before, kind: name }), replace: true })}
          popupMatchSelectWidth={false}
        />
        <Button icon={<DownloadOutlined />} href={`/api/imports/kinds/${kind.name}/template`} download="">
          {say('template')}
        </Button>
      </div>
      <Upload.Dragger
        accept=".xlsx,.csv"
        showUploadList={false}
        disabled={upload.isPending}
        beforeUpload={(chosen) => {
          upload.mutate(chosen);
          return false;
        }}
      >
        <p aria-hidden>
          <InboxOutlined className="drop-icon" />
        </p>
        <p aria-live="polite">{upload.isPending ? say('reading', { file }) : say('drop')}</p>
        <p className="muted">{say('dropHint')}</p>
      </Upload.Dragger>
      {upload.error && (
        <div className="spaced">
          <Failed error={upload.error} />
          <Button onClick={() => upload.mutate(upload.variables!)}>{say('again', { file })}</Button>
        </div>
      )}
    </>
  );
};

/** Sends the bytes of a file and goes to the import it became. */
const useUpload = (kind: string) => {
  const say = useTexts(importsTexts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      if (file.size > fileBytesMax) throw tooLarge(say('tooLarge'), say('tooLargeHint', { file: file.name }));
      return answerOf(
        api.POST('/api/imports', {
          params: { query: { kind, fileName: file.name } },
          headers: { 'content-type': 'application/octet-stream' },
          // The document knows bytes as text; they are sent as they are.
          body: file as never,
          bodySerializer: (bytes) => bytes,
        }),
      );
    },
    onSuccess: ({ importId }) => {
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
      return navigate({ to: '/imports/$importId', params: { importId } });
    },
  });
};

const tooLarge = (title: string, detail: string) =>
  new Problem({ code: 'UPLOAD_TOO_LARGE', title, detail, saved: false });
